# What is around the screens: the palette, news and its log, help.

# Every action by name

palette-title = All actions
palette-example = a few letters of what you want to do
palette-nothing = Nothing is called so. Type fewer letters, or other ones; both languages count. Esc closes this.
palette-core = Depth: the essentials
palette-standard = Depth: in detail
palette-deep = Depth: in depth
palette-tab = Plan: { $what }
palette-question = Question: { $what }
palette-home = The first screen
hint-palette = all actions, by name
hint-do = do it
does-palette = every action by name
does-log = all news of this session

# News

log-title = News of this session
log-how = The latest first.
log-empty = There is no news yet. What the program tells you is kept here until you leave.

# Help, group by group

help-move = Moving
help-answer = Answering
help-look = Looking
help-plan = The plan
help-write = While typing
help-program = The program

# First screen

welcome-older = Go on with an earlier interview
welcome-last = { $kept }; last: { $what }
welcome-theme = Other colours
welcome-plans = Your plans
welcome-no-plan = None yet: the plans you save stand here, with what is due in them.
welcome-first = first session: { $day }, { $time }
welcome-next = next session: { $day }, { $time }
welcome-review = look back: { $day }
welcome-over = its ninety days are over: look back on them, or make a new plan
welcome-made-today = made today
welcome-made = { $n ->
    [one] made { $n } day ago
   *[other] made { $n } days ago
}
welcome-missing = The file is not there now. { $key } takes it off this list.
welcome-unreadable = This file cannot be read as a plan: Enter says why, { $key } takes it off this list.
age-now = just now
age-minutes = { $n ->
    [one] { $n } minute ago
   *[other] { $n } minutes ago
}
age-hours = { $n ->
    [one] { $n } hour ago
   *[other] { $n } hours ago
}
age-days = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
day-today = today
day-tomorrow = tomorrow
hint-actions = all actions
notice-unlisted = Off the list: { $path }. The file itself stays.

# A new interview while another one waits

begin-title = A new interview
begin-waiting = { $n ->
    [one] You have begun another interview: { $n } answer waits.
   *[other] You have begun another interview: { $n } answers wait.
}
begin-kept = It is kept aside, nothing of it is lost. To go on with it, take “Go on with an earlier interview” on the first screen.
hint-begin = begin
notice-aside = { $n ->
    [one] Your other interview ({ $n } answer) is kept: the first screen offers it.
   *[other] Your other interview ({ $n } answers) is kept: the first screen offers it.
}
keep-no-older = The earlier interview cannot be taken up: { $why }

# Steps back and forward

notice-undone = Taken back: { $step }.
notice-redone = Done again: { $step }.
step-tried = what you tried last
step-depth = depth of the interview: { $to } instead of { $from }
step-depth-bare = the depth of the interview
step-again = { $key } does it again.

# What is wrong, where it is typed

save-empty = Type where to save, such as plan.toml.
search-nothing = Nothing is called so. Take a letter away, or another word for it.
keep-unsaved = { $path } cannot be saved: { $mend }
keep-mend-folder = there is no such folder. Make it first, or save elsewhere.
keep-mend-rights = you may not write there. Choose another folder.
keep-mend-name = this is a folder, or lies in a file. Add the name of a file.

# Review: what rests on an answer

review-rests = Lines of your plan that rest on this answer
review-rests-nothing = No line of your plan rests on this answer.
review-edit = { $key } opens the question. What another answer would change is shown before you give it.

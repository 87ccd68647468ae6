# The screens.

app-name = coach
too-small = This window is too small to read in. Make it at least { $columns } columns by { $rows } rows; nothing is lost.
time = { $hour }:{ $minute }
time-narrow = { $hour }:{ $minute }
week-day = { weekday-short } { day-of-month }

# First screen

welcome-title = a plan for X that fits your minutes
welcome-promise = Answer a few questions. Leave with a plan you can start this evening.
welcome-how = It fits the minutes you have, says why for every line, and respects the rules of your trade. Nothing leaves this computer.
welcome-resume = Go on where you stopped
welcome-resume-note = { $n ->
    [one] { $n } answer kept
   *[other] { $n } answers kept
}
welcome-core = New plan, the essentials
welcome-core-note = about 10 minutes
welcome-standard = New plan, in detail
welcome-standard-note = about 20 minutes
welcome-deep = New plan, in depth
welcome-deep-note = a workshop of your own
welcome-open = Open { $name }
welcome-language = Passer en français
welcome-help = Help
welcome-quit = Leave

# Line on top

progress-left = { $n ->
    [one] about { $n } question left
   *[other] about { $n } questions left
}
progress-done = every question answered

# The three other answers

other-unknown = I don’t know
other-not-concerned = Does not concern me
other-withheld = I’d rather not say

# Fields

field-length = { $n } of { $max } characters
field-entries = { $n } of { $max } at most. Enter adds one; Enter on an empty line goes on.
field-checked = { $n } chosen, { $min } to { $max }
field-order = in this order: { $names }
field-bounds = { $min } to { $max }
field-date-example = 2026-12-01
field-date-form = year-month-day, such as 2026-12-01

# Values

value-none = none
value-scale = { $n } of { $max }

# The plan beside the questions

side-title = Your plan so far
side-title-short = Plan
side-minutes = { $planned } of { $all } min a week
side-minutes-change = minutes a week: { $from } now, { $to } then
side-line-minutes = { $what }, { $n } min a week
side-changes = With this answer
side-no-minutes = minutes not known yet
side-firm = { $n ->
    [one] { $n } line sure
   *[other] { $n } lines sure
}
side-open = { $n } may still change
side-no-change = This answer changes nothing so far.
side-more-changes = { $n ->
    [one] and { $n } more change
   *[other] and { $n } more changes
}
side-more-lines = { $n ->
    [one] and { $n } more line
   *[other] and { $n } more lines
}

# Review

review-title = your answers
review-how = Everything you said, and what was assumed where you did not. Change whatever you like: the plan follows.
review-next = { $plan } shows your plan, { $save } saves it.
review-assumed = assumed: { $value }
review-open = not answered yet
review-parked = set aside, its question no longer applies: { $value }
review-lines = { $n ->
    [0] no line
    [one] { $n } line
   *[other] { $n } lines
}

# Plan

plan-title = your plan
plan-nothing-here = Nothing here: this plan needs none.
tab-today = Start
tab-week = Week
tab-phases = Phases
tab-guardrails = Guardrails
tab-measures = Measures
tab-checklists = Checklists
tab-words = Words
tab-why = Why
row-setup = To set up, once
group-always = All along
why-nothing = Nothing was assumed, and nothing was left out.
row-headline = What this plan is for
group-setup = Once, to set up
group-first-week = Your first sessions
group-pillars = Your subjects
group-stop = Never
group-warn = Take care
group-hint = Good to know
group-metrics = What you measure, and its target at day 90
group-profile = Your profile
group-ritual = Switching off
group-crisis = If something goes wrong
group-thumbs = Seven thumbs before you post
group-reply = Before you reply
group-post = Before a post leaves
group-warnings = Worth knowing
group-exits = Stop or lighten
group-costs = What it costs you, beyond minutes
group-line = Your line
group-bio = A first draft of your bio
group-writing = What to write, the first weeks
group-lists = Lists to build
group-searches = Searches to paste
group-notices = Sentences to keep at hand
group-springs = Honest ways to be heard
group-culture = For each region, ask
group-assumed = Assumed where you gave no answer
cadence-once = { $minutes } min, once
cadence-day = { $times ->
    [1] { $minutes } min a day
   *[other] { $times } × { $minutes } min a day
}
cadence-week = { $times ->
    [1] { $minutes } min a week
   *[other] { $times } × { $minutes } min a week
}
cadence-month = { $times ->
    [1] { $minutes } min a month
   *[other] { $times } × { $minutes } min a month
}
cadence-quarter = { $times ->
    [1] { $minutes } min a quarter
   *[other] { $times } × { $minutes } min a quarter
}
cadence-event = { $minutes } min at each event
cadence-case = { $minutes } min when it happens
note-minutes = { $minutes } min
note-days = days { $from } to { $to }
week-title = Week { $week } of { $weeks }, { $from } to { $to }: { $minutes } min
detail-reviews = Look back on { $dates }.
detail-quiet = Quiet from { $from } to { $to }.
detail-entry = Before it starts: { $entry }
detail-day30 = Day 30: { $target }
detail-day90 = Day 90: { $target }
detail-never = Never: { $never }
detail-left-out = Left out: { $what }
detail-piece = { $what } ({ $piece } of { $of })
detail-assumed = We assumed: { $value }
detail-answer-it = Enter opens the question “{ $what }”.
reasons-why = Why it is there
reasons-answers = Because you said
reasons-ideas = The ideas behind it
reasons-cost = What it costs
reasons-weekly = { $n ->
    [one] { $n } minute of your week
   *[other] { $n } minutes of your week
}
reasons-helper = { $n ->
    [one] { $n } minute a week of somebody else’s time
   *[other] { $n } minutes a week of somebody else’s time
}
why-title = Why we ask
source-work = { $author }, { $title }, { $year }
source-checked = checked { $day }
source-unverified = not confirmed
source-heuristic = our own rule of thumb

# Save

save-title = Save the plan
save-where = Where to? It is a text file you can read, edit and open again.
save-private = Only you will be able to read it.
save-exists = There is a file of that name already. Enter once more replaces it; change the name to keep both.

# News

notice-undone = Taken back.
notice-undone-about = Taken back: { $what }.
notice-redone = Done again.
notice-redone-about = Done again: { $what }.
notice-nothing-to-undo = Nothing to take back.
notice-nothing-to-redo = Nothing to do again.
notice-theme = Theme: { $name }
theme-dark = dark
theme-light = light
theme-high-contrast = high contrast
theme-mono = no colour
theme-night = night
theme-paper = paper
notice-plan-saved = Saved in { $path }.
refused-kind = This question takes another kind of answer.
refused-option = “{ $given }” is not one of the options.
refused-too-few = { $n ->
    [one] Give at least one.
   *[other] Give at least { $n }.
}
refused-too-few-checked = { $n ->
    [one] Check at least one, with { $key }.
   *[other] Check at least { $n }, with { $key }.
}
refused-too-many = { $n ->
    [one] Keep to one.
   *[other] Keep to { $n } at most.
}
refused-range = Between { $min } and { $max }, please.
refused-number = “{ $given }” is not a whole number.
refused-date = “{ $given }” is not a date: write it as 2026-12-01.
refused-empty = Nothing is written yet. Write something, or take one of the answers below.
refused-too-long = Too long: keep to { $n } characters.
refused-twice = “{ $entry }” is there already.
refused-not-alone = “{ $option }” stands alone: take it, or the others.
refused-control = This text holds a character that cannot be shown.

# Keys by name

key-enter = Enter
key-esc = Esc
key-space = Space
key-page-up = PgUp
key-page-down = PgDn
key-home = Home
key-end = End
key-backspace = Backspace
key-delete = Del
key-back-tab = Shift-Tab

# Hints on the last line

hint-move = move
hint-choose = choose
hint-check = check
hint-go-on = go on
hint-change = change
hint-other-answer = other answers
hint-back = back
hint-why = why we ask
hint-review = all answers
hint-undo = undo
hint-today = today
hint-monday = next Monday
hint-add = add
hint-help = help
hint-language = français
hint-quit = leave, all saved
hint-edit = change it
hint-plan = the plan
hint-save = save
hint-cancel = cancel
hint-replace = replace it
hint-close = close
hint-scroll = scroll
hint-tab = other tab
hint-week = other week
hint-reasons = reasons

# Help

help-title = Help
help-about-welcome = Start a plan, go on with one, or open one. Every answer is saved as you give it.
help-about-interview = One question at a time. Take an option with its own key or with the arrows; change anything later. You may always say that you don’t know, that it does not concern you, or that you’d rather not say.
help-about-review = Every answer with where it comes from, and how many lines of the plan rest on it.
help-about-plan = Your plan, tab by tab. Any line opens its reasons: what you said, the idea and who had it, what it costs.
help-about-panel = A panel to read. Close it, and you are where you were.
help-about-editing = Type the path of the file.
does-up = one line up
does-down = one line down
does-left = to the left: less, a day before, the tab before
does-right = to the right: more, a day after, the tab after
does-page-up = a page up; among questions, the one before
does-page-down = a page down; among questions, the one after
does-first = to the beginning
does-last = to the end
does-next-part = on to the other answers, or the next row
does-previous-part = back from them
does-accept = take what is highlighted or typed
does-toggle = check or uncheck; elsewhere, take
does-back = one level back; never leaves the program
does-why = why this question is asked
does-unknown = answer “I don’t know”
does-not-concerned = answer “does not concern me”
does-withhold = answer “I’d rather not say”
does-today = today’s date
does-next-monday = next Monday’s date
does-review = all your answers
does-plan = the plan
does-save = save the plan
does-undo = take the last change back
does-redo = do again what was taken back
does-language = French or English
does-theme = the next colours
does-mouse = mouse on or off
does-help = this help
does-quit = leave; everything is saved
does-interrupt = leave at once, from anywhere; everything is saved
does-suspend = back to the shell for a while (`fg` returns)
does-redraw = draw the screen anew
does-delete-before = delete the character before
does-delete-after = delete the character after
does-delete-word = delete the word before
does-delete-line = delete everything before
does-word-left = one word to the left
does-word-right = one word to the right

# Files

keep-unread = { $path } cannot be opened: { $why }
keep-not-saved = { $path } could not be saved: { $why }
keep-no-draft = Your answers could not be saved: { $why }

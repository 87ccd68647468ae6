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

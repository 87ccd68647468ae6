# The plan as pictures: the first page, the week, the phases, the mix.

percent = { $n }%
day-and-month = { day-of-month } { month-short }

# The first page
group-next = Your next sessions
group-budget = Where your minutes go
gauge-breath = { $n } min to breathe
gauge-setup = { $n } min to set up, once, on top
gauge-helper = { $n } min a week that others give
start-ahead = The way ahead

# The mix
group-mix = What you write about
mix-named = { $what }: { $subjects }
mix-core = your subject
mix-near = near it
mix-human = the rest of life

# The week
week-all = The thirteen weeks
week-before = before
week-after = after
week-of-day = { $n } of { $all } min
week-setup = { $n } min on top
week-free = free
week-protected = protected
week-today = [ ] today
week-kept-free = Protected: { $what }

# The phases
phases-week = week
phases-today = today
phases-review = look back
phases-quiet = quiet before results
phases-dates = { $from } to { $to }, weeks { $first } to { $last }
phases-begins = Begins here: { $what }

# What if
what-if-differs = What differs
what-if-stays = What stays
what-if-sessions = { $n ->
    [one] { $n } session in thirteen weeks
   *[other] { $n } sessions in thirteen weeks
}
what-if-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}

# How a line came into the plan, for every face.

how-because = { $n ->
    [0] “{ $title }” is in your plan whatever you answer.
    [one] “{ $title }” is in your plan because of one answer: { $causes }.
   *[other] “{ $title }” is in your plan because of { $n } answers: { $causes }.
}
how-answer = { $name } ({ $value })
how-assumed = { $name } ({ $value }, assumed)
how-open = { $name } (nothing said)
how-more = { $n } more
how-all = All of them: { $answers }.
how-proved = The rules decide it, whatever the other answers are.
how-every-case = { $n ->
    [one] The one set of other answers that there is was planned, and it stayed.
   *[other] All { $n } sets of other answers that there are were planned, and it stayed in each.
}
how-trials = { $n ->
    [one] It stayed in the one set of other answers that was tried.
   *[other] It stayed in each of the { $n } sets of other answers that were tried.
}
how-no-fewer = Fewer answers do not suffice.
how-required = A rule requires it.
how-signature = A rule says that it serves your objective best.
how-added = A rule adds it.
how-loop = It is your daily habit.
how-stand-in = It stands in for the daily habit until that begins.
how-score = It was chosen by its worth for your objectives, { $n } points, in the minutes that were left.
how-needed = “{ $title }” needs it.
how-serves = It measures your objective.
how-always = It is for everyone in your situation; no rule has to ask for it.
how-said = You named it yourself.
how-rule = rule { $id }, { $file }, line { $line }
how-claim = { $by }, { $work }: an author’s advice
how-fact = { $source }: { $strength }
how-fact-read = { $source }: { $strength }, read on { $day }
how-weighed = Weighed against: { $rivals }. That is what would have its room.
how-comes-in = { $title } ({ $minutes } a week)
how-grows = more of { $title } ({ $minutes } more a week)
how-removal = It would go with { $n ->
    [one] another answer
   *[other] another answer to one of these
}: { $ways }.
how-instead = { $name } ({ $to } instead of { $from })
how-reasons-title = Why
how-rules-title = Rules
how-sources-title = Sources

## coach why

why-which = Say which line of the plan. It has these:
why-line = { $id }: { $title }
why-unknown = nothing is called `{ $name }`
why-not-in = “{ $title }” is not in this plan. What would bring it in: `coach why-not { $plan } { $id }`

## The panel

how-panel = What keeps it there
how-panel-against = What it was weighed against
how-panel-out = What would take it out

## Line by line

plain-why-lines = To hear how a line came in, type why and its number or its name, such as why 3:
plain-why-line = { $number }. { $title }
plain-why-none = No line of the plan has this number or name. Type plan lines to hear them.

## Sources

source-advice = an author’s advice
source-primary = primary source
source-secondary = reported by a third party
source-derived = computed from a primary source

# What if: two plans compared, scenarios kept in the plan file.

# The difference, line by line
diff-line = { $what }: { $how }
diff-weekly = { $to } min a week instead of { $from }
diff-cadence = { $to } instead of { $from }
diff-rhythm = another rhythm
change-level = { $to ->
    [stop] now never to be crossed
    [warn] now a warning
    [hint] now a hint
   *[none] without a level now
}
diff-light = light version
diff-full = full version
diff-from-day = from day { $to } instead of day { $from }
diff-warning-in = page one would say: { $text }
diff-warning-out = page one would no longer say: { $text }
change-phase = phase “{ $what }”, { $how }
diff-planned = minutes planned a week: { $from } now, { $to } then
diff-start = starts on { $to } instead of { $from }
diff-others = also changes: { $what }
diff-part = { $part ->
    [budget] how the minutes are made up
    [headline] the opening words
    [smart] the 90-day aim
    [calendar] days and times
    [wording] the wording of lines that stay
    [writing] what is written
    [bio] the bio
    [lists] lists and searches
    [notices] sentences to keep at hand
    [care] costs and exits
   *[aside] what is set aside
}

# Both plans
what-if-title = what if
what-if-changed = { $what }: { $to } instead of { $from }
what-if-nothing-said = no answer
what-if-nothing = Nothing in the plan would change.
what-if-same-answers = These are the answers as they are: nothing changes.
what-if-stops-lost = { $n ->
    [one] Careful: this guardrail, never to be crossed, would go: { $what }. Ask your compliance contact before you count on it.
   *[other] Careful: these guardrails, never to be crossed, would go: { $what }. Ask your compliance contact before you count on it.
}
what-if-shown = Also to be answered then: { $what }.
what-if-hidden = No longer asked: { $what }.
what-if-parked = Set aside, kept for later: { $what }.
what-if-unfit = The present answer would no longer fit: { $what }.
what-if-yes = yes
what-if-no = no
what-if-level = { $level ->
    [stop] never cross
    [warn] warning
    [hint] hint
   *[none] yes
}
what-if-as-it-is = as it is
what-if-minutes = minutes a week
what-if-planned = minutes planned
what-if-minutes-of = { $planned } of { $all } min a week
what-if-all-same = The plans are the same.

# The command
what-if-scenarios = { $n ->
    [0] No scenario is kept in this plan. `coach what-if PLAN minutes=30 --save NAME` keeps one.
    [one] 1 scenario in this plan:
   *[other] { $n } scenarios in this plan:
}
what-if-kept = Kept as “{ $name }” in { $path }
what-if-forgotten = “{ $name }” is no longer in { $path }
what-if-left-out = These answers of scenarios no longer fit and were left out; they stay in the file.
what-if-no-scenario = this plan has no scenario called `{ $name }`
what-if-no-scenario-hint = `--list` shows the scenarios there are; a change is written as `question=value`, such as `minutes=30`
what-if-nothing-asked = say what would be otherwise, such as `minutes=30`, or the name of a scenario
what-if-nothing-asked-hint = `--list` shows the scenarios there are, `coach what-if --help` the spellings
what-if-no-change = there is nothing to keep: `{ $name }` would hold no change
what-if-no-change-hint = write at least one change, such as `minutes=30`
scenario-name = `{ $name }` cannot be the name of a scenario
scenario-name-hint = up to 40 characters, without `=` and without commas
scenario-shape = this is no scenario: it needs a `name` and a table `[scenario.answers]`
scenario-shape-hint = see how `coach what-if PLAN minutes=30 --save NAME` writes one
scenario-twice = two scenarios are called `{ $name }`: only the first is read
scenario-twice-hint = give one of them another name

# The screen
what-if-how = Change an answer, or try a scenario: the difference shows here. Your plan stays as it is.
what-if-answers = Answers
what-if-scenarios-title = Scenarios
what-if-on-the-left = on the left
what-if-on-the-right = on the right
what-if-name = Keep these changes under which name?
hint-what-if = what if
hint-try = change or try
hint-keep = keep
hint-adopt = take over
hint-put-left = put on the left
hint-forget = forget
does-what-if = the plan under other answers
does-adopt = make what is tried your plan
does-forget = forget the highlighted scenario
help-about-what-if = Two plans side by side: as it is, and with the answers you try. Nothing changes until you take it over.
notice-nothing-tried = Nothing is changed yet.
notice-kept = Kept as “{ $name }”.
notice-forgotten = “{ $name }” is forgotten.
notice-bad-name = A name has 1 to 40 characters, no `=` and no comma.
notice-adopted = This is your plan now; undo takes the answers back one by one.

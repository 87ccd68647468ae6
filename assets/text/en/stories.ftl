# What `coach rules test`, `coach rules coverage` and `coach rules diff` say.

## Stories that cannot be read

story-twice = the story `{ $id }` is told twice
story-twice-hint = give one of the two another id
story-nobody = nobody is called `{ $who }`
story-nobody-hint = people are files of answers in the folder `people` of a pack, called by the name of their file; name the pack with `--pack`
story-unknown-id = the pack has no { $kind ->
    [line] line
    [warning] warning
    [rule] rule
    [question] question
    [phase] phase
    [setting] setting
   *[guardrail] guardrail
} with the id `{ $id }`
story-unknown-id-hint = take an id of the pack; `coach rules outline` lists them all
story-no-such = no story has the id `{ $id }`
story-no-such-hint = `coach rules test --json` lists the ids of all stories

## Rows that do nothing

story-parked = the story `{ $id }` answers `{ $question }`, which is not asked there
story-parked-hint = take the row out, or give the answers that lead to the question
story-repeated = the story `{ $id }` has this answer to `{ $question }` already
story-repeated-hint = take the row out: the person or the base of the file says the same
story-base-idle = no story of this file takes the answer to `{ $question }` from here
story-base-idle-hint = take the row out, or tell a story in which it counts
story-person-idle = no story of `{ $who }` takes this answer to `{ $question }`
story-person-idle-hint = take the row out, or tell a story in which it counts
story-untold = nobody tells a story of `{ $who }`
story-untold-hint = tell one: what must be in their plan, and what must not
story-says-nothing = `{ $key }` of the story `{ $id }` expects nothing, so it cannot fail
story-says-nothing-hint = say what must come of the story, or take it out

## What was expected

story-want-present = `{ $id }` is in the plan
story-want-absent = `{ $id }` is not in the plan
story-want-one-of = one of { $ids } is in the plan
story-want-set-aside = `{ $id }` is set aside
story-want-warning = page one gives the warning `{ $id }`
story-want-level = the guardrail `{ $id }` has the level `{ $level }`
story-want-rule = the rule `{ $id }` holds
story-want-not-rule = the rule `{ $id }` does not hold
story-want-setting = the setting `{ $id }` is { $value }
story-want-shown = the question `{ $id }` is asked
story-want-hidden = the question `{ $id }` is not asked
story-want-assumed = the answer to `{ $id }` is assumed
story-want-minutes = minutes in any week: { $n } at most
story-want-originals = original posts in any week: { $n } at most
story-want-free-days = free days in each week: { $n } at least
story-want-latest-end = no sitting ends after { $time }
story-want-quiet = a quiet period from { $from } to { $to }
story-want-first-setup = `{ $id }` is set up first
story-want-phase-from = the phase `{ $id }` begins on day { $day } or later
story-want-before-phase = `{ $id }` is begun before the phase `{ $phase }`
story-want-headline = the headline says “{ $sentence }”
story-want-says = { $lang ->
    [fr] the French plan says “{ $sentence }”
   *[en] the English plan says “{ $sentence }”
}
story-want-languages = the plan has the same lines in both languages

## What came

story-came-missing = it is not there
story-came-there = it is there
story-came-none = none of them is there
story-came-aside = it is set aside
story-came-forbidden = it is forbidden
story-came-unwanted = nothing asked for it, so there was nothing to set aside
story-came-value = it is { $value }
story-came-no-answer = it has no answer at all
story-came-held = it holds
story-came-not-held = it does not hold
story-came-asked = it is asked
story-came-not-asked = it is not asked
story-came-minutes = minutes planned: { $n } (week { $week })
story-came-originals = { $n ->
    [one] { $n } original post is planned in week { $week }
   *[other] { $n } original posts are planned in week { $week }
}
story-came-days = { $n ->
    [one] { $n } day is taken in week { $week }
   *[other] { $n } days are taken in week { $week }
}
story-came-late = the sitting of { $day } begins at { $time } and takes { $n } min
story-came-quiet = the first one goes from { $from } to { $to }
story-came-no-quiet = there is none
story-came-first = the first is `{ $id }`
story-came-day = it begins on day { $day }
story-came-after = it is begun on day { $day }, and the phase on day { $begins }
story-came-headline = it says “{ $sentence }”
story-came-unsaid = it does not say so
story-came-languages = they part at `{ $id }`

## Why it came

story-why-rule = the rule `{ $id }` ({ $at }) holds: { $reason }
story-why-reason = { $reason }
story-why-fails = the rule `{ $id }` ({ $at }) does not hold: { $tests }
story-why-unless = the rule `{ $id }` ({ $at }) does not hold, because its exception does: { $tests }
story-why-test = `{ $key }` is { $actual }, and { $wanted } is asked for
story-why-no-answer = `{ $key }` has no answer, and { $wanted } is asked for
story-why-met = `{ $key }` is { $actual }, as { $wanted } asks
story-why-always = it is always asked
story-why-nobody = no rule of the pack does what is expected
story-why-default = no rule sets it: this is the default

## How it is told

story-heading = Not as told: { $title } (`{ $id }`, { $at })
story-expected = expected (line { $line }): { $said }
story-came = came: { $said }
story-because = because { $said }
story-none = There is no story to play.
story-summary = { $n ->
    [one] { $n } story played in both languages: { $passed } as told, { $failed } not; rows that do nothing: { $unused }.
   *[other] { $n } stories played in both languages: { $passed } as told, { $failed } not; rows that do nothing: { $unused }.
}

## Coverage

coverage-stories = { $n ->
    [one] { $n } story was played.
   *[other] { $n } stories were played.
}
coverage-rules = Rules that one story makes hold and another makes fail: { $part } of { $whole } ({ $percent }%)
coverage-options = Options that somebody chooses: { $part } of { $whole } ({ $percent }%)
coverage-pairs = Pairs of options of two questions that somebody chooses together: { $part } of { $whole } ({ $percent }%)
coverage-never-held = Rules that no story makes hold ({ $n }):
coverage-never-failed = Rules that no story makes fail ({ $n }):
coverage-never-chosen = Options that nobody chooses, by question ({ $n }):
coverage-assumed-only = { $option } (only assumed)
coverage-file = Answers for what no story touches yet. Turn them into a story, or into a person of `people/`.
coverage-file-holds = With them, these rules hold:
coverage-file-fails = With them, these rules do not hold:
coverage-file-chooses = They choose these options:
coverage-taken = `{ $path }` is there already: nothing was written; choose an empty folder
coverage-written = { $n ->
    [one] { $n } file of answers written to { $path }.
   *[other] { $n } files of answers written to { $path }.
} Of what no story touches, { $reached } would be touched by them; no answers at all can touch { $never } (proved); not decided: { $undecided }.

## Comparison of two packs

diff-entries = { $n ->
    [0] No entry differs.
    [one] { $n } entry differs:
   *[other] { $n } entries differ:
}
diff-entry-added = + { $kind } `{ $id }` ({ $at })
diff-entry-removed = - { $kind } `{ $id }` ({ $at })
diff-entry-changed = ~ { $kind } `{ $id }` ({ $at }): { $keys }
diff-people = { $changed ->
    [0] The plans of all people and stories stay as they are ({ $n }).
   *[other] People and stories that do not stay as they are ({ $changed } of { $n }):
}
diff-refused = × an answer that the new pack does not accept: { $said }
diff-comes = { $minutes ->
    [0] + { $title } (`{ $id }`)
    [one] + { $title } (`{ $id }`), { $minutes } minute a week
   *[other] + { $title } (`{ $id }`), { $minutes } minutes a week
}
diff-goes = { $minutes ->
    [0] - { $title } (`{ $id }`)
    [one] - { $title } (`{ $id }`), { $minutes } minute a week
   *[other] - { $title } (`{ $id }`), { $minutes } minutes a week
}
diff-level = ~ { $title } (`{ $id }`): level { $before } → { $after }
diff-minutes = ~ { $title } (`{ $id }`): minutes a week { $before } → { $after }
diff-times = ~ { $title } (`{ $id }`): times { $before } → { $after }
diff-often = { $per ->
    [day] { $n } × { $minutes } min a day
    [week] { $n } × { $minutes } min a week
    [month] { $n } × { $minutes } min a month
    [quarter] { $n } × { $minutes } min a quarter
    [event] { $n } × { $minutes } min an event
    [case] { $n } × { $minutes } min a case
   *[other] { $n } × { $minutes } min
}
diff-phase = ~ { $title } (`{ $id }`): phase { $before } → { $after }
diff-setting = ~ setting `{ $id }`: { $before } → { $after }
diff-warns = + warning `{ $id }`: { $text }
diff-warns-no-more = - warning `{ $id }`: { $text }
diff-headline = ~ headline: “{ $before }” → “{ $after }”
diff-otherwise = ~ the same lines and settings, but the calendar, the reasons or the wording differ
diff-why-new = the rule `{ $id }` ({ $at }) is new: { $reason }
diff-why-gone = the rule `{ $id }` is gone: { $reason }
diff-why-changed = the rule `{ $id }` ({ $at }) has changed ({ $keys }): { $reason }
diff-why-holds-now = the rule `{ $id }` holds now: { $reason }
diff-why-holds-no-more = the rule `{ $id }` does not hold any more: { $reason }
diff-why-entry = `{ $id }` itself has changed ({ $at }): { $keys }
diff-why-reason = { $reason }
diff-why-room = no rule about it changed: other lines leave it another share of the minutes

# What `coach rules test`, `coach rules coverage` and `coach rules diff` say.

## Stories that cannot be read

story-twice = the story `{ $id }` is told twice: give one of the two another id
story-nobody = nobody is called `{ $who }`: people are files in the folder `people` of a pack
story-unknown-id = the pack has no { $kind ->
    [line] line
    [warning] warning
    [rule] rule
    [question] question
    [phase] phase
    [setting] setting
   *[guardrail] guardrail
} with the id `{ $id }`

## Rows that do nothing

story-parked = the story `{ $id }` answers `{ $question }`, which is not asked there: take the row out
story-repeated = the story `{ $id }` repeats an answer to `{ $question }` that it has already: take the row out
story-base-idle = no story of this file takes the answer to `{ $question }` from here: take the row out
story-person-idle = no story of `{ $who }` takes this answer to `{ $question }`: take the row out, or tell a story in which it counts
story-untold = nobody tells a story of `{ $who }`
story-says-nothing = `{ $key }` of the story `{ $id }` expects nothing, so the story cannot fail

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
story-want-minutes = at most { $n } minutes in any week
story-want-originals = at most { $n } original posts in any week
story-want-free-days = at least { $n } days of each week are free
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
story-came-minutes = { $n } minutes are planned (week { $week })
story-came-originals = { $n } original posts are planned in week { $week }
story-came-days = { $n } days are taken in week { $week }
story-came-late = a sitting of { $n } minutes begins at { $time } on { $day }
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
story-why-test = the rule `{ $id }` ({ $at }) does not hold: `{ $key }` is { $actual }, and it asks for { $wanted }
story-why-no-answer = the rule `{ $id }` ({ $at }) does not hold: `{ $key }` has no answer, and it asks for { $wanted }
story-why-unless = the rule `{ $id }` ({ $at }) does not hold: its exception does, `{ $key }` being { $actual } (it excepts { $wanted })
story-why-hidden = it is asked when `{ $key }` is { $wanted }, and it is { $actual }
story-why-hidden-no-answer = it is asked when `{ $key }` is { $wanted }, and it has no answer
story-why-shown = `{ $key }` is { $actual }, and it is asked when it is { $wanted }
story-why-nobody = no rule does that
story-why-default = no rule sets it: this is the default

## How it is told

story-heading = Not as told: { $title } (`{ $id }`, { $at })
story-expected = expected (line { $line }): { $said }
story-came = came: { $said }
story-because = because { $said }
story-none = There is no story to play.
story-no-such = no story has the id `{ $id }`
story-summary = { $n ->
    [one] { $n } story played in both languages: { $passed } as told, { $failed } not; rows that do nothing: { $unused }.
   *[other] { $n } stories played in both languages: { $passed } as told, { $failed } not; rows that do nothing: { $unused }.
}

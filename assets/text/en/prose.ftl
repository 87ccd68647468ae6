# A pack told in sentences: conditions, effects, questions, sources.
# Names of a pack arrive here between quotation marks; a sentence must hold whatever they are.

prose-and = { $first } and { $last }
prose-or = { $first } or { $last }
prose-semicolon = ;{" "}
prose-nothing = nothing
prose-yes = yes
prose-no = no
prose-line = { $name }: { $value }

## Conditions

prose-answer-to = the answer to { $name }
prose-finding = the finding { $name }
prose-always = in every case
prose-never = in no case
prose-if = if { $clause }
prose-both = { $first }, and { $last }
prose-either = { $first }, or { $last }
prose-cases = in any of these cases:
prose-case = ({ $n }) { $condition }
prose-is = is { $options }
prose-includes = includes { $options }
prose-includes-all = { $count ->
    [one] includes { $options }
   *[other] includes all of { $options }
}
prose-lacks = does not include { $option }
prose-lacks-all = includes neither { $options }
prose-nor = { $first } nor { $last }
prose-is-given = is given
prose-empty = is empty
prose-of = { $n } out of { $most }
prose-at-least = is at least { $n }
prose-at-most = is at most { $n }
prose-exactly = is exactly { $n }
prose-between = is between { $from } and { $to }
prose-entries = { $kind ->
    [choices] { $n ->
        [one] choice
       *[other] choices
     }
    [dates] { $n ->
        [one] date
       *[other] dates
     }
   *[entries] { $n ->
        [one] entry
       *[other] entries
     }
}
prose-count-at-least = holds at least { $n } { prose-entries }
prose-count-at-most = holds at most { $n } { prose-entries }
prose-count-exactly = holds exactly { $n } { prose-entries }
prose-count-between = holds { $from } to { $to } { $kind ->
    [choices] choices
    [dates] dates
   *[entries] entries
}

## Effects

prose-item = { $kind ->
    [activity] the activity { $name }
    [guardrail] the guardrail { $name }
    [metric] the measure { $name }
   *[check] the checklist line { $name }
}
prose-items = { $kind ->
    [activity] the activities { $names }
    [guardrail] the guardrails { $names }
    [metric] the measures { $names }
   *[check] the checklist lines { $names }
}
prose-raises = raises { $item } to the level { $level }
prose-forbids = forbids { $items }
prose-requires = requires { $items }
prose-reserves = takes first, as what serves the objective best, { $items }
prose-adds = adds { $items }
prose-sets = sets { $name } to { $value }
prose-warns = shows on page one: { $said }
prose-rule = { $when }, { $has ->
    [yes] except { $unless }, the rule { $effects }.
   *[no] the rule { $effects }.
}
prose-level-hint = hint
prose-level-warn = warning
prose-level-stop = stop

## Settings

prose-merge-min = When several rules set it, the smallest value holds.
prose-merge-max = When several rules set it, the largest value holds.
prose-merge-last = When several rules set it, the last of them in the order of the pack holds.
prose-capped = It never exceeds { $cap }.

## Findings

prose-share = { $of }, times { $times }, divided by { $over }, rounded down, at most { $most }
prose-mentions = “yes” if { $of } mentions { $words }; otherwise “no”. Case and accents do not matter.
prose-mentions-first = “yes” if the first entry of { $of } mentions { $words }; otherwise “no”. Case and accents do not matter.
prose-value-when = { $value } { $condition };
prose-otherwise = otherwise { $value }.

## Questions

prose-takes-single = One of the options.
prose-takes-several = { $bounded ->
    [no] { $least ->
        [0] Any number of { $kind ->
            [options] options
            [dates] dates
           *[texts] short texts
         }.
       *[other] At least { $least } of { $kind ->
            [options] the options
            [dates] the dates
           *[texts] short texts
         }.
     }
   *[yes] { $kind ->
        [options] From { $least } to { $most } of the options.
        [dates] From { $least } to { $most } dates.
       *[texts] From { $least } to { $most } short texts.
     }
}
prose-options-of = They are those of the question { $name }, without the one chosen there.
prose-takes-date = A date.
prose-takes-text = A text of at most { $most } characters.
prose-takes-number = A whole number from { $least } to { $most }
prose-takes-number-from = A whole number from { $least } on{ $most ->
   *[other] {""}
}
prose-takes-scale = A degree from { $least } to { $most }.
prose-takes-scale-ends = A degree from { $least } ({ $low }) to { $most } ({ $high }).
prose-asked-always = Always.
prose-asked-only = Only { $condition }
prose-depth-core = From the shortest interview on.
prose-depth-standard = From the standard interview on.
prose-depth-deep = In the deep interview only.
prose-default = { $value } is assumed, and the plan says so.
prose-default-today = The day on which the plan is made is assumed, and the plan says so.
prose-no-default = Nothing is assumed: no test on it holds.
prose-option = { $label } ({ $id }){ $alone ->
    [yes] , chosen alone
   *[no] {""}
}
prose-state-unknown = not known
prose-state-not-concerned = not concerned
prose-state-withheld = preferred not to say
prose-unknown-question = an answer to no question of this pack

## Sources

prose-source-sign = { $by } ({ $id })
prose-fact-sign = { $id } ({ $strength })
prose-claim = { $said } { $work }.
prose-fact = Source: { $source }. Strength: { $strength }.
prose-fact-read = Source: { $source }. Strength: { $strength }. Last read on { $day }.
prose-strength-primary = primary source
prose-strength-secondary = reported by a third party
prose-strength-derived = computed from a primary source
prose-strength-unverified = not confirmed
prose-strength-heuristic = our own figure

## Catalogue

prose-time = { $minutes }, { $per ->
    [once] once, during set-up
    [day] { $n ->
        [one] once on each planned day
       *[other] { $n } times on each planned day
     }
    [week] { $n ->
        [one] once a week
       *[other] { $n } times a week
     }
    [month] { $n ->
        [one] once a month
       *[other] { $n } times a month
     }
    [quarter] { $n ->
        [one] once a quarter
       *[other] { $n } times a quarter
     }
    [event] at each event, outside the weekly minutes
   *[case] when the case arises, outside the weekly minutes
}{ $fewer ->
    [yes] {" "}({ $least } at least).
   *[no] .
}
prose-light = Light version: { $minutes }.
prose-helper = Somebody else gives { $minutes } each time.
prose-mark-original = Each time yields a post of one’s own, which counts against the posts a week.
prose-mark-writes = It is a writing session: the editorial calendar gives it a subject and a prompt.
prose-mark-outside = It does not count among the things done at once.
prose-mark-quiet = It is not done in the quiet period before results.
prose-from-phase = From the phase { $phase } on.
prose-all-phases = From the first day on.
prose-every-objective = every objective
prose-target = At day 30: { $day30 }. At day 90: { $day90 }.
prose-target-of = Starting from { $level } followers. At day 30: { $day30 }. At day 90: { $day90 }.
prose-list-profile = Setting up the profile
prose-list-thumbs = The seven thumbs
prose-list-post = Form and duty of a post
prose-list-ritual = Rituals to switch off
prose-list-crisis = Steps of a crisis
prose-list-reply = Reply grid

## How often

prose-share-in = 1 answer set in { $n } ({ $holds } of { $all })
prose-share-percent = { $percent }% of answer sets ({ $holds } of { $all })
prose-share-all = every answer set ({ $all }){ $holds ->
   *[other] {""}
}
prose-share-none = no answer set ({ $holds } of { $all })

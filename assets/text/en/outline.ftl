# The outline of a pack, a document to sign, and `coach rules explain`.

card-label = { $row ->
    [short] Called
    [takes] Answer
    [options] Options
    [sample] Example shown
    [default] Without an answer
    [asked] When it is asked
    [depth] How early
    [decides] What it decides
    [fixed] Fact of life
    [sources] Sources
    [tested-by] Used by
    [worked-out] How it is worked out
    [when] Applies
    [unless] Except
    [effects] What it does
    [tensions] Tensions it decides
    [unset] Without any rule
    [merge] Several rules
    [set-by] Set by
    [entry] Before it starts
    [time] Time
    [phase] Phase
    [accounts] Kinds of account
    [offered] Offered
    [needs] Needs
    [provides] Contains
    [excludes] Not beside
    [weights] Objectives served
    [steps] Steps
    [marks] Note
    [required-by] Required by
    [reserved-by] Taken first by
    [added-by] Added by
    [forbidden-by] Forbidden by
    [needed-by] Needed by
    [level] Level
    [legal] Legal
    [raised-by] Level raised by
    [objectives] Objectives
    [targets] Targets
    [list] Checklist
    [on-request] On request
    [shown-by] Shown by
    [claims] Claims
    [work] Work
    [dated] What has aged
    [today] What holds today
    [cited-by] Cited by
    [origin] Origin
    [one-voice] One voice
    [other-voice] Another voice
    [decision] Decision
    [carried-by] Carried by
    [written] Where
    [beats] Beats, when both hold
    [beaten-by] Beaten, when both hold, by
    [example] Its own example
    [share] Holds for
    [holds-under] Holds, for example, with the defaults and
    [near-miss] Near miss
    [seen-when] Seen when
    [action] What to do
    [taken-up] Taken up by
    [held] Held
    [with] With
    [brought-by] Brought in by
   *[other] { $row }
}
card-user = { $kind ->
    [rule] rule { $name }
    [question] question { $name }
    [setting] setting { $name }
    [claim] { $name }
    [tension] tension { $name }
    [prompt] prompt { $name }
    [list] list { $name }
    [search] search { $name }
    [spring] spring { $name }
    [insight] insight { $name }
    [contrast] contrast { $name }
    [followup] session { $name }
   *[culture] culture question { $name }
}
card-share-least = At least { $percent }% of those counted: { $said }.
card-share-most = At most { $percent }% of those counted: { $said }.
card-share-nobody = None of those counted: { $said }.
card-session = { $day } days after the workshop, { $minutes }
card-always = always held
card-fixed = The person cannot change it: no advice ever proposes to.
card-legal = It orients and does not advise: plans show it with source and date, and send the reader to their compliance contact.
card-on-request = Only when a rule brings it in.
card-set-by-none = no rule

outline-subtitle = The questionnaire and all the rules of a pack, in words.
outline-about = { $row ->
    [pack] Pack
    [version] Version
    [digest] Digest (SHA-256)
    [day] Date of this document
   *[holds] It holds
}
outline-holds = { $questions } questions, { $findings } findings, { $rules } rules, { $activities } activities, { $guardrails } guardrails, { $measures } measures, { $checks } checklist lines
outline-signed = What is signed is this content, and no other: the pack whose digest is { $digest }. Changing one letter of a question, a rule or a text changes the digest. Each plan names the digest of the pack that made it.
outline-foot = { $name } { $version }, { $digest }…
outline-contents = Contents
outline-written = { $id }, { $file } line { $line }

## How rules are read

outline-manner = How the rules are read
outline-manner-intro = A person answers questions; rules look at the answers and say what must, may or may not stand in the plan. There is no other logic than the one written here, and the same answers always give the same plan.
outline-manner-answers = Answers
outline-manner-default = A question without an answer, answered “I do not know” or “I prefer not to say”, takes the default written beside it; the plan lists each such assumption. Without a default it stays absent.
outline-manner-hidden = A question whose condition does not hold is not asked. An answer given before is kept aside and counts for nothing until the question is asked again.
outline-manner-not-concerned = “Not concerned” makes an answer absent, whatever the default.
outline-manner-absent = A test on an absent answer does not hold. An exception (“except if”) on an absent answer does not hold either, so the rule stays in force.
outline-manner-list = “Includes A or B” means at least one of the two. “At least” and “at most” include the number itself.
outline-manner-order-title = Precedence
outline-manner-order = When rules speak of the same item, what comes first in this list wins:
outline-manner-stop = a guardrail at the level “stop”: nothing can forbid it;
outline-manner-forbid = “forbids”: the item is not in the plan, whoever asks for it;
outline-manner-require = “requires”: it goes in before anything else, as far as the minutes allow;
outline-manner-signature = “takes first”: it serves the objective best, and goes in next;
outline-manner-add = “adds”: it goes in next;
outline-manner-score = then, in the minutes that are left, whatever serves the objective best by its score.
outline-manner-lost = What loses is never dropped in silence: the plan lists it with the rule that beat it.
outline-manner-others = What else decides
outline-manner-set = Settings are numbers and choices with a value of their own; rules may set them. When several do, each setting says whether the smallest, the largest or the last value holds. The last is that of the rule with the highest number.
outline-manner-check = An activity, a measure or a checklist line also has a condition of its own. When it does not hold, the item stays out, even if a rule asks for it.
outline-manner-minutes = The minutes stated by the person are a ceiling for every day and every week. What does not fit is listed as left out.
outline-manner-legal = Legal lines orient and do not advise: they carry their source and date, and send the reader to their compliance contact.

## Parts

outline-questions = The questionnaire
outline-questions-intro = Every question, in the order in which it is asked.
outline-question = { $n }. { $ask }
outline-findings = Findings
outline-findings-intro = Findings are worked out from answers, so that rules can name them in one word. Their cases are read from the top; the first that holds gives the value.
outline-rules = The rules
outline-rules-intro = All { $n } rules, by their weightiest effect. The number of a rule is its place in the pack.
outline-rule = Rule { $n }: { $id }
outline-group = { $group ->
    [guardrails] Guardrails
    [forbidden] What is forbidden
    [required] What is required
    [reserved] What serves the objective best
    [added] What is added
    [warnings] What page one warns of
   *[settings] Settings alone
}
outline-group-intro = { $group ->
    [guardrails] These rules bring a guardrail into the plan, or raise its level.
    [forbidden] These rules keep items out of the plan.
    [required] These rules require activities, measures or checklist lines.
    [reserved] These rules take first what serves the objective best.
    [added] These rules add items.
    [warnings] These rules only show a sentence on page one.
   *[settings] These rules only set numbers and choices.
}
outline-settings = Settings
outline-settings-intro = Numbers and choices of the coach’s craft, with their value when no rule speaks and the rules that set them.
outline-catalogue = The catalogue
outline-catalogue-intro = Everything that can stand in a plan, with the rules that bring it in or forbid it. An item without such a rule comes in by its own condition, because something needs it, or by its score.
outline-phases = Phases
outline-activities = Activities
outline-guardrails = Guardrails
outline-metrics = Measures
outline-warnings = Warnings of page one
outline-checklist = Checklist: { $list }
outline-offers = Other texts
outline-offers-intro = What a plan may offer or say beside its lines, and when.
outline-lists = Lists to build on X
outline-searches = Searches
outline-prompts = Writing prompts
outline-springs = Persuasion: honest use
outline-springs-never = Persuasion: what is never done
outline-cultures = Culture card
outline-templates = Sentences with blanks
outline-offer = { $id } { $said }
outline-offer-when = { $id } { $said } – Offered { $when }.
outline-tensions = Tensions
outline-tensions-intro = Where sources disagree, and how the rules decide.
outline-rooms = Workshops
outline-rooms-intro = What is said of the room of a workshop, from published numbers alone, and what follows.
outline-insights = Insights
outline-contrasts = Contrasts
outline-sessions = Sessions of the follow-up
outline-sources = Sources
outline-sources-intro = Every claim is told in our own words, none is a quotation. A fact says who states it, how well it is established and when its source was last read.
outline-facts = Facts and figures

## Signature

outline-sign = Signature
outline-sign-statement = I have read the questions, the rules and the texts of the pack { $name }, version { $version }, digest { $digest }.
outline-sign-name = Name
outline-sign-function = Function
outline-sign-date = Date and place
outline-sign-signature = Signature
outline-sign-remarks = Remarks and reservations

## One entry explained

explain-kind = { $kind ->
    [rule] rule
    [question] question
    [derived] finding
    [setting] setting
    [activity] activity
    [guardrail] guardrail
    [metric] measure
    [check] checklist line
    [warning] warning of page one
    [tension] tension
    [claim] claim
    [fact] fact
    [work] work
    [phase] phase
    [list] list to build
    [search] search
    [prompt] writing prompt
    [spring] spring of persuasion
    [culture] question of the culture card
    [template] sentence with blanks
    [slot] moment of the day
    [insight] insight about a room
    [contrast] contrast in a room
    [followup] session of the follow-up
   *[section] section of the interview
}
explain-label = { $label }:
explain-unknown = this pack has no entry called `{ $id }`
explain-forbids = the rule { $rule }, which forbids { $item }
explain-wants = the rule { $rule }, which asks for { $item }
explain-sets = the rule { $rule }, which sets { $name } to { $value }
explain-never = no answer set: it is proved
explain-not-decided = not decided within the limits of the method
explain-not-counted = not counted within the limits of the method
explain-no-answer-needed = nothing else
explain-unanswered = no answer
explain-default = { $value } (the default)
explain-near-miss = with { $now } instead of { $was } as the answer to { $question }, and nothing else changed, it does not hold

# What was proved of a pack, and what was found: the sentences of `coach rules check`.

## Verdicts

check-verdict-proved = proved for every set of answers, hidden questions included
check-verdict-refuted = shown by answers that somebody could give
check-verdict-open = not decided: neither proved nor refuted within the limits of the method
check-witness = with these answers, and the defaults for everything else: { $answers }
check-witness-defaults = with the defaults for every question

## What is looked at

rules-found = { $name } { $version }: { $questions } questions, { $rules } rules, { $activities } activities, { $guardrails } guardrails, { $metrics } metrics, { $checks } checklist items, { $claims } claims, { $facts } facts.
check-answer-sets = Proofs over all { $n } sets of answers, hidden questions included:
check-tally = { $statement }: { $proved } proved, { $refuted } refuted, { $open } not decided
check-examples = every rule holds in its example
check-can-hold = every rule can hold
check-parts-matter = every alternative and every exception of a rule can hold
check-condition-says-something = every condition fails for somebody
check-changes-something = every rule changes something that no other rule does
check-no-contradiction = no two rules that can hold together contradict each other
check-shown = every question can be asked
check-answers-matter = every answer changes something
check-way-in = every item can come into a plan
check-needs = whatever is wanted has what it needs
check-phases-filled = every kind of account has something to do in its phases, whatever the objective
check-must-fits = what is required fits the smallest budget it is required for

## Findings

prove-not-decided = nobody knows of `{ $id }` whether this is true: { $statement ->
    [check-can-hold] { check-can-hold }
    [check-condition-says-something] { check-condition-says-something }
    [check-parts-matter] { check-parts-matter }
    [check-changes-something] { check-changes-something }
    [check-shown] { check-shown }
    [check-answers-matter] { check-answers-matter }
    [check-way-in] { check-way-in }
    [check-needs] { check-needs }
   *[check-phases-filled] { check-phases-filled }
}
prove-rule-never = the rule `{ $id }` can never hold
prove-rule-always = the rule `{ $id }` always holds: whoever answers the questions meets its condition
prove-unless-never = the exception of the rule `{ $id }` never applies: no answers meet `when` and `unless` together
prove-branch-never = the alternative { $nth } of `when` in the rule `{ $id }` can never hold
prove-rule-beaten = the rule `{ $id }` changes nothing: wherever it holds, a stronger rule decides ({ $others })
prove-rule-covered = the rule `{ $id }` changes nothing: wherever it holds, other rules do the same already ({ $others })
prove-rule-twice = the rule `{ $id }` holds under the same answers as `{ $other }` and does the same
prove-clash-required = the rules `{ $other }` and `{ $id }` can hold together, and contradict each other over `{ $subject }`: one requires it, the other forbids it
prove-clash-values = the rules `{ $other }` and `{ $id }` can hold together, and set `{ $subject }` to different values; which one wins depends on the names of their files
prove-clash-excluded = the rules `{ $other }` and `{ $id }` can hold together, and require what cannot stand side by side: `{ $subject }`
prove-clash-more = { $n } more pairs of rules can hold together and contradict each other
prove-question-hidden = the question `{ $id }` can never be shown
prove-question-idle = the question `{ $id }` changes nothing: whatever the answer, every decision stays the same
prove-option-idle = the option `{ $option }` of `{ $id }` changes nothing: whoever chooses it gets what they would have got anyway
prove-item-never = no answers can bring `{ $id }` into a plan
prove-need-absent = `{ $id }` can be wanted while what it needs, `{ $need }`, is not available
prove-phase-empty = with the account `{ $account }` and the objective `{ $objective }`, the phase `{ $phase }` has no activity
prove-must-too-long = the rule `{ $id }` requires `{ $item }`, and { $minutes } minutes a week cannot hold it
prove-must-more = { $n } more requirements were not tried at their smallest budget

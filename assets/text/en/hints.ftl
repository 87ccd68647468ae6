# How to mend what can be wrong with a pack: one sentence for each code, under its message.

## Files and folders

pack-no-folder-hint = check the spelling of the path, or make the folder first
pack-not-a-folder-hint = give the folder that the file lies in
pack-unreadable-hint = see that you may read it: its owner and its permissions decide
pack-not-utf8-hint = open it in your editor and choose UTF-8 when you save it
pack-too-deep-hint = move the files up, or take out the link that leads back
pack-syntax-hint = mend the place of the caret first; what follows it may only be an echo

## The pack itself

pack-about-missing-hint = write `[pack]` in a file of the folder, and the four keys under it
pack-format-hint = update the program, or take a pack made for this one
pack-not-a-table-hint = write `[pack]` with one pair of brackets, once
pack-not-a-list-hint = double the brackets; repeat the line before each entry
pack-unknown-kind-hint = correct the name, or take the entry out; nothing else reads it
pack-duplicate-hint = give one of the two another id, or take one out; a later pack may replace it, the same may not
pack-bad-id-hint = write it with hyphens in place of spaces, and without accents

## Keys and values of an entry

pack-unknown-key-hint = correct the name of the key, or take the line out
pack-missing-key-hint = add the key; a neighbouring entry of the same kind shows how
pack-unknown-word-hint = take one of the words of the list, spelt as it is there
pack-shape-hint = compare it with a neighbouring entry of the same kind
pack-want-hint = write what is expected in its place
pack-want-number-hint = write digits only, without quotes and without a decimal point
pack-want-boolean-hint = write `true` or `false` without quotes
pack-want-text-hint = put it between straight quotes
pack-want-list-hint = put brackets around it, even around a single entry
pack-want-table-hint = put names and values between braces, with commas between them
pack-want-words-hint = write the text twice, once in each language
pack-want-date-hint = write year, month and day, with hyphens
pack-want-value-hint = take out the table, the decimals or the `true` that stands there
pack-want-condition-hint = name a question or a derived fact, and what it must be
pack-want-style-hint = write words in quotes, or a table with `fg`, `bg` and `weight`
pack-want-test-hint = write what the answer must be: `10`, `"..=15"`, `"watch"`, `["watch", "press"]`

## Texts

pack-empty-text-hint = write the text, or take its key out if it may be left out
pack-unfit-character-hint = take it out; it may be invisible, so type the word again rather than mend it
pack-stray-brace-hint = close the blank, or write the sentence without braces
pack-blanks-differ-hint = use the same blanks in both sentences, in any order
pack-unknown-blank-hint = take the blank out, or write its words in full
pack-list-name-hint = shorten the name; a blank in it is not counted
pack-query-operator-hint = use an operator of X’s search, or put the words between quotation marks
pack-query-quote-hint = add the quotation mark that is missing
pack-query-parenthesis-hint = add the parenthesis that is missing, or take the other one out

## References

pack-unknown-id-hint = correct the id, or write the entry that it names
pack-unknown-option-hint = take an option of the question, or add this one to it
pack-no-source-hint = name a claim or a fact; your own experience may be a fact of strength `heuristic`
pack-same-id-hint = give one of them another id
pack-itself-hint = take this reference out
pack-circle-hint = take out one of the references, so that one of them comes first

## Conditions

pack-never-hint = write what must hold, or take the whole key out
pack-bad-range-hint = both ends count: `2..=4` means 2, 3 or 4
pack-out-of-bounds-hint = keep the range inside the bounds, or widen those of the question
pack-test-choice-hint = write the id of an option between straight quotes
pack-test-number-hint = write the number, or a range between straight quotes
pack-test-list-hint = test how many entries there are, with `count`
pack-test-free-hint = write a derived fact that looks for words, then test whether it is `"yes"`

## Questions

pack-key-needed-hint = add the key, or choose another kind of question
pack-key-ignored-hint = take the key out, or choose the kind of question that it belongs to
pack-option-twice-hint = give the second option an id of its own, or take it out
pack-alone-single-hint = take `alone = true` out of the option
pack-options-of-hint = name a question of the kind `single`, or write the options here
pack-bounds-hint = make the smallest value smaller than the largest, and none below zero where entries are counted
pack-later-hint = move this question behind the other, or test an earlier answer

## Values

pack-value-single-hint = write one option between straight quotes
pack-value-multi-hint = write options between brackets, each in straight quotes
pack-value-number-hint = write digits only, without quotes
pack-value-text-hint = write a text between straight quotes
pack-value-texts-hint = write texts between brackets, each in straight quotes
pack-value-date-wanted-hint = write year, month and day, or `"today"` as a default
pack-value-dates-hint = write days between brackets
pack-value-date-hint = see how many days the month has
pack-value-twice-hint = keep it once
pack-value-alone-hint = take the other options out, or this one
pack-value-bounds-hint = take a number inside the bounds, or widen them
pack-value-count-hint = add or take out entries
pack-value-long-hint = shorten the text, or raise `max`

## What is said of rooms

pack-one-bound-hint = write one of them, a share in percent
pack-contrast-bound-hint = write `many` with `at_least` and `few` with `at_most`, shares in percent
pack-one-question-hint = write one question and the answers that count: `{"{"} crisis = "nobody" {"}"}`
pack-one-answer-hint = name one of the options; write a second insight for another one

## Derived facts

pack-one-form-hint = keep one of the four, and write what it needs
pack-otherwise-hint = say with `otherwise` what it is when no case holds, or take it out where there are no cases
pack-not-a-number-hint = name a question or a derived fact that is a number
pack-not-words-hint = name a question that takes words, or use `cases` for options
pack-share-hint = write a positive `over`: a quarter is `times = 1, over = 4`

## Rules

pack-no-effect-hint = say what the rule changes, or take the rule out
pack-contradiction-hint = keep the item in one of the two lists only
pack-stop-forbidden-hint = take it out of `forbid`; lower the level of the guardrail if it should give way
pack-level-not-raised-hint = write a higher level (`warn`, then `stop`), or take the line out
pack-no-example-hint = add `example` with one answer for each key of `when`
pack-example-derived-hint = give the answers from which it follows
rules-example-fails-hint = change the answers of the example, or the condition that they do not meet

## Settings

pack-setting-missing-hint = copy it from the shipped pack, then change its value
pack-setting-number-hint = write digits only, without quotes
pack-setting-text-hint = write it between straight quotes
pack-setting-numbers-hint = write the numbers between brackets
pack-setting-type-hint = choose one of the three; its default decides its type
pack-setting-yes-no-hint = write `"yes"` or `"no"`
pack-setting-merge-hint = write `merge = "last"`

## Phases, moments, catalogue

pack-phases-hint = a pack may change the words of the phases, not how many there are
pack-slot-empty-hint = write for instance `starts = ["12:30"]` and `days = ["mon", "tue"]`
pack-time-hint = write two digits for the hour and two for the minutes
pack-weight-hint = write a weight inside the scale; leave the objective out for 0
pack-times-hint = make `times` at least 1, and `least_times` no larger
pack-minutes-hint = give the minutes of one sitting, and fewer for `light`
pack-steps-hint = shorten the steps, or give the activity their minutes
pack-no-target-hint = add a target with the level `"any"`, at day 30 and at day 90

## What can be held against a pack that works

lint-same-text-hint = translate it, or write `same = true` beside it if both languages use these words
lint-not-same-hint = take `same = true` out
lint-long-text-hint = say it in fewer words, or move the detail to another text
lint-long-question-hint = keep the question and move the rest to `help`
lint-two-questions-hint = ask the more important one, or make two questions of it
lint-generic-error-hint = say what is wrong and what the person can do about it
lint-stale-source-hint = read the source again, mend the fact if need be, then write today’s date in `checked`
lint-no-check-date-hint = write on which day its source was read: `checked = 2026-10-01`
lint-template-unread-hint = correct the name, or take the template out; names go on with an option of a question or an id of the pack
lint-unused-hint = let something refer to it, or take it out

## The configuration

config-not-a-key-hint = name a single key, with `ctrl-`, `alt-` or `shift-` before it if need be
config-key-twice-hint = give one of the two another key
config-no-way-out-hint = give it back a key
config-theme-taken-hint = give yours another name, and say `base = "{ $name }"` in it
config-style-word-hint = take one of the words of the list, or write a colour as `#rrggbb`
config-no-ground-hint = write a colour after it, or take it out
config-contrast-hint = make the one lighter or the other darker; whatever is drawn is there to be read

## What was proved

prove-not-decided-hint = make the condition smaller, or the list of values shorter, so that the proof comes to an end
prove-rule-never-hint = look for answers that exclude each other: a hidden question, ranges that do not meet, an `unless` as wide as the `when`
prove-rule-always-hint = leave the condition out if the rule is for everybody, or test something that can fail
prove-unless-never-hint = leave `unless` out, or test what the people of `when` can answer
prove-branch-never-hint = remove the alternative, or look at which of its tests exclude each other
prove-rule-beaten-hint = remove the rule, or narrow the stronger one with `unless`
prove-rule-covered-hint = remove the rule, or give it an effect of its own
prove-rule-twice-hint = keep one of the two; put both reasons into it if both are worth saying
prove-clash-required-hint = decide which one gives way, and say so there with `unless`
prove-clash-values-hint = put both rules into one file, where the later one wins, or give one of them an `unless`
prove-clash-excluded-hint = decide which one gives way, and say so there with `unless`
prove-clash-more-hint = mend those that are shown first: the others often go with them
prove-question-hidden-hint = look at what the `when` of the question asks for: no answers give it
prove-question-idle-hint = let a rule depend on the answer, or do not ask
prove-option-idle-hint = let a rule depend on the option, or leave it out
prove-item-never-hint = let a rule want it, give it a weight for an objective, or remove what always forbids it
prove-need-absent-hint = give the prerequisite the same conditions, or want the one only where the other is available
prove-phase-empty-hint = give an activity of this phase a weight for the objective, or open one to the account
prove-must-too-long-hint = give the activity a `light` version, lower `least_times`, or let the rule ask for more minutes
prove-must-more-hint = check the pack in parts, or let fewer rules require activities

# What can be wrong with a pack. The keys are the codes that `coach rules check` prints.

## Files and folders

pack-no-folder = there is no folder `{ $path }`
pack-not-a-folder = `{ $path }` is a file; a pack is a folder of `.toml` files
pack-unreadable = `{ $path }` cannot be read: { $detail }
pack-not-utf8 = `{ $path }` is not UTF-8 text (line { $detail }); save it again as UTF-8
pack-too-deep = `{ $path }` is nested too deep; is a folder linked into itself?
pack-syntax = { $kind ->
    [twice] this key stands twice here
    [text] this is not TOML: a text needs a straight quotation mark at both ends
    [list] this is not TOML: a list needs its two square brackets, and commas between its entries
    [table] this is not TOML: a table begins with a line such as `[pack]` or `[[rule]]`
    [line] this is not TOML: a line holds a name, then `=`, then a value
    [value] this is not TOML: a value is a number, a text in quotes, a list, a table or a day
   *[other] this is not TOML: this sign has no meaning here
}

## The pack itself

pack-about-missing = no file holds the table `[pack]` with `format`, `name`, `version` and `title`
pack-format = the pack has format { $found }; this program reads format { $read }
pack-not-a-table = there is one `[pack]`, with single brackets
pack-not-a-list = a `{ $kind }` is written `[[{ $kind }]]`, with double brackets
pack-unknown-kind = there is no kind of entry named `{ $kind }`
pack-duplicate = `[[{ $kind }]]` `{ $id }` is written twice in this folder; the first one is at { $first }
pack-bad-id = an id is made of letters without accents, digits, `_`, `-` and `.`; `{ $id }` is not

## Keys and values of an entry

pack-unknown-key = `{ $kind }` has no key `{ $key }`
pack-missing-key = the key `{ $key }` is missing from `{ $kind }`
pack-unknown-word = `{ $word }` is not one of { $known }
pack-shape = this entry cannot be read: { $detail }
pack-want = { $expected } is expected here, not { $found }
pack-want-number = a whole number is expected here, not { $found }
pack-want-boolean = `true` or `false` is expected here, not { $found }
pack-want-text = a text in quotes is expected here, not { $found }
pack-want-list = a list in brackets is expected here, not { $found }
pack-want-table = a table in braces is expected here, not { $found }
pack-want-words = a text in both languages is expected here: `{"{"} en = "…", fr = "…" {"}"}`
pack-want-date = a day such as `2026-10-01` is expected here
pack-want-value = a number, a text, a day or a list is expected here
pack-want-condition = a condition is expected here, such as `{"{"} minutes = "..=15" {"}"}`, or a list of such tables
pack-want-style = a style is expected here, such as `"bold light-cyan on black"`
pack-want-test = a test is expected here: a number, an option, a range, a list of options, or a table with `any`, `all`, `none`, `count`

## Texts

pack-empty-text = this text is empty
pack-unfit-character = the character { $character } has no place in a terminal; write it in words
pack-stray-brace = a brace here opens or closes nothing; a blank is written with its name between two braces
pack-blanks-differ = the blanks differ: { $en } in English, { $fr } in French
pack-unknown-blank = nobody fills the blank `{ $blank }` in a `[[{ $kind }]]`
pack-list-name = X cuts the name of a list after { $longest } characters; this one has { $length }
pack-query-operator = X’s search does not know `{ $operator }`
pack-query-quote = a quotation mark of the query is not closed
pack-query-parenthesis = a parenthesis of the query is not closed

## References

pack-unknown-id = no { $kind } has the id `{ $id }`
pack-unknown-option = `{ $question }` has no option `{ $option }`
pack-no-source = `because` is empty: every piece of advice says where it comes from
pack-same-id = the id `{ $id }` is also that of a `[[{ $other }]]`; both are named by their id alone
pack-itself = `{ $id }` refers to itself (through `{ $later }`)

## Conditions

pack-never = this never holds: no alternative is given
pack-bad-range = `{ $range }` is not a range; write `..=15`, `3..`, `2..=4` or `10`
pack-out-of-bounds = `{ $range }` reaches outside what `{ $id }` can be: { $low } to { $high }
pack-test-choice = `{ $id }` has options: test it with an option or a list of options
pack-test-number = `{ $id }` is a number: test it with a number or a range
pack-test-list = of `{ $id }`, only how many entries there are can be tested
pack-test-free = `{ $id }` takes free words or a date: derive a fact from it (`[[derived]]` with `mentions`) and test that

## Questions

pack-key-needed = a question of the kind `{ $kind }` needs the key `{ $key }`
pack-key-ignored = the key `{ $key }` means nothing for a question of the kind `{ $kind }`
pack-option-twice = the option `{ $option }` is written twice
pack-alone-single = the option `{ $option }` of a `single` question is always alone; leave `alone` out
pack-options-of = `{ $question }` has no options to lend: a `single` question is needed
pack-bounds = the bounds { $low } and { $high } leave nothing
pack-later = whether `{ $id }` is asked may depend on earlier questions only, and `{ $later }` comes later

## Values

pack-value-single = `{ $question }` takes one option, as a text
pack-value-multi = `{ $question }` takes a list of options
pack-value-number = `{ $question }` takes a whole number
pack-value-text = `{ $question }` takes a text
pack-value-texts = `{ $question }` takes a list of texts
pack-value-date-wanted = `{ $question }` takes a day such as `2026-10-01`
pack-value-dates = `{ $question }` takes a list of days
pack-value-date = `{ $date }` is not a day of the calendar
pack-value-twice = `{ $entry }` is given twice
pack-value-alone = the option `{ $option }` is chosen alone
pack-value-bounds = { $found } is outside the bounds of `{ $question }`: { $low } to { $high }
pack-value-count = `{ $question }` takes { $low } to { $high } entries, not { $found }
pack-value-long = `{ $question }` takes at most { $high } characters, not { $found }

## What is said of rooms

pack-one-bound = an insight counts with exactly one of `at_least` and `at_most`
pack-contrast-bound = of a contrast, `many` has `at_least` and `few` has `at_most`: here is `{ $key }`
pack-one-question = `said` names exactly one question, by its own id
pack-one-answer = `{ $id }` takes several answers: people who gave two of them would be counted twice

## Derived facts

pack-one-form = the derived fact `{ $id }` needs exactly one of `product`, `share`, `cases`, `mentions`
pack-otherwise = `cases` and `otherwise` go together in the derived fact `{ $id }`
pack-not-a-number = `{ $id }` is not a number
pack-not-words = `{ $id }` does not take words: `mentions` needs a `text` or `texts` question
pack-share = in the derived fact `{ $id }`, `over` must be above zero and `times` not below
pack-circle = these entries of `[[{ $kind }]]` go round in a circle: { $path }

## Rules

pack-no-effect = the rule `{ $id }` does nothing: give it `require`, `signature`, `add`, `forbid`, `level`, `set` or `warn`
pack-contradiction = the rule both wants and forbids `{ $item }`
pack-stop-forbidden = the guardrail `{ $id }` stops: no rule may forbid it
pack-level-not-raised = the guardrail `{ $id }` already has this level or a higher one; a rule only raises it
pack-no-example = the rule `{ $id }` needs an `example`: answers under which it holds
pack-example-derived = `{ $id }` is computed; an example gives answers to questions

## Settings

pack-setting-missing = the setting `{ $id }` is missing, and the plan needs it
pack-setting-number = the setting `{ $id }` is a whole number
pack-setting-text = the setting `{ $id }` is a text
pack-setting-numbers = the setting `{ $id }` is a list of whole numbers
pack-setting-type = the setting `{ $id }` can be a whole number, a text or a list of whole numbers
pack-setting-yes-no = the setting `{ $id }` is `yes` or `no`, not `{ $found }`
pack-setting-merge = only numbers have a smallest and a largest; the setting `{ $id }` is none

## Phases, moments, catalogue

pack-phases = the phases are exactly { $phases }, in this order
pack-slot-empty = the moment `{ $id }` needs at least one start and one day
pack-time = `{ $time }` is not a time of day such as `12:30`
pack-weight = a weight goes from 0 to { $most }, and this one is { $weight }
pack-times = { $times } times with at least { $least } leaves no number to choose
pack-minutes = an activity that is done regularly takes at least one minute, and its light version no more than itself ({ $minutes })
pack-steps = the steps take { $steps } minutes, and the activity only { $minutes }
pack-no-target = the metric `{ $id }` has no target

## The configuration

config-not-a-key = `{ $key }` is not a key; write for instance `enter`, `ctrl-r`, `shift-l`, `f1`, `?`
config-key-twice = the key `{ $key }` would mean both `{ $one }` and `{ $other }`
config-no-way-out = no key is left for `{ $intent }`: without one there is no way out
config-theme-taken = `{ $name }` is a theme of the program’s own
config-style-word = `{ $word }` is not one of { $known }
config-no-ground = `on` stands at the end: the colour of the ground is missing
config-contrast = `{ $role }` has a contrast of { $whole }.{ $tenth } on its ground, and 4.5 is the least that can be read

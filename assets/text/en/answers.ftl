# What can be wrong with an answer, wherever it was given, and with a file of answers, a saved plan, a draft.
# Each sentence says what is wrong and what to do; the place and "did you mean" are added by the program.

answer-want-single = `{ $question }` takes one of its options, in quotes, not { $found }
answer-want-multi = `{ $question }` takes a list of its options, such as `["…", "…"]`, not { $found }
answer-want-number = `{ $question }` takes a whole number without quotes, not { $found }
answer-want-text = `{ $question }` takes a text in quotes, not { $found }
answer-want-texts = `{ $question }` takes a list of texts, such as `["…", "…"]`, not { $found }
answer-want-date = `{ $question }` takes a date such as 2026-12-01, not { $found }
answer-want-dates = `{ $question }` takes a list of dates such as `[2026-12-01]`, not { $found }
answer-option = `{ $given }` is not an option of `{ $question }`: choose among { $options }
answer-too-few = too few entries for `{ $question }`: give at least { $min }
answer-too-many = too many entries for `{ $question }`: keep at most { $max }
answer-range = `{ $question }` goes from { $min } to { $max }
answer-number = `{ $given }` is not a whole number, which `{ $question }` needs
answer-date = `{ $given }` is not a date: write it as 2026-12-01
answer-empty = `{ $question }` was left empty: write something, or take the line out
answer-long = this text is too long for `{ $question }`: keep to { $max } characters
answer-twice = `{ $entry }` stands twice in `{ $question }`: keep it once
answer-alone = `{ $option }` stands alone in `{ $question }`: take it out, or take the others out
answer-control = `{ $question }` holds a control character: write plain text

answers-json = this line is not JSON: { $detail }
answers-syntax = { $kind ->
    [text] this is not TOML: a text needs a straight quotation mark at both ends
    [list] this is not TOML: a list needs its two square brackets, and commas between its entries
    [table] this is not TOML: a table begins with a line such as `[answers]`
    [line] this is not TOML: a line holds a name, then `=`, then a value
    [value] this is not TOML: write a number, a text in quotation marks, a list or a date
   *[other] this is not TOML: this sign has no meaning here
}
answers-duplicate = `{ $key }` stands twice: keep one of the two
answers-no-table = there is no `[answers]` table: put the answers under a line that says `[answers]`
answers-not-a-table = `answers` is a table: write `[answers]`, then one answer a line
answers-unknown-key = a file of answers has no key `{ $key }`
answers-unknown-question = no question is called `{ $question }`
answers-outside = `{ $key }` is a question: move it below the line `[answers]`
answers-lang = { $found } is no language of this program: write `"en"` or `"fr"`
answers-state = `{ $found }` is no state of an answer: write `"unknown"`, `"not-concerned"` or `"prefer-not-to-say"`
answers-state-shape = this is neither a value nor a state such as `{ "{" } state = "unknown" { "}" }`
file-newer = this file has format { $found }, which is newer than the format { $read } that this program reads: update the program; the file was left as it is
file-format = { $found } is not a format: write `format = { $read }`
file-too-long = this file is longer than { $most } kilobytes: it is hardly a file of answers
file-not-utf8 = this file is no text in UTF-8: the byte { $byte } makes no letter; save it as UTF-8
plan-file-not-one = this is no saved plan: one has `format`, `today` and an `[answers]` table
plan-file-day = { $found } is not a day: write it as 2026-12-01

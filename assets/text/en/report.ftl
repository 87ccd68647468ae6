# The report of a workshop's room, and what may be told of it.

report-title = { $name }: what the room shows
report-facts = { $n ->
    [one] One person handed in
   *[other] { $n } people handed in
}. Last day to hand in: { $date }. Contact: { $contact }.
report-pack = Pack: { $name }, version { $version }.
report-too-few = Nothing is said of fewer than { $k } people in this room, so there is nothing to show yet. Once { $k } have handed in, there will be.

report-distributions = What people said
report-crossed = Objectives by minutes a day
report-guardrails = Guardrails that plans share
report-advice = What plans advise most often
report-contrasts = Contrasts
report-actions = What the organisation should do
report-programme = Follow-up
report-counted = How it was counted

report-answer = Answer
report-line = In the plans
report-people = People
report-share = Share
report-percent = { $n }%
report-withheld = Not told: the answers cannot be split into groups of { $k } or more.
report-as-of = As of { $of } hand-ins of { $all }: those who came later are too few in one of the bars.
report-lines-as-of = Some lines are of fewer hand-ins: those who came later are too few among those who have the line or among those who do not.
report-others = Everybody else
report-cross-rest = Who is in none of these columns gave an answer that is not told here.
report-sources = Sources: { $sources }
report-no-actions = Nothing that the pack watches for shows in these numbers.
report-urgency-stop = Before the first post.
report-urgency-warn = Within a month.
report-urgency-hint = Good to know.
report-programme-intro = Days are counted from the last day to hand in; a weekend moves to the Monday after it.
report-session = { $date }: { $title } ({ $minutes })
report-who = With: { $who }
report-counted-how = { $n } people handed in; each is counted once, with their latest answers at the moment a question was first told. No name and no written word ever left a person’s own plan, and of a number only its band was handed in, so that one absurd answer moves nothing. “Prefer not to say” is counted nowhere. Nothing is told of a group of fewer than { $k } people: smaller answers are left out and a further one with them, so that no subtraction gives them away; neighbouring bands of numbers are joined. What was told once is told again only if enough people came into each of its bars; until then it stays as of the earlier number. A bar of { $k } or more is no secret: where everybody says the same, the bar says so.
report-at-least = at least { $number }
report-at-most = at most { $number }

report-csv-part = Part
report-csv-subject = Subject
report-csv-answer = Answer
report-csv-people = People
report-csv-of = Of
report-csv-share = Share (%)
report-csv-note = Note
report-csv-room = Workshop
report-csv-handed-in = Handed in
report-csv-least = Nothing is told of fewer than { $k } people

## Messages

report-fate = { $what }: { $fate }
report-stays = as of { $of } hand-ins; those who came since are too few in one of its bars
report-kept-back = not told; too few people would show
report-refused = { $n ->
    [one] one thing was no submission of this room
   *[other] { $n } things were no submissions of this room
}; `coach workshop collect` says which and why
report-taken = `{ $path }` is there already: nothing was written. Choose another name, or add `--force`.
report-written = written: { $path }
report-file-name = report.html
report-ledger-broken = `{ $path }` is gone or cannot be read, and it holds what was ever told of the room: without it too much would be told. Put a copy back; if there is none, the room is over: `coach workshop purge` removes it
report-ledger-newer = `{ $path }` was written by a newer `coach`: use that one
report-ledger-foreign = what was told of the room was told of other questions: its file or its pack was changed since. Put the room’s file back as it was, or make a new room with `coach workshop new`

# How sure a plan is, for every face.

sure-solid = { $n ->
    [0] Solid: it rests on your own answers alone.
    [one] Solid: it stays whatever you answer to the one question left open.
   *[other] Solid: it stays whatever you answer to the { $n } questions left open.
 }
sure-depends = Depends on: { $on }.
sure-assumed = { $question } (assumed: { $value })
sure-nothing = no answer
sure-more = { $n } more
sure-pair = “{ $question }: { $value }”
sure-quoted = “{ $value }”
sure-goes = With { $change } it would go.
sure-rules = The rules settle it.
sure-every-case = Checked in all { $n } cases there are.
sure-trials = Checked in { $n } other cases, not in all there are.
sure-own = Your answer: { $value }
sure-weight = { $n ->
    [one] With { $change }, one line changes.
   *[other] With { $change }, { $n } lines change.
 }
sure-share = { $tried ->
    [one] One other answer was tried, and it changes something.
   *[other] Of { $tried } other answers tried, { $changing } change something.
 }
sure-same = From { $from } to { $to } no line changes.
sure-all = { $solid } of { $all } lines are solid: they stay whatever you answer to what is open.
sure-matters = What matters most
sure-resting = Lines that rest on it
sure-aside = Set aside because …
sure-depending = What depends on them
sure-lines = { $n ->
    [0] no line rests on it.
    [one] one line rests on it.
   *[other] { $n } lines rest on it.
 }

# Paper, 14
paper-rests-most = Most lines rest on { $names }.
paper-rests-first = Decides most: { $name }. When an answer changes, I make the plan again.
paper-rests-on = { $name } ({ $n })
paper-assumption = { $value ->
    [none] { $name }
   *[other] { $name } ({ $value })
 }{ $n ->
    [0] {""}
    [one] {" "}– one line
   *[other] {" "}– { $n } lines
 }

# On every face
sure-line = { $what }: { $said }

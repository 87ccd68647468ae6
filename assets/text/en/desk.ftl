# The author’s desk: a pack that changes while the interview runs on it (`coach new --watch`).

desk-reloaded = Pack reloaded: { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
}, { $changed ->
    [0] nothing changed
    [one] { $changed } entry changed
   *[other] { $changed } entries changed
}.
desk-aside = Set aside: { $questions }.
desk-back = Counting again: { $questions }.
desk-broken = The pack has { $n ->
    [one] { $n } error
   *[other] { $n } errors
}; the last good one goes on.
desk-more = and { $n ->
    [one] { $n } more error
   *[other] { $n } more errors
}
desk-title = What is wrong with the pack
desk-needs-pack = `--watch` needs a pack to watch: add `--pack DIR`
desk-plain = Watching { $folders }: the pack is read again before each question, and when you press Enter on an empty line.
desk-unwatched = the folder cannot be watched: { $why }
review-aside = set aside, the pack no longer takes it: { $value }
hint-faults = all errors
does-faults = everything that is wrong with the pack

# Handing in and gathering: the file that is handed in, codes, and what became of each.

## The file that a person hands in. The first three are remarks in it.

sheet-head = What was handed in to the workshop “{ $room }”.
sheet-all = This is all of it: no name, no word that was typed, nothing else of the plan.
sheet-code = The code counts; the lines below it say the same. To change something, hand in again: the new file takes the place of this one.
sheet-no-code = the file has no code: `code = "COACH-…"` is missing
sheet-no-code-hint = have the file handed in again, or ask for the code itself
sheet-differs = `{ $key }` is not what the code says: there it is { $said }
sheet-differs-hint = the code counts and cannot be corrected by hand; have it handed in again by the person whose file it is
sheet-missing = `{ $key }` is missing, and the code has it
sheet-missing-hint = have it handed in again by the person whose file it is
sheet-silent = `{ $key }` says something, and the code says nothing here
sheet-silent-hint = the code counts and cannot be corrected by hand; have it handed in again by the person whose file it is
sheet-unknown-key = this file has no key `{ $key }`
sheet-unknown-key-hint = remove the line; what people hand in has no other keys

## What is wrong with a code

code-beginning = it does not begin with COACH, as every code does: was its beginning left out?
code-newer = a newer version of this program made it (format { $found }): bring this one up to date
code-wrong = { $n ->
    [one] one character is wrong: { $slips }
   *[other] { $n } characters are wrong: { $slips }
}
code-slip = group { $group }, character { $character }: `{ $here }` stands there and it should be `{ $should }`
code-swapped = two characters have changed places: group { $group }, from character { $character } on, `{ $here }` stands there and it should be `{ $should }`
code-missing = a character is missing: in group { $group } it should be `{ $should }` as character { $character }
code-extra = a character is too many: in group { $group } the `{ $here }` at character { $character } should go
code-cut-off = it ends too early: { $here } of { $of } characters are there; the end from group { $group } on is missing
code-too-long = it goes on after its end: { $n ->
    [one] the last character does not belong to it
   *[other] the last { $n } characters do not belong to it
}
code-uneven = a group has five characters; look again at { $groups }
code-uneven-group = group { $group } ({ $n })
code-garbled = too much is wrong to say where; compare groups { $groups }
code-garbled-whole = its checksum is wrong: too much is wrong to say where
code-groups = { $from } to { $to }
code-other-room = it was made for another workshop
code-other-version = it was made for another version of this workshop: the person must join with the file of today and hand in again
code-shape = it is whole, and holds what this workshop does not ask for: the person’s program and this one do not agree

## What became of what was gathered. The sources stand at the beginning of their lines.

collect-new = taken
collect-replaced = taken; it takes the place of what this person handed in before
collect-same = here already
collect-older = passed over: this person has handed in again since
collect-contested = two people hand in as { $token }, and only one of them can be counted: one must join again as somebody else (the program asks at the door) and hand in once more
collect-code = refused: { $why }
collect-sheet = refused: it is no submission, or was changed by hand
collect-late = refused: it came after the last day of this workshop
collect-unread = refused: it cannot be read ({ $why })
collect-too-long = refused: it is larger than { $most } MB
collect-nothing = refused: there is no code in it
collect-passed = passed over: there is no code in it
collect-line = { $name }, line { $line }
collect-stdin = standard input
collect-damaged = { $path } holds the codes kept of this workshop and is no text any more: nothing was gathered, so as not to write over it; put it aside and gather again
collect-more = { $name }: { $n } more refused
collect-between = {": "}
collect-sum = New: { $new } · replaced: { $replaced } · here already: { $same } · older: { $older } · refused: { $refused }
collect-people = { $n ->
    [0] Nobody has handed in yet.
    [one] One person has handed in.
   *[other] { $n } people have handed in.
}
collect-waiting = { $n ->
    [one] One more is here and has not.
   *[other] { $n } more are here and have not.
}
collect-earlier = { $n ->
    [one] One more handed in to an earlier version of this workshop: kept, and not counted.
   *[other] { $n } more handed in to an earlier version of this workshop: kept, and not counted.
}
collect-no-folder = Nobody has handed in a file yet: there is no folder { $folder }.
collect-watching = Watching { $folder }; Ctrl-C ends it.
collect-watch-stdin = standard input (`-`) cannot be watched: name folders or files

# Preparing a workshop: the file of a room, the form that makes one, the kit, and taking all of it away again.

## What can be wrong with the file of a room

room-missing = the key `{ $key }` is missing from `{ $kind }`
room-missing-hint = `coach workshop new` writes a file that has them all
room-no-table = there is no table `[{ $name }]`
room-no-table-hint = add it; without it this is no file of a workshop
room-single = there is one `[{ $name }]`
room-single-hint = write it once, with single brackets
room-outside = `{ $key }` stands at the top of the file
room-outside-hint = move it below the line `[room]`
room-empty = `{ $key }` says nothing
room-empty-hint = write a few words
room-long = `{ $key }` is too long
room-long-hint = keep to { $most } characters
room-id = an id is made of { $least } to { $most } small letters and digits, without accents
room-id-hint = leave it as the program made it
room-no-language = no language is left
room-no-language-hint = write `["en"]`, `["fr"]` or both
room-language-twice = the language `{ $name }` stands twice
room-language-twice-hint = keep it once
room-threshold = { $found } people are too few
room-threshold-hint = the threshold may only be raised above { $fewest }, so that nobody can be made out
room-threshold-high = a threshold of { $found } shows nothing of any room
room-threshold-high-hint = { $fewest } is the usual one, { $most } the highest
room-hand-in = `{ $found }` is no folder beside this file
room-hand-in-hint = write a name such as `hand-in`, without `..`, without a drive or a `/` before it
room-minutes = { $found } minutes are no time box
room-minutes-hint = write { $least } to { $most }
room-no-box = no section has a time box
room-no-box-hint = write a `[[box]]` with `section` and `minutes` for { $sections }
room-unknown-section = no section is called `{ $section }`
room-unknown-section-hint = correct the name, or take this `[[box]]` out
room-section-twice = the section `{ $name }` has two time boxes
room-section-twice-hint = keep one
room-picture-empty = no question feeds the picture of the room
room-picture-empty-hint = name at least one
room-picture-large = with these questions a code would have { $length } characters, and at most { $most } fit
room-picture-large-hint = { $questions ->
    [0] write `advice = false`
    [one] take out one question
   *[other] take out { $questions } questions
}
room-question-twice = the question `{ $name }` stands twice in the picture
room-question-twice-hint = keep it once
room-unknown-question = no question is called `{ $question }`
room-unknown-question-hint = correct the name, or take it out; `coach rules outline` lists all questions
room-question-words = `{ $question }` is answered in words or days, which never leave a person’s own plan
room-question-words-hint = take it out of the picture
room-question-deeper = `{ $question }` is only asked from the depth `{ $depth }` on, and this room goes to `{ $has }`
room-question-deeper-hint = take it out, or write `depth = "{ $depth }"`
room-layer-edited = the pack `{ $name }` was edited after the room was made
room-layer-edited-hint = everybody needs the same one, so make the room anew from the pack, or, if the change is meant, write `digest = "{ $digest }"` and share the file again
room-layer-path = `{ $path }` is no path of a file in the pack
room-layer-path-hint = write one such as `rules.toml` or `rules/press.toml`
room-closed = the closing day { $day } is over
room-closed-hint = name a day to come
room-session = { $found } minutes are no workshop
room-session-hint = write { $least } to { $most }
room-has-packs = a workshop carries its own packs: leave `--pack` out, or make the room with it (`coach workshop new --pack DIR`)

## Making a room

room-file-name = workshop.toml
room-usual-name = Workshop of { $day }
room-usual-contact = the person who invited you
room-flag-wrong = `{ $flag }`: { $why }
room-taken = `{ $path }` is there already: nothing was written. Choose another name with `-o`, or add `--force`.
room-too-large = The packs make a file of { $found } kilobytes, and { $most } can be carried: nothing was written.
room-made = The workshop is prepared: { $path }. People hand in to the folder { $folder }.
room-next-share = 1. Put both on a share or a stick; from there each person runs `coach join { $name }`. Whoever has no share gets the file by mail, and hands in a code.
room-next-kit = 2. Print the guide, the participant’s sheet and the notice: `coach workshop kit { $room } -o kit`
room-next-console = 3. On the day: `coach workshop console { $room } { $hand_in }`

## The file of a room: comments

room-file-top = A workshop, as `coach workshop new` wrote it. Change what you like and save: every command that reads it tells, with the line, what does not fit. Whoever takes part needs this very file: share it again after a change, and change nothing below `picture` once people have begun.
room-file-key = { $key ->
    [id] Tells this workshop from every other. Leave it as it is.
    [name] What the workshop is called, for everybody.
    [languages] Languages people can choose from, the first one first: `"en"`, `"fr"`.
    [depth] How many questions each person is asked: `"core"` (about 10 minutes), `"standard"` (about 20) or `"deep"`.
    [closes] The last day on which people can hand in.
    [contact] Whom people can ask, about the workshop and about what they hand in. They read it before the first question.
    [threshold] Nothing is said of fewer people than these. 5 is the fewest; it may only be raised.
    [hand_in] Folder beside this file in which people hand in. On a share everybody must be able to write to it.
    [advice] Whether the picture of the room tells which advice and which guardrails are in the plans: true or false.
   *[picture] Questions whose answers feed the picture of the room; all others stay in the person’s own plan. Questions that are answered in words or days cannot stand here. `coach why --question ID` tells what a question is for.
}
room-file-boxes = Time boxes, { $value } minutes together: a section of the interview, and its minutes. Nobody is cut off: a person whose time is up is told so and goes on.
room-file-pack = The pack of questions and rules that the room was made with. Leave it as it is.
room-file-layer = A pack of your organisation, carried along so that everybody has the same. To change it, change the pack’s own folder and make the room anew: the digest tells that nobody changed it here.

## The kit

kit-paper = { $paper ->
    [guide] facilitator-guide
    [sheet] participant-sheet
   *[notice] notice
}
kit-differs = `{ $path }` is there already and says something else: nothing was written. Choose another folder, or add `--force`.
kit-written = Open the `.html` files in a browser and print them: the sheet once for each person, the notice for the wall. The `.md` files are for changing the words.
kit-questions = { $n ->
    [one] one question
   *[other] { $n } questions
}
kit-length = { $n } minutes
kit-debrief = **{ $look }** – “{ $ask }”

## Taking a workshop away

purge-found = This will be removed:
purge-nothing = Nothing is kept of this workshop here.
purge-what = { $what ->
    [folder] (codes, what was published, your seat)
    [sheet] (handed in)
    [presence] (was there)
    [clock] (the clock)
    [codes] (codes)
   *[part] (half written)
}
purge-ask = Remove all of it? [y/N]
purge-needs-yes = without a terminal nobody can be asked: add `--yes`
purge-left = Nothing was removed.
purge-done = Removed. Looked again: nothing is left of it here.
purge-not-all = { $n ->
    [one] Something came in or stayed meanwhile:
   *[other] { $n } things came in or stayed meanwhile:
}
purge-beyond = What this cannot reach, and you may have to delete yourself:
purge-beyond-plans = the plans, and what each person’s computer remembers of the workshop: they belong to those who made them
purge-beyond-codes = codes in chats and mails, and photographs of codes
purge-beyond-copies = copies on sticks, in backups, in the bin or the history of a share; a deleted file can sometimes be brought back
purge-beyond-mixed = { $path }: it holds codes of this workshop among other words
purge-beyond-reports = reports that were written, which hold numbers only
purge-beyond-room = { $path }, the workshop’s own file, which says nothing of anybody

## The form

welcome-prepare = Prepare a workshop
welcome-prepare-note = for 10 to 200 colleagues, without a network
does-prepare = prepare a workshop
help-about-founding = A workshop is prepared here. Every row is filled already: only the name is missing. At the end the file is written, and you are told what comes next.
founding-title = Prepare a workshop
founding-row = { $row ->
    [name] Name
    [contact] Questions to
    [languages] Languages
    [depth] Depth
    [minutes] Whole workshop
    [picture] Picture of the room
    [advice] Advice in the picture
    [threshold] Nothing said of fewer
    [closes] Hand in until
    [hand_in] Folder of hand-ins
    [file] File
   *[write] Write the file
}
founding-about = { $row ->
    [name] What the workshop is called, for everybody.
    [contact] Whom people can ask; they read it before the first question.
    [languages] Languages people can choose from, the first one first.
    [depth] How many questions each person is asked.
    [minutes] Welcome, picture and debrief included; nearly half of the minutes belong to the questions.
    [picture] The questions whose answers feed the picture of the room.
    [advice] Whether the picture tells which advice and guardrails the plans have.
    [threshold] The fewest people about whom anything is said; it may only be raised.
    [closes] The last day; after it nothing is taken in any more.
    [hand_in] A folder beside the file, made with it; people hand in there.
    [file] Where the file goes. Put it on the share or the stick that people will use.
   *[write] Writes the file and makes the folder. Nothing has been written yet.
}
founding-how = { $row ->
    [languages] Type `fr`, `en`, or both with a comma.
    [depth] Type `core`, `standard` or `deep`.
    [minutes] Type a number.
    [picture] Type all ids that you want, with commas between them. Those marked with x are in it now:
    [advice] Type `yes` or `no`.
    [threshold] Type a number, 5 or more.
   *[closes] Type a day such as 2026-12-15.
}
founding-no-name = (no name yet)
founding-language = { $lang ->
    [fr] French
   *[en] English
}
founding-core = the essentials, about 10 minutes
founding-standard = standard, about 20 minutes
founding-deep = everything
founding-minutes = { $n } minutes
founding-questions = { $n ->
    [one] one question
   *[other] { $n } questions
}
founding-people = { $n } people
founding-yes = yes
founding-no = no
founding-exists = `{ $path }` is there already. Write again to replace it, or change the name of the file.
founding-estimate = What it comes to
founding-time = About { $questions } questions, some { $needed } minutes; they have { $boxes } of the { $minutes } minutes.
founding-tight = That is tight: take a longer workshop or fewer questions. Nobody is cut off, but many will ask for more time.
founding-code = A code has { $n } characters; at most { $most } can be typed.
founding-told = What people read before they agree
founding-told-seen = { $n ->
    [one] What they say to one question is seen, without a name: { $names }.
   *[other] What they say to { $n } questions is seen, without a name: { $names }.
}{ $advice ->
    [yes] {" "}And which advice their plan has.
   *[no] {""}
}
founding-told-rest = Words they type, their plan and their name are not. Nothing is said of fewer than { $k }. Until { $date }. Questions to { $contact }.
founding-list-title = Picture of the room
founding-list-count = { $n ->
    [one] one question · code of { $length } characters
   *[other] { $n } questions · code of { $length } characters
}
founding-list-about = Which answers may the room see of itself, as numbers? All others stay in the person’s own plan.
founding-pointing = may point at one person
founding-personal = personal
founding-made-later = The file says all of this in words: you can change it with any text editor, and share it again.
founding-plain-exists = `{ $path }` is there already. Type `yes` to replace it, or { "11" } to change the name of the file.
founding-plain-row = Type it, or Enter to keep it. `back`: the row before; `list`: all rows; `save`: write the file; `quit`.
founding-plain-end = Enter writes the file; a number from 1 to { $n } changes that row; `quit` leaves without writing.
hint-step = step
hint-write-room = write the file
hint-take-or-leave = take in or leave out
hint-done = done
hint-home = to the first screen
plain-does-prepare = prepares a workshop: row by row, then the file is written

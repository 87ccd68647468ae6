# Commands: what they say when all went well or could not be done, and the help.
## Faults

cli-error = error
cli-note = note
cli-hint = hint
cli-did-you-mean = did you mean `{ $name }`?
cli-unreadable = cannot read `{ $path }`
cli-unwritable = cannot write to `{ $path }`
cli-no-home = no home folder is known: set HOME, or XDG_STATE_HOME
rules-example-fails = the rule `{ $id }` does not hold under its own example
cli-faults = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}

## What commands say when they are done

rules-clean = { $name } { $version } is clean: { $questions } questions, { $rules } rules, { $activities } activities, { $guardrails } guardrails, { $metrics } metrics, { $checks } checklist items, { $claims } claims, { $facts } facts.
new-file-name = my-x-plan.toml
new-left-plan = Your plan: { $path }
new-left-draft = Your answers are kept; run `coach` to go on. ({ $path })
config-read = Your own configuration, on top of this: { $path }
config-none = To change something, write it to { $path }
man-written = Manual pages written to { $path }

## The command line

usage-error = coach: {""}
usage-unknown-argument = there is no option `{ $name }` here
usage-unknown-command = there is no command `{ $name }`
usage-value = `{ $value }` is not a value of `{ $name }`; it takes { $known }
usage-value-unfit = `{ $value }` is not a value of `{ $name }`
usage-missing = `{ $name }` is missing
usage-missing-command = say which command
usage-conflict = `{ $name }` cannot be combined with another option given
usage-more = `coach --help` shows what there is.
help-usage = Usage:
help-options = Options
help-commands = Commands
help-arguments = Arguments

# Each command, by the words that are typed after `coach`, joined by hyphens.
help-about = { $command ->
    [new] Make a plan: the interview, on the screen or line by line.
    [join] Take part in a workshop: an interview like any other, with the clock of the room; at the end you hand in if you want to. Without a file, `coach join` looks for one here and beside the program.
    [plan] Make a plan from a file of answers.
    [show] Show a saved plan.
    [why] Why a question is asked (`--question`), and what in the plan hangs on its answer; or how a line came into a saved plan: the answers that alone keep it there, and how that is known. “The rules decide it” is a proof over all answers; “tried” means that so many other sets of answers were planned, and that it was in each.
    [what-if] See a saved plan under other answers: `minutes=30`, `audience=retail,press`, `topics=hail;wind`, `approval=:unknown` (also `:not-concerned`, `:prefer-not-to-say`); a value that begins with a quotation mark or a bracket is read as in a file of answers.
    [export] Write a saved plan in another format.
    [why-not] What would bring a line in that is not in the plan.
    [replay] Play a recorded session again: its last screen as text, or all screens as a picture that plays by itself.
    [rules] Rules and packs.
    [rules-check] Read the pack, run every rule’s example, look at texts and sources, and prove what holds over all answers (exit code 5 when something is found).
    [rules-test] Play the stories beside the pack in both languages (exit code 5 when one fails, or a row does nothing).
    [rules-coverage] Tell which rules and options the stories touch.
    [rules-diff] Compare two packs: the entries that differ, and the plans that change (exit code 5 when some do, 0 when none does).
    [rules-explain] Explain a rule, a question or any other entry of the pack.
    [rules-outline] The whole of the pack in words: to read, to compare, to sign.
    [rules-new] Write a pack to begin with: a question, rules, a story, the author’s guide.
    [rules-schema] Print the JSON Schema of a pack’s files, so that editors complete and check them.
    [workshop] Prepare and run a workshop: a room of people who each make a plan.
    [workshop-new] Prepare a workshop: write its file and make the folder in which people hand in. Without options a form opens; with them the file is written at once. Packs given with `--pack` are carried along.
    [workshop-collect] Gather what people handed in: files and codes, from the folder of the workshop, from other folders and files, or from standard input, where a chat may be pasted as it is. Each is told by name; gathering again counts nobody twice (exit code 5 when something was refused).
    [workshop-kit] Write what to print for a workshop: the facilitator’s guide, the participant’s sheet and the notice, as Markdown and as HTML, in the languages of the room or the one of `--lang`.
    [workshop-purge] Remove all that is kept of a workshop on this computer and in its folder of hand-ins, and say what cannot be reached (exit code 1 when something could not be removed).
    [config] The configuration.
    [config-print] Print the shipped configuration: every line is the default.
    [preview] Widgets and themes.
    [preview-widgets] Show every widget of the screens in the theme of the moment: a screen to look at, or text.
    [completions] Completions for a shell.
    [man] Write manual pages to a folder.
   *[coach] A coach in the terminal: what Twitter/X is for, for you, with the minutes you have.
}
# Each option and argument.
help-argument = { $argument ->
    [answers] File of answers; `-` is standard input
    [question] The id of a question
    [so_far] The answers so far: a file of answers or a saved plan
    [batch] One JSON line of answers in, one plan out, in the same order, on all cores
    [output] Where to; `-` is standard output. A saved plan is saved over, your comments kept; any other file is left alone
    [format] toml, json, md or txt; otherwise what the file’s ending says
    [id] The id of a rule, a question, an activity, a setting, a claim …
    [paper] md (the default) or html; otherwise what the file’s ending says
    [document] Where to; `-` is standard output
    [force] Replace a file that stands there
    [strict] Refuse when a question has no answer (exit code 3)
    [depth] How many questions: core (about 10 minutes, the default), standard (about 20) or deep
    [plan] A saved plan
    [item] A piece of advice: its id, its name or a part of its name; `why` without it lists the lines of the plan
    [lang] Language: fr or en
    [packs] Folder of a pack over the shipped one; may be repeated, later ones win
    [config] Configuration file instead of your own
    [today] The day to plan from, instead of today
    [color] Colour: auto (the default), always or never
    [plain] Line by line: no colour, no cursor, nothing drawn
    [record] Write the session down as it goes, to be replayed (`coach replay`). Everything typed is in it: keep the file as you would keep your answers. Nothing that stands there is replaced
    [recording] A recording
    [svg] Write a picture instead of text; `-` is standard output
    [frame] Only this screen, counted from 1
    [size] Columns and rows, such as `120x40`, instead of those of the session
    [theme] Name of another theme, your own included
    [watch] Read the packs again whenever a file is saved, keeping place and answers; an error leaves the last good pack running
    [version] Print the version
    [stories] File or folder of stories instead of those beside the packs; may be repeated
    [story] Only the story with this id
    [missing] Folder to write files of answers to that would touch what no story touches
    [at_least] End with exit code 5 when fewer rules, in percent, are held by one story and failed by another
    [old] Folder of the old pack, laid over the shipped one; `shipped` is the shipped pack alone
    [new] Folder of the new pack, or `shipped`
    [people] File or folder of answers or stories instead of those beside both packs; may be repeated
    [json] As JSON
    [sure] After the plan: what of it is solid, what matters most, what was assumed
    [sarif] As SARIF 2.1.0, for code hosts and editors
    [example] The house rules of an invented mutual, to imitate, instead of a small pack to change
    [ids] With the ids that the packs given have: questions, options, items, sources, settings
    [words] Changes as `question=value`, or the name of a scenario kept in the plan, changes on top
    [list] The scenarios kept in the plan
    [compare] Names of scenarios, commas between them: side by side with the plan as it is
    [save] Keep these changes in the plan file under this name
    [forget] Take the scenario of this name out of the plan file
    [room_file] The file of the workshop to write; `workshop.toml` otherwise
    [room_name] Name of the workshop
    [languages] Languages people can choose from, the first one first: `fr,en`
    [room_depth] How many questions each person is asked: core (about 10 minutes, the default), standard (about 20) or deep
    [room_minutes] Minutes of the whole workshop (60 otherwise); nearly half of them are shared over the questions
    [threshold] Nothing is said of fewer people than these: 5, or more
    [closes] The last day on which people can hand in; in two weeks otherwise
    [contact] Whom people can ask
    [picture] A question that feeds the picture of the room, by its id; may be repeated. Without it, ten usual ones
    [no_advice] Leave out of the picture which advice the plans have
    [hand_in] Folder beside the file in which people hand in; `hand-in` otherwise
    [room] The file of the workshop
    [sources] Folders and files to gather from instead of the folder that the workshop names; `-` is standard input
    [go_on] Go on gathering while people hand in
    [to] Folder to hand in to, instead of the one that the workshop names
    [data] Folder to keep in what belongs to this workshop, instead of the usual one
    [kit_folder] Folder to write to; made when it is not there
    [kit_minutes] Length of the workshop for the timings of the guide: 45, 60 or 90; otherwise what fits the room’s time boxes
    [yes] Without asking
    [shell] Shell: bash, zsh, fish, elvish or powershell
    [dir] Folder
   *[help] Print help
}

## Plans

plan-saved = Saved in { $path }
plan-taken = `{ $path }` is there already and is no saved plan: nothing was written. Choose another name, or add `--force`.
plan-missing = { $n ->
    [one] one question has no answer yet:
   *[other] { $n } questions have no answer yet:
}
plan-pack-changed = This plan was made with { $was }; it is made again with { $now } and may differ.
plan-left-out = These answers no longer fit and were left out of the plan; they stay in the file.

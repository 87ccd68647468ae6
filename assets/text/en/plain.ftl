# The questions asked line by line (--plain). No sign here that a screen reader would stumble over.

plain-hello = This is coach, line by line. Answer each question on one line; type h for help, q to keep your answers and leave.
plain-draft = { $n ->
    [one] An interview with one answer is waiting. Type resume to go on with it, or simply answer to begin a new one.
   *[other] An interview with { $n } answers is waiting. Type resume to go on with it, or simply answer to begin a new one.
}
plain-no-draft = There is no interview to go on with.
plain-place = Question { $number }, about { $left } left. { $section }
plain-ends = { $min } means { $low }; { $max } means { $high }.
plain-how-single = Type its number.
plain-how-multi = Type the numbers, separated by spaces: at least { $min }, at most { $max }.
plain-how-number = Type a whole number from { $min } to { $max }.
plain-how-text = Type a short text{ $example ->
    [none] .
   *[other] , such as: { $example }
}
plain-how-texts = Type up to { $max } short texts, separated by semicolons{ $example ->
    [none] .
   *[other] , such as: { $example }
}
plain-how-date = Type a date such as 2026-12-01, or today.
plain-how-dates = Type one or more dates such as 2026-12-01, separated by semicolons.
plain-so-far = Your answer so far: { $answer }. Enter keeps it.
plain-empty = Nothing was typed. Type an answer; or s if you do not know, x if it does not concern you, p if you would rather not say, n to leave it open.
plain-first = This is the first question.
plain-no-question = No question is being asked.
plain-refused-option = “{ $given }” is not one of the options. Did you mean { $nearest }? Type l to hear them again.
plain-no-command = This is no command. Type h for help.
plain-section = { $title }:
plain-answer = { $number }. { $name }: { $answer }{ $lines ->
    [0] {""}
    [one] . One line rests on it
   *[other] . { $lines } lines rest on it
}
plain-review-how = To change one, type change and its number, such as change 3.
plain-no-such-answer = No answer that can be changed has this number.
plain-kept = Your answers are kept in { $path }. Run coach new to go on with them.
plain-nothing-kept = Nothing was answered, so nothing was kept.
plain-plan-is-in = Your plan is in { $path }.
plain-goodbye = Nothing was begun, so nothing is kept.
plain-place-trial = What if. { $section }
plain-found = { $number }. { $title }, { $standing }
plain-found-how = To hear why, type look and its number, such as look 1.
plain-not-found = Nothing that was found has this number: type find and some words first.
plain-nothing-tried = You are trying nothing: type what-if first.
plain-no-question-near = No question is called { $name }. Did you mean { $near }?
plain-no-question-called = No question is called { $name }. Type try to hear them all.
plain-question-hidden = The question { $name } is not asked under these answers.
plain-no-scenario = There is no scenario called { $name }. A change is written as minutes=30.
plain-no-scenario-near = There is no scenario called { $name }. Did you mean { $near }?
plain-no-scenarios = No scenario is kept yet: try something with what-if, then type keep and a name.
plain-against = Compared with { $name }.
plain-try-scenario = { $number }. Scenario { $name }
plain-try-question = { $number }. { $name }: { $answer }{ $changed ->
    [0] {""}
   *[other] , changed
}
plain-try-how = To change one, type try and its number, such as try 3.
plain-with-answer = With the answer { $answer }:
plain-mark-in = + comes in: { $what }
plain-mark-out = - goes out: { $what }
plain-mark-other = ~ changes: { $what }
plain-not-yet = There is no plan yet: begin one, or open one.
plain-no-faults = No fault is known in the packs in use.
plain-no-such-week = A plan has { $n } weeks.
plain-parts = The parts of a plan are start, week (or week 3), phases, guardrails, measures, checklists, words and why.
plain-export = For a calendar of tasks, a web page or another program, leave and run: coach export { $path } --format md. Formats: toml, json, md, txt.
plain-export-unsaved = Save the plan first: coach export writes a saved plan in other formats.
plain-not-replaced = The file stays as it is, and nothing was saved.
plain-yes-or-no = Type yes or no.

## Where you are: the last line after everything

plain-at-home = First page. Type a number from 1 to { $n }; h for help.
plain-at-question = Question { $number }, { $name }. { $how }
plain-at-stop = { $n ->
    [one] End of the questions. Press Enter to save the plan and read it, n to answer the question that was not asked; h for help.
   *[other] End of the questions. Press Enter to save the plan and read it, n to answer those that were not asked; h for help.
}
plain-at-open = { $n ->
    [one] One question is open. Type n to answer it, or press Enter to make the plan all the same; h for help.
   *[other] { $n } questions are open. Type n to answer them, or press Enter to make the plan all the same; h for help.
}
plain-at-end = End of the questions. Press Enter to save the plan and read it; h for help.
plain-at-plan = Your plan in { $path }. Type plan to read it, q to leave, or press Enter to save it, read it and leave; h for help.
plain-at-trial = What if, { $name }. { $how } Or back, to leave it as it is.
plain-at-what-if = What if: { $n ->
    [0] nothing is changed yet
    [one] one answer is changed
   *[other] { $n } answers are changed
}. Type a change such as minutes=30, or try; keep or adopt takes it; done goes back; h for help.
plain-at-replace = There is a file { $path } already. Type yes to replace it, no to keep it.

## Commands

plain-no-command-near = This is no command. Did you mean { $word }? h lists them all.
plain-meant-command = If you meant the command, type { $word }.
plain-usage = It is written so: { $command }
plain-command = { $words }: { $does }
plain-or = {" "}or{" "}
plain-help = Commands, in English or in French. help and one of them tells it alone.
plain-help-signs = To answer with a word that is a command, write an equals sign before it. Where words of your own are asked for, write a colon before a command with words of its own, such as :save my plan.toml.
plain-group-question = The question:
plain-group-answers = Your answers:
plain-group-plan = The plan:
plain-group-what-if = Other answers, tried without touching yours:
plain-group-files = Plans and files:
plain-group-program = The program:
plain-rest-number = NUMBER
plain-rest-line = LINE
plain-rest-option = ANSWER
plain-rest-words = WORDS
plain-rest-name = NAME
plain-rest-change = CHANGES
plain-rest-path = FILE
plain-rest-tab = PART
plain-rest-depth = DEPTH
plain-rest-lang = LANGUAGE
plain-rest-command = COMMAND
plain-does-back = the question before
plain-does-next = the next question, leaving this one open
plain-does-list = where you are, in full: the question and its options again
plain-does-why = why this is asked; with the number or name of a line of the plan, how it came in
plain-does-show = what an answer would change, before you give it: show 2
plain-does-unknown = I do not know
plain-does-not-concerned = this does not concern me
plain-does-private = I would rather not say
plain-does-deeper = more detail; after the deepest, the essentials again
plain-does-depth = so deep: core, standard or deep
plain-does-review = all answers, each with its number
plain-does-change = answer the question of that number again
plain-does-undo = take the last change back
plain-does-redo = do it again
plain-does-plan = the whole plan, or a part: start, week (or week 3), phases, guardrails, measures, checklists, words, why
plain-does-lines = the lines of the plan, each with its number
plain-does-why-not = what would bring that advice in
plain-does-sure = what of the plan is solid, and what was assumed
plain-does-find = search all advice, in the plan or not
plain-does-look = why something that was found is in the plan, or is not
plain-does-what-if = try other answers: what-if minutes=30 objective=reach, or the name of a scenario
plain-does-try = the questions and scenarios with their numbers; with one of them, try it
plain-does-scenarios = the scenarios that are kept
plain-does-against = compare with a scenario; without a name, with the plan as it is
plain-does-keep = keep what is tried under a name, in the file of the plan
plain-does-forget = forget a scenario
plain-does-adopt = make what is tried your plan
plain-does-done = leave what is tried, and go back
plain-does-home = the first page; your answers stay
plain-does-new = a new plan: core, standard or deep; your answers stay in their file
plain-does-resume = go on with the interview that was left
plain-does-open = open a plan
plain-does-save = save the plan, as a draft while questions are open; what stands is never replaced without your yes
plain-does-export = how to have the plan in other formats
plain-does-language = English or French: lang fr
plain-does-faults = what is wrong with the pack you are writing
plain-does-help = these commands, or one of them
plain-does-quit = keep the answers and leave

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
plain-answer = { $number }. { $name }: { $answer }
plain-review-how = To change one, type change and its number, such as change 3. To go on, answer the question; l repeats it.
plain-no-such-answer = No answer that can be changed has this number.
plain-all-asked = { $n ->
    [0] That was the last question. Press Enter to save the plan and read it; r for a review of your answers, b for the question before, q to leave with your answers kept.
    [one] One question was left open. Press Enter to make the plan all the same, or n to answer it; r for a review, q to leave with your answers kept.
   *[other] { $n } questions were left open. Press Enter to make the plan all the same, or n to answer them; r for a review, q to leave with your answers kept.
}
plain-kept = Your answers are kept in { $path }. Run coach new to go on with them.
plain-nothing-kept = Nothing was answered, so nothing was kept.
plain-help = Commands, in English or in French:
    b or back: the question before. n or next: the next one, leaving this one open.
    why, or a question mark: why this is asked. l or list: the question again.
    s or skip: I do not know. x or not concerned: this does not concern me. p or private: I would rather not say.
    r or review: all answers; change 3: answer number 3 again. u or undo, redo.
    plan: the plan so far; plan lines: its lines with their numbers; why 3: how line 3 came in.
    why-not NAME: what would bring that advice in. sure: what of it is solid, what was assumed.
    save: save the plan as it is, as a draft while questions are open.
    deeper: more detail; or depth core, depth standard, depth deep.
    lang fr: in French. q or quit: keep the answers and leave.
    To answer with a word that is a command, write = before it.

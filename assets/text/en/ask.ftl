# How the interview goes on and where it ends.

# Why a question is asked: what hangs on its answer

why-open = Still open on this answer
why-open-nothing = Whatever you answer here, your plan stays as it is.
why-open-budget = { $n ->
    [one] What fits, how often and when: { $n } activity may take part.
   *[other] What fits, how often and when: { $n } activities may take part.
}
why-open-in = May come in: { $titles }.
why-open-out = May go: { $titles }.
why-open-other = May come out otherwise: { $titles }.
why-open-settings = Worked out from it: { $titles }.
why-open-questions = Asked or not: { $titles }.
why-open-warnings = { $n ->
    [one] { $n } sentence of page one.
   *[other] { $n } sentences of page one.
}
why-open-words = { $n ->
    [one] { $n } list, search or idea to write about.
   *[other] { $n } lists, searches or ideas to write about.
}
why-open-sentences = { $n ->
   *[other] Dates and sentences made with your answer.
}
names-between = { "; " }
names-and-more = { $n ->
    [one] { $names } and { $n } more
   *[other] { $names } and { $n } more
}

# The end of the questions

stop-title = enough to plan
stop-all-answered = You have answered every question at this depth.
stop-nothing-changes = Nothing you could still answer at this depth would change your plan.
stop-not-asked = { $n ->
    [one] { $n } question was not asked.
   *[other] { $n } questions were not asked.
}
stop-open-again = { $n ->
    [one] { $n } question is open.
   *[other] { $n } questions are open.
}
stop-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
stop-plan = See your plan
stop-onward = On to what is open
stop-rest = Go on all the same
stop-standard = Go into detail
stop-deep = Go in depth
stop-review = See all your answers
progress-nothing-changes = nothing left that changes your plan
help-about-stop = No question is left that could change your plan at this depth. See the plan, go on all the same, or go deeper.
review-idle = not asked, your plan does not hang on it

# Depth

depth-core = the essentials
depth-standard = in detail
depth-deep = in depth
notice-depth = { $n ->
    [0] Now { $depth }: no question left that would change your plan.
    [one] Now { $depth }: about { $n } question left.
   *[other] Now { $depth }: about { $n } questions left.
}
does-depth = ask for more detail, or for the essentials again
does-explain = why a question is asked; elsewhere, this help

# A plan saved before the end

save-draft = { $n ->
    [one] This is a draft. { $n } question could still change it: { $names }.
   *[other] This is a draft. { $n } questions could still change it: { $names }.
}
notice-draft-saved = { $n ->
    [one] Draft saved in { $path }. { $n } question could still change it.
   *[other] Draft saved in { $path }. { $n } questions could still change it.
}
plan-file-draft = A draft: answers to these questions could still change it.

# Line by line

plain-why-open = Still open on this answer:
plain-stop-standard = { $n ->
    [one] Or type depth standard to go into detail: about { $n } question.
   *[other] Or type depth standard to go into detail: about { $n } questions.
}
plain-stop-deep = { $n ->
    [one] Or type depth deep to go in depth: about { $n } question.
   *[other] Or type depth deep to go in depth: about { $n } questions.
}

# coach why --question

why-question-unknown = there is no question `{ $id }`
why-asked = The interview asks it where it stands.
why-not-asked = The interview does not ask it where it stands.

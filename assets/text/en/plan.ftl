# A plan on paper: titles of its sections, fixed sentences.

plan-file-head = My plan for X, made by coach.
    To change it: change the answers, or run coach new; the rest is made again from them.
    Your own comments and keys stay when the program saves this file.
plan-file-answers = What you answered: the plan is made from these lines.
plan-file-parked = Kept for later: answers to questions that do not show at present.
plan-file-plan = The plan, to be read; it is made again at each save.

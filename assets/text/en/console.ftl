# The facilitator's console: who is there, the time, what the room may see of itself.

console-title = Workshop console
console-tab-room = Room
console-tab-questions = Questions
console-tab-contrasts = Contrasts
console-tab-advice = Advice
help-room = The room
help-about-console = Who is there, how much time is left, and what the room may see of itself. Nothing is published before you reveal it; what is published once stays so.
does-begin = begin the clock
does-extend = five more minutes
does-shorten = five minutes less of those you gave
does-shut = close the room, or open it again
does-reveal-next = reveal the next question that is hidden
does-renew = update what is revealed with what was handed in since
does-projector = the projector: large, for the whole room; the same key leads back
does-strays = files that could not be taken in, and why
hint-reveal = reveal
hint-reveal-next = reveal next
hint-projector = projector
hint-renew = update
hint-extend = +5 min
hint-begin-clock = begin
hint-shut = close
hint-slide = page
hint-desk = back to your desk

# Head
console-closes = hand in until { $date }
console-counts = { $joined ->
    [0] nobody has joined yet
   *[other] { $done } done of { $joined } who joined
}
console-handed-in = { $n ->
    [0] Nobody has handed in yet
    [one] { $n } person has handed in
   *[other] { $n } people have handed in
}
console-need-time = { $n ->
    [one] { $n } needs more time
   *[other] { $n } need more time
}
console-extended = { $n } min added
console-refused = { $n ->
    [one] { $n } file refused
   *[other] { $n } files refused
}
console-time-all = min in all
console-time-left = min left
console-time-seconds = left
console-time-over = min over
console-time-closed = closed
console-due = { $section }: { $n } min left
console-due-seconds = { $section }: { $n } s left

# What to do next
console-next-hand-out = Give out the room’s file, then begin the clock when everybody has it open ({ $key }).
console-next-begin = Begin the clock when everybody has the file open ({ $key }).
console-next-wait = Let them answer; reveal nothing before most are done.
console-next-extend = { $n ->
    [one] { $n } person is not done: give five more minutes ({ $key }), or go on.
   *[other] { $n } people are not done: give five more minutes ({ $key }), or go on.
}
console-next-too-few = { $n ->
    [one] Nothing can be shown before { $n } more person has handed in.
   *[other] Nothing can be shown before { $n } more people have handed in.
}
console-next-reveal = Ask the room to guess, then reveal ({ $key }): { $part }.
console-next-part = Now reveal the page “{ $part }” ({ $key }).
console-next-close = Everything that can be told is revealed. Close the room when you are done ({ $key }), then write the report: { $report }
console-next-closed = The room is closed. Write the report: { $report }
console-left = What is published and the clock stay. The report of the room: { $report }

# Room
console-boxes = Time
console-now = now
console-agreed = What was agreed
console-threshold = Nothing is said of fewer than { $n } people.
console-closing = Hand in until { $date }.
console-strays-how = { $n ->
    [one] { $n } file in the folder could not be taken in: which, and why ({ $key }).
   *[other] { $n } files in the folder could not be taken in: which, and why ({ $key }).
}
console-strays-title = Files not taken in
console-strays = These files in the folder were left where they are. Everybody else’s count.
console-no-strays = Every file in the folder was taken in.

# What shows
console-hidden = { $n ->
    [0] Hidden. Nobody has handed in yet.
    [one] Hidden. { $n } person has handed in. { $key } reveals it.
   *[other] Hidden. { $n } people have handed in. { $key } reveals it.
}
console-away = Off the screen, and published: { $n } people are in it. { $key } shows it again.
console-off = off the screen
console-of = of { $n }
console-as-of = { $n ->
    [one] As { $n } person had handed in.
   *[other] As { $n } people had handed in.
}
console-since = { $n ->
    [one] { $n } more has handed in since; { $key } updates.
   *[other] { $n } more have handed in since; { $key } updates.
}
console-too-few = Too few people say the same thing: nothing is told of fewer than { $n }.
console-not-told = Other answers: not told (fewer than { $n } people, or nobody).
console-several = Each person may have given several answers.
console-clipped = Less than { $min } counts as { $min }, more than { $max } as { $max }.
console-middle = Half of them: { $half }. In the middle: { $median }.
console-middle-one = Half of them: { $half }. In the middle: the same.
console-band = { $from } to { $to }
console-no-contrast = No contrast stands out in what is revealed.
console-activities = What the plans do most
console-guardrails = What the plans watch most

# News
console-news-begun = The clock runs.
console-news-unbegun = The clock does not run any more; it begins anew when you say so.
console-news-given = { $n } minutes are added in all.
console-news-as-agreed = No minute is added any more.
console-news-shut = The room is closed. The same key opens it again.
console-news-opened = The room is open again.
console-news-running = The clock runs already.
console-news-not-begun = The clock has not begun yet.
console-news-is-closed = The room is closed.
console-news-nothing-given = No minutes were added that could be taken back.
console-news-revealed = Revealed: { $part }.
console-news-again = On the screen again: { $part }.
console-news-away = Off the screen: { $part }. What was published stays published.
console-news-is-shown = Shown already: { $part }.
console-news-all-shown = Everything is revealed.
console-news-nothing-shown = Nothing is revealed yet.
console-news-nothing-new = Nobody has handed in since: nothing to update.
console-news-too-few = { $n ->
    [one] Too early: { $n } more person must hand in before anything can be shown.
   *[other] Too early: { $n } more people must hand in before anything can be shown.
}
console-news-renewed = { $n ->
    [one] { $n } part is up to date.
   *[other] { $n } parts are up to date.
}
console-news-kept = { $new ->
    [one] { $new } more hand-in is not enough to change what is shown without showing individuals: { $needed } are needed.
   *[other] { $new } more hand-ins are not enough to change what is shown without showing individuals: { $needed } are needed.
}
console-news-spread = { $new ->
    [one] { $new } more hand-in would show what one person said: what is shown stays as it is for now.
   *[other] { $new } more hand-ins, but too few for some of the answers: what is shown stays as it is for now.
}
console-news-no-question = Reveal a question first: contrasts are drawn between questions.
console-news-withheld = { $part }: the answers are too far apart to show any without showing individuals. Try again when more people have handed in.
console-reveal-part = Reveal: { $part }
console-see-desk = Something to read at your desk.

# Line by line
console-plain-counts = Joined: { $joined }. Done: { $done }. Handed in: { $in }. Need more time: { $more }. Files not taken in: { $refused }.
console-plain-focus = Console: joined { $joined }, done { $done }, need more time { $more }, { $time }. Type a command, or help.
console-plain-hidden = hidden
console-plain-part = { $part }, as of { $n } hand-ins:
console-plain-row = { $what }: { $n } of { $of }, { $percent }%
console-plain-which = Which question? Give its number, 1 to { $n }.
console-plain-seconds = SECONDS
console-plain-who = who is there, the time, and what to do next
console-plain-begin = begin the clock
console-plain-extend = five more minutes
console-plain-shorten = five minutes less of those you gave
console-plain-close = close the room; when it is closed, open it again
console-plain-questions = the questions of the picture: hidden, or of how many people
console-plain-reveal = publish that question and tell it
console-plain-next = publish and tell the next question that is hidden
console-plain-show = tell that question again, if it is revealed
console-plain-hide = take that question off the screen, or put it back; what is published stays so
console-plain-contrasts = contrasts between the questions that are revealed
console-plain-advice = publish and tell what the plans have most often
console-plain-update = publish anew what is revealed, of everybody who has handed in
console-plain-undo = take the last step back
console-plain-redo = do it again
console-plain-refused = the files that could not be taken in, and why
console-plain-watch = tell the counts as they change, for a minute or so many seconds
console-plain-quit = leave; what is published and the clock stay

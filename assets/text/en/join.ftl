# Joining a workshop: which room, its door, its clock, handing in.

welcome-join = Join a workshop
welcome-join-note = with the workshop file you were given
welcome-room = Back to the workshop “{ $name }”

# Which room

rooms-title = Join a workshop
rooms-looking = Looking for workshop files…
rooms-found = { $n ->
    [one] One workshop file was found:
   *[other] { $n } workshop files were found. Which workshop is yours?
}
rooms-none = No workshop file was found here or beside the program. Ask whoever leads the workshop where it is. Then write where, or drop the file on this window.
rooms-faulty = { $name }: this file has faults
rooms-other = Another file:
rooms-where = /media/usb/ROOM.toml
hint-copy-code = copy the code
hint-hand-in = hand in
hint-need-time = more time
hint-join = join
does-hand-in = hand in to the workshop
does-need-time = ask the workshop for more time, or no longer

# The door

door-title = Workshop
door-about = { $minutes ->
    [0] No time limit · { $depth } · { $languages }
    [one] 1 minute in all · { $depth } · { $languages }
   *[other] { $minutes } minutes in all · { $depth } · { $languages }
}
door-box = { $section } { $minutes } min
door-seen = What will be seen
door-seen-questions = { $n ->
    [one] The facilitator sees your answer to this question: { $names }. Of a number, only its range.
   *[other] The facilitator sees your answers to these { $n } questions: { $names }. Of a number, only its range.
}
door-seen-advice = And which advice and guardrails your plan has.
door-not-seen = What nobody will see
door-no-name = A name: nobody asks for yours. A random number stands for you.
door-words = Words that you type, and the plan itself: they never leave this computer.
door-withheld = “I’d rather not say”: it is never counted.
door-threshold = The room sees numbers of people, never of fewer than { $k }. If everybody gives the same answer, it shows.
door-handing = Handing in
door-when = Only when you say so, until { $date }. Handing in again replaces.
door-where = As a small file, for whoever can open { $folder }; or as a code.
door-contact = Questions: { $contact }
door-file = Workshop file: { $path }
door-otherwise = Made with another version of the advice. Join all the same; if the two do not go together, your hand-in is refused and says so.
door-closed = Handing in ended on { $date }. You can still make your plan; nothing is handed in.
door-before = Somebody joined this workshop from here before. Is it you?
door-before-handed = Somebody handed in to this workshop from here before. Was it you?
door-read-on = Read on
door-agree = I agree and begin
door-go-on = It was me: I agree and go on
door-correct = It was me: I agree and correct what I handed in
door-somebody = I am somebody else: I agree and begin
door-onward = Back to the questions
door-apart = Make my plan and hand nothing in
door-leave = Back
help-about-door = Before the first question: what the facilitator will see, and what not. Nothing is handed in here.

# The clock

clock-minutes = { $n } min
clock-part = this part { $time }
clock-part-over = this part is over
clock-whole = in all { $time }
clock-whole-over = the time is over
clock-sign = more time asked for
notice-part-over = The time for this part is over. Go on calmly: nothing is taken away or skipped.
notice-whole-over = The time of the workshop is over. Go on calmly: nothing is taken away, and you can still hand in.
notice-ended = The facilitator has ended the workshop. You can still finish your plan and hand in.
notice-extended = { $n ->
    [one] The facilitator gave one more minute.
   *[other] The facilitator gave { $n } more minutes.
}
notice-sign-up = You asked for more time. The facilitator sees how many people did, and no names.
notice-sign-down = You no longer ask for more time.
notice-handed-in = Handed in.
notice-room-closed = Handing in ended on { $date }. Your plan stays yours.
notice-answers-gone = What you answered then is no longer here, so the questions are asked again.
notice-only-english = This workshop is in English only.
notice-only-french = This workshop is in French only.

# Handing in

stop-hand-in = Hand in to the workshop
stop-hand-in-note = you first read what
hand-title = Hand in
hand-file = Hand in: write the file into the folder of the workshop
hand-file-again = Hand in again: it replaces what you handed in
hand-code = Hand in with a code that I send
hand-qr = Hand in with a picture of the code, for a phone or a camera
hand-what = Read what is handed in
hand-plan = Back to my plan
hand-this = This is handed in, and nothing else
hand-nothing = nothing
hand-advice = { $n ->
    [0] Advice and guardrails of your plan: none
    [one] One piece of advice or guardrail of your plan: { $names }
   *[other] { $n } pieces of advice and guardrails of your plan: { $names }
}
hand-token = A random number that stands for you: { $token }
hand-folder = Folder: { $folder }
hand-done = Done: you handed in.
hand-done-file = The file: { $path }
hand-next = Whoever leads the workshop now gathers what all of you handed in, and shows the picture of the room. You have nothing more to do.
hand-again = If you change an answer, hand in again: it replaces this one.
hand-save = Your plan stays with you. It is not saved yet: { $key } saves it.
hand-code-title = Your code
hand-code-how = { $key } copies all of it. Send it to the facilitator, or read it out: small letters are as good as capitals.
hand-code-then = Once the facilitator has the code, you have handed in. If you change an answer, there is a new code; the last one counts.
hand-qr-how = Show it to a phone or a camera: it holds your code.
hand-qr-small = The picture of the code needs a window of { $columns } by { $rows } characters; this one has { $has_columns } by { $has_rows }. Make the window larger or its letters smaller, or send the code instead.
help-about-hand-in = First read what is handed in. Then choose how: as a file, as a code, or as a picture of the code.
join-left-nothing = Nothing was handed in to “{ $name }”. To go on: coach join { $path }

# Line by line

plain-at-door = At the door of “{ $name }”. Type a number from 1 to { $n }.
plain-at-hand-in = Handing in. Type a number from 1 to { $n }; `plan` leads back to the plan.
plain-clock = Time left: { $time }.
plain-no-clock = This workshop has no time limit.
plain-no-room = You are in no workshop. `join` shows those that can be joined.
plain-not-handing = Nothing is handed in from here: you are in no workshop, or chose to hand nothing in.
plain-joins = { $n }. { $name }
plain-join-how = `join` and its number, or `join` and the path of a workshop file.
plain-code-how = This is your code. Send all of it to whoever leads the workshop.
plain-hand-in-first = Before you leave: you have not handed in. Below is what would be.
plain-kept-room = Your answers are kept. To go on: coach join { $path }
plain-does-join = joins a workshop; alone, shows those that were found
plain-does-time = how much time is left
plain-does-more-time = asks for more time, or no longer
plain-does-hand-in = hands in to the workshop: first shows what
plain-group-workshop = Workshop

# The command

join-unread = { $path } cannot be read: { $why }. Ask the facilitator for the workshop file again.
join-faulty = { $path } cannot be used: { $why }. Tell the facilitator.
join-no-room = { $path } is no workshop file.
join-unkept = What is needed to correct your hand-in later could not be kept ({ $why }).
join-not-written = Nothing could be written into { $folder } ({ $why }). Send the code instead, or choose another folder with --to.
join-no-chance = The system gave no random number ({ $why }), and nobody can join without one.

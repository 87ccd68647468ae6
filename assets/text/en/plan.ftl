# A plan on paper: titles of its sections, fixed sentences.

plan-file-head = My plan for X, made by coach.
    To change it: change the answers, or run coach new; the rest is made again from them.
    Your own comments and keys stay when the program saves this file.
plan-file-answers = What you answered: the plan is made from these lines.
plan-file-parked = Kept for later: answers to questions that do not show at present.
plan-file-plan = The plan, to be read; it is made again at each save.

# The page. Sections 1 to 14.
paper-title = My plan for X
paper-who = Who I am here
paper-objective = One objective
paper-audience = For whom
paper-line = What I write about
paper-week = My week
paper-phases = Phases
paper-setup = To set up
paper-guardrails = Guardrails
paper-checks = Before a post or a reply
paper-measures = What I measure
paper-care = What it costs, and what protects me
paper-crisis = If it goes wrong
paper-reviews = When I look back, and when I stop
paper-reasons = Why

# Small pieces
paper-lead = { $name }:
paper-fact = { $name }: { $value }
paper-of = { $n } of { $most }
paper-unknown = not known yet
paper-read-on = Read on { $day }: { $facts }.
paper-work = [{ $number }] { $author }, { $year }, { $title }

# Opening
paper-made = From { $start }: at most { $minutes } a day, { $days ->
    [one] one day
   *[other] { $days } days
 } a week.
paper-today = Today:
paper-today-first = { $day }, { $time }, { $minutes }, beginning with “{ $first }”.
paper-this-week = This week:
paper-no-sitting = no fixed sitting.
paper-sitting = { $days } at { $time }, { $minutes }
paper-month = The first month:
paper-month-plan = { $phases }; first look back on { $day }
paper-phase-from = { $phase } from { $day }
paper-quarter = The quarter:
paper-quarter-plan = until { $day }, when I go on, lighten or stop.

# 1 to 3
paper-bio = First draft of the bio, { $n } characters:
paper-objectives = { $count ->
    [0] Everything else comes second: { $main }.
   *[other] First { $main }; then, with what is left, { $second }.
 }
paper-halves = Two halves: earn attention{ $earn ->
    [blank] {""}
   *[other] {" "}({ $earn })
 }, then use it for something that counts{ $measure ->
    [blank] .
   *[other] : { $measure }.
 }
paper-count = Whether they are here I check before anything else, on { $day }: ten names, how many posted this month.

# 4
paper-no-writing = I write no posts of my own. I read, I keep what is useful, and that is a full plan.
paper-pillars = Pillars:
paper-mix = Mix:
paper-shares = { $core }% my subject, { $near }% neighbouring fields, { $human }% people and the world.
paper-left-out = Left out:
paper-calendar = The next writing sessions

# 5
paper-budget = { $planned } of { $weekly } minutes a week are planned, { $free } stay free.{ $helper ->
    [0] {""}
   *[other] {" "}Others give { $helper } minutes a week.
 }
paper-per = { $per ->
    [once] once
    [day] { $n ->
        [one] each day of the plan
       *[other] { $n } times a day
     }
    [week] { $n ->
        [one] once a week
       *[other] { $n } times a week
     }
    [month] { $n ->
        [one] once a month
       *[other] { $n } times a month
     }
    [quarter] { $n ->
        [one] once a quarter
       *[other] { $n } times a quarter
     }
    [event] at each event
   *[case] when the case arises
 }
paper-from = from { $day }
paper-until = until { $day }
paper-occasions = When it happens:
paper-seldom = Each month or quarter:

# 6 and 13
paper-span = ({ $from } to { $to }).
paper-entry = Before it starts: { $entry }.
paper-review-first = first look back: measures, minutes really spent, what to drop.
paper-review-last = decision: go on, lighten or stop. Each of the three is a good outcome.
paper-quiet = Silence from { $from } to { $to }:

# 7
paper-setup-sitting = One sitting, counted apart: { $day }, { $time }, { $minutes }.
paper-setup-bites = In small bites, in the place of the first sessions.
paper-profile = Profile
paper-lists = Lists to build
paper-searches = Searches to paste

# 8
paper-guardrail = { $level ->
    [stop] { $title } (stop).
    [warn] { $title } (take care).
   *[hint] { $title }.
 }
paper-never = Never:
paper-never-too = Also never to be crossed:
paper-also = Also:
paper-legal = Lines with a sign such as L11 orient and do not advise; their sources and the day we read them stand at the end, and the law may have changed since. Before you rely on one, ask your compliance contact.

# 9 and 12
paper-no-checks = Nothing goes out from this account, so there is nothing to check: if that changes, run the interview again first.
paper-post = Form and duty
paper-reply = Before a reply
paper-crisis-name = Write the name and the number here, on paper: ____________________

# 10
paper-targets = Start: ____. Day 30: { $day30 }. Day 90: { $day90 }.

# 14
paper-aside = { $title }: { $reason }
paper-set-aside = Set aside
paper-assumed = { $count ->
    [0] Nothing was assumed: every question has its answer.
    [one] Assumed, because it was not answered: { $names }.
   *[other] Assumed, because they were not answered: { $names }.
 }

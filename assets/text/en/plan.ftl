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
paper-guardrails = Guardrails I never cross
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
paper-label = { $question ->
    [role] role
    [sector] field
    [notoriety] renown
    [experience] ease on X
    [attitude] state of mind
    [other] other networks
    [objective] main objective
    [objective2] other objectives
    [account] account
    [pen] pen
    [approval] approval
    [audience] readers
    [audience_here] presence on X
    [regions] regions of the readers
    [targets] people to know
    [smart] result in 90 days
    [advocates_charter] charter for colleagues
    [advocates_training] training of colleagues
    [own_content] own content
    [topics] subjects
    [interest] reason to speak
    [openness] breadth of writing
    [rhythm] writing rhythm
    [languages] languages
    [rules] rules
    [crisis] whom to call in a crisis
    [tools] tool
    [start] start date
    [risk] taste for argument
    [anger] reaction under attack
    [try] taste for trying
    [unplug] protected moments
    [setup] first sitting
    [slots] moments for X
   *[none] {""}
 }

# Opening
paper-made = From { $start }: at most { $minutes } a day, { $days ->
    [one] one day
   *[other] { $days } days
 } a week.
paper-today = First sitting:
paper-today-first = { $day } at { $time }, { $minutes }{ $room ->
    [little] .
   *[more] , beginning with “{ $first }”.
 }
paper-this-week = Each week:
paper-no-sitting = no fixed sitting.
paper-sitting = { $days } at { $time }, { $minutes }
paper-days = { $from } to { $to }
paper-month = First month:
paper-month-plan = { $phases }; first look back on { $day }.
paper-quarter = Quarter:
paper-quarter-plan = until { $day }, when I go on, lighten or stop.

# 1 to 3
paper-bio = Bio to paste and finish, { $n } characters:
paper-objectives = { $count ->
    [0] Everything else comes second to this: { $main }.
   *[other] First: { $main }. Then, with what is left: { $second }.
 }
paper-second = Second
paper-halves = Two halves: earn attention{ $earn ->
    [blank] {""}
   *[other] {" "}({ $earn })
 }, then use it for something that counts{ $measure ->
    [blank] .
   *[other] : { $measure }.
 }
paper-count = I count who is here on { $day }; too few, and I only read.
paper-count-again = I write for these people and nobody else, and count each quarter who is still here (section 13).

# 4
paper-no-writing = I write no posts of my own. I read, I keep what is useful, and that is a full plan.
paper-pillars = Pillars
paper-mix = Mix
paper-shares = { $core }% my subject, { $near }% neighbouring fields, { $human }% people and the world.
paper-left-out = Left out

# 5
paper-budget = { $planned } of { $weekly } minutes a week are planned; { $free } stay free{ $helper ->
    [0] .
   *[other] ; { $helper } by others.
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
paper-times = { $n ->
    [one] once
   *[other] { $n } times
 }
paper-from = from { $day }
paper-until = until { $day }
paper-min = { $n } min
paper-seldom = In my diary each month or quarter
paper-monthly = In my diary each month
paper-quarterly = In my diary each quarter

# 6 and 13
paper-phase = { $when ->
    [now] from { $day }.
    [brief] from { $day }, if { $entry }.
   *[later] from { $day }, if { $entry }; if not, I wait.
 }
paper-review-first = I look back at measures and minutes, and drop something.
paper-review-last = I go on, lighten or stop; each is a good outcome.
paper-silence = Silence before results
paper-span = { $from } to { $to }
paper-quiet = Silence from { $from } to { $to }:

# 7
paper-setup-sitting = { $day } at { $time }, { $minutes }, counted apart; dated lines come later.
paper-setup-bites = In small bites, in the place of the first sessions.
paper-profile = Profile
paper-lists = Private lists to make
paper-list = List “{ $name }”
paper-search = { $name } (search to save):

# 8
paper-as-firm = Just as firm
paper-guardrail = { $level ->
    [stop] { $title }.
   *[warn] { $title } (take care).
 }
paper-also = Also
paper-legal = { $room ->
    [little] Lines with an L orient, they do not advise: I ask my compliance contact first.
   *[more] Lines with an L orient and do not advise; the law may have changed since. Before I rely on one, I ask my compliance contact.
 }

# 9 and 12
paper-thumbs = Seven good answers, or it does not go out.
paper-no-checks = Nothing goes out from this account, so there is nothing to check: if that changes, I run the interview again first.
paper-post = Form and duty
paper-reply = Before a reply
paper-crisis-whom = Whom I call
paper-crisis-name = Name, number: ____________

# 10
paper-measured = { $room ->
    [little] Start → { $first } → { $last }. What decides nothing, I stop counting.
   *[more] Start → day 30 ({ $first }) → day 90 ({ $last }). A figure that changes no decision, I stop counting.
 }
paper-targets = ____ → { $day30 } → { $day90 }.

# 11
paper-costs = Costs I watch for
paper-protected = Protected moments

# 14
paper-if-changed = When one of these answers no longer holds, I change it and make the plan again.
paper-set-aside = Set aside
paper-assumed = { $count ->
    [0] Nothing was assumed: every question has its answer.
    [one] Assumed, because it was not answered: { $names }.
   *[other] Assumed, because they were not answered: { $names }.
 }
paper-sources = Sources:
paper-read-on = { $facts } ({ $n ->
    [one] read on { $day }
   *[other] all read on { $day }
 })

# Le plan en images : la première page, la semaine, les phases, le dosage.

percent = { $n } %
day-and-month = { day-of-month } { month-short }

# La première page
group-next = Vos prochaines séances
group-budget = Où vont vos minutes
gauge-breath = { $n } min pour souffler
gauge-setup = { $n } min pour s’installer, une fois, en plus
gauge-helper = { $n } min par semaine données par d’autres
start-ahead = Le chemin

# Le dosage
group-mix = De quoi vous parlez
mix-named = { $what } : { $subjects }
mix-core = votre sujet
mix-near = autour
mix-human = le reste de la vie

# La semaine
week-all = Les treize semaines
week-before = avant
week-after = après
week-of-day = { $n } min sur { $all }
week-setup = { $n } min en plus
week-free = libre
week-protected = protégé
week-today = [ ] aujourd’hui
week-kept-free = Protégés : { $what }

# Les phases
phases-week = semaine
phases-today = aujourd’hui
phases-review = bilan
phases-quiet = silence avant les résultats
phases-dates = Du { $from } au { $to }, semaines { $first } à { $last }
phases-begins = Commence ici : { $what }

# Et si
what-if-differs = Ce qui change
what-if-stays = Ce qui reste
what-if-sessions = { $n ->
    [one] { $n } séance en treize semaines
   *[other] { $n } séances en treize semaines
}
what-if-lines = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}

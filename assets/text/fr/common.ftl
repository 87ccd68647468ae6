# Words that every face shares: dates, days, minutes.
# A sentence's blanks are written { $name }. English and French have the same keys and the same blanks.

weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
weekday-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
# Only the first of the month is an ordinal.
day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
date-long = { weekday } { day-of-month } { month } { $year }
date-plain = { day-of-month } { month } { $year }
date-short = { weekday-short } { day-of-month } { month-short }

minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}

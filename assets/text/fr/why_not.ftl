# Pourquoi une ligne n’est pas dans le plan.

why-not-lead = « { $item } » n’est pas dans votre plan.
why-not-would = Cela apparaîtrait { $how }.
why-not-more = { $n ->
    [one] Et { $n } autre façon.
   *[other] Et { $n } autres façons.
}
why-not-part-only = Toutes les combinaisons n’ont pas pu être essayées : il peut y avoir d’autres façons.
why-not-number = avec { $to } au lieu de { $from }
why-not-number-new = avec { $to }
why-not-figure = avec { $to } au lieu de { $from } pour « { $what } »
why-not-figure-new = avec { $to } pour « { $what } »
why-not-choice = si « { $what } » était « { $to } » au lieu de « { $from } »
why-not-choice-new = si « { $what } » était « { $to } »
why-not-added = si « { $what } » comprenait aussi { $added }
why-not-dropped = si « { $what } » ne comprenait pas { $dropped }
why-not-swapped = si « { $what } » comprenait { $added } au lieu de { $dropped }
why-not-none = si « { $what } » ne vous concernait pas
why-not-days = { $n ->
    [one] si « { $what } » indiquait un jour
   *[other] si « { $what } » indiquait { $n } jours
}
why-not-quoted = « { $value } »
why-not-assumed = { $value } (supposé)
why-not-removes = Attention : cela retirerait ou affaiblirait aussi une règle que vous ne pouvez pas enfreindre : { $what }.
why-not-rule = Une règle l’écarte : { $reason }
why-not-fixed = Cela ne peut pas changer : { $answers }.
why-not-is = « { $what } » est « { $value } »
why-not-answers = Il faudrait changer plus de réponses qu’on ne peut en essayer à la fois : { $what }.
why-not-instead = À sa place, votre plan a { $what }.
why-not-instead-more = { $n ->
    [one] À sa place, votre plan a { $what }, et { $n } autre ligne.
   *[other] À sa place, votre plan a { $what }, et { $n } autres lignes.
}
why-not-minutes = Vos minutes ne lui laissent pas de place.
why-not-nobody = Rien dans ces règles ne l’amène dans un plan.
why-not-is-in = « { $item } » est dans votre plan ; `coach why { $plan } { $id }` dit pourquoi
why-not-unknown = le catalogue n’a rien qui s’appelle `{ $name }`

# Chercher dans le plan et le catalogue

search-title = Chercher parmi tous les conseils
search-near = presque dans votre plan
search-found = { $n ->
    [0] Rien ne s’appelle ainsi.
    [one] { $n } conseil
   *[other] { $n } conseils
}
search-in = dans votre plan
search-out = absent
hint-search = chercher
hint-look = regarder
plain-why-not-which = Aucun conseil du catalogue ne s’appelle ainsi.
plain-why-not-meant = Vouliez-vous dire « { $name } » ?
plain-why-not-in = « { $item } » est dans votre plan.
does-search = Chercher parmi tous les conseils, présents ou non

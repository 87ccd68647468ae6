# Un pack raconté en phrases : conditions, effets, questions, sources.
# Les noms d'un pack arrivent ici entre guillemets ; une phrase doit tenir quels qu'ils soient.

prose-and = { $first } et { $last }
prose-or = { $first } ou { $last }
prose-semicolon = {""} ;{" "}
prose-nothing = rien
prose-yes = oui
prose-no = non
prose-line = { $name } : { $value }

## Conditions

prose-answer-to = la réponse à { $name }
prose-finding = le constat { $name }
prose-always = dans tous les cas
prose-never = en aucun cas
prose-if = si { $clause }
prose-both = { $first } et { $last }
prose-either = { $first }, ou { $last }
prose-cases = dans l’un de ces cas :
prose-case = ({ $n }) { $condition }
prose-is = est { $options }
prose-includes = comprend { $options }
prose-includes-all = { $count ->
    [one] comprend { $options }
   *[other] comprend à la fois { $options }
}
prose-lacks = ne comprend pas { $option }
prose-lacks-all = ne comprend ni { $options }
prose-nor = { $first } ni { $last }
prose-is-given = existe
prose-empty = est vide
prose-of = { $n } sur { $most }
prose-at-least = est d’au moins { $n }
prose-at-most = est d’au plus { $n }
prose-exactly = est exactement { $n }
prose-between = va de { $from } à { $to }
prose-entries = { $kind ->
    [choices] choix
    [dates] { $n ->
        [one] date
       *[other] dates
     }
   *[entries] { $n ->
        [one] entrée
       *[other] entrées
     }
}
prose-count-at-least = compte au moins { $n } { prose-entries }
prose-count-at-most = compte au plus { $n } { prose-entries }
prose-count-exactly = compte exactement { $n } { prose-entries }
prose-count-between = compte de { $from } à { $to } { $kind ->
    [choices] choix
    [dates] dates
   *[entries] entrées
}

## Effets

prose-item = { $kind ->
    [activity] l’activité { $name }
    [guardrail] le garde-fou { $name }
    [metric] la mesure { $name }
   *[check] le point de contrôle { $name }
}
prose-items = { $kind ->
    [activity] les activités { $names }
    [guardrail] les garde-fous { $names }
    [metric] les mesures { $names }
   *[check] les points de contrôle { $names }
}
prose-raises = porte { $item } au niveau { $level }
prose-forbids = interdit { $items }
prose-requires = exige { $items }
prose-reserves = retient d’abord, comme servant le mieux l’objectif, { $items }
prose-adds = ajoute { $items }
prose-sets = fixe { $name } à { $value }
prose-warns = affiche en première page : { $said }
prose-rule = { $when }, { $has ->
    [yes] sauf { $unless }, la règle { $effects }.
   *[no] la règle { $effects }.
}
prose-level-hint = conseil
prose-level-warn = avertissement
prose-level-stop = arrêt

## Réglages

prose-merge-min = Si plusieurs règles le fixent, la plus petite valeur l’emporte.
prose-merge-max = Si plusieurs règles le fixent, la plus grande valeur l’emporte.
prose-merge-last = Si plusieurs règles le fixent, la dernière dans l’ordre du pack l’emporte.
prose-capped = La valeur ne dépasse jamais { $cap }.

## Constats

prose-share = { $of }, multiplié par { $times }, divisé par { $over }, arrondi à l’unité inférieure, au plus { $most }
prose-mentions = « oui » si { $of } mentionne { $words } ; sinon « non ». Majuscules et accents ne comptent pas.
prose-mentions-first = « oui » si la première entrée de { $of } mentionne { $words } ; sinon « non ». Majuscules et accents ne comptent pas.
prose-value-when = { $value } { $condition } ;
prose-otherwise = sinon { $value }.

## Questions

prose-takes-single = Une des options.
prose-takes-several = { $bounded ->
    [no] { $least ->
        [0] { $kind ->
            [options] Autant d’options que l’on veut.
            [dates] Autant de dates que l’on veut.
           *[texts] Autant de textes courts que l’on veut.
         }
       *[other] { $kind ->
            [options] Au moins { $least } des options.
            [dates] Au moins { $least } des dates.
           *[texts] Au moins { $least } des textes courts.
         }
     }
   *[yes] { $kind ->
        [options] De { $least } à { $most } des options.
        [dates] De { $least } à { $most } dates.
       *[texts] De { $least } à { $most } textes courts.
     }
}
prose-options-of = Ce sont celles de la question { $name }, sans celle qui y est choisie.
prose-takes-date = Une date.
prose-takes-text = Un texte de { $most } signes au plus.
prose-takes-number = Un nombre entier de { $least } à { $most }
prose-takes-number-from = Un nombre entier à partir de { $least }{ $most ->
   *[other] {""}
}
prose-takes-scale = Un degré de { $least } à { $most }.
prose-takes-scale-ends = Un degré de { $least } ({ $low }) à { $most } ({ $high }).
prose-asked-always = Toujours.
prose-asked-only = Seulement { $condition }
prose-depth-core = Dès l’entretien le plus court.
prose-depth-standard = Dès l’entretien courant.
prose-depth-deep = Dans l’entretien approfondi seulement.
prose-default = On suppose { $value }, et le plan le dit.
prose-default-today = On suppose le jour où le plan est établi, et le plan le dit.
prose-no-default = On ne suppose rien : aucune condition qui porte sur elle n’est remplie.
prose-option = { $label } ({ $id }){ $alone ->
    [yes] , choisie seule
   *[no] {""}
}
prose-state-unknown = pas connu
prose-state-not-concerned = non concerné
prose-state-withheld = préfère ne pas répondre
prose-unknown-question = une réponse à aucune question de ce pack

## Sources

prose-source-sign = { $by } ({ $id })
prose-fact-sign = { $id } ({ $strength })
prose-claim = { $said } { $work }.
prose-fact = Source : { $source }. Solidité : { $strength }.
prose-fact-read = Source : { $source }. Solidité : { $strength }. Dernière lecture le { $day }.
prose-strength-primary = source de première main
prose-strength-secondary = rapporté par un tiers
prose-strength-derived = calculé d’après une source de première main
prose-strength-unverified = non confirmé
prose-strength-heuristic = chiffre de notre main

## Catalogue

prose-time = { $minutes }, { $per ->
    [once] une fois, pendant la mise en place
    [day] { $n ->
        [one] une fois chaque jour prévu
       *[other] { $n } fois chaque jour prévu
     }
    [week] { $n ->
        [one] une fois par semaine
       *[other] { $n } fois par semaine
     }
    [month] { $n ->
        [one] une fois par mois
       *[other] { $n } fois par mois
     }
    [quarter] { $n ->
        [one] une fois par trimestre
       *[other] { $n } fois par trimestre
     }
    [event] à chaque événement, hors des minutes de la semaine
   *[case] quand le cas se présente, hors des minutes de la semaine
}{ $fewer ->
    [yes] {" "}({ $least } au moins).
   *[no] .
}
prose-light = Version légère : { $minutes }.
prose-helper = Quelqu’un d’autre y donne { $minutes } à chaque fois.
prose-mark-original = Chaque fois donne un message original, qui compte parmi les messages de la semaine.
prose-mark-writes = C’est une séance d’écriture : le calendrier éditorial lui donne un sujet et une amorce.
prose-mark-outside = Elle ne compte pas parmi les choses menées en même temps.
prose-mark-quiet = Elle ne se fait pas pendant la période de silence qui précède les résultats.
prose-from-phase = À partir de l’étape { $phase }.
prose-all-phases = Dès le premier jour.
prose-every-objective = tous les objectifs
prose-target = Au jour 30 : { $day30 }. Au jour 90 : { $day90 }.
prose-target-of = En partant avec un nombre d’abonnés { $level }. Au jour 30 : { $day30 }. Au jour 90 : { $day90 }.
prose-list-profile = Mise en place du profil
prose-list-thumbs = Les sept pouces
prose-list-post = Forme et devoirs d’un message
prose-list-ritual = Rituels pour décrocher
prose-list-crisis = Étapes d’une crise
prose-list-reply = Grille de réponse

## Combien de fois

prose-share-in = 1 jeu de réponses sur { $n } ({ $holds } sur { $all })
prose-share-percent = { $percent } % des jeux de réponses ({ $holds } sur { $all })
prose-share-all = tous les jeux de réponses ({ $all }){ $holds ->
   *[other] {""}
}
prose-share-none = aucun jeu de réponses ({ $holds } sur { $all })

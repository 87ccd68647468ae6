# Comment une ligne est venue dans le plan, pour toutes les faces.

how-because = { $n ->
    [0] « { $title } » est dans votre plan quoi que vous répondiez.
    [one] « { $title } » est dans votre plan à cause d’une réponse : { $causes }.
   *[other] « { $title } » est dans votre plan à cause de { $n } réponses : { $causes }.
}
how-answer = { $name } ({ $value })
how-assumed = { $name } ({ $value }, supposé)
how-open = { $name } (rien de dit)
how-more = { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
how-all = Toutes : { $answers }.
how-proved = Les règles en décident, quelles que soient les autres réponses.
how-every-case = { $n ->
    [one] Le seul jeu d’autres réponses possible a été planifié, et elle y reste.
   *[other] Les { $n } jeux d’autres réponses possibles ont tous été planifiés, et elle reste dans chacun.
}
how-trials = { $n ->
    [one] Elle reste dans le seul jeu d’autres réponses essayé.
   *[other] Elle reste dans chacun des { $n } jeux d’autres réponses essayés.
}
how-no-fewer = Moins de réponses ne suffisent pas.
how-required = Une règle l’exige.
how-signature = Selon une règle, c’est ce qui sert le mieux votre objectif.
how-added = Une règle l’ajoute.
how-loop = C’est votre habitude de chaque jour.
how-stand-in = Elle tient lieu d’habitude quotidienne jusqu’à ce que celle-ci commence.
how-score = Elle a été choisie pour ce qu’elle apporte à vos objectifs, { $n } points, dans les minutes qui restaient.
how-needed = « { $title } » en a besoin.
how-serves = Elle mesure votre objectif.
how-always = Elle vaut pour toute personne dans votre situation ; aucune règle n’a à la demander.
how-said = C’est vous qui l’avez nommée.
how-rule = règle { $id }, { $file }, ligne { $line }
how-claim = { $by }, { $work } : le conseil d’un auteur
how-fact = { $source } : { $strength }
how-fact-read = { $source } : { $strength }, lu le { $day }
how-weighed = Mise en balance avec : { $rivals }. C’est ce qui prendrait sa place.
how-comes-in = { $title } ({ $minutes } par semaine)
how-grows = davantage de { $title } ({ $minutes } de plus par semaine)
how-removal = Elle sortirait du plan avec { $n ->
    [one] une autre réponse
   *[other] une autre réponse à l’une de ces questions
} : { $ways }.
how-instead = { $name } ({ $to } au lieu de { $from })
how-reasons-title = Pourquoi
how-rules-title = Règles
how-sources-title = Sources

## coach why

why-which = Dites quelle ligne du plan. Il a celles-ci :
why-line = { $id } : { $title }
why-unknown = rien ne s’appelle `{ $name }`
why-not-in = « { $title } » n’est pas dans ce plan. Ce qui l’y ferait entrer : `coach why-not { $plan } { $id }`

## Le panneau

how-panel = Ce qui la maintient
how-panel-against = Ce avec quoi elle a été mise en balance
how-panel-out = Ce qui la ferait sortir

## Ligne à ligne

plain-why-lines = Pour savoir comment une ligne est venue, tapez pourquoi et son numéro ou son nom, par exemple pourquoi 3 :
plain-why-line = { $number }. { $title }
plain-why-none = Aucune ligne du plan ne porte ce numéro ou ce nom. Tapez lignes du plan pour les entendre.

## Sources

source-advice = le conseil d’un auteur
source-primary = source de première main
source-secondary = rapporté par un tiers
source-derived = calculé d’après une source de première main

# What `coach rules check` holds against a pack that works. The keys are its codes.

lint-same-text = les deux langues disent `{ $text }` : est-ce traduit ?
lint-not-same = `same = true` dit que les deux langues emploient les mêmes mots, et ce n’est pas le cas
lint-long-text = { $why ->
    [bio] X coupe une bio après { $longest } caractères, et cette partie à elle seule en a { $length }
    [poll] X prend { $longest } caractères pour un choix de sondage ; celui-ci en a { $length }
    [post] X compte { $length } caractères dans ce message, et en prend { $longest }
    [name] ce texte partage sa ligne avec d’autres : { $longest } caractères au plus, et non { $length }
    [line] ce texte dispose d’une ligne à l’écran : { $longest } caractères au plus, et non { $length }
    [lines] ce texte dispose de deux lignes à l’écran : { $longest } caractères au plus, et non { $length }
   *[paragraph] ce texte se lit d’un coup d’œil : { $longest } caractères au plus, et non { $length }
}
lint-long-question = cette question a { $words } mots et { $characters } caractères ; on lit d’un trait { $most } mots et { $longest } caractères
lint-two-questions = on demande ici deux choses à la fois (« { $words } »), pour une seule réponse
lint-generic-error = « { $phrase } » n’aide personne
lint-stale-source = la source du fait `{ $id }`, lue le { $checked }, était à relire avant le { $review }
lint-no-check-date = personne ne dit quand la source du fait `{ $id }` a été lue
lint-template-unread = rien ne lit un modèle de phrase nommé `{ $id }`
lint-unused = rien n’emploie `{ $id }`, un élément `[[{ $kind }]]`

# Comment l’entretien avance, et où il s’arrête.

# Pourquoi une question est posée : ce qui dépend de la réponse

why-open = Encore ouvert, selon votre réponse
why-open-nothing = Quoi que vous répondiez ici, votre plan reste le même.
why-open-budget = { $n ->
    [one] Ce qui tient, combien de fois et quand : { $n } activité possible.
   *[other] Ce qui tient, combien de fois et quand : { $n } activités possibles.
}
why-open-in = Peut entrer : { $titles }.
why-open-out = Peut sortir : { $titles }.
why-open-other = Peut prendre une autre forme : { $titles }.
why-open-settings = Se calcule d’après elle : { $titles }.
why-open-questions = Se demande ou non : { $titles }.
why-open-warnings = { $n ->
    [one] { $n } phrase de la première page.
   *[other] { $n } phrases de la première page.
}
why-open-words = { $n ->
    [one] { $n } liste, recherche ou idée de texte.
   *[other] { $n } listes, recherches ou idées de textes.
}
why-open-sentences = { $n ->
   *[other] Des dates et des phrases faites avec votre réponse.
}
names-between = { " ; " }
names-and-more = { $n ->
    [one] { $names } et { $n } de plus
   *[other] { $names } et { $n } de plus
}

# La fin des questions

stop-title = de quoi faire un plan
stop-all-answered = Vous avez répondu à toutes les questions de ce niveau.
stop-nothing-changes = Aucune réponse que vous pourriez encore donner à ce niveau ne changerait votre plan.
stop-not-asked = { $n ->
    [one] { $n } question n’a pas été posée.
   *[other] { $n } questions n’ont pas été posées.
}
stop-open-again = { $n ->
    [one] { $n } question est ouverte.
   *[other] { $n } questions sont ouvertes.
}
stop-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
stop-plan = Voir votre plan
stop-onward = Reprendre ce qui est ouvert
stop-rest = Continuer malgré tout
stop-standard = Entrer dans le détail
stop-deep = Aller en profondeur
stop-review = Voir toutes vos réponses
progress-nothing-changes = plus rien qui change votre plan
help-about-stop = À ce niveau, plus aucune question ne peut changer votre plan. Voyez-le, continuez malgré tout, ou allez plus loin.
review-idle = pas demandé, votre plan n’en dépend pas

# Niveau

depth-core = à l’essentiel
depth-standard = en détail
depth-deep = en profondeur
notice-depth = { $n ->
    [0] L’entretien va maintenant { $depth } : plus aucune question ne changerait votre plan.
    [one] L’entretien va maintenant { $depth } : environ { $n } question.
   *[other] L’entretien va maintenant { $depth } : environ { $n } questions.
}
does-depth = demander plus de détail, ou revenir à l’essentiel
does-explain = pourquoi une question est posée ; ailleurs, cette aide

# Un plan enregistré avant la fin

save-draft = { $n ->
    [one] C’est un brouillon. { $n } question pourrait encore le changer : { $names }.
   *[other] C’est un brouillon. { $n } questions pourraient encore le changer : { $names }.
}
notice-draft-saved = { $n ->
    [one] Brouillon enregistré dans { $path }. { $n } question pourrait encore le changer.
   *[other] Brouillon enregistré dans { $path }. { $n } questions pourraient encore le changer.
}
plan-file-draft = Un brouillon : les réponses à ces questions pourraient encore le changer.

# Ligne par ligne

plain-why-open = Encore ouvert, selon votre réponse :
plain-stop-standard = { $n ->
    [one] Ou tapez niveau détaillé pour entrer dans le détail : environ { $n } question.
   *[other] Ou tapez niveau détaillé pour entrer dans le détail : environ { $n } questions.
}
plain-stop-deep = { $n ->
    [one] Ou tapez niveau approfondi pour aller en profondeur : environ { $n } question.
   *[other] Ou tapez niveau approfondi pour aller en profondeur : environ { $n } questions.
}

# coach why --question

why-question-unknown = aucune question `{ $id }`
why-asked = L’entretien la pose au point où il en est.
why-not-asked = L’entretien ne la pose pas au point où il en est.

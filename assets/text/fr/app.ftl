# Les écrans.

app-name = coach
too-small = Cette fenêtre est trop petite pour lire. Agrandissez-la à { $columns } colonnes sur { $rows } lignes au moins ; rien n’est perdu.
time = { $hour } h { $minute }
time-narrow = { $hour }h{ $minute }
week-day = { weekday-short } { day-of-month }

# Premier écran

welcome-title = un plan pour X à la mesure de vos minutes
welcome-promise = Répondez à quelques questions. Repartez avec un plan à commencer ce soir.
welcome-how = Il tient dans vos minutes, dit pourquoi à chaque ligne et respecte les règles de votre métier. Rien ne quitte cet ordinateur.
welcome-resume = Reprendre là où vous en étiez
welcome-resume-note = { $n ->
    [one] { $n } réponse gardée
   *[other] { $n } réponses gardées
}
welcome-core = Nouveau plan, l’essentiel
welcome-core-note = environ 10 minutes
welcome-standard = Nouveau plan, en détail
welcome-standard-note = environ 20 minutes
welcome-deep = Nouveau plan, en profondeur
welcome-deep-note = un atelier à vous seul
welcome-open = Ouvrir { $name }
welcome-language = Switch to English
welcome-help = Aide
welcome-quit = Quitter

# Ligne du haut

progress-left = { $n ->
    [one] encore { $n } question environ
   *[other] encore { $n } questions environ
}
progress-done = toutes les questions ont leur réponse

# Les trois autres réponses

other-unknown = Je ne sais pas
other-not-concerned = Cela ne me concerne pas
other-withheld = Je préfère ne pas le dire

# Champs

field-length = { $n } caractères sur { $max }
field-entries = { $n } sur { $max } au plus. Entrée ajoute ; Entrée sur une ligne vide passe à la suite.
field-checked = { $n ->
    [one] { $n } cochée, de { $min } à { $max }
   *[other] { $n } cochées, de { $min } à { $max }
}
field-order = dans cet ordre : { $names }
field-bounds = de { $min } à { $max }
field-date-example = 2026-12-01
field-date-form = année-mois-jour, par exemple 2026-12-01

# Valeurs

value-none = rien
value-scale = { $n } sur { $max }

# Le plan à côté des questions

side-title = Votre plan à ce stade
side-title-short = Plan
side-minutes = { $planned } min sur { $all } par semaine
side-minutes-change = minutes par semaine : { $from } à présent, { $to } ensuite
side-line-minutes = { $what }, { $n } min par semaine
side-changes = Avec cette réponse
side-no-minutes = minutes pas encore connues
side-firm = { $n ->
    [one] { $n } ligne sûre
   *[other] { $n } lignes sûres
}
side-open = { $n } peuvent encore changer
side-no-change = Cette réponse ne change rien à ce stade.
side-more-changes = { $n ->
    [one] et { $n } autre changement
   *[other] et { $n } autres changements
}
side-more-lines = { $n ->
    [one] et { $n } autre ligne
   *[other] et { $n } autres lignes
}

# Relecture

review-title = vos réponses
review-how = Tout ce que vous avez dit, et ce qui a été supposé quand vous n’avez rien dit. Changez ce que vous voulez : le plan suit.
review-next = { $plan } montre votre plan, { $save } l’enregistre.
review-assumed = supposé : { $value }
review-open = pas encore de réponse
review-parked = mis de côté, la question ne se pose plus : { $value }
review-lines = { $n ->
    [0] aucune ligne
    [one] { $n } ligne
   *[other] { $n } lignes
}

# Plan

plan-title = votre plan
plan-nothing-here = Rien ici : ce plan n’en a pas besoin.
tab-today = Début
tab-week = Semaine
tab-phases = Phases
tab-guardrails = Garde-fous
tab-measures = Mesures
tab-checklists = Listes
tab-words = Mots
tab-why = Raisons
row-setup = Pour s’installer, une fois
group-always = Tout du long
why-nothing = Rien n’a été supposé, rien n’a été laissé de côté.
row-headline = À quoi sert ce plan
group-setup = Une fois, pour s’installer
group-first-week = Vos premières séances
group-pillars = Vos sujets
group-stop = Jamais
group-warn = Avec prudence
group-hint = Bon à savoir
group-metrics = Ce que vous mesurez, et la cible au jour 90
group-profile = Votre profil
group-ritual = Décrocher
group-crisis = Si cela tourne mal
group-thumbs = Sept pouces avant de publier
group-reply = Avant de répondre
group-post = Avant qu’un message parte
group-warnings = À savoir
group-exits = Arrêter ou alléger
group-costs = Ce que cela coûte, en plus des minutes
group-line = Votre ligne
group-bio = Un premier jet de votre bio
group-writing = Quoi écrire, les premières semaines
group-lists = Listes à construire
group-searches = Recherches à coller
group-notices = Phrases à garder sous la main
group-springs = Des façons honnêtes d’être entendu
group-culture = Pour chaque région, demander
group-assumed = Supposé faute de réponse
cadence-once = { $minutes } min, une fois
cadence-day = { $times ->
    [1] { $minutes } min par jour
   *[other] { $times } × { $minutes } min par jour
}
cadence-week = { $times ->
    [1] { $minutes } min par semaine
   *[other] { $times } × { $minutes } min par semaine
}
cadence-month = { $times ->
    [1] { $minutes } min par mois
   *[other] { $times } × { $minutes } min par mois
}
cadence-quarter = { $times ->
    [1] { $minutes } min par trimestre
   *[other] { $times } × { $minutes } min par trimestre
}
cadence-event = { $minutes } min à chaque événement
cadence-case = { $minutes } min quand le cas se présente
note-minutes = { $minutes } min
note-days = jours { $from } à { $to }
week-title = Semaine { $week } sur { $weeks }, du { $from } au { $to } : { $minutes } min
detail-reviews = Faire le point : { $dates }.
detail-quiet = Silence du { $from } au { $to }.
detail-entry = Avant d’y entrer : { $entry }
detail-day30 = Jour 30 : { $target }
detail-day90 = Jour 90 : { $target }
detail-never = Jamais : { $never }
detail-left-out = Laissé de côté : { $what }
detail-piece = { $what } ({ $piece } sur { $of })
detail-assumed = Nous avons supposé : { $value }
detail-answer-it = Entrée ouvre la question « { $what } ».
reasons-why = Pourquoi c’est là
reasons-answers = Parce que vous avez dit
reasons-ideas = Les idées derrière
reasons-cost = Ce que cela coûte
reasons-weekly = { $n ->
    [one] { $n } minute de votre semaine
   *[other] { $n } minutes de votre semaine
}
reasons-helper = { $n ->
    [one] { $n } minute par semaine du temps d’une autre personne
   *[other] { $n } minutes par semaine du temps d’une autre personne
}
why-title = Pourquoi cette question
source-work = { $author }, { $title }, { $year }
source-checked = vérifié le { $day }
source-unverified = non confirmé
source-heuristic = notre règle empirique

# Enregistrer

save-title = Enregistrer le plan
save-where = Où ? C’est un fichier texte que vous pouvez lire, modifier et rouvrir.
save-private = Vous seul pourrez le lire.
save-exists = Un fichier porte déjà ce nom. Entrée encore une fois le remplace ; changez le nom pour garder les deux.

# Nouvelles

notice-undone = Annulé.
notice-undone-about = Annulé : { $what }.
notice-redone = Rétabli.
notice-redone-about = Rétabli : { $what }.
notice-nothing-to-undo = Rien à annuler.
notice-nothing-to-redo = Rien à rétablir.
notice-theme = Thème : { $name }
theme-dark = sombre
theme-light = clair
theme-high-contrast = contraste élevé
theme-mono = sans couleur
theme-night = nuit
theme-paper = papier
notice-plan-saved = Enregistré dans { $path }.
refused-kind = Cette question attend une autre sorte de réponse.
refused-option = « { $given } » n’est pas une des options.
refused-too-few = { $n ->
    [one] Donnez-en au moins une.
   *[other] Donnez-en au moins { $n }.
}
refused-too-few-checked = { $n ->
    [one] Cochez au moins une case, avec { $key }.
   *[other] Cochez au moins { $n } cases, avec { $key }.
}
refused-too-many = { $n ->
    [one] Une seule, s’il vous plaît.
   *[other] Pas plus de { $n }, s’il vous plaît.
}
refused-range = Entre { $min } et { $max }, s’il vous plaît.
refused-number = « { $given } » n’est pas un nombre entier.
refused-date = « { $given } » n’est pas une date : écrivez-la comme 2026-12-01.
refused-empty = Rien n’est écrit. Écrivez quelque chose, ou prenez une des réponses du dessous.
refused-too-long = Trop long : { $n } caractères au plus.
refused-twice = « { $entry } » y est déjà.
refused-not-alone = « { $option } » va seul : prenez cette réponse, ou les autres.
refused-control = Ce texte contient un caractère qui ne s’affiche pas.

# Noms des touches

key-enter = Entrée
key-esc = Échap
key-space = Espace
key-page-up = PgPréc
key-page-down = PgSuiv
key-home = Début
key-end = Fin
key-backspace = Retour
key-delete = Suppr
key-back-tab = Maj-Tab

# Touches de la dernière ligne

hint-move = bouger
hint-choose = choisir
hint-check = cocher
hint-go-on = continuer
hint-change = changer
hint-other-answer = autres réponses
hint-back = retour
hint-why = pourquoi
hint-review = vos réponses
hint-undo = annuler
hint-today = aujourd’hui
hint-monday = lundi prochain
hint-add = ajouter
hint-help = aide
hint-language = English
hint-quit = quitter, tout est gardé
hint-edit = modifier
hint-plan = le plan
hint-save = enregistrer
hint-cancel = annuler
hint-replace = le remplacer
hint-close = fermer
hint-scroll = défiler
hint-tab = autre onglet
hint-week = autre semaine
hint-reasons = raisons

# Aide

help-title = Aide
help-about-welcome = Commencez un plan, reprenez-en un, ou ouvrez-en un. Chaque réponse est enregistrée aussitôt donnée.
help-about-interview = Une question à la fois. Prenez une option par sa touche ou avec les flèches ; tout se change plus tard. Vous pouvez toujours dire que vous ne savez pas, que cela ne vous concerne pas, ou que vous préférez ne pas le dire.
help-about-review = Chaque réponse avec son origine, et le nombre de lignes du plan qui en dépendent.
help-about-plan = Votre plan, onglet par onglet. Chaque ligne ouvre ses raisons : ce que vous avez dit, l’idée et son auteur, ce qu’elle coûte.
help-about-panel = Un panneau à lire. Fermez-le, et vous êtes où vous étiez.
help-about-editing = Tapez le chemin du fichier.
does-up = une ligne plus haut
does-down = une ligne plus bas
does-left = à gauche : moins, la veille, l’onglet d’avant
does-right = à droite : plus, le lendemain, l’onglet d’après
does-page-up = une page plus haut ; dans les questions, la précédente
does-page-down = une page plus bas ; dans les questions, la suivante
does-first = au début
does-last = à la fin
does-next-part = vers les autres réponses, ou la ligne suivante
does-previous-part = le chemin inverse
does-accept = prendre ce qui est en évidence ou saisi
does-toggle = cocher ou décocher ; ailleurs, prendre
does-back = un niveau en arrière ; ne quitte jamais le programme
does-why = pourquoi cette question
does-unknown = répondre « Je ne sais pas »
does-not-concerned = répondre « Cela ne me concerne pas »
does-withhold = répondre « Je préfère ne pas le dire »
does-today = la date du jour
does-next-monday = la date de lundi prochain
does-review = toutes vos réponses
does-plan = le plan
does-save = enregistrer le plan
does-undo = annuler le dernier changement
does-redo = rétablir ce qui a été annulé
does-language = français ou anglais
does-theme = les couleurs suivantes
does-mouse = souris active ou non
does-help = cette aide
does-quit = quitter ; tout est gardé
does-interrupt = quitter aussitôt, de partout ; tout est gardé
does-suspend = retourner un moment au shell (`fg` ramène)
does-redraw = redessiner l’écran
does-delete-before = effacer le caractère d’avant
does-delete-after = effacer le caractère d’après
does-delete-word = effacer le mot d’avant
does-delete-line = effacer tout ce qui précède
does-word-left = un mot à gauche
does-word-right = un mot à droite

# Fichiers

keep-unread = Impossible d’ouvrir { $path } : { $why }
keep-not-saved = Impossible d’enregistrer { $path } : { $why }
keep-no-draft = Impossible d’enregistrer vos réponses : { $why }

# Ce qui entoure les écrans : la palette, les nouvelles et leur journal, l’aide.

# Toutes les actions par leur nom

palette-title = Toutes les actions
palette-example = quelques lettres de ce que vous voulez faire
palette-nothing = Rien ne porte ce nom. Tapez moins de lettres, ou d’autres ; les deux langues comptent. Échap ferme ce panneau.
palette-core = Profondeur : l’essentiel
palette-standard = Profondeur : en détail
palette-deep = Profondeur : en profondeur
palette-tab = Plan : { $what }
palette-question = Question : { $what }
palette-home = Le premier écran
hint-palette = toutes les actions, par leur nom
hint-do = le faire
does-palette = toutes les actions par leur nom
does-log = toutes les nouvelles de la séance

# Nouvelles

log-title = Nouvelles de la séance
log-how = La plus récente d’abord.
log-empty = Aucune nouvelle pour l’instant. Ce que le programme vous dit est gardé ici jusqu’à votre départ.

# Aide, groupe par groupe

help-move = Se déplacer
help-answer = Répondre
help-look = Regarder
help-plan = Le plan
help-write = En écrivant
help-program = Le programme

# Premier écran

welcome-older = Reprendre un entretien précédent
welcome-last = { $kept } ; la dernière : { $what }
welcome-theme = Autres couleurs
welcome-plans = Vos plans
welcome-no-plan = Aucun encore : les plans que vous enregistrez sont ici, avec ce qui vous y attend.
welcome-first = première séance : { $day }, { $time }
welcome-next = prochaine séance : { $day }, { $time }
welcome-review = bilan : { $day }
welcome-over = ses quatre-vingt-dix jours sont passés : faites le bilan, ou un nouveau plan
welcome-made-today = fait aujourd’hui
welcome-made = { $n ->
    [one] fait il y a { $n } jour
   *[other] fait il y a { $n } jours
}
welcome-missing = Le fichier n’est plus là. { $key } l’enlève de cette liste.
welcome-unreadable = Ce fichier ne se lit pas comme un plan : Entrée dit pourquoi, { $key } l’enlève de cette liste.
age-now = à l’instant
age-minutes = { $n ->
    [one] il y a { $n } minute
   *[other] il y a { $n } minutes
}
age-hours = { $n ->
    [one] il y a { $n } heure
   *[other] il y a { $n } heures
}
age-days = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
day-today = aujourd’hui
day-tomorrow = demain
hint-actions = toutes les actions
notice-unlisted = Enlevé de la liste : { $path }. Le fichier reste où il est.

# Un nouvel entretien pendant qu’un autre attend

begin-title = Un nouvel entretien
begin-waiting = { $n ->
    [one] Vous avez commencé un autre entretien : { $n } réponse attend.
   *[other] Vous avez commencé un autre entretien : { $n } réponses attendent.
}
begin-kept = Il est mis de côté, rien n’en est perdu. Pour y revenir, prenez « Reprendre un entretien précédent » sur le premier écran.
hint-begin = commencer
notice-aside = { $n ->
    [one] Votre autre entretien ({ $n } réponse) est gardé : le premier écran le propose.
   *[other] Votre autre entretien ({ $n } réponses) est gardé : le premier écran le propose.
}
keep-no-older = L’entretien précédent ne peut pas être repris : { $why }

# Pas en arrière et en avant

notice-undone = Annulé : { $step }.
notice-redone = Rétabli : { $step }.
step-tried = votre dernier essai
step-depth = profondeur de l’entretien : { $to } au lieu de { $from }
step-depth-bare = la profondeur de l’entretien
step-again = { $key } le rétablit.

# Ce qui ne va pas, là où on l’écrit

save-empty = Écrivez où enregistrer, par exemple plan.toml.
search-nothing = Rien ne porte ce nom. Enlevez une lettre, ou dites-le autrement.
keep-unsaved = { $path } ne peut pas être enregistré : { $mend }
keep-mend-folder = ce dossier n’existe pas. Créez-le d’abord, ou enregistrez ailleurs.
keep-mend-rights = vous ne pouvez pas écrire là. Choisissez un autre dossier.
keep-mend-name = c’est un dossier, ou le chemin passe par un fichier. Ajoutez un nom de fichier.

# Les réponses : ce qui repose sur chacune

review-rests = Lignes de votre plan qui reposent sur cette réponse
review-rests-nothing = Aucune ligne de votre plan ne repose sur cette réponse.
review-edit = { $key } ouvre la question. Ce qu’une autre réponse changerait se voit avant que vous la donniez.

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

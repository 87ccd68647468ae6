# How to mend what can be wrong with a pack: one sentence for each code, under its message.

## Files and folders

pack-no-folder-hint = vérifiez l’orthographe du chemin, ou créez d’abord le dossier
pack-not-a-folder-hint = donnez le dossier où se trouve ce fichier
pack-unreadable-hint = voyez si vous avez le droit de le lire : son propriétaire et ses permissions en décident
pack-not-utf8-hint = ouvrez-le dans votre éditeur et choisissez UTF-8 en l’enregistrant
pack-too-deep-hint = remontez les fichiers, ou retirez le lien qui revient en arrière
pack-syntax-hint = corrigez d’abord l’endroit marqué ; ce qui suit n’en est peut-être que l’écho

## The pack itself

pack-about-missing-hint = écrivez `[pack]` dans un fichier du dossier, et les quatre clés en dessous
pack-format-hint = mettez le programme à jour, ou prenez un pack fait pour lui
pack-not-a-table-hint = écrivez `[pack]` avec une seule paire de crochets, une seule fois
pack-not-a-list-hint = doublez les crochets ; répétez la ligne avant chaque élément
pack-unknown-kind-hint = corrigez le nom, ou retirez l’élément ; rien d’autre ne le lit
pack-duplicate-hint = donnez un autre identifiant à l’un des deux, ou retirez-en un ; seul un pack suivant peut le remplacer
pack-bad-id-hint = écrivez-le avec des traits d’union au lieu d’espaces, et sans accents

## Keys and values of an entry

pack-unknown-key-hint = corrigez le nom de la clé, ou retirez la ligne
pack-missing-key-hint = ajoutez la clé ; un élément voisin de la même sorte montre comment
pack-unknown-word-hint = prenez un mot de la liste, écrit de la même façon
pack-shape-hint = comparez-le à un élément voisin de la même sorte
pack-want-hint = écrivez à sa place ce qui est attendu
pack-want-number-hint = écrivez des chiffres seuls, sans guillemets ni virgule
pack-want-boolean-hint = écrivez `true` ou `false` sans guillemets
pack-want-text-hint = mettez-le entre guillemets droits
pack-want-list-hint = mettez des crochets autour, même autour d’un seul élément
pack-want-table-hint = mettez des noms et des valeurs entre accolades, séparés par des virgules
pack-want-words-hint = écrivez le texte deux fois, une fois par langue
pack-want-date-hint = écrivez l’année, le mois et le jour, avec des traits d’union
pack-want-value-hint = retirez la table, la décimale ou le `true` qui se trouve là
pack-want-condition-hint = nommez une question ou un fait dérivé, et ce qu’il doit valoir
pack-want-style-hint = écrivez des mots entre guillemets droits, ou une table avec `fg`, `bg` et `weight`
pack-want-test-hint = écrivez ce que la réponse doit être : `10`, `"..=15"`, `"watch"`, `["watch", "press"]`

## Texts

pack-empty-text-hint = écrivez le texte, ou retirez sa clé si elle est facultative
pack-unfit-character-hint = retirez-le ; il est peut-être invisible, alors retapez le mot plutôt que de le corriger
pack-stray-brace-hint = fermez le blanc, ou écrivez la phrase sans accolades
pack-blanks-differ-hint = employez les mêmes blancs dans les deux phrases, dans l’ordre voulu
pack-unknown-blank-hint = retirez le blanc, ou écrivez ses mots en toutes lettres
pack-list-name-hint = raccourcissez le nom ; un blanc n’y est pas compté
pack-query-operator-hint = employez un opérateur de la recherche de X, ou mettez les mots entre guillemets
pack-query-quote-hint = ajoutez le guillemet qui manque
pack-query-parenthesis-hint = ajoutez la parenthèse qui manque, ou retirez l’autre

## References

pack-unknown-id-hint = corrigez l’identifiant, ou écrivez l’élément qu’il nomme
pack-unknown-option-hint = prenez une option de la question, ou ajoutez-lui celle-ci
pack-no-source-hint = nommez une thèse ou un fait ; votre expérience peut être un fait de force `heuristic`
pack-same-id-hint = donnez à l’un d’eux un autre identifiant
pack-itself-hint = retirez ce renvoi
pack-circle-hint = retirez l’un des renvois, pour que l’un d’eux passe en premier

## Conditions

pack-never-hint = écrivez ce qui doit être vrai, ou retirez toute la clé
pack-bad-range-hint = les deux bouts comptent : `2..=4` veut dire 2, 3 ou 4
pack-out-of-bounds-hint = gardez l’intervalle dans les bornes, ou élargissez celles de la question
pack-test-choice-hint = écrivez l’identifiant d’une option entre guillemets droits
pack-test-number-hint = écrivez le nombre, ou un intervalle entre guillemets droits
pack-test-list-hint = testez combien d’éléments il y a, avec `count`
pack-test-free-hint = écrivez un fait dérivé qui cherche des mots, puis testez s’il vaut `"yes"`

## Questions

pack-key-needed-hint = ajoutez la clé, ou choisissez une autre sorte de question
pack-key-ignored-hint = retirez la clé, ou choisissez la sorte de question dont elle relève
pack-option-twice-hint = donnez à la seconde option son propre identifiant, ou retirez-la
pack-alone-single-hint = retirez `alone = true` de l’option
pack-options-of-hint = nommez une question de la sorte `single`, ou écrivez les options ici
pack-bounds-hint = mettez la plus petite valeur sous la plus grande, et rien sous zéro là où l’on compte des éléments
pack-later-hint = placez cette question après l’autre, ou testez une réponse antérieure

## Values

pack-value-single-hint = écrivez une option entre guillemets droits
pack-value-multi-hint = écrivez des options entre crochets, chacune entre guillemets droits
pack-value-number-hint = écrivez des chiffres seuls, sans guillemets
pack-value-text-hint = écrivez un texte entre guillemets droits
pack-value-texts-hint = écrivez des textes entre crochets, chacun entre guillemets droits
pack-value-date-wanted-hint = écrivez l’année, le mois et le jour, ou `"today"` comme valeur par défaut
pack-value-dates-hint = écrivez des jours entre crochets
pack-value-date-hint = voyez combien de jours compte ce mois
pack-value-twice-hint = gardez-le une seule fois
pack-value-alone-hint = retirez les autres options, ou celle-ci
pack-value-bounds-hint = prenez un nombre dans les bornes, ou élargissez-les
pack-value-count-hint = ajoutez ou retirez des éléments
pack-value-long-hint = raccourcissez le texte, ou relevez `max`

## Ce qui se dit des salles

pack-one-bound-hint = écrivez l’une des deux, une part en pour cent
pack-contrast-bound-hint = écrivez `many` avec `at_least` et `few` avec `at_most`, des parts en pour cent
pack-one-question-hint = écrivez une question et les réponses qui comptent : `{"{"} crisis = "nobody" {"}"}`
pack-one-answer-hint = nommez une seule option ; pour une autre, écrivez un second constat

## Derived facts

pack-one-form-hint = gardez-en une sur les quatre, et écrivez ce qu’il lui faut
pack-otherwise-hint = dites avec `otherwise` ce qu’il vaut quand aucun cas ne tient, ou retirez-le s’il n’y a pas de cas
pack-not-a-number-hint = nommez une question ou un fait dérivé qui soit un nombre
pack-not-words-hint = nommez une question qui prend des mots, ou employez `cases` pour des options
pack-share-hint = écrivez un `over` positif : un quart, c’est `times = 1, over = 4`

## Rules

pack-no-effect-hint = dites ce que la règle change, ou retirez-la
pack-contradiction-hint = ne gardez l’élément que dans l’une des deux listes
pack-stop-forbidden-hint = retirez-le de `forbid` ; baissez le niveau du garde-fou s’il doit céder
pack-level-not-raised-hint = écrivez un niveau plus haut (`warn`, puis `stop`), ou retirez la ligne
pack-no-example-hint = ajoutez `example` avec une réponse pour chaque clé de `when`
pack-example-derived-hint = donnez les réponses dont il découle
rules-example-fails-hint = changez les réponses de l’exemple, ou la condition qu’elles ne remplissent pas

## Settings

pack-setting-missing-hint = copiez-le du pack fourni, puis changez sa valeur
pack-setting-number-hint = écrivez des chiffres seuls, sans guillemets
pack-setting-text-hint = écrivez-le entre guillemets droits
pack-setting-numbers-hint = écrivez les nombres entre crochets
pack-setting-type-hint = choisissez l’un des trois ; sa valeur par défaut décide de son type
pack-setting-yes-no-hint = écrivez `"yes"` ou `"no"`
pack-setting-merge-hint = écrivez `merge = "last"`

## Phases, moments, catalogue

pack-phases-hint = un pack peut changer les mots des phases, non leur nombre
pack-slot-empty-hint = écrivez par exemple `starts = ["12:30"]` et `days = ["mon", "tue"]`
pack-time-hint = écrivez deux chiffres pour l’heure et deux pour les minutes
pack-weight-hint = écrivez un poids de l’échelle ; pour 0, ne citez pas l’objectif
pack-times-hint = mettez `times` à 1 au moins, et `least_times` pas au-dessus
pack-minutes-hint = donnez les minutes d’une séance, et moins pour `light`
pack-steps-hint = raccourcissez les étapes, ou donnez leurs minutes à l’activité
pack-no-target-hint = ajoutez une cible de niveau `"any"`, au jour 30 et au jour 90

## What can be held against a pack that works

lint-same-text-hint = traduisez-le, ou écrivez `same = true` à côté si les deux langues emploient ces mots
lint-not-same-hint = retirez `same = true`
lint-long-text-hint = dites-le en moins de mots, ou passez le détail dans un autre texte
lint-long-question-hint = gardez la question et passez le reste dans `help`
lint-two-questions-hint = posez la plus importante, ou faites-en deux questions
lint-generic-error-hint = dites ce qui ne va pas et ce que la personne peut y faire
lint-stale-source-hint = relisez la source, corrigez le fait au besoin, puis écrivez la date du jour dans `checked`
lint-no-check-date-hint = écrivez quel jour sa source a été lue : `checked = 2026-10-01`
lint-template-unread-hint = corrigez le nom ou retirez le modèle ; les noms se terminent par une option ou un identifiant du pack
lint-unused-hint = faites-y renvoyer quelque chose, ou retirez-le

## The configuration

config-not-a-key-hint = nommez une seule touche, précédée au besoin de `ctrl-`, `alt-` ou `shift-`
config-key-twice-hint = donnez une autre touche à l’un des deux
config-no-way-out-hint = rendez-lui une touche
config-theme-taken-hint = donnez au vôtre un autre nom, et écrivez-y `base = "{ $name }"`
config-style-word-hint = prenez un des mots de la liste, ou écrivez une couleur sous la forme `#rrggbb`
config-no-ground-hint = écrivez une couleur à la suite, ou retirez-le
config-contrast-hint = éclaircissez l’un ou foncez l’autre : ce qui est dessiné l’est pour être lu

## Ce qui a été prouvé

prove-not-decided-hint = réduisez la condition ou la liste des valeurs, pour que la preuve aboutisse
prove-rule-never-hint = cherchez des réponses qui s’excluent : question masquée, plages sans rien de commun, `unless` aussi large que `when`
prove-rule-always-hint = retirez la condition si la règle vaut pour tous, ou testez ce qui peut être faux
prove-unless-never-hint = retirez `unless`, ou testez ce que peuvent répondre les personnes de `when`
prove-branch-never-hint = retirez cette possibilité, ou cherchez lesquels de ses tests s’excluent
prove-rule-beaten-hint = retirez la règle, ou restreignez la plus forte avec `unless`
prove-rule-covered-hint = retirez la règle, ou donnez-lui un effet à elle
prove-rule-twice-hint = gardez l’une des deux ; réunissez-y les deux raisons si elles valent d’être dites
prove-clash-required-hint = décidez laquelle cède, et dites-le chez elle avec `unless`
prove-clash-values-hint = mettez les deux règles dans un fichier, où la dernière l’emporte, ou donnez un `unless` à l’une d’elles
prove-clash-excluded-hint = décidez laquelle cède, et dites-le chez elle avec `unless`
prove-clash-more-hint = réparez d’abord celles qui sont montrées : les autres partent souvent avec elles
prove-question-hidden-hint = relisez ce que demande le `when` de la question : aucune réponse ne le donne
prove-question-idle-hint = faites dépendre une règle de la réponse, ou ne posez pas la question
prove-option-idle-hint = faites dépendre une règle de l’option, ou retirez-la
prove-item-never-hint = faites-le vouloir par une règle, donnez-lui un poids pour un objectif, ou retirez ce qui l’interdit toujours
prove-need-absent-hint = donnez au préalable les mêmes conditions, ou ne voulez l’un que là où l’autre est disponible
prove-phase-empty-hint = donnez à une activité de cette phase un poids pour l’objectif, ou ouvrez-en une à ce compte
prove-must-too-long-hint = donnez à l’activité une version légère (`light`), baissez `least_times`, ou demandez plus de minutes dans la règle
prove-must-more-hint = vérifiez le pack par parties, ou exigez des activités dans moins de règles

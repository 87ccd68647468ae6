# What can be wrong with a pack. The keys are the codes that `coach rules check` prints.

## Files and folders

pack-no-folder = il n’y a pas de dossier `{ $path }`
pack-not-a-folder = `{ $path }` est un fichier ; un pack est un dossier de fichiers `.toml`
pack-unreadable = impossible de lire `{ $path }` : { $detail }
pack-not-utf8 = `{ $path }` n’est pas du texte UTF-8 (ligne { $detail }) ; enregistrez-le de nouveau en UTF-8
pack-too-deep = `{ $path }` est imbriqué trop profond ; un dossier serait-il lié à lui-même ?
pack-syntax = { $kind ->
    [twice] cette clé figure deux fois ici
    [text] ceci n’est pas du TOML : un texte demande un guillemet droit à chaque bout
    [list] ceci n’est pas du TOML : une liste demande ses deux crochets, et des virgules entre ses éléments
    [table] ceci n’est pas du TOML : une table commence par une ligne comme `[pack]` ou `[[rule]]`
    [line] ceci n’est pas du TOML : une ligne porte un nom, puis `=`, puis une valeur
    [value] ceci n’est pas du TOML : une valeur est un nombre, un texte entre guillemets, une liste, une table ou un jour
   *[other] ceci n’est pas du TOML : ce signe n’a pas de sens ici
}

## The pack itself

pack-about-missing = aucun fichier ne contient la table `[pack]` avec `format`, `name`, `version` et `title`
pack-format = le pack est au format { $found } ; ce programme lit le format { $read }
pack-not-a-table = il y a un seul `[pack]`, entre crochets simples
pack-not-a-list = un élément `{ $kind }` s’écrit `[[{ $kind }]]`, entre crochets doubles
pack-unknown-kind = aucune sorte d’élément ne s’appelle `{ $kind }`
pack-duplicate = `[[{ $kind }]]` `{ $id }` figure deux fois dans ce dossier ; la première fois, c’est en { $first }
pack-bad-id = un identifiant se compose de lettres sans accent, de chiffres, de `_`, `-` et `.` ; ce n’est pas le cas de `{ $id }`

## Keys and values of an entry

pack-unknown-key = `{ $kind }` n’a pas de clé `{ $key }`
pack-missing-key = il manque la clé `{ $key }` à `{ $kind }`
pack-unknown-word = `{ $word }` ne fait pas partie de { $known }
pack-shape = cet élément est illisible : { $detail }
pack-want = on attend ici { $expected }, et non { $found }
pack-want-number = on attend ici un nombre entier, et non { $found }
pack-want-boolean = on attend ici `true` ou `false`, et non { $found }
pack-want-text = on attend ici un texte entre guillemets droits, et non { $found }
pack-want-list = on attend ici une liste entre crochets, et non { $found }
pack-want-table = on attend ici une table entre accolades, et non { $found }
pack-want-words = on attend ici un texte dans les deux langues : `{"{"} en = "…", fr = "…" {"}"}`
pack-want-date = on attend ici un jour, par exemple `2026-10-01`
pack-want-value = on attend ici un nombre, un texte, un jour ou une liste
pack-want-condition = on attend ici une condition, par exemple `{"{"} minutes = "..=15" {"}"}`, ou une liste de telles tables
pack-want-style = on attend ici un style, par exemple `"bold light-cyan on black"`
pack-want-test = on attend ici un test : un nombre, une option, un intervalle, une liste d’options, ou une table avec `any`, `all`, `none`, `count`

## Texts

pack-empty-text = ce texte est vide
pack-unfit-character = le caractère { $character } n’a pas sa place dans un terminal ; dites-le avec des mots
pack-stray-brace = une accolade n’ouvre ou ne ferme rien ; un blanc s’écrit avec son nom entre deux accolades
pack-blanks-differ = les blancs diffèrent : { $en } en anglais, { $fr } en français
pack-unknown-blank = personne ne remplit le blanc `{ $blank }` dans un élément `[[{ $kind }]]`
pack-list-name = X coupe le nom d’une liste après { $longest } caractères ; celui-ci en a { $length }
pack-query-operator = la recherche de X ne connaît pas `{ $operator }`
pack-query-quote = un guillemet de la requête n’est pas fermé
pack-query-parenthesis = une parenthèse de la requête n’est pas fermée

## References

pack-unknown-id = aucun élément { $kind } n’a l’identifiant `{ $id }`
pack-unknown-option = `{ $question }` n’a pas d’option `{ $option }`
pack-no-source = `because` est vide : tout conseil dit d’où il vient
pack-same-id = l’identifiant `{ $id }` est aussi celui d’un élément `[[{ $other }]]` ; l’un et l’autre sont nommés par leur seul identifiant
pack-itself = `{ $id }` renvoie à lui-même (par `{ $later }`)

## Conditions

pack-never = ceci n’est jamais vrai : aucune possibilité n’est donnée
pack-bad-range = `{ $range }` n’est pas un intervalle ; écrivez `..=15`, `3..`, `2..=4` ou `10`
pack-out-of-bounds = `{ $range }` sort de ce que `{ $id }` peut valoir : de { $low } à { $high }
pack-test-choice = `{ $id }` a des options : testez une option ou une liste d’options
pack-test-number = `{ $id }` est un nombre : testez un nombre ou un intervalle
pack-test-list = de `{ $id }`, on ne peut tester que le nombre d’éléments
pack-test-free = `{ $id }` prend des mots libres ou une date : tirez-en un fait (`[[derived]]` avec `mentions`) et testez ce fait

## Questions

pack-key-needed = une question de la sorte `{ $kind }` a besoin de la clé `{ $key }`
pack-key-ignored = la clé `{ $key }` ne veut rien dire pour une question de la sorte `{ $kind }`
pack-option-twice = l’option `{ $option }` figure deux fois
pack-alone-single = l’option `{ $option }` d’une question `single` est toujours seule ; retirez `alone`
pack-options-of = `{ $question }` n’a pas d’options à prêter : il faut une question `single`
pack-bounds = les bornes { $low } et { $high } ne laissent rien
pack-later = le fait de poser `{ $id }` ne peut dépendre que de questions antérieures, et `{ $later }` vient après

## Values

pack-value-single = `{ $question }` prend une option, sous forme de texte
pack-value-multi = `{ $question }` prend une liste d’options
pack-value-number = `{ $question }` prend un nombre entier
pack-value-text = `{ $question }` prend un texte
pack-value-texts = `{ $question }` prend une liste de textes
pack-value-date-wanted = `{ $question }` prend un jour, par exemple `2026-10-01`
pack-value-dates = `{ $question }` prend une liste de jours
pack-value-date = `{ $date }` n’est pas un jour du calendrier
pack-value-twice = `{ $entry }` est donné deux fois
pack-value-alone = l’option `{ $option }` se choisit seule
pack-value-bounds = { $found } est hors des bornes de `{ $question }` : de { $low } à { $high }
pack-value-count = `{ $question }` prend de { $low } à { $high } éléments, et non { $found }
pack-value-long = `{ $question }` prend au plus { $high } caractères, et non { $found }

## Ce qui se dit des salles

pack-one-bound = un constat compte avec exactement une des clés `at_least` et `at_most`
pack-contrast-bound = dans un contraste, `many` porte `at_least` et `few` porte `at_most` : ici `{ $key }`
pack-one-question = `said` nomme exactement une question, par son identifiant
pack-one-answer = `{ $id }` admet plusieurs réponses : qui en a donné deux serait compté deux fois
pack-not-counted = on répond à `{ $id }` par des mots ou des jours : ils ne quittent jamais un plan, et personne ne les compte
pack-within-band = `{ $id }` se compte dans les tranches { $bands } : on ne sait rien d’une partie de tranche

## Derived facts

pack-one-form = le fait dérivé `{ $id }` a besoin d’exactement une forme parmi `product`, `share`, `cases`, `mentions`
pack-otherwise = `cases` et `otherwise` vont ensemble dans le fait dérivé `{ $id }`
pack-not-a-number = `{ $id }` n’est pas un nombre
pack-not-words = `{ $id }` ne prend pas de mots : `mentions` a besoin d’une question `text` ou `texts`
pack-share = dans le fait dérivé `{ $id }`, `over` doit être au-dessus de zéro et `times` ne pas être négatif
pack-circle = ces entrées de `[[{ $kind }]]` tournent en rond : { $path }

## Rules

pack-no-effect = la règle `{ $id }` ne fait rien : donnez-lui `require`, `signature`, `add`, `forbid`, `level`, `set` ou `warn`
pack-contradiction = la règle veut et interdit à la fois `{ $item }`
pack-stop-forbidden = le garde-fou `{ $id }` arrête : aucune règle ne peut l’interdire
pack-level-not-raised = le garde-fou `{ $id }` a déjà ce niveau ou un niveau plus haut ; une règle ne peut que le relever
pack-no-example = il faut à la règle `{ $id }` un `example` : des réponses avec lesquelles elle s’applique
pack-example-derived = `{ $id }` se calcule ; un exemple donne des réponses à des questions

## Settings

pack-setting-missing = il manque le réglage `{ $id }`, dont le plan a besoin
pack-setting-number = le réglage `{ $id }` est un nombre entier
pack-setting-text = le réglage `{ $id }` est un texte
pack-setting-numbers = le réglage `{ $id }` est une liste de nombres entiers
pack-setting-type = le réglage `{ $id }` peut être un nombre entier, un texte ou une liste de nombres entiers
pack-setting-yes-no = le réglage `{ $id }` vaut `yes` ou `no`, et non `{ $found }`
pack-setting-merge = seuls les nombres ont un plus petit et un plus grand ; le réglage `{ $id }` n’en est pas un

## Phases, moments, catalogue

pack-phases = les phases sont exactement { $phases }, dans cet ordre
pack-slot-empty = le moment `{ $id }` a besoin d’au moins un début et un jour
pack-time = `{ $time }` n’est pas une heure du jour, par exemple `12:30`
pack-weight = un poids va de 0 à { $most }, et celui-ci vaut { $weight }
pack-times = { $times } fois avec au moins { $least } ne laisse aucun nombre à choisir
pack-minutes = une activité régulière prend au moins une minute, et sa version légère pas plus qu’elle-même ({ $minutes })
pack-steps = les étapes prennent { $steps } minutes, et l’activité seulement { $minutes }
pack-no-target = la mesure `{ $id }` n’a pas d’objectif chiffré

## The configuration

config-not-a-key = `{ $key }` n’est pas une touche ; écrivez par exemple `enter`, `ctrl-r`, `shift-l`, `f1`, `?`
config-key-twice = la touche `{ $key }` voudrait dire à la fois `{ $one }` et `{ $other }`
config-no-way-out = il ne reste aucune touche pour `{ $intent }` : sans elle, on ne sort plus
config-theme-taken = `{ $name }` est un thème du programme
config-style-word = `{ $word }` ne fait pas partie de { $known }
config-no-ground = `on` est à la fin : il manque la couleur du fond
config-contrast = `{ $role }` a un contraste de { $whole },{ $tenth } sur son fond, et 4,5 est le moins qui se lise

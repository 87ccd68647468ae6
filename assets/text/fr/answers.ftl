# Ce qui peut clocher dans une réponse, d'où qu'elle vienne, et dans un fichier de réponses, un plan enregistré, un brouillon.
# Chaque phrase dit ce qui ne va pas et quoi faire ; le programme ajoute l'endroit et « vouliez-vous dire ».

answer-want-single = `{ $question }` attend une de ses options, entre guillemets droits, et non { $found }
answer-want-multi = `{ $question }` attend une liste de ses options, comme `["…", "…"]`, et non { $found }
answer-want-number = `{ $question }` attend un nombre entier sans guillemets, et non { $found }
answer-want-text = `{ $question }` attend un texte entre guillemets droits, et non { $found }
answer-want-texts = `{ $question }` attend une liste de textes, comme `["…", "…"]`, et non { $found }
answer-want-date = `{ $question }` attend une date comme 2026-12-01, et non { $found }
answer-want-dates = `{ $question }` attend une liste de dates comme `[2026-12-01]`, et non { $found }
answer-option = `{ $given }` n’est pas une option de `{ $question }` : choisissez parmi { $options }
answer-too-few = pas assez d’entrées pour `{ $question }` : donnez-en au moins { $min }
answer-too-many = trop d’entrées pour `{ $question }` : gardez-en { $max } au plus
answer-range = `{ $question }` va de { $min } à { $max }
answer-number = `{ $given }` n’est pas un nombre entier, or `{ $question }` en demande un
answer-date = `{ $given }` n’est pas une date : écrivez-la comme 2026-12-01
answer-empty = `{ $question }` est resté vide : écrivez quelque chose, ou retirez la ligne
answer-long = ce texte est trop long pour `{ $question }` : tenez-vous à { $max } signes
answer-twice = `{ $entry }` figure deux fois dans `{ $question }` : gardez-le une fois
answer-alone = `{ $option }` se choisit seul dans `{ $question }` : retirez-le, ou retirez les autres
answer-control = `{ $question }` contient un caractère de contrôle : écrivez du texte simple

answers-json = cette ligne n’est pas du JSON : { $detail }
answers-syntax = { $kind ->
    [text] ceci n’est pas du TOML : un texte demande un guillemet droit à chaque bout
    [list] ceci n’est pas du TOML : une liste demande ses deux crochets, et des virgules entre ses entrées
    [table] ceci n’est pas du TOML : une table commence par une ligne comme `[answers]`
    [line] ceci n’est pas du TOML : une ligne porte un nom, puis `=`, puis une valeur
    [value] ceci n’est pas du TOML : écrivez un nombre, un texte entre guillemets droits, une liste ou une date
   *[other] ceci n’est pas du TOML : ce signe n’a pas de sens ici
}
answers-duplicate = `{ $key }` figure deux fois : gardez l’un des deux
answers-no-table = il manque la table `[answers]` : mettez les réponses sous une ligne `[answers]`
answers-not-a-table = `answers` est une table : écrivez `[answers]`, puis une réponse par ligne
answers-unknown-key = un fichier de réponses n’a pas de clé `{ $key }`
answers-unknown-question = aucune question ne s’appelle `{ $question }`
answers-outside = `{ $key }` est une question : placez-la sous la ligne `[answers]`
answers-lang = { $found } n’est pas une langue de ce programme : écrivez `"en"` ou `"fr"`
answers-state = `{ $found }` n’est pas un état de réponse : écrivez `"unknown"`, `"not-concerned"` ou `"prefer-not-to-say"`
answers-state-shape = ceci n’est ni une valeur ni un état comme `{ "{" } state = "unknown" { "}" }`
file-newer = ce fichier est au format { $found }, plus récent que le format { $read } que lit ce programme : mettez le programme à jour ; le fichier est resté tel quel
file-format = { $found } n’est pas un format : écrivez `format = { $read }`
file-too-long = ce fichier dépasse { $most } kilo-octets : ce n’est sans doute pas un fichier de réponses
file-not-utf8 = ce fichier n’est pas un texte en UTF-8 : l’octet { $byte } ne forme aucune lettre ; enregistrez-le en UTF-8
plan-file-not-one = ceci n’est pas un plan enregistré : un plan a `format`, `today` et une table `[answers]`
plan-file-day = { $found } n’est pas un jour : écrivez-le comme 2026-12-01

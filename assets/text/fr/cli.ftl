# Commands: what they say when all went well or could not be done, and the help.
## Faults

cli-error = erreur
cli-hint = conseil
cli-did-you-mean = vouliez-vous dire `{ $name }` ?
cli-unreadable = impossible de lire `{ $path }`
cli-unwritable = impossible d’écrire dans `{ $path }`
cli-no-home = aucun dossier personnel n’est connu : définissez HOME ou XDG_STATE_HOME
rules-example-fails = la règle `{ $id }` ne s’applique pas à son propre exemple
cli-faults = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}

## What commands say when they are done

rules-clean = { $name } { $version } est en ordre : { $questions } questions, { $rules } règles, { $activities } activités, { $guardrails } garde-fous, { $metrics } mesures, { $checks } points de contrôle, { $claims } thèses, { $facts } faits ; chaque exemple se vérifie.
new-file-name = mon-plan-x.toml
new-left-plan = Votre plan : { $path }
new-left-draft = Vos réponses sont gardées ; lancez `coach` pour continuer. ({ $path })
config-read = Votre propre configuration, par-dessus celle-ci : { $path }
config-none = Pour changer quelque chose, écrivez-le dans { $path }
man-written = Pages de manuel écrites dans { $path }

## The command line

usage-error = coach : {""}
usage-unknown-argument = il n’y a pas d’option `{ $name }` ici
usage-unknown-command = il n’y a pas de commande `{ $name }`
usage-value = `{ $value }` n’est pas une valeur de `{ $name }` ; cette option prend { $known }
usage-value-unfit = `{ $value }` n’est pas une valeur de `{ $name }`
usage-missing = il manque `{ $name }`
usage-missing-command = dites quelle commande
usage-conflict = `{ $name }` ne va pas avec une autre option donnée
usage-more = `coach --help` montre ce qu’il y a.
help-usage = Utilisation :
help-options = Options 
help-commands = Commandes 
help-arguments = Arguments 

# Each command, by the words that are typed after `coach`, joined by hyphens.
help-about = { $command ->
    [new] Faire un plan : l’entretien, à l’écran ou ligne à ligne.
    [plan] Établir un plan à partir d’un fichier de réponses.
    [show] Montrer un plan enregistré.
    [export] Écrire un plan enregistré dans un autre format.
    [rules] Règles et packs.
    [rules-check] Lire le pack et éprouver l’exemple de chaque règle.
    [config] La configuration.
    [config-print] Afficher la configuration livrée : chaque ligne y est la valeur par défaut.
    [completions] Complétions pour un shell.
    [man] Écrire les pages de manuel dans un dossier.
   *[coach] Un coach dans le terminal : à quoi Twitter/X vous sert, à vous, avec les minutes que vous avez.
}
# Each option and argument.
help-argument = { $argument ->
    [answers] Fichier de réponses ; `-` est l’entrée standard
    [batch] Une ligne JSON de réponses en entrée, un plan en sortie, dans le même ordre, sur tous les cœurs
    [output] Où ; `-` est la sortie standard. Un plan enregistré est mis à jour, vos commentaires gardés ; tout autre fichier est laissé tel quel
    [format] toml, json, md ou txt ; sinon, ce que dit la fin du nom de fichier
    [force] Remplacer le fichier qui s’y trouve
    [strict] Refuser si une question est sans réponse (code de sortie 3)
    [depth] Combien de questions : core (environ 10 minutes, par défaut), standard (environ 20) ou deep
    [plan] Un plan enregistré
    [lang] Langue : fr ou en
    [packs] Dossier d’un pack par-dessus celui qui est livré ; répétable, le dernier l’emporte
    [config] Fichier de configuration à la place du vôtre
    [today] Le jour à partir duquel planifier, au lieu d’aujourd’hui
    [color] Couleur : auto (par défaut), always ou never
    [plain] Ligne à ligne : sans couleur, sans curseur, rien de dessiné
    [version] Afficher la version
    [json] En JSON
    [shell] Shell : bash, zsh, fish, elvish ou powershell
    [dir] Dossier
   *[help] Afficher l’aide
}

## Plans

plan-saved = Enregistré dans { $path }
plan-taken = `{ $path }` existe déjà et n’est pas un plan enregistré : rien n’a été écrit. Choisissez un autre nom, ou ajoutez `--force`.
plan-missing = { $n ->
    [one] une question est encore sans réponse :
   *[other] { $n } questions sont encore sans réponse :
}
plan-pack-changed = Ce plan a été établi avec { $was } ; il est refait avec { $now } et peut différer.
plan-left-out = Ces réponses ne conviennent plus et restent hors du plan ; elles demeurent dans le fichier.

# Recorded sessions: `--record` and `coach replay`.

record-needs-screen = `--record` note ce qui se passe à l’écran : utilisez-le avec `coach` seul ou avec `coach new`, dans un terminal, sans `--plain` ni `--watch`
record-taken = `{ $path }` existe déjà et reste tel quel ; donnez un autre nom à l’enregistrement
record-broke = L’enregistrement s’arrête avant la fin : { $why }
record-cut-off = La dernière ligne de l’enregistrement n’est pas entière ; elle est laissée de côté.
record-other-pack = Cette session a été enregistrée avec { $was } ; elle est rejouée avec { $now } et peut prendre un autre chemin.
record-astray = À partir de la ligne { $line }, la session prend un autre chemin : la question était `{ $was }`, c’est `{ $is }`.
record-no-frame = { $n ->
    [one] l’enregistrement a un écran
   *[other] l’enregistrement a { $n } écrans
}
record-no-theme = il n’y a pas de thème `{ $name }` ; il y a { $known }
record-picture-taken = `{ $path }` existe déjà : rien n’a été écrit. Choisissez un autre nom, ou ajoutez `--force`.
record-pictured = Image écrite dans { $path }

## What can be wrong with a recording

record-empty = cet enregistrement est vide
record-empty-hint = enregistrez une session : `coach --record FICHIER`
record-no-header = ce n’est pas un enregistrement : sa première ligne ne dit ni son format ni avec quoi la session a commencé
record-no-header-hint = donnez un fichier écrit par `coach --record FICHIER`
record-newer = cet enregistrement a le format { $found } ; ce programme lit jusqu’au format { $read }
record-newer-hint = rejouez-le avec le programme qui l’a enregistré, ou mettez celui-ci à jour
record-not-json = cette ligne n’est pas du JSON : { $detail }
record-not-json-hint = retirez la ligne, ou enregistrez de nouveau la session
record-unknown = cette ligne ne raconte rien qui puisse arriver : { $detail }
record-unknown-hint = retirez la ligne, ou rejouez avec le programme qui a fait l’enregistrement
record-question-gone = l’enregistrement répond à `{ $id }`, et le pack n’a pas cette question
record-question-gone-hint = rejouez-le avec le pack d’origine : `--pack DOSSIER`

# Remettre et rassembler : le fichier que l’on remet, les codes, et ce qu’il est advenu de chacun.

## Le fichier que remet une personne. Les trois premières sont des remarques dans ce fichier.

sheet-head = Ce qui a été remis à l’atelier « { $room } ».
sheet-all = Il n’y a rien d’autre : aucun nom, aucun mot que vous avez tapé, rien de plus de votre plan.
sheet-code = C’est le code qui compte ; les lignes qui suivent disent la même chose. Pour changer quelque chose, remettez à nouveau : le nouveau fichier remplace celui-ci.
sheet-no-code = ce fichier n’a pas de code : il manque `code = "COACH-…"`
sheet-no-code-hint = faites remettre ce fichier à nouveau, ou demandez le code seul
sheet-differs = `{ $key }` n’est pas ce que dit le code : il dit { $said }
sheet-differs-hint = c’est le code qui compte, et il ne se corrige pas à la main ; la personne à qui est ce fichier doit le remettre à nouveau
sheet-missing = il manque `{ $key }`, que le code contient
sheet-missing-hint = la personne à qui est ce fichier doit le remettre à nouveau
sheet-silent = `{ $key }` dit quelque chose, alors que le code ne dit rien ici
sheet-silent-hint = c’est le code qui compte, et il ne se corrige pas à la main ; la personne à qui est ce fichier doit le remettre à nouveau
sheet-unknown-key = ce fichier n’a pas de clé `{ $key }`
sheet-unknown-key-hint = enlevez cette ligne ; ce que l’on remet n’a pas d’autres clés

## Ce qui ne va pas dans un code

code-beginning = il ne commence pas par COACH, comme tous les codes : son début a-t-il été oublié ?
code-newer = une version plus récente de ce programme l’a fait (format { $found }) : mettez celui-ci à jour
code-wrong = { $n ->
    [one] un caractère est faux : { $slips }
   *[other] { $n } caractères sont faux : { $slips }
}
code-slip = groupe { $group }, caractère { $character } : il y a `{ $here }`, il faudrait `{ $should }`
code-swapped = deux caractères ont échangé leurs places : groupe { $group }, à partir du caractère { $character }, il y a `{ $here }`, il faudrait `{ $should }`
code-missing = il manque un caractère : dans le groupe { $group }, ce devrait être `{ $should }`, en position { $character }
code-extra = il y a un caractère de trop : dans le groupe { $group }, enlevez le `{ $here }` en position { $character }
code-cut-off = il s’arrête trop tôt : { $here } caractères sur { $of } sont là ; il manque la fin, à partir du groupe { $group }
code-too-long = il continue après sa fin : { $n ->
    [one] le dernier caractère n’en fait pas partie
   *[other] les { $n } derniers caractères n’en font pas partie
}
code-uneven = un groupe a cinq caractères ; relisez { $groups }
code-uneven-group = le groupe { $group } ({ $n })
code-garbled = il y a trop d’erreurs pour dire où ; comparez les groupes { $groups }
code-garbled-whole = sa somme de contrôle est fausse : il y a trop d’erreurs pour dire où
code-groups = { $from } à { $to }
code-other-room = il a été fait pour un autre atelier
code-other-version = il a été fait pour une autre version de cet atelier : la personne doit rejoindre l’atelier avec le fichier actuel et remettre à nouveau
code-shape = il est entier, et contient ce que cet atelier ne demande pas : le programme de la personne et celui-ci ne s’accordent pas

## Ce qu’il est advenu de ce qui a été rassemblé. La source est au début de la ligne.

collect-new = pris
collect-replaced = pris ; remplace ce que cette personne avait remis
collect-same = déjà là
collect-older = laissé de côté : cette personne a remis à nouveau depuis
collect-contested = deux personnes remettent sous { $token }, et une seule peut être comptée : l’une des deux doit rejoindre l’atelier de nouveau en tant que quelqu’un d’autre (le programme le demande à l’entrée) et remettre encore une fois
collect-code = refusé : { $why }
collect-sheet = refusé : ce n’est pas ce que l’on remet, ou cela a été modifié à la main
collect-late = refusé : après le dernier jour de cet atelier
collect-unread = refusé : illisible ({ $why })
collect-too-long = refusé : dépasse { $most } Mo
collect-nothing = refusé : il n’y a pas de code dedans
collect-passed = laissé de côté : il n’y a pas de code dedans
collect-line = { $name }, ligne { $line }
collect-stdin = l’entrée standard
collect-damaged = { $path } contient les codes gardés pour cet atelier et n’est plus un texte : rien n’a été rassemblé, pour ne pas l’écraser ; mettez-le de côté et rassemblez de nouveau
collect-more = { $name } : encore { $n } refusés
collect-between = {" : "}
collect-sum = Nouveaux : { $new } · remplacés : { $replaced } · déjà là : { $same } · plus anciens : { $older } · refusés : { $refused }
collect-people = { $n ->
    [0] Personne n’a encore remis ses réponses.
    [one] Une personne a remis ses réponses.
   *[other] { $n } personnes ont remis leurs réponses.
}
collect-waiting = { $n ->
    [one] Une autre est là et ne les a pas encore remises.
   *[other] { $n } autres sont là et ne les ont pas encore remises.
}
collect-earlier = { $n ->
    [one] Une autre a remis pour une version antérieure de cet atelier : gardé, mais pas compté.
   *[other] { $n } autres ont remis pour une version antérieure de cet atelier : gardé, mais pas compté.
}
collect-no-folder = Personne n’a encore remis de fichier : il n’y a pas de dossier { $folder }.
collect-watching = Je surveille { $folder } ; Ctrl-C pour arrêter.
collect-watch-stdin = l’entrée standard (`-`) ne peut pas être surveillée : nommez des dossiers ou des fichiers

# Ce que disent `coach rules test`, `coach rules coverage` et `coach rules diff`.

## Stories that cannot be read

story-twice = le récit `{ $id }` est raconté deux fois
story-twice-hint = donnez un autre identifiant à l’un des deux
story-nobody = personne ne s’appelle `{ $who }`
story-nobody-hint = les personnes sont des fichiers de réponses du dossier `people` d’un pack, appelées par le nom de leur fichier ; donnez le pack par `--pack`
story-unknown-id = le pack n’a pas { $kind ->
    [line] de ligne
    [warning] d’avertissement
    [rule] de règle
    [question] de question
    [phase] de phase
    [setting] de réglage
   *[guardrail] de garde-fou
} d’identifiant `{ $id }`
story-unknown-id-hint = prenez un identifiant du pack ; `coach rules outline` les énumère tous
story-no-such = aucun récit n’a l’identifiant `{ $id }`
story-no-such-hint = `coach rules test --json` énumère les identifiants de tous les récits

## Rows that do nothing

story-parked = le récit `{ $id }` répond à `{ $question }`, qui n’y est pas posée
story-parked-hint = ôtez la ligne, ou donnez les réponses qui mènent à la question
story-repeated = le récit `{ $id }` a déjà cette réponse à `{ $question }`
story-repeated-hint = ôtez la ligne : la personne ou la base du fichier dit la même chose
story-base-idle = aucun récit de ce fichier ne prend d’ici la réponse à `{ $question }`
story-base-idle-hint = ôtez la ligne, ou racontez un récit où elle compte
story-person-idle = aucun récit de `{ $who }` ne prend cette réponse à `{ $question }`
story-person-idle-hint = ôtez la ligne, ou racontez un récit où elle compte
story-untold = personne ne raconte de récit de `{ $who }`
story-untold-hint = racontez-en un : ce qui doit être dans son plan, et ce qui ne doit pas y être
story-says-nothing = `{ $key }` du récit `{ $id }` n’attend rien et ne peut donc pas échouer
story-says-nothing-hint = dites ce qui doit sortir du récit, ou ôtez-le

## What was expected

story-want-present = `{ $id }` est dans le plan
story-want-absent = `{ $id }` n’est pas dans le plan
story-want-one-of = l’une des lignes { $ids } est dans le plan
story-want-set-aside = `{ $id }` est mise de côté
story-want-warning = la première page donne l’avertissement `{ $id }`
story-want-level = le garde-fou `{ $id }` a le niveau `{ $level }`
story-want-rule = la règle `{ $id }` s’applique
story-want-not-rule = la règle `{ $id }` ne s’applique pas
story-want-setting = le réglage `{ $id }` vaut { $value }
story-want-shown = la question `{ $id }` est posée
story-want-hidden = la question `{ $id }` n’est pas posée
story-want-assumed = la réponse à `{ $id }` est supposée
story-want-minutes = minutes par semaine : { $n } au plus
story-want-originals = messages originaux par semaine : { $n } au plus
story-want-free-days = jours libres chaque semaine : { $n } au moins
story-want-latest-end = aucune séance ne finit après { $time }
story-want-quiet = une période de silence du { $from } au { $to }
story-want-first-setup = `{ $id }` est préparée en premier
story-want-phase-from = la phase `{ $id }` commence le jour { $day } ou plus tard
story-want-before-phase = `{ $id }` commence avant la phase `{ $phase }`
story-want-headline = la phrase d’accroche dit « { $sentence } »
story-want-says = { $lang ->
    [fr] le plan français dit « { $sentence } »
   *[en] le plan anglais dit « { $sentence } »
}
story-want-languages = le plan a les mêmes lignes dans les deux langues

## What came

story-came-missing = ne s’y trouve pas
story-came-there = s’y trouve
story-came-none = aucune ne s’y trouve
story-came-aside = mise de côté
story-came-forbidden = interdite
story-came-unwanted = rien ne la demandait, il n’y avait donc rien à mettre de côté
story-came-value = valeur : { $value }
story-came-no-answer = aucune réponse
story-came-held = s’applique
story-came-not-held = ne s’applique pas
story-came-asked = posée
story-came-not-asked = non posée
story-came-minutes = minutes prévues : { $n } (semaine { $week })
story-came-originals = { $n ->
    [one] { $n } message original est prévu en semaine { $week }
   *[other] { $n } messages originaux sont prévus en semaine { $week }
}
story-came-days = { $n ->
    [one] { $n } jour est pris en semaine { $week }
   *[other] { $n } jours sont pris en semaine { $week }
}
story-came-late = la séance du { $day } commence à { $time } et prend { $n } min
story-came-quiet = la première va du { $from } au { $to }
story-came-no-quiet = il n’y en a aucune
story-came-first = la première est `{ $id }`
story-came-day = elle commence le jour { $day }
story-came-after = elle commence le jour { $day }, et la phase le jour { $begins }
story-came-headline = elle dit « { $sentence } »
story-came-unsaid = il ne le dit pas
story-came-languages = elles se séparent à `{ $id }`

## Why it came

story-why-rule = la règle `{ $id }` ({ $at }) s’applique : { $reason }
story-why-reason = { $reason }
story-why-fails = la règle `{ $id }` ({ $at }) ne s’applique pas : { $tests }
story-why-unless = la règle `{ $id }` ({ $at }) ne s’applique pas, parce que son exception vaut : { $tests }
story-why-test = `{ $key }` vaut { $actual }, et il faudrait { $wanted }
story-why-no-answer = `{ $key }` n’a pas de réponse, et il faudrait { $wanted }
story-why-met = `{ $key }` vaut { $actual }, comme le veut { $wanted }
story-why-always = elle est toujours posée
story-why-nobody = aucune règle du pack ne fait ce qui est attendu
story-why-default = aucune règle ne le fixe : c’est la valeur par défaut

## How it is told

story-heading = Pas comme raconté : { $title } (`{ $id }`, { $at })
story-expected = attendu (ligne { $line }) : { $said }
story-came = obtenu : { $said }
story-because = raison : { $said }
story-none = Il n’y a aucun récit à jouer.
story-summary = { $n ->
    [one] { $n } récit joué dans les deux langues : { $passed } comme raconté, { $failed } non ; lignes sans effet : { $unused }.
   *[other] { $n } récits joués dans les deux langues : { $passed } comme racontés, { $failed } non ; lignes sans effet : { $unused }.
}

## Coverage

coverage-stories = { $n ->
    [one] { $n } récit a été joué.
   *[other] { $n } récits ont été joués.
}
coverage-rules = Règles qui s’appliquent dans un récit et pas dans un autre : { $part } sur { $whole } ({ $percent } %)
coverage-options = Options que quelqu’un choisit : { $part } sur { $whole } ({ $percent } %)
coverage-pairs = Paires d’options de deux questions que quelqu’un choisit ensemble : { $part } sur { $whole } ({ $percent } %)
coverage-never-held = Règles qui ne s’appliquent dans aucun récit ({ $n }) :
coverage-never-failed = Règles qui s’appliquent dans tous les récits ({ $n }) :
coverage-never-chosen = Options que personne ne choisit, par question ({ $n }) :
coverage-assumed-only = { $option } (seulement supposée)
coverage-file = Réponses pour ce qu’aucun récit ne touche encore. Faites-en un récit, ou une personne de `people/`.
coverage-file-holds = Avec elles, ces règles s’appliquent :
coverage-file-fails = Avec elles, ces règles ne s’appliquent pas :
coverage-file-chooses = Elles choisissent ces options :
coverage-taken = `{ $path }` existe déjà : rien n’a été écrit ; choisissez un dossier vide
coverage-written = { $n ->
    [one] { $n } fichier de réponses écrit dans { $path }.
   *[other] { $n } fichiers de réponses écrits dans { $path }.
} De ce qu’aucun récit ne touche, { $reached } points le seraient ; aucune réponse ne peut toucher { $never } points (prouvé) ; non décidés : { $undecided }.

## Comparison of two packs

diff-entries = { $n ->
    [0] Aucune entrée ne diffère.
    [one] { $n } entrée diffère :
   *[other] { $n } entrées diffèrent :
}
diff-entry-added = + { $kind } `{ $id }` ({ $at })
diff-entry-removed = - { $kind } `{ $id }` ({ $at })
diff-entry-changed = ~ { $kind } `{ $id }` ({ $at }) : { $keys }
diff-people = { $changed ->
    [0] Les plans de toutes les personnes et de tous les récits restent tels quels ({ $n }).
   *[other] Personnes et récits qui ne restent pas tels quels ({ $changed } sur { $n }) :
}
diff-refused = × une réponse que le nouveau pack n’accepte pas : { $said }
diff-comes = { $minutes ->
    [0] + { $title } (`{ $id }`)
    [one] + { $title } (`{ $id }`), { $minutes } minute par semaine
   *[other] + { $title } (`{ $id }`), { $minutes } minutes par semaine
}
diff-goes = { $minutes ->
    [0] - { $title } (`{ $id }`)
    [one] - { $title } (`{ $id }`), { $minutes } minute par semaine
   *[other] - { $title } (`{ $id }`), { $minutes } minutes par semaine
}
diff-level = ~ { $title } (`{ $id }`) : niveau { $before } → { $after }
diff-minutes = ~ { $title } (`{ $id }`) : minutes par semaine { $before } → { $after }
diff-times = ~ { $title } (`{ $id }`) : fréquence { $before } → { $after }
diff-often = { $per ->
    [day] { $n } × { $minutes } min par jour
    [week] { $n } × { $minutes } min par semaine
    [month] { $n } × { $minutes } min par mois
    [quarter] { $n } × { $minutes } min par trimestre
    [event] { $n } × { $minutes } min par événement
    [case] { $n } × { $minutes } min par cas
   *[other] { $n } × { $minutes } min
}
diff-phase = ~ { $title } (`{ $id }`) : phase { $before } → { $after }
diff-setting = ~ réglage `{ $id }` : { $before } → { $after }
diff-warns = + avertissement `{ $id }` : { $text }
diff-warns-no-more = - avertissement `{ $id }` : { $text }
diff-headline = ~ phrase d’accroche : « { $before } » → « { $after } »
diff-otherwise = ~ les mêmes lignes et réglages, mais le calendrier, les raisons ou les mots diffèrent
diff-why-new = la règle `{ $id }` ({ $at }) est nouvelle : { $reason }
diff-why-gone = la règle `{ $id }` n’est plus là : { $reason }
diff-why-changed = la règle `{ $id }` ({ $at }) a changé ({ $keys }) : { $reason }
diff-why-holds-now = la règle `{ $id }` s’applique désormais : { $reason }
diff-why-holds-no-more = la règle `{ $id }` ne s’applique plus : { $reason }
diff-why-entry = `{ $id }` lui-même a changé ({ $at }) : { $keys }
diff-why-reason = { $reason }
diff-why-room = aucune règle à son sujet n’a changé : les autres lignes lui laissent une autre part des minutes

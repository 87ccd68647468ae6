# Ce que disent `coach rules test`, `coach rules coverage` et `coach rules diff`.

## Stories that cannot be read

story-twice = le récit `{ $id }` est raconté deux fois : donnez un autre identifiant à l’un des deux
story-nobody = personne ne s’appelle `{ $who }` : les personnes sont des fichiers du dossier `people` d’un pack
story-unknown-id = le pack n’a pas { $kind ->
    [line] de ligne
    [warning] d’avertissement
    [rule] de règle
    [question] de question
    [phase] de phase
    [setting] de réglage
   *[guardrail] de garde-fou
} d’identifiant `{ $id }`

## Rows that do nothing

story-parked = le récit `{ $id }` répond à `{ $question }`, qui n’y est pas posée : ôtez la ligne
story-repeated = le récit `{ $id }` répète une réponse à `{ $question }` qu’il a déjà : ôtez la ligne
story-base-idle = aucun récit de ce fichier ne prend d’ici la réponse à `{ $question }` : ôtez la ligne
story-person-idle = aucun récit de `{ $who }` ne prend cette réponse à `{ $question }` : ôtez la ligne, ou racontez un récit où elle compte
story-untold = personne ne raconte de récit de `{ $who }`
story-says-nothing = `{ $key }` du récit `{ $id }` n’attend rien : le récit ne peut pas échouer

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
story-want-minutes = au plus { $n } minutes par semaine
story-want-originals = au plus { $n } messages originaux par semaine
story-want-free-days = au moins { $n } jours libres chaque semaine
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

story-came-missing = elle n’y est pas
story-came-there = elle y est
story-came-none = aucune n’y est
story-came-aside = elle est mise de côté
story-came-forbidden = elle est interdite
story-came-unwanted = rien ne la demandait, il n’y avait donc rien à mettre de côté
story-came-value = valeur : { $value }
story-came-no-answer = elle n’a aucune réponse
story-came-held = elle s’applique
story-came-not-held = elle ne s’applique pas
story-came-asked = elle est posée
story-came-not-asked = elle n’est pas posée
story-came-minutes = { $n } minutes sont prévues (semaine { $week })
story-came-originals = { $n } messages originaux sont prévus en semaine { $week }
story-came-days = { $n } jours sont pris en semaine { $week }
story-came-late = une séance de { $n } minutes commence à { $time } le { $day }
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
story-why-test = la règle `{ $id }` ({ $at }) ne s’applique pas : `{ $key }` vaut { $actual }, et elle demande { $wanted }
story-why-no-answer = la règle `{ $id }` ({ $at }) ne s’applique pas : `{ $key }` n’a pas de réponse, et elle demande { $wanted }
story-why-unless = la règle `{ $id }` ({ $at }) ne s’applique pas : son exception vaut, `{ $key }` étant { $actual } (elle excepte { $wanted })
story-why-hidden = elle est posée quand `{ $key }` vaut { $wanted }, et la réponse est { $actual }
story-why-hidden-no-answer = elle est posée quand `{ $key }` vaut { $wanted }, et il n’y a pas de réponse
story-why-shown = `{ $key }` vaut { $actual }, et elle est posée pour { $wanted }
story-why-nobody = aucune règle ne fait cela
story-why-default = aucune règle ne le fixe : c’est la valeur par défaut

## How it is told

story-heading = Pas comme raconté : { $title } (`{ $id }`, { $at })
story-expected = attendu (ligne { $line }) : { $said }
story-came = obtenu : { $said }
story-because = raison : { $said }
story-none = Il n’y a aucun récit à jouer.
story-no-such = aucun récit n’a l’identifiant `{ $id }`
story-summary = { $n ->
    [one] { $n } récit joué dans les deux langues : { $passed } comme raconté, { $failed } non ; lignes sans effet : { $unused }.
   *[other] { $n } récits joués dans les deux langues : { $passed } comme racontés, { $failed } non ; lignes sans effet : { $unused }.
}

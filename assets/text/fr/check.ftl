# Ce qui a été prouvé d’un pack, et ce qui a été trouvé : les phrases de `coach rules check`.

## Verdicts

check-verdict-proved = prouvé pour tout jeu de réponses, questions masquées comprises
check-verdict-refuted = montré par des réponses que quelqu’un pourrait donner
check-verdict-open = indécis : ni prouvé ni réfuté dans les limites de la méthode
check-witness = avec ces réponses, et les valeurs par défaut pour tout le reste : { $answers }
check-witness-defaults = avec les valeurs par défaut à toutes les questions

## Ce qui est examiné

rules-found = { $name } { $version } : { $questions } questions, { $rules } règles, { $activities } activités, { $guardrails } garde-fous, { $metrics } mesures, { $checks } points de contrôle, { $claims } thèses, { $facts } faits.
check-answer-sets = Preuves sur les { $n } jeux de réponses possibles, questions masquées comprises :
check-tally = { $statement } : { $proved } prouvés, { $refuted } réfutés, { $open } indécis
check-examples = chaque règle se vérifie dans son exemple
check-can-hold = chaque règle peut s’appliquer
check-parts-matter = chaque possibilité et chaque exception d’une règle peut se produire
check-condition-says-something = chaque condition est fausse pour quelqu’un
check-changes-something = chaque règle change quelque chose qu’aucune autre ne fait
check-no-contradiction = deux règles qui peuvent s’appliquer ensemble ne se contredisent jamais
check-shown = chaque question peut être posée
check-answers-matter = chaque réponse change quelque chose
check-way-in = chaque élément peut entrer dans un plan
check-needs = ce qui est voulu dispose de ce qu’il lui faut
check-phases-filled = chaque type de compte a quelque chose à faire dans ses phases, quel que soit l’objectif
check-must-fits = ce qui est exigé tient dans le plus petit budget où il l’est

## Constats

prove-not-decided = personne ne sait de `{ $id }` si cela est vrai : { $statement ->
    [check-can-hold] { check-can-hold }
    [check-condition-says-something] { check-condition-says-something }
    [check-parts-matter] { check-parts-matter }
    [check-changes-something] { check-changes-something }
    [check-shown] { check-shown }
    [check-answers-matter] { check-answers-matter }
    [check-way-in] { check-way-in }
    [check-needs] { check-needs }
   *[check-phases-filled] { check-phases-filled }
}
prove-rule-never = la règle `{ $id }` ne peut jamais s’appliquer
prove-rule-always = la règle `{ $id }` s’applique toujours : quiconque répond aux questions remplit sa condition
prove-unless-never = l’exception de la règle `{ $id }` ne joue jamais : aucune réponse ne remplit `when` et `unless` à la fois
prove-branch-never = la possibilité { $nth } de `when` dans la règle `{ $id }` ne peut jamais se produire
prove-rule-beaten = la règle `{ $id }` ne change rien : partout où elle s’applique, une règle plus forte décide ({ $others })
prove-rule-covered = la règle `{ $id }` ne change rien : partout où elle s’applique, d’autres font déjà la même chose ({ $others })
prove-rule-twice = la règle `{ $id }` s’applique aux mêmes réponses que `{ $other }` et fait la même chose
prove-clash-required = les règles `{ $other }` et `{ $id }` peuvent s’appliquer ensemble et se contredisent sur `{ $subject }` : l’une l’exige, l’autre l’interdit
prove-clash-values = les règles `{ $other }` et `{ $id }` peuvent s’appliquer ensemble et fixent `{ $subject }` à des valeurs différentes ; celle qui l’emporte dépend du nom de leurs fichiers
prove-clash-excluded = les règles `{ $other }` et `{ $id }` peuvent s’appliquer ensemble et exigent ce qui ne va pas ensemble : `{ $subject }`
prove-clash-more = { $n } autres paires de règles peuvent s’appliquer ensemble et se contredisent
prove-question-hidden = la question `{ $id }` ne peut jamais être posée
prove-question-idle = la question `{ $id }` ne change rien : quelle que soit la réponse, toutes les décisions restent les mêmes
prove-option-idle = l’option `{ $option }` de `{ $id }` ne change rien : qui la choisit obtient ce qu’il aurait eu de toute façon
prove-item-never = aucune réponse ne peut amener `{ $id }` dans un plan
prove-need-absent = `{ $id }` peut être voulu alors que ce qu’il lui faut, `{ $need }`, n’est pas disponible
prove-phase-empty = avec le compte `{ $account }` et l’objectif `{ $objective }`, la phase `{ $phase }` n’a aucune activité
prove-must-too-long = la règle `{ $id }` exige `{ $item }`, et { $minutes } minutes par semaine ne peuvent le contenir
prove-must-more = { $n } autres exigences n’ont pas été essayées à leur plus petit budget

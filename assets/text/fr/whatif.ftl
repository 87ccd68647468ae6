# Et si : deux plans comparés, des scénarios gardés dans le fichier du plan.

# La différence, ligne à ligne
diff-line = { $what } : { $how }
diff-weekly = { $to } min par semaine au lieu de { $from }
diff-cadence = { $to } au lieu de { $from }
diff-rhythm = un autre rythme
change-level = { $to ->
    [stop] désormais à ne jamais franchir
    [warn] désormais un avertissement
    [hint] désormais un conseil
   *[none] désormais sans niveau
}
diff-light = version légère
diff-full = version complète
diff-from-day = à partir du jour { $to } au lieu du jour { $from }
diff-warning-in = la première page dirait : { $text }
diff-warning-out = la première page ne dirait plus : { $text }
change-phase = phase « { $what } », { $how }
diff-planned = minutes prévues par semaine : { $from } à présent, { $to } ensuite
diff-start = commence le { $to } au lieu du { $from }
diff-others = change aussi : { $what }
diff-part = { $part ->
    [budget] la répartition des minutes
    [headline] les premiers mots
    [smart] le but à 90 jours
    [calendar] les jours et les heures
    [wording] les mots de lignes qui restent
    [writing] ce qui est écrit
    [bio] la bio
    [lists] les listes et recherches
    [notices] les phrases à garder sous la main
    [care] les coûts et les sorties
   *[aside] ce qui est écarté
}

# Les deux plans
what-if-title = et si
what-if-changed = { $what } : { $to } au lieu de { $from }
what-if-nothing-said = pas de réponse
what-if-nothing = Rien ne changerait dans le plan.
what-if-same-answers = Ce sont les réponses actuelles : rien ne change.
what-if-stops-lost = { $n ->
    [one] Attention : ce garde-fou, à ne jamais franchir, disparaîtrait : { $what }. Demandez à votre contact conformité avant d’y compter.
   *[other] Attention : ces garde-fous, à ne jamais franchir, disparaîtraient : { $what }. Demandez à votre contact conformité avant d’y compter.
}
what-if-shown = Il faudrait alors répondre aussi : { $what }.
what-if-hidden = Ne serait plus demandé : { $what }.
what-if-parked = Mis de côté, gardé pour plus tard : { $what }.
what-if-unfit = La réponse actuelle ne conviendrait plus : { $what }.
what-if-yes = oui
what-if-no = non
what-if-level = { $level ->
    [stop] jamais
    [warn] avertissement
    [hint] conseil
   *[none] oui
}
what-if-as-it-is = tel quel
what-if-minutes = minutes par semaine
what-if-planned = minutes prévues
what-if-minutes-of = { $planned } min sur { $all } par semaine
what-if-all-same = Les plans sont les mêmes.

# La commande
what-if-scenarios = { $n ->
    [0] Aucun scénario n’est gardé dans ce plan. `coach what-if PLAN minutes=30 --save NOM` en garde un.
    [one] 1 scénario dans ce plan :
   *[other] { $n } scénarios dans ce plan :
}
what-if-kept = Gardé sous le nom « { $name } » dans { $path }
what-if-forgotten = « { $name } » n’est plus dans { $path }
what-if-left-out = Ces réponses de scénarios ne conviennent plus et ont été laissées de côté ; elles restent dans le fichier.
what-if-no-scenario = ce plan n’a pas de scénario `{ $name }`
what-if-no-scenario-hint = `--list` montre les scénarios du plan ; un changement s’écrit `question=valeur`, comme `minutes=30`
what-if-nothing-asked = dites ce qui serait autrement, comme `minutes=30`, ou le nom d’un scénario
what-if-nothing-asked-hint = `--list` montre les scénarios du plan, `coach what-if --help` les manières d’écrire
what-if-no-change = il n’y a rien à garder : `{ $name }` ne changerait rien
what-if-no-change-hint = écrivez au moins un changement, comme `minutes=30`
scenario-name = `{ $name }` ne peut pas être le nom d’un scénario
scenario-name-hint = 40 caractères au plus, sans `=` et sans virgule
scenario-shape = ce n’est pas un scénario : il lui faut un `name` et une table `[scenario.answers]`
scenario-shape-hint = voyez comment `coach what-if PLAN minutes=30 --save NOM` en écrit un
scenario-twice = deux scénarios s’appellent `{ $name }` : seul le premier est lu
scenario-twice-hint = donnez un autre nom à l’un des deux

# L’écran
what-if-how = Changez une réponse, ou essayez un scénario : la différence apparaît ici. Votre plan reste tel quel.
what-if-answers = Réponses
what-if-scenarios-title = Scénarios
what-if-on-the-left = à gauche
what-if-on-the-right = à droite
what-if-name = Sous quel nom garder ces changements ?
hint-what-if = et si
hint-try = changer ou essayer
hint-keep = garder
hint-adopt = adopter
hint-put-left = mettre à gauche
hint-forget = oublier
does-what-if = le plan avec d’autres réponses
does-adopt = faire de l’essai votre plan
does-forget = oublier le scénario choisi
help-about-what-if = Deux plans côte à côte : tel quel, et avec les réponses que vous essayez. Rien ne change tant que vous n’adoptez pas l’essai.
notice-nothing-tried = Rien n’est encore changé.
notice-kept = Gardé sous le nom « { $name } ».
notice-forgotten = « { $name } » est oublié.
notice-bad-name = Un nom a de 1 à 40 caractères, sans `=` ni virgule.
notice-adopted = C’est votre plan désormais ; annuler reprend les réponses une à une.

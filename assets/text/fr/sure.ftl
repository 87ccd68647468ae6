# Ce qui est sûr dans un plan, pour toutes les faces.

sure-solid = { $n ->
    [0] Solide : elle ne repose que sur vos propres réponses.
    [one] Solide : elle reste, quoi que vous répondiez à la seule question encore ouverte.
   *[other] Solide : elle reste, quoi que vous répondiez aux { $n } questions encore ouvertes.
 }
sure-depends = Dépend de : { $on }.
sure-assumed = { $question } (supposé : { $value })
sure-nothing = sans réponse
sure-more = { $n } de plus
sure-pair = « { $question } : { $value } »
sure-quoted = « { $value } »
sure-goes = Avec { $change }, elle partirait.
sure-rules = Les règles suffisent à le dire.
sure-every-case = Vérifié dans les { $n } cas possibles.
sure-trials = Vérifié dans { $n } autres cas, pas dans tous.
sure-own = Votre réponse : { $value }
sure-weight = { $n ->
    [one] Avec { $change }, une ligne change.
   *[other] Avec { $change }, { $n } lignes changent.
 }
sure-share = { $tried ->
    [one] Une autre réponse a été essayée, et elle change quelque chose.
   *[other] Sur { $tried } autres réponses essayées, { $changing } changent quelque chose.
 }
sure-same = De { $from } à { $to }, aucune ligne ne change.
sure-all = { $solid } lignes sur { $all } sont solides : elles restent, quoi que vous répondiez à ce qui est ouvert.
sure-matters = Ce qui compte le plus
sure-resting = Les lignes qui en dépendent
sure-aside = Mis de côté parce que…
sure-depending = Ce qui en dépend
sure-lines = { $n ->
    [0] aucune ligne n’en dépend.
    [one] une ligne en dépend.
   *[other] { $n } lignes en dépendent.
 }

# Papier, 14
paper-rests-most = La plupart des lignes reposent sur { $names }.
paper-rests-first = Décide surtout : { $name }. Si une réponse change, je refais le plan.
paper-rests-on = { $name } ({ $n })
paper-assumption = { $value ->
    [none] { $name }
   *[other] { $name } ({ $value })
 }{ $n ->
    [0] {""}
    [one] {" "}– une ligne
   *[other] {" "}– { $n } lignes
 }

# Sur toutes les faces
sure-line = { $what } : { $said }

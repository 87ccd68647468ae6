# Le rapport d’une salle d’atelier, et ce qui peut en être dit.

report-title = { $name } : ce que montre la salle
report-facts = { $n ->
    [one] Une personne a remis ses réponses
   *[other] { $n } personnes ont remis leurs réponses
}. Dernier jour de remise : { $date }. Contact : { $contact }.
report-pack = Pack : { $name }, version { $version }.
report-too-few = Dans cette salle, rien n’est dit de moins de { $k } personnes : il n’y a donc rien à montrer pour l’instant. Dès que { $k } auront remis leurs réponses, ce sera possible.

report-distributions = Ce que les gens ont répondu
report-crossed = Objectifs selon les minutes par jour
report-guardrails = Garde-fous communs aux plans
report-advice = Ce que les plans conseillent le plus souvent
report-contrasts = Contrastes
report-actions = Ce que l’organisation devrait faire
report-programme = Suites
report-counted = Comment c’est compté

report-answer = Réponse
report-line = Dans les plans
report-people = Personnes
report-share = Part
report-percent = { $n } %
report-withheld = Non communiqué : les réponses ne se partagent pas en groupes de { $k } personnes ou plus.
report-as-of = Sur { $of } remises parmi { $all } : celles arrivées depuis sont trop peu nombreuses dans l’une des barres.
report-lines-as-of = Certaines lignes portent sur moins de remises : parmi celles arrivées depuis, trop peu ont la ligne, ou trop peu ne l’ont pas.
report-others = Tous les autres
report-cross-rest = Qui n’est dans aucune de ces colonnes a donné une réponse qui n’est pas dite ici.
report-sources = Sources : { $sources }
report-no-actions = Rien de ce que le pack surveille n’apparaît dans ces chiffres.
report-urgency-stop = Avant le premier message.
report-urgency-warn = Dans le mois.
report-urgency-hint = Bon à savoir.
report-programme-intro = Les jours sont comptés à partir du dernier jour de remise ; un week-end est reporté au lundi qui suit.
report-session = { $date } : { $title } ({ $minutes })
report-who = Avec : { $who }
report-counted-how = { $n } personnes ont remis leurs réponses ; chacune compte une fois, avec ses dernières réponses au moment où une question a été dévoilée. Ni nom ni mot écrit n’a quitté le plan d’une personne, et d’un nombre on ne remet que sa tranche : une réponse absurde ne déplace rien. « Je préfère ne pas le dire » n’est compté nulle part. Rien n’est dit d’un groupe de moins de { $k } personnes : les réponses trop rares sont tues, et une autre avec elles, pour qu’aucune soustraction ne les trahisse ; les tranches voisines de nombres sont réunies. Ce qui a été dévoilé n’est mis à jour que si assez de personnes se sont ajoutées à chacune de ses barres ; d’ici là, cela reste daté du nombre précédent. Une barre de { $k } ou plus n’est pas un secret : là où tous disent la même chose, la barre le dit.
report-at-least = au moins { $number }
report-at-most = au plus { $number }

report-csv-part = Partie
report-csv-subject = Sujet
report-csv-answer = Réponse
report-csv-people = Personnes
report-csv-of = Sur
report-csv-share = Part (%)
report-csv-note = Note
report-csv-room = Atelier
report-csv-handed-in = Remises
report-csv-least = Rien n’est dit de moins de { $k } personnes

## Messages

report-fate = { $what } : { $fate }
report-stays = sur { $of } remises ; celles arrivées depuis sont trop peu nombreuses dans l’une des barres
report-kept-back = non communiqué ; trop peu de personnes apparaîtraient
report-refused = { $n ->
    [one] un élément n’est pas une remise de cette salle
   *[other] { $n } éléments ne sont pas des remises de cette salle
} ; `coach workshop collect` dit lesquels et pourquoi
report-taken = `{ $path }` existe déjà : rien n’a été écrit. Choisissez un autre nom, ou ajoutez `--force`.
report-written = écrit : { $path }
report-file-name = rapport.html
report-ledger-broken = `{ $path }` a disparu ou est illisible, alors qu’il retient tout ce qui a été dit de la salle : sans lui, on en dirait trop. Remettez-en une copie ; s’il n’y en a pas, la salle est finie : `coach workshop purge` l’efface
report-ledger-newer = `{ $path }` a été écrit par un `coach` plus récent : utilisez celui-là
report-ledger-foreign = ce qui a été dit de la salle portait sur d’autres questions : son fichier ou son pack a changé depuis. Remettez le fichier de la salle comme il était, ou créez une nouvelle salle avec `coach workshop new`

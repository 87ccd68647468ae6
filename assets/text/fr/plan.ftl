# Un plan sur papier : titres des parties, phrases fixes.

plan-file-head = Mon plan pour X, établi par coach.
    Pour le changer : changez les réponses, ou lancez coach new ; le reste est recalculé.
    Vos commentaires et vos propres clés restent quand le programme enregistre ce fichier.
plan-file-answers = Vos réponses : le plan est établi à partir de ces lignes.
plan-file-parked = Gardées pour plus tard : réponses à des questions qui ne se posent pas pour le moment.
plan-file-plan = Le plan, à lire ; il est recalculé à chaque enregistrement.

# La page. Parties 1 à 14.
paper-title = Mon plan pour X
paper-who = Qui je suis ici
paper-objective = Un seul objectif
paper-audience = Pour qui
paper-line = De quoi je parle
paper-week = Ma semaine
paper-phases = Les étapes
paper-setup = À mettre en place
paper-guardrails = Garde-fous
paper-checks = Avant un message ou une réponse
paper-measures = Ce que je mesure
paper-care = Ce que cela coûte, et ce qui me protège
paper-crisis = Si cela tourne mal
paper-reviews = Quand je fais le point, et quand j’arrête
paper-reasons = Pourquoi

# Petites pièces
paper-lead = { $name } :
paper-fact = { $name } : { $value }
paper-of = { $n } sur { $most }
paper-unknown = pas encore connu
paper-read-on = Lu le { $day } : { $facts }.
paper-work = [{ $number }] { $author }, { $year }, { $title }

# Ouverture
paper-made = À partir du { $start } : au plus { $minutes } par jour, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } par semaine.
paper-today = Aujourd’hui :
paper-today-first = { $day }, { $time }, { $minutes }, en commençant par « { $first } ».
paper-this-week = Cette semaine :
paper-no-sitting = aucune séance fixe.
paper-sitting = { $days } à { $time }, { $minutes }
paper-month = Le premier mois :
paper-month-plan = { $phases } ; premier bilan le { $day }
paper-phase-from = { $phase } à partir du { $day }
paper-quarter = Le trimestre :
paper-quarter-plan = jusqu’au { $day }, où je continue, j’allège ou j’arrête.

# 1 à 3
paper-bio = Première version de la bio, { $n } signes :
paper-objectives = { $count ->
    [0] Tout le reste passe après : { $main }.
   *[other] D’abord { $main } ; ensuite, avec ce qui reste, { $second }.
 }
paper-halves = Deux moitiés : mériter l’attention{ $earn ->
    [blank] {""}
   *[other] {" "}({ $earn })
 }, puis s’en servir pour quelque chose qui compte{ $measure ->
    [blank] .
   *[other]  : { $measure }.
 }
paper-count = Sont-ils là ? Je le vérifie avant tout le reste, le { $day } : dix noms, combien ont écrit ce mois-ci.

# 4
paper-no-writing = Je n’écris aucun message à moi. Je lis, je garde ce qui sert, et c’est un plan entier.
paper-pillars = Piliers :
paper-mix = Dosage :
paper-shares = { $core } % mon sujet, { $near } % domaines voisins, { $human } % les gens et le monde.
paper-left-out = Laissé de côté :
paper-calendar = Les prochaines séances d’écriture

# 5
paper-budget = { $planned } minutes prévues sur { $weekly } par semaine, { $free } restent libres.{ $helper ->
    [0] {""}
   *[other] {" "}D’autres donnent { $helper } minutes par semaine.
 }
paper-per = { $per ->
    [once] une fois
    [day] { $n ->
        [one] chaque jour du plan
       *[other] { $n } fois par jour
     }
    [week] { $n } fois par semaine
    [month] { $n } fois par mois
    [quarter] { $n } fois par trimestre
    [event] à chaque événement
   *[case] quand le cas se présente
 }
paper-from = à partir du { $day }
paper-until = jusqu’au { $day }
paper-occasions = Quand cela arrive :
paper-seldom = Chaque mois ou trimestre :

# 6 et 13
paper-span = (du { $from } au { $to }).
paper-entry = Avant d’y entrer : { $entry }.
paper-review-first = premier bilan : mesures, minutes vraiment passées, ce que je laisse.
paper-review-last = décision : continuer, alléger ou arrêter. Les trois sont de bonnes issues.
paper-quiet = Silence du { $from } au { $to } :

# 7
paper-setup-sitting = Une séance, comptée à part : { $day }, { $time }, { $minutes }.
paper-setup-bites = Par petits morceaux, à la place des premières séances.
paper-profile = Profil
paper-lists = Listes à constituer
paper-searches = Recherches à coller

# 8
paper-guardrail = { $level ->
    [stop] { $title } (à ne jamais franchir).
    [warn] { $title } (attention).
   *[hint] { $title }.
 }
paper-never = À ne jamais franchir :
paper-never-too = À ne jamais franchir non plus :
paper-also = Et aussi :
paper-legal = Les lignes qui portent un signe comme L11 orientent et ne conseillent pas ; leurs sources et le jour de notre lecture figurent à la fin, et le droit a pu changer depuis. Avant de vous y fier, demandez à votre conformité.

# 9 et 12
paper-no-checks = Rien ne sort de ce compte, donc rien à vérifier : si cela change, refaites d’abord l’entretien.
paper-post = Forme et devoirs
paper-reply = Avant une réponse
paper-crisis-name = Écrivez ici le nom et le numéro, sur papier : ____________________

# 10
paper-targets = Départ : ____. Jour 30 : { $day30 }. Jour 90 : { $day90 }.

# 14
paper-aside = { $title } : { $reason }
paper-set-aside = Mis de côté
paper-assumed = { $count ->
    [0] Rien n’a été supposé : chaque question a sa réponse.
    [one] Supposé, faute de réponse : { $names }.
   *[other] Supposés, faute de réponse : { $names }.
 }

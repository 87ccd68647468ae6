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
paper-guardrails = Garde-fous que je ne franchis jamais
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
paper-label = { $question ->
    [role] rôle
    [sector] domaine
    [notoriety] notoriété
    [experience] aisance sur X
    [attitude] état d’esprit
    [other] autres réseaux
    [objective] objectif principal
    [objective2] autres objectifs
    [account] compte
    [pen] plume
    [approval] validation
    [audience] lecteurs
    [audience_here] présence sur X
    [regions] régions des lecteurs
    [targets] personnes à connaître
    [smart] résultat à 90 jours
    [advocates_charter] charte des collègues
    [advocates_training] formation des collègues
    [own_content] contenus à moi
    [topics] sujets
    [interest] raison de parler
    [openness] ouverture
    [rhythm] rythme d’écriture
    [languages] langues
    [rules] règles
    [crisis] qui appeler en cas de crise
    [tools] outil
    [start] date de départ
    [risk] goût du débat
    [anger] réaction à une attaque
    [try] goût de l’essai
    [unplug] moments protégés
    [setup] séance de départ
    [slots] moments pour X
   *[none] {""}
 }

# Ouverture
paper-made = À partir du { $start } : au plus { $minutes } par jour, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } par semaine.
paper-today = Première séance :
paper-today-first = { $day } à { $time }, { $minutes }{ $room ->
    [little] .
   *[more] , en commençant par « { $first } ».
 }
paper-this-week = Chaque semaine :
paper-no-sitting = aucune séance fixe.
paper-sitting = { $days } à { $time }, { $minutes }
paper-days = { $from } à { $to }
paper-month = Premier mois :
paper-month-plan = { $phases } ; premier bilan le { $day }.
paper-quarter = Trimestre :
paper-quarter-plan = jusqu’au { $day }, où je continue, j’allège ou j’arrête.

# 1 à 3
paper-bio = Bio à coller et à compléter, { $n ->
    [one] { $n } signe
   *[other] { $n } signes
 } :
paper-objectives = { $count ->
    [0] Tout le reste passe après : { $main }.
   *[other] D’abord : { $main }. Ensuite, avec ce qui reste : { $second }.
 }
paper-second = Ensuite
paper-halves = Deux moitiés : mériter l’attention{ $earn ->
    [blank] {""}
   *[other] {" "}({ $earn })
 }, puis s’en servir pour quelque chose qui compte{ $measure ->
    [blank] .
   *[other]  : { $measure }.
 }
paper-count = Je compte qui est ici le { $day } ; trop peu, et je ne fais que lire.
paper-count-again = J’écris pour eux et pour personne d’autre, et je compte chaque trimestre qui est encore là (partie 13).

# 4
paper-no-writing = Je n’écris aucun message à moi. Je lis, je garde ce qui sert, et c’est un plan entier.
paper-pillars = Piliers
paper-mix = Dosage
paper-shares = { $core } % mon sujet, { $near } % domaines voisins, { $human } % les gens et le monde.
paper-left-out = Laissé de côté

# 5
paper-budget = { $planned ->
    [one] { $planned } minute prévue
   *[other] { $planned } minutes prévues
 } sur { $weekly } par semaine ; { $free ->
    [one] { $free } reste libre
   *[other] { $free } restent libres
 }{ $helper ->
    [0] .
   *[other]  ; { $helper } par d’autres.
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
paper-times = { $n } fois
paper-from = dès le { $day }
paper-until = jusqu’au { $day }
paper-min = { $n } min
paper-seldom = Dans mon agenda, chaque mois ou trimestre
paper-monthly = Dans mon agenda, chaque mois
paper-quarterly = Dans mon agenda, chaque trimestre

# 6 et 13
paper-phase = { $when ->
    [now] dès le { $day }.
    [brief] dès le { $day }, si { $entry }.
   *[later] dès le { $day }, si { $entry } ; sinon, j’attends.
 }
paper-review-first = bilan des mesures et des minutes ; je laisse quelque chose.
paper-review-last = je continue, j’allège ou j’arrête ; les trois se valent.
paper-silence = Silence avant les résultats
paper-span = du { $from } au { $to }
paper-quiet = Silence du { $from } au { $to } :

# 7
paper-setup-sitting = { $day } à { $time }, { $minutes }, à part ; les lignes datées viennent après.
paper-setup-bites = Par petits morceaux, à la place des premières séances.
paper-profile = Profil
paper-lists = Listes privées à créer
paper-list = Liste « { $name } »
paper-search = { $name } (recherche à enregistrer) :

# 8
paper-as-firm = Tout aussi fermes
paper-guardrail = { $level ->
    [stop] { $title }.
   *[warn] { $title } (attention).
 }
paper-also = Et aussi
paper-legal = { $room ->
    [little] Les lignes L orientent, sans conseiller : je demande d’abord à la conformité.
   *[more] Les lignes marquées L orientent et ne conseillent pas ; le droit a pu changer depuis. Avant de m’y fier, je demande à mon contact conformité.
 }

# 9 et 12
paper-thumbs = Sept bonnes réponses, ou le message ne part pas.
paper-no-checks = Rien ne sort de ce compte, donc rien à vérifier : si cela change, je refais d’abord l’entretien.
paper-post = Forme et devoirs
paper-reply = Avant une réponse
paper-crisis-whom = Qui j’appelle
paper-crisis-name = Nom, numéro : ____________

# 10
paper-measured = { $room ->
    [little] Départ → { $first } → { $last }. Ce qui ne décide rien, je l’arrête.
   *[more] Départ → jour 30 ({ $first }) → jour 90 ({ $last }). Un chiffre qui ne change aucune décision, j’arrête de le compter.
 }
paper-targets = ____ → { $day30 } → { $day90 }.

# 11
paper-costs = Coûts que je surveille
paper-protected = Moments protégés

# 14
paper-if-changed = Quand une de ces réponses n’est plus vraie, je la change et je refais le plan.
paper-set-aside = Mis de côté
paper-assumed = { $count ->
    [0] Rien n’a été supposé : chaque question a sa réponse.
    [one] Supposé, faute de réponse : { $names }.
   *[other] Supposés, faute de réponse : { $names }.
 }
paper-sources = Sources :
paper-read-on = { $facts } ({ $n ->
    [one] lu le { $day }
   *[other] tous lus le { $day }
 })

# La console de la personne qui anime : qui est là, le temps, ce que la salle peut voir d’elle-même.

console-title = Console d’atelier
console-tab-room = Salle
console-tab-questions = Questions
console-tab-contrasts = Contrastes
console-tab-advice = Conseils
help-room = La salle
help-about-console = Qui est là, combien de temps il reste, et ce que la salle peut voir d’elle-même. Rien n’est publié avant que vous ne le révéliez ; ce qui est publié le reste.
does-begin = lancer l’horloge
does-extend = cinq minutes de plus
does-shorten = reprendre cinq des minutes ajoutées
does-shut = fermer la salle, ou la rouvrir
does-reveal-next = révéler la prochaine question cachée
does-renew = mettre à jour ce qui est révélé avec les remises arrivées depuis
does-projector = le projecteur : en grand, pour toute la salle ; la même touche ramène ici
does-strays = les fichiers qui n’ont pas pu être pris, et pourquoi
hint-reveal = révéler
hint-reveal-next = révéler la suite
hint-projector = projecteur
hint-renew = mettre à jour
hint-extend = +5 min
hint-begin-clock = lancer
hint-shut = fermer
hint-slide = page
hint-desk = retour au bureau

# L’en-tête
console-closes = remises jusqu’au { $date }
console-counts = { $joined ->
    [0] personne n’est encore là
   *[other] { $done } sur { $joined } ont terminé
}
console-handed-in = { $n ->
    [0] Personne n’a encore remis ses réponses
    [one] { $n } personne a remis ses réponses
   *[other] { $n } personnes ont remis leurs réponses
}
console-need-time = { $n ->
    [one] { $n } demande du temps
   *[other] { $n } demandent du temps
}
console-extended = { $n } min ajoutées
console-refused = { $n ->
    [one] { $n } fichier refusé
   *[other] { $n } fichiers refusés
}
console-time-all = min en tout
console-time-left = min restantes
console-time-seconds = avant la fin
console-time-over = min de retard
console-time-closed = salle fermée
console-due = { $section } : encore { $n } min
console-due-seconds = { $section } : encore { $n } s

# Ce qu’il faut faire maintenant
console-next-hand-out = Distribuez le fichier de la salle, puis lancez l’horloge quand tout le monde l’a ouvert ({ $key }).
console-next-begin = Lancez l’horloge quand tout le monde a ouvert le fichier ({ $key }).
console-next-wait = Laissez-les répondre ; ne révélez rien avant que la plupart aient terminé.
console-next-extend = { $n ->
    [one] { $n } personne n’a pas terminé : donnez cinq minutes de plus ({ $key }), ou continuez.
   *[other] { $n } personnes n’ont pas terminé : donnez cinq minutes de plus ({ $key }), ou continuez.
}
console-next-too-few = { $n ->
    [one] Rien ne peut être montré avant { $n } remise de plus.
   *[other] Rien ne peut être montré avant { $n } remises de plus.
}
console-next-reveal = Faites deviner la salle, puis révélez ({ $key }) : { $part }.
console-next-part = Révélez maintenant la page « { $part } » ({ $key }).
console-next-close = Tout ce qui peut être dit est révélé. Fermez la salle quand vous avez terminé ({ $key }), puis écrivez le rapport : { $report }
console-next-closed = La salle est fermée. Écrivez le rapport : { $report }
console-left = Ce qui est publié et l’horloge restent. Le rapport de la salle : { $report }

# La salle
console-boxes = Le temps
console-now = en cours
console-agreed = Ce qui a été convenu
console-threshold = Rien n’est dit de moins de { $n } personnes.
console-closing = Remises jusqu’au { $date }.
console-strays-how = { $n ->
    [one] { $n } fichier du dossier n’a pas pu être pris : lequel, et pourquoi ({ $key }).
   *[other] { $n } fichiers du dossier n’ont pas pu être pris : lesquels, et pourquoi ({ $key }).
}
console-strays-title = Fichiers non pris
console-strays = Ces fichiers du dossier sont restés où ils sont. Ceux de tous les autres comptent.
console-no-strays = Tous les fichiers du dossier ont été pris.

# Ce qui se voit
console-hidden = { $n ->
    [0] Caché. Personne n’a encore remis ses réponses.
    [one] Caché. { $n } personne a remis ses réponses. { $key } révèle.
   *[other] Caché. { $n } personnes ont remis leurs réponses. { $key } révèle.
}
console-away = Hors de l’écran, et publié : { $n } personnes y comptent. { $key } le montre à nouveau.
console-off = hors de l’écran
console-of = sur { $n }
console-as-of = { $n ->
    [one] À { $n } remise.
   *[other] À { $n } remises.
}
console-since = { $n ->
    [one] { $n } remise de plus depuis ; { $key } met à jour.
   *[other] { $n } remises de plus depuis ; { $key } met à jour.
}
console-too-few = Trop peu de personnes disent la même chose : rien n’est dit de moins de { $n }.
console-not-told = Autres réponses : non dites (moins de { $n } personnes, ou aucune).
console-several = Chaque personne a pu donner plusieurs réponses.
console-clipped = Moins de { $min } compte pour { $min }, plus de { $max } pour { $max }.
console-middle = La moitié : { $half }. Au milieu : { $median }.
console-middle-one = La moitié : { $half }. Au milieu aussi.
console-band = { $from } à { $to }
console-no-contrast = Aucun contraste ne ressort de ce qui est révélé.
console-activities = Ce que les plans font le plus
console-guardrails = Ce que les plans surveillent le plus

# Nouvelles
console-news-begun = L’horloge tourne.
console-news-unbegun = L’horloge ne tourne plus ; elle repartira quand vous le direz.
console-news-given = { $n } minutes ajoutées en tout.
console-news-as-agreed = Plus aucune minute ajoutée.
console-news-shut = La salle est fermée. La même touche la rouvre.
console-news-opened = La salle est rouverte.
console-news-running = L’horloge tourne déjà.
console-news-not-begun = L’horloge n’est pas encore lancée.
console-news-is-closed = La salle est fermée.
console-news-nothing-given = Aucune minute ajoutée à reprendre.
console-news-revealed = Révélé : { $part }.
console-news-again = De nouveau à l’écran : { $part }.
console-news-away = Hors de l’écran : { $part }. Ce qui a été publié le reste.
console-news-is-shown = Déjà à l’écran : { $part }.
console-news-all-shown = Tout est révélé.
console-news-nothing-shown = Rien n’est encore révélé.
console-news-nothing-new = Aucune remise depuis : rien à mettre à jour.
console-news-too-few = { $n ->
    [one] Trop tôt : il faut encore { $n } remise avant de montrer quoi que ce soit.
   *[other] Trop tôt : il faut encore { $n } remises avant de montrer quoi que ce soit.
}
console-news-renewed = { $n ->
    [one] { $n } partie est à jour.
   *[other] { $n } parties sont à jour.
}
console-news-kept = { $new ->
    [one] { $new } remise de plus ne suffit pas pour changer ce qui est montré sans montrer des personnes : il en faut { $needed }.
   *[other] { $new } remises de plus ne suffisent pas pour changer ce qui est montré sans montrer des personnes : il en faut { $needed }.
}
console-news-spread = { $new ->
    [one] { $new } remise de plus montrerait ce qu’une personne a dit : ce qui est montré reste tel quel pour l’instant.
   *[other] { $new } remises de plus, mais trop peu pour certaines réponses : ce qui est montré reste tel quel pour l’instant.
}
console-news-no-question = Révélez d’abord une question : les contrastes se font entre questions.
console-news-withheld = { $part } : les réponses sont trop dispersées pour en montrer sans montrer des personnes. Réessayez après d’autres remises.
console-reveal-part = Révéler : { $part }
console-see-desk = Un message à lire à votre bureau.

# Ligne par ligne
console-plain-counts = Présents : { $joined }. Terminé : { $done }. Remis : { $in }. Besoin de temps : { $more }. Fichiers non pris : { $refused }.
console-plain-focus = Console : { $joined } présents, { $done } ont terminé, { $more } ont besoin de temps, { $time }. Tapez une commande, ou aide.
console-plain-hidden = caché
console-plain-part = { $part }, à { $n } remises :
console-plain-row = { $what } : { $n } sur { $of }, { $percent } %
console-plain-which = Quelle question ? Donnez son numéro, de 1 à { $n }.
console-plain-seconds = SECONDES
console-plain-who = qui est là, le temps, et ce qu’il faut faire maintenant
console-plain-begin = lancer l’horloge
console-plain-extend = cinq minutes de plus
console-plain-shorten = reprendre cinq des minutes ajoutées
console-plain-close = fermer la salle ; fermée, la rouvrir
console-plain-questions = les questions de l’image : cachées, ou sur combien de personnes
console-plain-reveal = publier cette question et la dire
console-plain-next = publier et dire la prochaine question cachée
console-plain-show = redire cette question, si elle est révélée
console-plain-hide = ôter cette question de l’écran, ou l’y remettre ; ce qui est publié le reste
console-plain-contrasts = les contrastes entre les questions révélées
console-plain-advice = publier et dire ce que les plans ont le plus souvent
console-plain-update = publier à nouveau ce qui est révélé, avec toutes les remises
console-plain-undo = reprendre le dernier geste
console-plain-redo = le refaire
console-plain-refused = les fichiers qui n’ont pas pu être pris, et pourquoi
console-plain-watch = dire les nombres quand ils changent, pendant une minute ou tant de secondes
console-plain-quit = partir ; l’horloge et ce qui est publié restent

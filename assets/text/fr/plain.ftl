# Les questions posées ligne à ligne (--plain). Aucun signe sur lequel un lecteur d'écran trébucherait.

plain-hello = Voici coach, ligne à ligne. Répondez à chaque question sur une ligne ; h donne l’aide, q garde vos réponses et quitte.
plain-draft = { $n ->
    [one] Un entretien avec une réponse vous attend. Tapez reprendre pour continuer, ou répondez simplement pour en commencer un autre.
   *[other] Un entretien avec { $n } réponses vous attend. Tapez reprendre pour continuer, ou répondez simplement pour en commencer un autre.
}
plain-no-draft = Aucun entretien n’est en attente.
plain-place = Question { $number }, encore { $left } environ. { $section }
plain-ends = { $min } veut dire { $low } ; { $max } veut dire { $high }.
plain-how-single = Tapez son numéro.
plain-how-multi = Tapez les numéros, séparés par des espaces : au moins { $min }, au plus { $max }.
plain-how-number = Tapez un nombre entier de { $min } à { $max }.
plain-how-text = Tapez un court texte{ $example ->
    [none] .
   *[other] , par exemple : { $example }
}
plain-how-texts = Tapez jusqu’à { $max } courts textes, séparés par des points-virgules{ $example ->
    [none] .
   *[other] , par exemple : { $example }
}
plain-how-date = Tapez une date comme 2026-12-01, ou aujourd’hui.
plain-how-dates = Tapez une ou plusieurs dates comme 2026-12-01, séparées par des points-virgules.
plain-so-far = Votre réponse jusqu’ici : { $answer }. Entrée la garde.
plain-empty = Rien n’a été tapé. Tapez une réponse ; ou s si vous ne savez pas, x si cela ne vous concerne pas, p si vous préférez ne pas le dire, n pour la laisser ouverte.
plain-first = C’est la première question.
plain-no-question = Aucune question n’est posée.
plain-refused-option = « { $given } » n’est pas une des options. Vouliez-vous dire { $nearest } ? Tapez l pour les réentendre.
plain-no-command = Ce n’est pas une commande. Tapez h pour l’aide.
plain-section = { $title } :
plain-answer = { $number }. { $name } : { $answer }
plain-review-how = Pour en changer une, tapez changer et son numéro, par exemple changer 3. Pour continuer, répondez à la question ; l la répète.
plain-no-such-answer = Aucune réponse modifiable ne porte ce numéro.
plain-all-asked = { $n ->
    [0] C’était la dernière question. Appuyez sur Entrée pour enregistrer le plan et le lire ; r pour revoir vos réponses, b pour la question précédente, q pour quitter en gardant vos réponses.
    [one] Une question est restée ouverte. Appuyez sur Entrée pour établir le plan malgré tout, ou n pour y répondre ; r pour revoir vos réponses, q pour quitter en les gardant.
   *[other] { $n } questions sont restées ouvertes. Appuyez sur Entrée pour établir le plan malgré tout, ou n pour y répondre ; r pour revoir vos réponses, q pour quitter en les gardant.
}
plain-kept = Vos réponses sont gardées dans { $path }. Lancez coach new pour continuer.
plain-nothing-kept = Rien n’a été répondu, donc rien n’a été gardé.
plain-help = Commandes, en français ou en anglais :
    b ou retour : la question précédente. n ou suivant : la suivante, en laissant celle-ci ouverte.
    pourquoi, ou un point d’interrogation : pourquoi on le demande. l ou liste : la question à nouveau.
    s ou passer : je ne sais pas. x ou non concerné : cela ne me concerne pas. p ou privé : je préfère ne pas le dire.
    r ou revue : toutes les réponses ; changer 3 : répondre à nouveau à la réponse 3. u ou annuler, refaire.
    plan : le plan jusqu’ici ; lignes du plan : ses lignes et leurs numéros ; pourquoi 3 : comment la ligne 3 est venue.
    pourquoi-pas NOM : ce qui ferait entrer ce conseil. sûr : ce qui y est solide, ce qui est supposé.
    enregistrer : enregistrer le plan tel quel, en brouillon tant que des questions sont ouvertes.
    plus loin : plus de détail ; ou niveau essentiel, niveau détaillé, niveau approfondi.
    lang en : en anglais. q ou quitter : garder les réponses et quitter.
    Pour répondre par un mot qui est une commande, écrivez = devant.

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
plain-answer = { $number }. { $name } : { $answer }{ $lines ->
    [0] {""}
    [one] . Une ligne en dépend
   *[other] . { $lines } lignes en dépendent
}
plain-review-how = Pour en changer une, tapez changer et son numéro, par exemple changer 3.
plain-no-such-answer = Aucune réponse modifiable ne porte ce numéro.
plain-kept = Vos réponses sont gardées dans { $path }. Lancez coach new pour continuer.
plain-nothing-kept = Rien n’a été répondu, donc rien n’a été gardé.
plain-plan-is-in = Votre plan est dans { $path }.
plain-goodbye = Rien n’a été commencé, donc rien n’est gardé.
plain-place-trial = Et si. { $section }
plain-found = { $number }. { $title }, { $standing }
plain-found-how = Pour entendre pourquoi, tapez regarder et son numéro, par exemple regarder 1.
plain-not-found = Rien de ce qui a été trouvé ne porte ce numéro : tapez d’abord chercher et des mots.
plain-nothing-tried = Vous n’essayez rien : tapez d’abord et-si.
plain-no-question-near = Aucune question ne s’appelle { $name }. Vouliez-vous dire { $near } ?
plain-no-question-called = Aucune question ne s’appelle { $name }. Tapez essayer pour les entendre toutes.
plain-question-hidden = La question { $name } n’est pas posée avec ces réponses.
plain-no-scenario = Aucun scénario ne s’appelle { $name }. Un changement s’écrit minutes=30.
plain-no-scenario-near = Aucun scénario ne s’appelle { $name }. Vouliez-vous dire { $near } ?
plain-no-scenarios = Aucun scénario n’est gardé : essayez quelque chose avec et-si, puis tapez garder et un nom.
plain-against = Comparé à { $name }.
plain-try-scenario = { $number }. Scénario { $name }
plain-try-question = { $number }. { $name } : { $answer }{ $changed ->
    [0] {""}
   *[other] , changé
}
plain-try-how = Pour en changer une, tapez essayer et son numéro, par exemple essayer 3.
plain-with-answer = Avec la réponse { $answer } :
plain-mark-in = + entre : { $what }
plain-mark-out = - sort : { $what }
plain-mark-other = ~ change : { $what }
plain-not-yet = Il n’y a pas encore de plan : commencez-en un, ou ouvrez-en un.
plain-no-faults = Aucune faute connue dans les packs en service.
plain-no-such-week = Un plan a { $n } semaines.
plain-parts = Les parties d’un plan sont début, semaine (ou semaine 3), phases, garde-fous, mesures, listes, mots et raisons.
plain-export = Pour un document ou un autre programme, quittez et lancez : coach export { $path } --format md. Formats : toml, json, md, txt.
plain-export-unsaved = Enregistrez d’abord le plan : coach export écrit un plan enregistré dans d’autres formats.
plain-not-replaced = Le fichier reste tel quel, et rien n’a été enregistré.
plain-yes-or-no = Tapez oui ou non.

## Où vous en êtes : la dernière ligne, après tout

plain-at-home = Première page. Tapez un numéro de 1 à { $n } ; h pour l’aide.
plain-at-question = Question { $number }, { $name }. { $how }
plain-at-stop = { $n ->
    [one] Fin des questions. Appuyez sur Entrée pour enregistrer le plan et le lire, n pour répondre à la question qui n’a pas été posée ; h pour l’aide.
   *[other] Fin des questions. Appuyez sur Entrée pour enregistrer le plan et le lire, n pour répondre à celles qui n’ont pas été posées ; h pour l’aide.
}
plain-at-open = { $n ->
    [one] Une question est ouverte. Tapez n pour y répondre, ou Entrée pour établir le plan malgré tout ; h pour l’aide.
   *[other] { $n } questions sont ouvertes. Tapez n pour y répondre, ou Entrée pour établir le plan malgré tout ; h pour l’aide.
}
plain-at-end = Fin des questions. Appuyez sur Entrée pour enregistrer le plan et le lire ; h pour l’aide.
plain-at-plan = Votre plan, dans { $path }. Tapez plan pour le lire, q pour quitter, ou Entrée pour l’enregistrer, le lire et quitter ; h pour l’aide.
plain-at-trial = Et si, { $name }. { $how } Ou retour, pour la laisser telle quelle.
plain-at-what-if = Et si : { $n ->
    [0] rien n’est encore changé
    [one] une réponse est changée
   *[other] { $n } réponses sont changées
}. Tapez un changement comme minutes=30, ou essayer ; garder ou adopter le prend ; fini revient ; h pour l’aide.
plain-at-replace = Il y a déjà un fichier { $path }. Tapez oui pour le remplacer, non pour le garder.

## Commandes

plain-no-command-near = Ce n’est pas une commande. Vouliez-vous dire { $word } ? h les donne toutes.
plain-meant-command = Si vous pensiez à la commande, tapez { $word }.
plain-usage = Cela s’écrit ainsi : { $command }
plain-command = { $words } : { $does }
plain-or = {" "}ou{" "}
plain-help = Commandes, en français ou en anglais. aide suivi de l’une d’elles ne dit que celle-là.
plain-help-signs = Pour répondre par un mot qui est une commande, écrivez le signe égal devant. Là où l’on vous demande vos propres mots, écrivez deux-points devant une commande suivie de mots, par exemple :enregistrer mon plan.toml.
plain-group-question = La question :
plain-group-answers = Vos réponses :
plain-group-plan = Le plan :
plain-group-what-if = D’autres réponses, essayées sans toucher aux vôtres :
plain-group-files = Plans et fichiers :
plain-group-program = Le programme :
plain-rest-number = NUMÉRO
plain-rest-line = LIGNE
plain-rest-option = RÉPONSE
plain-rest-words = MOTS
plain-rest-name = NOM
plain-rest-change = CHANGEMENTS
plain-rest-path = FICHIER
plain-rest-tab = PARTIE
plain-rest-depth = NIVEAU
plain-rest-lang = LANGUE
plain-rest-command = COMMANDE
plain-does-back = la question précédente
plain-does-next = la question suivante, en laissant celle-ci ouverte
plain-does-list = où vous en êtes, en entier : la question et ses options à nouveau
plain-does-why = pourquoi on le demande ; avec le numéro ou le nom d’une ligne du plan, comment elle est venue
plain-does-show = ce qu’une réponse changerait, avant de la donner : montrer 2
plain-does-unknown = je ne sais pas
plain-does-not-concerned = cela ne me concerne pas
plain-does-private = je préfère ne pas le dire
plain-does-deeper = plus de détail ; après le niveau le plus profond, l’essentiel à nouveau
plain-does-depth = jusqu’où aller : essentiel, détaillé ou approfondi
plain-does-review = toutes les réponses, chacune avec son numéro
plain-does-change = répondre à nouveau à la question de ce numéro
plain-does-undo = annuler le dernier changement
plain-does-redo = le refaire
plain-does-plan = le plan entier, ou une partie : début, semaine (ou semaine 3), phases, garde-fous, mesures, listes, mots, raisons
plain-does-lines = les lignes du plan, chacune avec son numéro
plain-does-why-not = ce qui ferait entrer ce conseil
plain-does-sure = ce qui est solide dans le plan, et ce qui est supposé
plain-does-find = chercher dans tous les conseils, du plan ou non
plain-does-look = pourquoi ce qui a été trouvé est dans le plan, ou n’y est pas
plain-does-what-if = essayer d’autres réponses : et-si minutes=30 objective=reach, ou le nom d’un scénario
plain-does-try = les questions et scénarios avec leurs numéros ; avec l’un d’eux, l’essayer
plain-does-scenarios = les scénarios gardés
plain-does-against = comparer à un scénario ; sans nom, au plan tel quel
plain-does-keep = garder sous un nom ce qui est essayé, dans le fichier du plan
plain-does-forget = oublier un scénario
plain-does-adopt = faire de ce qui est essayé votre plan
plain-does-done = quitter ce qui est essayé, et revenir
plain-does-home = la première page ; vos réponses restent
plain-does-new = un nouveau plan : essentiel, détaillé ou approfondi ; vos réponses restent dans leur fichier
plain-does-resume = continuer l’entretien en attente
plain-does-open = ouvrir un plan
plain-does-save = enregistrer le plan, en brouillon tant que des questions sont ouvertes ; rien n’est remplacé sans votre oui
plain-does-export = comment avoir le plan dans d’autres formats
plain-does-language = français ou anglais : langue en
plain-does-faults = ce qui ne va pas dans le pack que vous écrivez
plain-does-help = ces commandes, ou l’une d’elles
plain-does-quit = garder les réponses et quitter

# Rejoindre un atelier : quelle salle, son entrée, son horloge, la remise.

welcome-join = Rejoindre un atelier
welcome-join-note = avec le fichier d’atelier reçu
welcome-room = Revenir à l’atelier « { $name } »

# Quelle salle

rooms-title = Rejoindre un atelier
rooms-looking = Recherche des fichiers d’atelier…
rooms-found = { $n ->
    [one] Un fichier d’atelier a été trouvé :
   *[other] { $n } fichiers d’atelier ont été trouvés. Quel est votre atelier ?
}
rooms-none = Aucun fichier d’atelier n’a été trouvé ici ni à côté du programme. Demandez où il est à la personne qui anime l’atelier. Puis écrivez où, ou déposez le fichier sur cette fenêtre.
rooms-faulty = { $name } : ce fichier a des défauts
rooms-other = Un autre fichier :
rooms-where = /media/usb/SALLE.toml
hint-copy-code = copier le code
hint-hand-in = remettre
hint-need-time = plus de temps
hint-join = rejoindre
does-hand-in = remettre à l’atelier
does-need-time = demander plus de temps à l’atelier, ou ne plus en demander

# L’entrée

door-title = Atelier
door-about = { $minutes ->
    [0] Sans limite de temps · { $depth } · { $languages }
    [one] { $minutes } minute en tout · { $depth } · { $languages }
   *[other] { $minutes } minutes en tout · { $depth } · { $languages }
}
door-box = { $section } { $minutes } min
door-seen = Ce qui sera vu
door-seen-questions = { $n ->
    [one] La personne qui anime voit votre réponse à cette question : { $names }. D’un nombre, seulement la tranche.
   *[other] La personne qui anime voit vos réponses à ces { $n } questions : { $names }. D’un nombre, seulement la tranche.
}
door-seen-advice = Et quels conseils et garde-fous contient votre plan.
door-not-seen = Ce que personne ne verra
door-no-name = Un nom : personne ne vous le demande. Un nombre tiré au hasard tient lieu de vous.
door-words = Les mots que vous tapez, et le plan lui-même : ils ne quittent jamais cet ordinateur.
door-withheld = « Je préfère ne pas le dire » : ce n’est jamais compté.
door-threshold = La salle voit des nombres de personnes, jamais moins de { $k }. Si tout le monde répond pareil, cela se voit.
door-handing = La remise
door-when = Seulement quand vous le dites, jusqu’au { $date }. Remettre à nouveau remplace.
door-where = Un petit fichier, pour qui peut ouvrir { $folder } ; ou un code.
door-contact = Questions : { $contact }
door-file = Fichier de l’atelier : { $path }
door-otherwise = Préparé avec une autre version des conseils. Participez quand même ; si les deux ne vont pas ensemble, votre remise sera refusée et le dira.
door-closed = La remise a pris fin le { $date }. Vous pouvez encore faire votre plan ; rien n’est remis.
door-before = Quelqu’un a déjà rejoint cet atelier d’ici. Est-ce vous ?
door-before-handed = Quelqu’un a déjà remis à cet atelier d’ici. Était-ce vous ?
door-read-on = Lire la suite
door-agree = J’accepte et je commence
door-go-on = C’était moi : j’accepte et je continue
door-correct = C’était moi : j’accepte et je corrige ma remise
door-somebody = Je suis une autre personne : j’accepte et je commence
door-onward = Revenir aux questions
door-apart = Faire mon plan sans rien remettre
door-leave = Retour
help-about-door = Avant la première question : ce que verra la personne qui anime, et ce qu’elle ne verra pas. Rien n’est remis ici.

# L’horloge

clock-minutes = { $n } min
clock-part = cette partie { $time }
clock-part-over = partie terminée
clock-whole = en tout { $time }
clock-whole-over = temps écoulé
clock-sign = plus de temps demandé
notice-part-over = Le temps de cette partie est écoulé. Continuez tranquillement : rien n’est retiré ni sauté.
notice-whole-over = Le temps de l’atelier est écoulé. Continuez tranquillement : rien n’est retiré, et vous pouvez encore remettre.
notice-ended = La personne qui anime a mis fin à l’atelier. Vous pouvez encore finir votre plan et remettre.
notice-extended = { $n ->
    [one] La personne qui anime a donné { $n } minute de plus.
   *[other] La personne qui anime a donné { $n } minutes de plus.
}
notice-sign-up = Vous avez demandé plus de temps. La personne qui anime voit combien vous êtes à le faire, sans aucun nom.
notice-sign-down = Vous ne demandez plus de temps.
notice-handed-in = C’est remis.
notice-room-closed = La remise a pris fin le { $date }. Votre plan reste à vous.
notice-answers-gone = Vos réponses d’alors ne sont plus ici, les questions vous sont donc posées à nouveau.
notice-only-english = Cet atelier se tient en anglais seulement.
notice-only-french = Cet atelier se tient en français seulement.

# La remise

stop-hand-in = Remettre à l’atelier
stop-hand-in-note = vous lisez d’abord quoi
hand-title = Remettre
hand-file = Remettre : écrire le fichier dans le dossier de l’atelier
hand-file-again = Remettre à nouveau : remplace ce que vous avez remis
hand-code = Remettre par un code que j’envoie
hand-qr = Remettre par une image du code, pour un téléphone ou une caméra
hand-what = Lire ce qui est remis
hand-plan = Revenir à mon plan
hand-this = Voici ce qui est remis, et rien d’autre
hand-nothing = rien
hand-advice = { $n ->
    [0] Conseils et garde-fous de votre plan : aucun
    [one] Un conseil ou garde-fou de votre plan : { $names }
   *[other] { $n } conseils et garde-fous de votre plan : { $names }
}
hand-token = Un nombre tiré au hasard qui tient lieu de vous : { $token }
hand-folder = Dossier : { $folder }
hand-done = C’est fait : vous avez remis.
hand-done-file = Le fichier : { $path }
hand-next = La personne qui anime rassemble maintenant ce que vous avez tous remis, et montre l’image de la salle. Vous n’avez plus rien à faire.
hand-again = Si vous changez une réponse, remettez à nouveau : cela remplace cette remise.
hand-save = Votre plan reste chez vous. Il n’est pas encore enregistré : { $key } l’enregistre.
hand-code-title = Votre code
hand-code-how = { $key } le copie en entier. Envoyez-le à la personne qui anime, ou dictez-le : petites et grandes lettres se valent.
hand-code-then = Dès que la personne qui anime a le code, vous avez remis. Si vous changez une réponse, le code change ; c’est le dernier qui compte.
hand-qr-how = Montrez-la à un téléphone ou à une caméra : elle contient votre code.
hand-qr-small = L’image du code demande une fenêtre de { $columns } sur { $rows } caractères ; celle-ci en a { $has_columns } sur { $has_rows }. Agrandissez la fenêtre ou réduisez ses lettres, ou envoyez plutôt le code.
help-about-hand-in = Lisez d’abord ce qui est remis. Puis choisissez comment : par un fichier, par un code, ou par une image du code.
join-left-nothing = Rien n’a été remis à « { $name } ». Pour continuer : coach join { $path }

# Ligne à ligne

plain-at-door = À l’entrée de « { $name } ». Tapez un numéro de 1 à { $n }.
plain-at-hand-in = La remise. Tapez un numéro de 1 à { $n } ; `plan` ramène au plan.
plain-clock = Temps restant : { $time }.
plain-no-clock = Cet atelier n’a pas de limite de temps.
plain-no-room = Vous n’êtes dans aucun atelier. `rejoindre` montre ceux que l’on peut rejoindre.
plain-not-handing = Rien n’est remis d’ici : vous n’êtes dans aucun atelier, ou avez choisi de ne rien remettre.
plain-joins = { $n }. { $name }
plain-at-rooms = Quel atelier ? Tapez son numéro ; `accueil` mène à la première page.
plain-code-how = Voici votre code. Envoyez-le en entier à la personne qui anime l’atelier.
plain-hand-in-first = Avant de partir : vous n’avez rien remis. Voici ce qui le serait.
plain-kept-room = Vos réponses sont gardées. Pour continuer : coach join { $path }
plain-does-join = rejoint un atelier ; seul, montre ceux qui ont été trouvés
plain-does-time = le temps qui reste
plain-does-more-time = demande plus de temps, ou n’en demande plus
plain-does-hand-in = remet à l’atelier : montre d’abord quoi
plain-group-workshop = Atelier

# La commande

join-unread = { $path } ne peut pas être lu : { $why }. Redemandez le fichier d’atelier à la personne qui anime.
join-faulty = { $path } ne peut pas servir : { $why }. Dites-le à la personne qui anime.
join-no-room = { $path } n’est pas un fichier d’atelier.
join-unkept = Ce qu’il faut pour corriger plus tard votre remise n’a pas pu être gardé ({ $why }).
join-not-written = Rien n’a pu être écrit dans { $folder } ({ $why }). Envoyez plutôt le code, ou choisissez un autre dossier avec --to.
join-no-chance = Le système n’a donné aucun nombre au hasard ({ $why }), et personne ne peut participer sans.

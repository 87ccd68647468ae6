# Préparer un atelier : le fichier d’une salle, le formulaire qui le fait, le kit, et tout retirer ensuite.

## What can be wrong with the file of a room

room-missing = la clé `{ $key }` manque dans `{ $kind }`
room-missing-hint = `coach workshop new` écrit un fichier où elles y sont toutes
room-no-table = il n’y a pas de table `[{ $name }]`
room-no-table-hint = ajoutez-la ; sans elle, ce n’est pas un fichier d’atelier
room-single = il y a un seul `[{ $name }]`
room-single-hint = écrivez-le une fois, entre crochets simples
room-outside = `{ $key }` se trouve en tête du fichier
room-outside-hint = déplacez-la sous la ligne `[room]`
room-empty = `{ $key }` ne dit rien
room-empty-hint = écrivez-y quelques mots
room-long = `{ $key }` est trop long
room-long-hint = tenez-vous à { $most } caractères
room-id = un identifiant compte de { $least } à { $most } petites lettres et chiffres, sans accents
room-id-hint = laissez-le tel que le programme l’a fait
room-no-language = il ne reste aucune langue
room-no-language-hint = écrivez `["fr"]`, `["en"]` ou les deux
room-language-twice = la langue `{ $name }` figure deux fois
room-language-twice-hint = gardez-la une seule fois
room-threshold = { $found } personnes, c’est trop peu
room-threshold-hint = on ne peut que relever le seuil de { $fewest }, pour que personne ne soit reconnaissable
room-threshold-high = un seuil de { $found } ne montre plus rien d’aucune salle
room-threshold-high-hint = { $fewest } est le seuil habituel, { $most } le plus haut
room-hand-in = `{ $found }` n’est pas un dossier à côté de ce fichier
room-hand-in-hint = écrivez un nom comme `hand-in`, sans `..`, sans lecteur ni `/` devant
room-minutes = { $found } minutes ne font pas une durée de séquence
room-minutes-hint = écrivez de { $least } à { $most }
room-no-box = aucune rubrique n’a de durée
room-no-box-hint = écrivez un `[[box]]` avec `section` et `minutes` pour { $sections }
room-unknown-section = aucune rubrique ne s’appelle `{ $section }`
room-unknown-section-hint = corrigez le nom, ou retirez ce `[[box]]`
room-section-twice = la rubrique `{ $name }` a deux durées
room-section-twice-hint = n’en gardez qu’une
room-picture-empty = aucune question ne nourrit l’image de la salle
room-picture-empty-hint = nommez-en au moins une
room-picture-large = avec ces questions un code aurait { $length } caractères, et { $most } au plus y tiennent
room-picture-large-hint = { $questions ->
    [0] écrivez `advice = false`
    [one] retirez une question
   *[other] retirez { $questions } questions
}
room-question-twice = la question `{ $name }` figure deux fois dans l’image
room-question-twice-hint = gardez-la une seule fois
room-unknown-question = aucune question ne s’appelle `{ $question }`
room-unknown-question-hint = corrigez le nom, ou retirez-la ; `coach rules outline` donne toutes les questions
room-question-words = on répond à `{ $question }` par des mots ou des jours, qui ne sortent jamais du plan de la personne
room-question-words-hint = retirez-la de l’image de la salle
room-question-deeper = `{ $question }` n’est posée qu’à partir du niveau `{ $depth }`, et cette salle va jusqu’à `{ $has }`
room-question-deeper-hint = retirez-la, ou écrivez `depth = "{ $depth }"`
room-layer-edited = le pack `{ $name }` a été modifié après la création de la salle
room-layer-edited-hint = tout le monde doit avoir le même ; refaites la salle à partir du pack ou, si le changement est voulu, écrivez `digest = "{ $digest }"` et partagez de nouveau le fichier
room-layer-path = `{ $path }` n’est pas le chemin d’un fichier du pack
room-layer-path-hint = écrivez-en un comme `rules.toml` ou `rules/press.toml`
room-closed = le jour de clôture { $day } est passé
room-closed-hint = nommez un jour à venir
room-session = { $found } minutes ne font pas un atelier
room-session-hint = écrivez de { $least } à { $most }
room-has-packs = un atelier emporte ses propres packs : laissez `--pack` de côté, ou faites la salle avec (`coach workshop new --pack DOSSIER`)

## Making a room

room-file-name = atelier.toml
room-usual-name = Atelier du { $day }
room-usual-contact = la personne qui vous a invité
room-flag-wrong = `{ $flag }` : { $why }
room-taken = `{ $path }` existe déjà : rien n’a été écrit. Choisissez un autre nom avec `-o`, ou ajoutez `--force`.
room-too-large = Les packs font un fichier de { $found } kilo-octets, et { $most } au plus peuvent être emportés : rien n’a été écrit.
room-made = L’atelier est prêt : { $path }. On remet ses réponses dans le dossier { $folder }.
room-next-share = 1. Mettez les deux sur un partage ou une clé ; de là, chacun lance `coach join { $name }`. Qui n’a pas de partage reçoit le fichier par courriel et remet un code.
room-next-kit = 2. Imprimez le guide, la fiche du participant et la mention : `coach workshop kit { $room } -o kit`
room-next-console = 3. Le jour venu : `coach workshop console { $room } { $hand_in }`

## The file of a room: comments

room-file-top = Un atelier, tel que `coach workshop new` l’a écrit. Changez ce que vous voulez et enregistrez : chaque commande qui le lit dit, avec la ligne, ce qui ne va pas. Chaque participant a besoin de ce fichier-ci : partagez-le de nouveau après un changement, et ne changez plus rien à partir de `picture` une fois que les gens ont commencé.
room-file-key = { $key ->
    [id] Distingue cet atelier de tous les autres. Laissez-le tel quel.
    [name] Le nom de l’atelier, pour tout le monde.
    [languages] Langues au choix des participants, la première d’abord : `"fr"`, `"en"`.
    [depth] Combien de questions chacun reçoit : `"core"` (environ 10 minutes), `"standard"` (environ 20) ou `"deep"` (tout).
    [closes] Le dernier jour où l’on peut remettre ses réponses.
    [contact] À qui s’adresser, pour l’atelier et pour ce que l’on remet. Chacun le lit avant la première question.
    [threshold] On ne dit rien de moins de personnes que cela. 5 est le minimum ; on ne peut que le relever.
    [hand_in] Dossier à côté de ce fichier, où l’on remet ses réponses. Sur un partage, tout le monde doit pouvoir y écrire.
    [advice] Si l’image de la salle dit quels conseils et quels garde-fous sont dans les plans : true ou false.
   *[picture] Questions dont les réponses nourrissent l’image de la salle ; toutes les autres restent dans le plan de chacun. Celles auxquelles on répond par des mots ou des jours ne peuvent pas figurer ici. `coach why --question ID` dit à quoi sert une question.
}
room-file-boxes = Durées, { $value } minutes en tout : une rubrique de l’entretien, et ses minutes. Personne n’est coupé : celui dont le temps est passé l’apprend et continue.
room-file-pack = Le pack de questions et de règles avec lequel la salle a été faite. Laissez-le tel quel.
room-file-layer = Un pack de votre organisation, emporté avec la salle pour que tout le monde ait le même. Pour le changer, changez son propre dossier et refaites la salle : l’empreinte atteste que personne n’y a touché ici.

## The kit

kit-paper = { $paper ->
    [guide] guide-animation
    [sheet] fiche-participant
   *[notice] mention-information
}
kit-differs = `{ $path }` existe déjà et dit autre chose : rien n’a été écrit. Choisissez un autre dossier, ou ajoutez `--force`.
kit-written = Ouvrez les fichiers `.html` dans un navigateur et imprimez-les : la fiche une fois par personne, la mention pour le mur. Les fichiers `.md` servent à changer les mots.
kit-questions = { $n ->
    [one] une question
   *[other] { $n } questions
}
kit-length = { $n } minutes
kit-debrief = **{ $look }** – « { $ask } »

## Taking a workshop away

purge-found = Voici ce qui sera supprimé :
purge-nothing = Rien n’est gardé de cet atelier ici.
purge-what = { $what ->
    [folder] (les codes, ce qui a été publié, votre place)
    [sheet] (une remise)
    [presence] (une présence)
    [clock] (l’horloge)
    [codes] (des codes)
   *[part] (écrit à moitié)
}
purge-ask = Tout supprimer ? [o/N]
purge-needs-yes = sans terminal, on ne peut rien demander : ajoutez `--yes`
purge-left = Rien n’a été supprimé.
purge-done = Supprimé. Vérifié : il n’en reste rien ici.
purge-not-all = { $n ->
    [one] Quelque chose est arrivé ou resté entre-temps :
   *[other] { $n } choses sont arrivées ou restées entre-temps :
}
purge-beyond = Ce que cette commande ne peut pas atteindre, et qu’il vous faut peut-être effacer vous-même :
purge-beyond-plans = les plans, et ce que l’ordinateur de chacun retient de l’atelier : ils sont à ceux qui les ont faits
purge-beyond-codes = les codes dans les messageries et les courriels, et les photographies de codes
purge-beyond-copies = les copies sur des clés, dans les sauvegardes, la corbeille ou l’historique d’un partage ; un fichier effacé peut parfois revenir
purge-beyond-mixed = { $path } : il contient des codes de cet atelier parmi d’autres mots
purge-beyond-reports = les rapports déjà écrits, qui ne contiennent que des nombres
purge-beyond-room = { $path }, le fichier de l’atelier lui-même, qui ne dit rien de personne

## The form

welcome-prepare = Préparer un atelier
welcome-prepare-note = pour 10 à 200 collègues, sans réseau
does-prepare = préparer un atelier
help-about-founding = Ici se prépare un atelier. Chaque ligne est déjà remplie : il ne manque que le nom. À la fin, le fichier est écrit, et l’on vous dit la suite.
founding-title = Préparer un atelier
founding-row = { $row ->
    [name] Nom
    [contact] Questions à
    [languages] Langues
    [depth] Niveau
    [minutes] Atelier entier
    [picture] Image de la salle
    [advice] Conseils dans l’image
    [threshold] Rien en dessous de
    [closes] Remise jusqu’au
    [hand_in] Dossier de remise
    [file] Fichier
   *[write] Écrire le fichier
}
founding-about = { $row ->
    [name] Le nom de l’atelier, pour tout le monde.
    [contact] À qui s’adresser ; chacun le lit avant la première question.
    [languages] Langues au choix des participants, la première d’abord.
    [depth] Combien de questions chacun reçoit.
    [minutes] Accueil, image et débat compris ; près de la moitié des minutes va aux questions.
    [picture] Les questions dont les réponses nourrissent l’image de la salle.
    [advice] Si l’image dit quels conseils et quels garde-fous sont dans les plans.
    [threshold] Le plus petit nombre de personnes dont on dise quelque chose ; on ne peut que le relever.
    [closes] Le dernier jour ; ensuite, plus rien n’est pris.
    [hand_in] Un dossier à côté du fichier, créé avec lui ; c’est là qu’on remet.
    [file] Où va le fichier. Mettez-le sur le partage ou la clé que l’on utilisera.
   *[write] Écrit le fichier et crée le dossier. Rien n’est encore écrit.
}
founding-how = { $row ->
    [languages] Tapez `fr`, `en`, ou les deux avec une virgule.
    [depth] Tapez `core`, `standard` ou `deep`.
    [minutes] Tapez un nombre.
    [picture] Tapez tous les identifiants voulus, séparés par des virgules. Ceux que marque un x y sont à présent :
    [advice] Tapez `oui` ou `non`.
    [threshold] Tapez un nombre, 5 ou plus.
   *[closes] Tapez un jour comme 2026-12-15.
}
founding-no-name = (pas encore de nom)
founding-language = { $lang ->
    [fr] français
   *[en] anglais
}
founding-core = l’essentiel, environ 10 minutes
founding-standard = standard, environ 20 minutes
founding-deep = tout
founding-minutes = { $n } minutes
founding-questions = { $n ->
    [one] une question
   *[other] { $n } questions
}
founding-people = { $n } personnes
founding-yes = oui
founding-no = non
founding-exists = `{ $path }` existe déjà. Écrivez encore une fois pour le remplacer, ou changez le nom du fichier.
founding-estimate = Ce que cela donne
founding-time = Environ { $questions } questions, quelque { $needed } minutes ; elles en ont { $boxes } sur { $minutes }.
founding-tight = C’est juste : prenez un atelier plus long ou moins de questions. Personne n’est coupé, mais beaucoup demanderont plus de temps.
founding-code = Un code compte { $n } caractères ; on peut en taper { $most } au plus.
founding-told = Ce que chacun lit avant d’accepter
founding-told-seen = { $n ->
    [one] Ce que l’on dit à une question est vu, sans nom : { $names }.
   *[other] Ce que l’on dit à { $n } questions est vu, sans nom : { $names }.
}{ $advice ->
    [yes] {" "}Et quels conseils contient le plan.
   *[no] {""}
}
founding-told-rest = Les mots tapés, le plan et le nom ne le sont pas. Rien n’est dit de moins de { $k }. Jusqu’au { $date }. Questions à { $contact }.
founding-list-title = Image de la salle
founding-list-count = { $n ->
    [one] une question · code de { $length } caractères
   *[other] { $n } questions · code de { $length } caractères
}
founding-list-about = Quelles réponses la salle peut-elle voir d’elle-même, en nombres ? Toutes les autres restent dans le plan de chacun.
founding-pointing = peut désigner une personne
founding-personal = personnel
founding-made-later = Le fichier dit tout cela en toutes lettres : on peut le changer avec n’importe quel éditeur de texte, et le partager de nouveau.
founding-plain-exists = `{ $path }` existe déjà. Tapez `oui` pour le remplacer, ou { "11" } pour changer le nom du fichier.
founding-plain-row = Tapez-le, ou Entrée pour garder. `retour` : la ligne d’avant ; `liste` : toutes les lignes ; `enregistrer` : écrire le fichier ; `quitter`.
founding-plain-end = Entrée écrit le fichier ; un nombre de 1 à { $n } change cette ligne ; `quitter` s’en va sans écrire.
hint-step = pas à pas
hint-write-room = écrire le fichier
hint-take-or-leave = prendre ou laisser
hint-done = fini
hint-home = au premier écran
plain-does-prepare = préparer un atelier : ligne par ligne, puis le fichier est écrit

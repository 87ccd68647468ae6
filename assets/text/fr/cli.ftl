# Commands: what they say when all went well or could not be done, and the help.
## Faults

cli-error = erreur
cli-note = note
cli-hint = conseil
cli-did-you-mean = vouliez-vous dire `{ $name }` ?
cli-unreadable = impossible de lire `{ $path }`
cli-unwritable = impossible d’écrire dans `{ $path }`
cli-no-home = aucun dossier personnel n’est connu : définissez HOME ou XDG_STATE_HOME
rules-example-fails = la règle `{ $id }` ne s’applique pas à son propre exemple
cli-faults = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}

## What commands say when they are done

rules-clean = { $name } { $version } est en ordre : { $questions } questions, { $rules } règles, { $activities } activités, { $guardrails } garde-fous, { $metrics } mesures, { $checks } points de contrôle, { $claims } thèses, { $facts } faits.
new-file-name = mon-plan-x.toml
new-left-plan = Votre plan : { $path }
new-left-draft = Vos réponses sont gardées ; lancez `coach` pour continuer. ({ $path })
config-read = Votre propre configuration, par-dessus celle-ci : { $path }
config-none = Pour changer quelque chose, écrivez-le dans { $path }
man-written = Pages de manuel écrites dans { $path }

## The command line

usage-error = coach : {""}
usage-unknown-argument = il n’y a pas d’option `{ $name }` ici
usage-unknown-command = il n’y a pas de commande `{ $name }`
usage-value = `{ $value }` n’est pas une valeur de `{ $name }` ; cette option prend { $known }
usage-value-unfit = `{ $value }` n’est pas une valeur de `{ $name }`
usage-missing = il manque `{ $name }`
usage-missing-command = dites quelle commande
usage-conflict = `{ $name }` ne va pas avec une autre option donnée
usage-more = `coach --help` montre ce qu’il y a.
help-usage = Utilisation :
help-options = Options 
help-commands = Commandes 
help-arguments = Arguments 

# Each command, by the words that are typed after `coach`, joined by hyphens.
help-about = { $command ->
    [new] Faire un plan : l’entretien, à l’écran ou ligne à ligne.
    [join] Participer à un atelier : un entretien comme un autre, avec l’horloge de la salle ; à la fin, vous remettez si vous le voulez. Sans fichier, `coach join` en cherche un ici et à côté du programme.
    [plan] Établir un plan à partir d’un fichier de réponses.
    [show] Montrer un plan enregistré.
    [why] Pourquoi une question est posée (`--question`), et ce qui, dans le plan, dépend de la réponse ; ou comment une ligne est venue dans un plan enregistré : les réponses qui suffisent à l’y maintenir, et comment on le sait. « Les règles en décident » est une preuve sur toutes les réponses ; « essayés » veut dire que tant d’autres jeux de réponses ont été planifiés, et qu’elle était dans chacun.
    [what-if] Voir un plan enregistré avec d’autres réponses : `minutes=30`, `audience=retail,press`, `topics=hail;wind`, `approval=:unknown` (aussi `:not-concerned`, `:prefer-not-to-say`) ; une valeur qui commence par un guillemet droit ou un crochet se lit comme dans un fichier de réponses.
    [export] Écrire un plan enregistré dans un autre format.
    [why-not] Ce qui ferait entrer une ligne qui n’est pas dans le plan.
    [replay] Rejouer une session enregistrée : son dernier écran en texte, ou tous ses écrans en une image qui défile seule.
    [rules] Règles et packs.
    [rules-check] Lire le pack, éprouver l’exemple de chaque règle, regarder textes et sources, et prouver ce qui vaut pour toutes les réponses (code de sortie 5 s’il y a un constat).
    [rules-test] Jouer les récits du pack dans les deux langues (code de sortie 5 si l’un échoue ou si une ligne est sans effet).
    [rules-coverage] Dire quelles règles et quelles options les récits touchent.
    [rules-diff] Comparer deux packs : les entrées qui diffèrent et les plans qui changent (code de sortie 5 s’il y en a, 0 sinon).
    [rules-explain] Expliquer une règle, une question ou toute autre entrée du pack.
    [rules-outline] Tout le pack en toutes lettres : à lire, à comparer, à signer.
    [rules-new] Écrire un pack pour commencer : une question, des règles, un récit, le guide de l’auteur.
    [rules-schema] Afficher le schéma JSON des fichiers d’un pack, pour que les éditeurs les complètent et les vérifient.
    [workshop] Préparer et animer un atelier : une salle où chacun fait son plan.
    [workshop-new] Préparer un atelier : écrire son fichier et créer le dossier où l’on remet ses réponses. Sans option, un formulaire s’ouvre ; avec, le fichier est écrit aussitôt. Les packs donnés avec `--pack` sont emportés.
    [workshop-collect] Rassembler ce que chacun a remis : fichiers et codes, depuis le dossier de l’atelier, d’autres dossiers et fichiers, ou l’entrée standard, où l’on peut coller une conversation telle quelle. Chaque source est nommée ; rassembler de nouveau ne compte personne deux fois (code de sortie 5 si quelque chose est refusé).
    [workshop-console] Animer un atelier : qui est là, l’horloge, ce que la salle peut voir d’elle-même, caché jusqu’à ce que vous le révéliez ; au projecteur aussi. Les remises continuent d’être prises.
    [workshop-kit] Écrire de quoi imprimer pour un atelier : le guide de l’animation, la fiche du participant et la mention d’information, en Markdown et en HTML, dans les langues de la salle ou dans celle de `--lang`.
    [workshop-report] Écrire le rapport d’un atelier : ce que la salle a dit, ce que l’organisation devrait faire, ce qui suit. Il rassemble d’abord ce que chacun a remis, et publie ce qui peut l’être.
    [workshop-purge] Supprimer tout ce qui est gardé d’un atelier sur cet ordinateur et dans son dossier de remise, et dire ce qui est hors d’atteinte (code de sortie 1 si quelque chose n’a pas pu l’être).
    [config] La configuration.
    [config-print] Afficher la configuration livrée : chaque ligne y est la valeur par défaut.
    [preview] Éléments d’écran et thèmes.
    [preview-widgets] Montrer tous les éléments des écrans dans le thème du moment : un écran à parcourir, ou du texte.
    [completions] Complétions pour un shell.
    [man] Écrire les pages de manuel dans un dossier.
   *[coach] Un coach dans le terminal : à quoi Twitter/X vous sert, à vous, avec les minutes que vous avez.
}
# Each option and argument.
help-argument = { $argument ->
    [answers] Fichier de réponses ; `-` est l’entrée standard
    [question] L’identifiant d’une question
    [so_far] Les réponses données jusqu’ici : un fichier de réponses ou un plan enregistré
    [batch] Une ligne JSON de réponses en entrée, un plan en sortie, dans le même ordre, sur tous les cœurs
    [output] Où ; `-` est la sortie standard. Un plan enregistré est mis à jour, vos commentaires gardés ; tout autre fichier est laissé tel quel
    [format] toml, json, md ou txt ; sinon, ce que dit la fin du nom de fichier
    [id] L’identifiant d’une règle, d’une question, d’une activité, d’un réglage, d’une thèse…
    [paper] md (par défaut) ou html ; sinon, ce que dit la fin du nom de fichier
    [document] Où ; `-` est la sortie standard
    [force] Remplacer le fichier qui s’y trouve
    [strict] Refuser si une question est sans réponse (code de sortie 3)
    [depth] Combien de questions : core (environ 10 minutes, par défaut), standard (environ 20) ou deep
    [plan] Un plan enregistré
    [item] Un conseil : son identifiant, son nom ou une partie de son nom ; sans lui, `why` énumère les lignes du plan
    [lang] Langue : fr ou en
    [packs] Dossier d’un pack par-dessus celui qui est livré ; répétable, le dernier l’emporte
    [config] Fichier de configuration à la place du vôtre
    [today] Le jour à partir duquel planifier, au lieu d’aujourd’hui
    [color] Couleur : auto (par défaut), always ou never
    [plain] Ligne à ligne : sans couleur, sans curseur, rien de dessiné
    [record] Noter la session au fil de l’eau, pour la rejouer (`coach replay`). Tout ce qui est tapé s’y trouve : gardez ce fichier comme vos réponses. Rien de ce qui existe n’est remplacé
    [recording] Un enregistrement
    [svg] Écrire une image au lieu du texte ; `-` est la sortie standard
    [frame] Seulement cet écran, compté à partir de 1
    [size] Colonnes et lignes, par exemple `120x40`, au lieu de celles de la session
    [theme] Nom d’un autre thème, les vôtres compris
    [watch] Relire les packs dès qu’un fichier est enregistré, sans perdre ni la place ni les réponses ; en cas d’erreur, le dernier bon pack sert encore
    [version] Afficher la version
    [stories] Fichier ou dossier de récits au lieu de ceux des packs ; répétable
    [story] Seulement le récit de cet identifiant
    [missing] Dossier où écrire des fichiers de réponses qui toucheraient ce qu’aucun récit ne touche
    [at_least] Finir avec le code de sortie 5 si moins de règles, en pour cent, sont appliquées par un récit et non par un autre
    [old] Dossier de l’ancien pack, par-dessus celui qui est livré ; `shipped` est le pack livré seul
    [new] Dossier du nouveau pack, ou `shipped`
    [people] Fichier ou dossier de réponses ou de récits au lieu de ceux des deux packs ; répétable
    [json] En JSON
    [sure] Après le plan : ce qui y est solide, ce qui compte le plus, ce qui est supposé
    [sarif] En SARIF 2.1.0, pour les forges et les éditeurs
    [example] Les règles d’une mutuelle inventée, à imiter, au lieu d’un petit pack à modifier
    [ids] Avec les identifiants des packs donnés : questions, options, éléments, sources, réglages
    [words] Des changements de la forme `question=valeur`, ou le nom d’un scénario gardé dans le plan, changements en plus
    [list] Les scénarios gardés dans le plan
    [compare] Noms de scénarios séparés par des virgules : côte à côte avec le plan tel quel
    [save] Garder ces changements dans le fichier du plan sous ce nom
    [forget] Retirer du fichier du plan le scénario de ce nom
    [room_file] Le fichier de l’atelier à écrire ; sinon `atelier.toml`
    [room_name] Nom de l’atelier
    [languages] Langues au choix des participants, la première d’abord : `fr,en`
    [room_depth] Combien de questions chacun reçoit : core (environ 10 minutes, par défaut), standard (environ 20) ou deep
    [room_minutes] Minutes de tout l’atelier (60 sinon) ; près de la moitié est répartie entre les questions
    [threshold] On ne dit rien de moins de personnes que cela : 5, ou plus
    [closes] Le dernier jour où l’on peut remettre ses réponses ; dans deux semaines sinon
    [contact] À qui les participants peuvent s’adresser
    [picture] Une question qui nourrit l’image de la salle, par son identifiant ; répétable. Sans elle, dix questions usuelles
    [no_advice] Ne pas dire dans l’image quels conseils sont dans les plans
    [hand_in] Dossier à côté du fichier, où l’on remet ses réponses ; sinon `hand-in`
    [room] Le fichier de l’atelier
    [sources] Dossiers et fichiers où rassembler, au lieu du dossier que nomme l’atelier ; `-` désigne l’entrée standard
    [go_on] Continuer à rassembler pendant que chacun remet
    [to] Dossier où remettre, au lieu de celui que nomme l’atelier
    [data] Dossier où garder ce qui concerne cet atelier, au lieu du dossier habituel
    [projector] Commencer au projecteur : en grand, pour toute la salle
    [kit_folder] Dossier où écrire ; créé s’il n’existe pas
    [kit_minutes] Durée de l’atelier pour le déroulé du guide : 45, 60 ou 90 ; sinon celle qui convient aux durées de la salle
    [report_format] Forme : md (à lire), html (à imprimer), csv (pour un tableur) ou json (pour des scripts) ; sinon d’après la fin du nom de fichier
    [report_force] Remplacer un fichier qui existe déjà
    [yes] Sans demander
    [shell] Shell : bash, zsh, fish, elvish ou powershell
    [dir] Dossier
   *[help] Afficher l’aide
}

## Plans

plan-saved = Enregistré dans { $path }
plan-taken = `{ $path }` existe déjà et n’est pas un plan enregistré : rien n’a été écrit. Choisissez un autre nom, ou ajoutez `--force`.
plan-missing = { $n ->
    [one] une question est encore sans réponse :
   *[other] { $n } questions sont encore sans réponse :
}
plan-pack-changed = Ce plan a été établi avec { $was } ; il est refait avec { $now } et peut différer.
plan-left-out = Ces réponses ne conviennent plus et restent hors du plan ; elles demeurent dans le fichier.

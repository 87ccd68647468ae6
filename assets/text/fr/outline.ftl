# Le document à signer qui raconte un pack, et `coach rules explain`.

card-label = { $row ->
    [short] Nom court
    [takes] Réponse
    [options] Options
    [sample] Exemple affiché
    [default] Sans réponse
    [asked] Quand elle est posée
    [depth] Profondeur
    [decides] Ce qu’elle décide
    [fixed] Fait de la vie
    [sources] Sources
    [tested-by] Sert à
    [worked-out] Comment il s’établit
    [when] S’applique
    [unless] Sauf
    [effects] Ce qu’elle fait
    [tensions] Tensions tranchées
    [unset] Sans aucune règle
    [merge] Plusieurs règles
    [set-by] Fixé par
    [entry] Avant de commencer
    [time] Temps
    [phase] Étape
    [accounts] Types de compte
    [offered] Proposé
    [needs] Demande
    [provides] Contient
    [excludes] Jamais avec
    [weights] Objectifs servis
    [steps] Pas à pas
    [marks] À noter
    [required-by] Exigé par
    [reserved-by] Retenu d’abord par
    [added-by] Ajouté par
    [forbidden-by] Interdit par
    [needed-by] Nécessaire à
    [level] Niveau
    [legal] Juridique
    [raised-by] Niveau relevé par
    [objectives] Objectifs
    [targets] Cibles
    [list] Liste de contrôle
    [on-request] Sur demande
    [shown-by] Affiché par
    [claims] Thèses
    [work] Ouvrage
    [dated] Ce qui a vieilli
    [today] Ce qui vaut aujourd’hui
    [cited-by] Cité par
    [origin] Origine
    [one-voice] Une voix
    [other-voice] Une autre voix
    [decision] Décision
    [carried-by] Portée par
    [written] Où
    [beats] L’emporte, si les deux s’appliquent, sur
    [beaten-by] S’efface, si les deux s’appliquent, devant
    [example] Son propre exemple
    [share] Vaut pour
    [holds-under] S’applique, par exemple, avec les valeurs par défaut et
    [near-miss] À une réponse près
    [seen-when] Constaté quand
    [action] Que faire
    [taken-up] Repris par
    [held] Tenue
    [with] Avec
    [brought-by] Amenée par
   *[other] { $row }
}
card-user = { $kind ->
    [rule] la règle { $name }
    [question] la question { $name }
    [setting] le réglage { $name }
    [claim] { $name }
    [tension] la tension { $name }
    [prompt] l’amorce { $name }
    [list] la liste { $name }
    [search] la recherche { $name }
    [spring] le ressort { $name }
    [insight] le constat { $name }
    [contrast] le contraste { $name }
    [followup] la séance { $name }
   *[culture] la question de culture { $name }
}
card-share-least = Au moins { $percent } % des personnes comptées : { $said }.
card-share-most = Au plus { $percent } % des personnes comptées : { $said }.
card-share-nobody = Aucune des personnes comptées : { $said }.
card-session = { $day } jours après l’atelier, { $minutes }
card-always = toujours tenue
card-fixed = La personne ne peut pas la changer : aucun conseil ne le propose jamais.
card-legal = Il oriente et ne vaut pas conseil : les plans le montrent avec sa source et sa date, et renvoient vers le contact conformité.
card-on-request = Seulement quand une règle le demande.
card-set-by-none = aucune règle

outline-subtitle = Le questionnaire et toutes les règles d’un pack, en toutes lettres.
outline-about = { $row ->
    [pack] Pack
    [version] Version
    [digest] Empreinte (SHA-256)
    [day] Date du document
   *[holds] Contenu
}
outline-holds = { $questions } questions, { $findings } constats, { $rules } règles, { $activities } activités, { $guardrails } garde-fous, { $measures } mesures, { $checks } points de contrôle
outline-signed = On signe ce contenu et nul autre : le pack dont l’empreinte est { $digest }. Changer une lettre d’une question, d’une règle ou d’un texte change l’empreinte. Chaque plan nomme l’empreinte du pack qui l’a établi.
outline-foot = { $name } { $version }, { $digest }…
outline-contents = Sommaire
outline-written = { $id }, { $file } ligne { $line }

## Comment se lisent les règles

outline-manner = Comment se lisent les règles
outline-manner-intro = Une personne répond à des questions ; les règles regardent les réponses et disent ce qui doit, peut ou ne peut pas figurer dans le plan. Il n’y a pas d’autre logique que celle qui est écrite ici, et les mêmes réponses donnent toujours le même plan.
outline-manner-answers = Les réponses
outline-manner-default = Une question sans réponse, ou à laquelle on a répondu « je ne sais pas » ou « je préfère ne pas répondre », prend la valeur par défaut écrite à côté d’elle ; le plan énumère ces suppositions. Sans valeur par défaut, la réponse reste absente.
outline-manner-hidden = Une question dont la condition n’est pas remplie n’est pas posée. Une réponse donnée auparavant est mise de côté et ne compte pas tant que la question n’est pas posée de nouveau.
outline-manner-not-concerned = « Non concerné » rend la réponse absente, quelle que soit la valeur par défaut.
outline-manner-absent = Une condition qui porte sur une réponse absente n’est pas remplie. Une exception (« sauf si ») sur une réponse absente ne l’est pas non plus : la règle reste en vigueur.
outline-manner-list = « Comprend A ou B » veut dire au moins l’un des deux. « Au moins » et « au plus » comprennent le nombre lui-même.
outline-manner-order-title = L’ordre de préséance
outline-manner-order = Quand plusieurs règles parlent du même élément, ce qui vient plus haut dans cette liste l’emporte :
outline-manner-stop = un garde-fou au niveau « arrêt » : rien ne peut l’interdire ;
outline-manner-forbid = « interdit » : l’élément ne figure pas dans le plan, quoi que demandent les autres ;
outline-manner-require = « exige » : il entre avant tout le reste, dans la limite des minutes ;
outline-manner-signature = « retient d’abord » : il sert le mieux l’objectif et entre ensuite ;
outline-manner-add = « ajoute » : il entre après ;
outline-manner-score = puis, dans les minutes qui restent, ce qui sert le mieux l’objectif d’après sa note.
outline-manner-lost = Ce qui perd ne disparaît jamais en silence : le plan le nomme, avec la règle qui l’a emporté.
outline-manner-others = Ce qui décide encore
outline-manner-set = Les réglages sont des nombres et des choix qui ont leur propre valeur ; des règles peuvent les fixer. Quand plusieurs le font, chaque réglage dit si c’est la plus petite valeur, la plus grande ou la dernière qui l’emporte. La dernière est celle de la règle au numéro le plus élevé.
outline-manner-check = Une activité, une mesure ou un point de contrôle a aussi sa propre condition. Quand elle n’est pas remplie, l’élément reste dehors, même si une règle le demande.
outline-manner-minutes = Les minutes annoncées par la personne sont un plafond, chaque jour et chaque semaine. Ce qui n’y tient pas est énuméré comme laissé de côté.
outline-manner-legal = Les lignes juridiques orientent et ne valent pas conseil : elles portent leur source et leur date, et renvoient vers le contact conformité.

## Parties

outline-questions = Le questionnaire
outline-questions-intro = Chaque question, dans l’ordre où elle est posée.
outline-question = { $n }. { $ask }
outline-findings = Les constats
outline-findings-intro = Les constats se tirent des réponses, pour que les règles puissent les nommer d’un mot. Leurs cas se lisent de haut en bas ; le premier qui est rempli donne la valeur.
outline-rules = Les règles
outline-rules-intro = Les { $n } règles, d’après leur effet le plus lourd. Le numéro d’une règle est sa place dans le pack.
outline-rule = Règle { $n } : { $id }
outline-group = { $group ->
    [guardrails] Les garde-fous
    [forbidden] Ce qui est interdit
    [required] Ce qui est exigé
    [reserved] Ce qui sert le mieux l’objectif
    [added] Ce qui s’ajoute
    [warnings] Les avertissements de la première page
   *[settings] Les réglages seuls
}
outline-group-intro = { $group ->
    [guardrails] Ces règles font entrer un garde-fou dans le plan, ou relèvent son niveau.
    [forbidden] Ces règles tiennent des éléments hors du plan.
    [required] Ces règles exigent des activités, des mesures ou des points de contrôle.
    [reserved] Ces règles retiennent d’abord ce qui sert le mieux l’objectif.
    [added] Ces règles ajoutent des éléments.
    [warnings] Ces règles affichent seulement une phrase en première page.
   *[settings] Ces règles fixent seulement des nombres et des choix.
}
outline-settings = Les réglages
outline-settings-intro = Les nombres et les choix du métier de coach, avec leur valeur quand aucune règle ne parle et les règles qui les fixent.
outline-catalogue = Le catalogue
outline-catalogue-intro = Tout ce qui peut figurer dans un plan, avec les règles qui l’y font entrer ou l’interdisent. Un élément sans une telle règle entre par sa propre condition, parce qu’un autre en a besoin, ou par sa note.
outline-phases = Étapes
outline-activities = Activités
outline-guardrails = Garde-fous
outline-metrics = Mesures
outline-warnings = Avertissements de la première page
outline-checklist = Liste de contrôle : { $list }
outline-offers = Autres textes
outline-offers-intro = Ce qu’un plan peut proposer ou dire à côté de ses lignes, et quand.
outline-lists = Listes à construire sur X
outline-searches = Recherches
outline-prompts = Amorces d’écriture
outline-springs = Persuader : l’usage honnête
outline-springs-never = Persuader : ce que l’on ne fait jamais
outline-cultures = Carte des cultures
outline-templates = Phrases à trous
outline-offer = { $id } { $said }
outline-offer-when = { $id } { $said } – Proposé { $when }.
outline-tensions = Les tensions
outline-tensions-intro = Là où les sources divergent, et comment les règles tranchent.
outline-rooms = Ateliers
outline-rooms-intro = Ce qui se dit de la salle d’un atelier, à partir des seuls chiffres publiés, et ce qui suit.
outline-insights = Constats
outline-contrasts = Contrastes
outline-sessions = Séances de suite
outline-sources = Les sources
outline-sources-intro = Chaque thèse est dite avec nos propres mots ; aucune n’est une citation. Un fait dit qui l’énonce, à quel point il est établi et quand sa source a été lue pour la dernière fois.
outline-facts = Faits et chiffres

## Signature

outline-sign = Signature
outline-sign-statement = J’ai lu les questions, les règles et les textes du pack { $name }, version { $version }, empreinte { $digest }.
outline-sign-name = Nom
outline-sign-function = Fonction
outline-sign-date = Date et lieu
outline-sign-signature = Signature
outline-sign-remarks = Remarques et réserves

## Une entrée expliquée

explain-kind = { $kind ->
    [rule] règle
    [question] question
    [derived] constat
    [setting] réglage
    [activity] activité
    [guardrail] garde-fou
    [metric] mesure
    [check] point de contrôle
    [warning] avertissement de la première page
    [tension] tension
    [claim] thèse
    [fact] fait
    [work] ouvrage
    [phase] étape
    [list] liste à construire
    [search] recherche
    [prompt] amorce d’écriture
    [spring] ressort de persuasion
    [culture] question de la carte des cultures
    [template] phrase à trous
    [slot] moment de la journée
    [insight] constat sur une salle
    [contrast] contraste dans une salle
    [followup] séance de suite
   *[section] partie de l’entretien
}
explain-label = { $label } :
explain-unknown = ce pack n’a pas d’entrée nommée `{ $id }`
explain-forbids = la règle { $rule }, qui interdit { $item }
explain-wants = la règle { $rule }, qui demande { $item }
explain-sets = la règle { $rule }, qui fixe { $name } à { $value }
explain-never = aucun jeu de réponses : c’est prouvé
explain-not-decided = non tranché dans les limites de la méthode
explain-not-counted = non compté dans les limites de la méthode
explain-no-answer-needed = rien d’autre
explain-unanswered = l’absence de réponse
explain-default = { $value } (la valeur par défaut)
explain-near-miss = avec { $now } au lieu de { $was } comme réponse à { $question }, et rien d’autre de changé, elle ne s’applique pas

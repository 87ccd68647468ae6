# The gallery of widgets: `coach preview widgets`.

preview-title = Éléments d’écran
preview-intro = Tous les éléments des écrans, dessinés comme ils le sont, dans le thème du moment.
preview-hint-theme = thème suivant
preview-hint-leave = quitter

## Headings

preview-styles = Styles, selon leur rôle
preview-edges = Première et dernière ligne d’un écran
preview-tabs = Onglets
preview-list = Liste dont une ligne est en surbrillance
preview-single = Champ : une option
preview-many = Champ : plusieurs options
preview-number = Champ : un nombre
preview-wrong = Champ : une réponse qui n’est pas prise
preview-scale = Champ : une échelle
preview-text = Champ : un texte
preview-empty = Champ : rien de tapé encore
preview-texts = Champ : plusieurs textes
preview-date = Champ : une date
preview-other = Champ : une autre réponse est en surbrillance
preview-changes = Le plan à ce stade, et ce qu’y changerait la réponse en surbrillance
preview-gauge = Minutes de la semaine
preview-mix = Dosage des sujets
preview-calendar = Semaine en calendrier
preview-phases = Phases sur une ligne de temps
preview-panel = Fenêtre
preview-news = Nouvelles
preview-faults = Un pack en faute, pendant qu’on l’écrit

## Roles

preview-role-text = texte ordinaire, et son fond
preview-role-quiet = ce qu’on peut sauter
preview-role-title = questions, titres
preview-role-accent = intertitres, jauges
preview-role-chosen = la ligne en surbrillance
preview-role-key = une touche à presser
preview-role-plus = ce qui entre
preview-role-minus = ce qui sort, les erreurs
preview-role-warn = ce qui mérite attention
preview-contrast = contraste { $whole },{ $tenth }

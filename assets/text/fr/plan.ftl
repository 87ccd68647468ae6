# Un plan sur papier : titres des parties, phrases fixes.

plan-file-head = Mon plan pour X, établi par coach.
    Pour le changer : changez les réponses, ou lancez coach new ; le reste est recalculé.
    Vos commentaires et vos propres clés restent quand le programme enregistre ce fichier.
plan-file-answers = Vos réponses : le plan est établi à partir de ces lignes.
plan-file-parked = Gardées pour plus tard : réponses à des questions qui ne se posent pas pour le moment.
plan-file-plan = Le plan, à lire ; il est recalculé à chaque enregistrement.

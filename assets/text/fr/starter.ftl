# Pour les auteurs de packs : le schéma, le pack de départ.
schema-written = Le schéma est dans { $path }
schema-taken = `{ $path }` existe déjà et n’est pas un schéma : rien n’a été écrit.
starter-taken = `{ $path }` existe déjà et n’est pas un dossier vide : rien n’a été écrit. Choisissez un autre nom.
starter-written = Un pack pour commencer est dans { $path } :
starter-next = Pour la suite :
starter-step = { $step ->
    [guide] lire le guide
    [check] après chaque changement
    [test] jouer ses récits
   *[new] répondre à ses questions
}

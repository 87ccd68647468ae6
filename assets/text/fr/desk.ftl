# La table de l’auteur : un pack qui change pendant que l’entretien s’en sert (`coach new --watch`).

desk-reloaded = Pack relu : { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
}, { $changed ->
    [0] rien de changé
    [one] { $changed } entrée changée
   *[other] { $changed } entrées changées
}.
desk-aside = Mises de côté : { $questions }.
desk-back = Comptent de nouveau : { $questions }.
desk-broken = Le pack a { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
} ; le dernier bon sert encore.
desk-more = et { $n ->
    [one] { $n } autre erreur
   *[other] { $n } autres erreurs
}
desk-title = Ce qui ne va pas dans le pack
desk-needs-pack = `--watch` demande un pack à surveiller : ajoutez `--pack DIR`
desk-plain = { $folders } sous surveillance : le pack est relu avant chaque question, et quand vous tapez Entrée sur une ligne vide.
desk-unwatched = le dossier ne peut pas être surveillé : { $why }
review-aside = mise de côté, le pack ne l’accepte plus : { $value }
hint-faults = toutes les erreurs
does-faults = tout ce qui ne va pas dans le pack

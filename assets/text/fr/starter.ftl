# Pour les auteurs de packs : le schéma, le pack de départ.
schema-written = Le schéma est dans { $path }
schema-taken = `{ $path }` existe déjà et n’est pas un schéma : rien n’a été écrit.

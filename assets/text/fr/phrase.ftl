# Énumérations et noms, pour toutes les faces.

list-and = { $first } et { $last }
list-or = { $first } ou { $last }

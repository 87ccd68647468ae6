# Lists and names, for every face.

list-and = { $first } and { $last }
list-or = { $first } or { $last }

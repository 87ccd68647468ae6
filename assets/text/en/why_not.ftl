# Why a line is not in the plan.

why-not-lead = “{ $item }” is not in your plan.
why-not-would = It would appear { $how }.
why-not-more = { $n ->
    [one] And { $n } other way.
   *[other] And { $n } other ways.
}
why-not-part-only = Not every combination could be tried: there may be other ways.
why-not-number = with { $to } instead of { $from }
why-not-number-new = with { $to }
why-not-figure = with { $to } instead of { $from } for “{ $what }”
why-not-figure-new = with { $to } for “{ $what }”
why-not-choice = if “{ $what }” were “{ $to }” instead of “{ $from }”
why-not-choice-new = if “{ $what }” were “{ $to }”
why-not-added = if “{ $what }” also included { $added }
why-not-dropped = if “{ $what }” did not include { $dropped }
why-not-swapped = if “{ $what }” included { $added } instead of { $dropped }
why-not-none = if “{ $what }” did not concern you
why-not-days = { $n ->
    [one] if “{ $what }” named a day
   *[other] if “{ $what }” named { $n } days
}
why-not-quoted = “{ $value }”
why-not-assumed = { $value } (assumed)
why-not-removes = Mind: this would also take out or weaken a rule you may not break: { $what }.
why-not-rule = A rule keeps it out: { $reason }
why-not-fixed = This cannot be changed: { $answers }.
why-not-is = “{ $what }” is “{ $value }”
why-not-answers = More answers would have to change than can be tried at once: { $what }.
why-not-instead = In its place your plan has { $what }.
why-not-instead-more = { $n ->
    [one] In its place your plan has { $what }, and { $n } other line.
   *[other] In its place your plan has { $what }, and { $n } other lines.
}
why-not-minutes = Your minutes leave it no room.
why-not-nobody = Nothing in this pack brings it into a plan.
why-not-is-in = “{ $item }” is in your plan; `coach why { $plan } { $id }` says why
why-not-unknown = the catalogue has nothing called `{ $name }`

# Searching the plan and the catalogue

search-title = Search all advice
search-near = almost in your plan
search-found = { $n ->
    [0] Nothing is called so.
    [one] { $n } piece of advice
   *[other] { $n } pieces of advice
}
search-in = in your plan
search-out = not in it
hint-search = search
hint-look = look
plain-why-not-which = There is no advice called so in the catalogue.
plain-why-not-meant = Did you mean “{ $name }”?
plain-why-not-in = “{ $item }” is in your plan.
does-search = Search all advice, in the plan or not

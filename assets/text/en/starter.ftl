# For authors of packs: the schema, the starter pack.
schema-written = The schema is in { $path }
schema-taken = `{ $path }` is there already and is no schema: nothing was written.
starter-taken = `{ $path }` is there already and is not an empty folder: nothing was written. Choose another name.
starter-written = A pack to begin with is in { $path }:
starter-next = What to do next:
starter-step = { $step ->
    [guide] read the guide
    [check] after each change
    [test] play its stories
   *[new] answer its questions
}

# For authors of packs: the schema, the starter pack.
schema-written = The schema is in { $path }
schema-taken = `{ $path }` is there already and is no schema: nothing was written.

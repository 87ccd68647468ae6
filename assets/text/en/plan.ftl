# A plan on paper: titles of its sections, fixed sentences.

# What `coach rules check` holds against a pack that works. The keys are its codes.

lint-same-text = both languages say `{ $text }`: was it translated?
lint-not-same = `same = true` says that both languages use the same words, and they do not
lint-long-text = { $why ->
    [bio] X cuts a bio after { $longest } characters, and this part of one alone has { $length }
    [poll] X takes { $longest } characters for an option of a poll; this one has { $length }
    [post] X counts { $length } characters in this post, and takes { $longest }
    [name] this text shares its line with others: { $longest } characters at most, not { $length }
    [line] this text has one line of the screen: { $longest } characters at most, not { $length }
    [lines] this text has two lines of the screen: { $longest } characters at most, not { $length }
   *[paragraph] this text is read at a glance: { $longest } characters at most, not { $length }
}
lint-long-question = this question has { $words } words and { $characters } characters; { $most } words and { $longest } characters are read at once
lint-two-questions = this asks two things at once (“{ $words }”), and has one answer
lint-generic-error = “{ $phrase }” helps nobody
lint-stale-source = the source of the fact `{ $id }`, read on { $checked }, was to be read again by { $review }
lint-no-check-date = nobody says when the source of the fact `{ $id }` was read
lint-template-unread = nothing reads a template of the name `{ $id }`
lint-unused = nothing uses `{ $id }`, an entry of `[[{ $kind }]]`

# Recorded sessions: `--record` and `coach replay`.

record-needs-screen = `--record` writes down what happens on the screen: use it with `coach` alone or with `coach new`, in a terminal, without `--plain` or `--watch`
record-taken = `{ $path }` is there already and stays as it is; give the recording another name
record-broke = The recording ends early: { $why }
record-cut-off = The last line of the recording is not whole and was left out.
record-other-pack = This session was recorded with { $was }; it is replayed with { $now } and may go another way.
record-astray = From line { $line } on the replay goes another way: the question was `{ $was }`, it is `{ $is }`.
record-no-frame = { $n ->
    [one] the recording has one screen
   *[other] the recording has { $n } screens
}
record-no-theme = there is no theme `{ $name }`; there are { $known }
record-picture-taken = `{ $path }` is there already: nothing was written. Choose another name, or add `--force`.
record-pictured = Picture in { $path }

## What can be wrong with a recording

record-empty = this recording is empty
record-empty-hint = record a session: `coach --record FILE`
record-no-header = this is no recording: its first line says neither its format nor what the session began with
record-no-header-hint = give a file that `coach --record FILE` wrote
record-newer = this recording has format { $found }; this program reads up to { $read }
record-newer-hint = replay it with the program that recorded it, or update this one
record-not-json = this line is not JSON: { $detail }
record-not-json-hint = take the line out, or record the session again
record-unknown = this line tells nothing that can happen: { $detail }
record-unknown-hint = take the line out, or replay it with the program that recorded it
record-question-gone = the recording answers `{ $id }`, and the pack has no such question
record-question-gone-hint = replay it with the pack it was recorded with: `--pack DIR`

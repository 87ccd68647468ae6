//! Whatever a key of the screen does can be typed as a line, unless it makes no sense there.

use crate::support::command::Coach;
use std::collections::BTreeSet;

/// Names of intents, as `config.toml` writes them, and the command that does the same.
const TYPED: &[(&str, &[&str])] = &[
    ("back", &["back", "done", "home"]),
    ("why", &["why"]),
    ("unknown", &["skip"]),
    ("not-concerned", &["not concerned"]),
    ("withhold", &["private"]),
    ("review", &["review", "change"]),
    ("prepare", &["prepare"]),
    ("plan", &["plan", "lines", "sure"]),
    ("what-if", &["what-if", "try", "scenarios"]),
    ("adopt", &["adopt"]),
    ("forget", &["forget"]),
    // In a what-if the key that saves keeps.
    ("save", &["save", "keep"]),
    ("depth", &["deeper", "depth"]),
    ("search", &["find", "look", "why-not"]),
    ("undo", &["undo"]),
    ("redo", &["redo"]),
    ("language", &["lang"]),
    ("faults", &["faults"]),
    ("hand-in", &["hand in"]),
    ("need-time", &["more time", "time"]),
    // The palette lists all actions, as help does.
    ("palette", &["help"]),
    ("explain", &["why", "help"]),
    ("help", &["help"]),
    ("quit", &["quit"]),
    // Checks an option, which its number does; in a what-if, puts a scenario on the other side.
    ("toggle", &["against"]),
    // Looking at an option shows beside it what it would change.
    ("down", &["show"]),
    // Enter alone keeps an answer, and saves at the end; at home a number opens.
    ("accept", &["next", "open", "new", "resume", "join"]),
];

/// The same at the facilitator's console, which has commands of its own.
const TYPED_AT_CONSOLE: &[(&str, &[&str])] = &[
    ("begin", &["begin"]),
    ("extend", &["extend"]),
    ("shorten", &["shorten"]),
    ("shut", &["close"]),
    ("reveal-next", &["next", "reveal"]),
    ("renew", &["update"]),
    ("strays", &["refused"]),
];

/// Intents that make no sense in lines, each with the reason.
const SENSELESS: &[(&str, &str)] = &[
    ("up", "nothing is highlighted: things are called by number or name"),
    ("left", "a number or a date is typed; parts of the plan are called by name"),
    ("right", "the same"),
    ("page-up", "lines do not scroll; the question before is `back`"),
    ("page-down", "the question after is `next`"),
    ("first", "nothing is highlighted"),
    ("last", "nothing is highlighted"),
    ("next-part", "there are no parts to go through"),
    ("previous-part", "there are no parts to go through"),
    ("today", "typed as the answer: `today`"),
    ("next-monday", "typed as the answer: `monday`"),
    ("theme", "lines have no colours"),
    ("projector", "lines are not seen by a room: they are read to it"),
    ("mouse", "nothing can be clicked"),
    ("log", "what was said stands above: nothing said in lines goes away"),
    ("copy", "lines can be selected and copied as they are"),
    ("copy-all", "the same"),
    ("editor", "the terminal edits the line, and a file can be piped in"),
    ("interrupt", "the terminal's own: every answer is saved as it is given"),
    ("suspend", "the terminal's own"),
    ("redraw", "nothing is drawn"),
    ("delete-before", "the terminal edits the line"),
    ("delete-after", "the terminal edits the line"),
    ("delete-word", "the terminal edits the line"),
    ("delete-line", "the terminal edits the line"),
    ("word-left", "the terminal edits the line"),
    ("word-right", "the terminal edits the line"),
];

/// Every intent that a key is bound to; that each intent has a key is tested where keys are.
fn intents() -> BTreeSet<String> {
    let shipped = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/config.toml")).unwrap();
    let shipped: toml::Table = shipped.parse().unwrap();
    let places = shipped["keys"].as_table().unwrap().values();
    places.flat_map(|place| place.as_table().unwrap().keys().cloned()).collect()
}

#[test]
fn every_intent_can_be_typed_or_makes_no_sense_in_lines() {
    let typed = TYPED.iter().chain(TYPED_AT_CONSOLE).map(|(intent, _)| *intent);
    let known: Vec<&str> = typed.chain(SENSELESS.iter().map(|(intent, _)| *intent)).collect();
    let forgotten: Vec<String> = intents().into_iter().filter(|name| !known.contains(&name.as_str())).collect();
    assert_eq!(forgotten, Vec::<String>::new(), "give it a command in src/plain, or say here why it has none");
    let once: BTreeSet<&str> = known.iter().copied().collect();
    assert_eq!(once.len(), known.len(), "an intent stands in both lists");
}

#[test]
fn what_is_said_to_be_a_command_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let words: Vec<&str> = TYPED.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    let script: String = words.iter().map(|word| format!("help {word}\n")).collect();
    let ran = Coach::in_folder(folder.path()).input(script).run(&["--plain", "--lang", "en"]);
    assert!(!ran.out.contains("This is no command."), "{}", ran.out);
    let french = Coach::in_folder(folder.path()).input("aide sav\n").run(&["--plain", "--lang", "fr"]);
    assert!(french.out.contains("Vouliez-vous dire save"), "{}", french.out);
}

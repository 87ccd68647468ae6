//! Borders between the rooms of the house: who may use whom. Borders that nothing checks dissolve.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Room → rooms it may use. `pack` is named wherever its words and types are spoken: it is the vocabulary.
/// `main` may use anything of the library that `cli` offers, and nobody uses `main` or `cli`.
const ROOMS: &[(&str, &[&str])] = &[
    // `text` for the palette: what is looked for by name is looked for in the words on screen, of both languages.
    ("app", &["intent", "interview", "pack", "plan", "reason", "text", "why", "workshop"]),
    ("assets", &["pack"]),
    // The build script: reads the shipped pack with the program's own reader.
    ("build", &["assets", "pack"]),
    ("author", &["export", "interview", "pack", "plan", "reason", "store", "text"]),
    (
        "cli",
        &[
            "app",
            "assets",
            "author",
            "config",
            "export",
            "interview",
            "pack",
            "phrase",
            "plain",
            "plan",
            "post",
            "reason",
            "store",
            "text",
            "tui",
            "view",
            "why",
            "workshop",
        ],
    ),
    // `pack` for the language, and for faults as data with their places.
    ("config", &["intent", "pack"]),
    ("export", &["interview", "pack", "phrase", "plan", "reason", "text", "why"]),
    ("intent", &[]),
    ("interview", &["pack", "reason"]),
    ("pack", &[]),
    ("phrase", &["pack", "plan", "reason", "text", "why"]),
    // Like `view` it sees answers and rules through `app::parts` only.
    ("plain", &["app", "intent", "pack", "phrase", "text"]),
    ("plan", &["interview", "pack", "reason"]),
    ("post", &["pack"]),
    ("reason", &["pack"]),
    ("store", &["interview", "pack", "plan", "reason"]),
    ("text", &["pack"]),
    // `export` for the page that is copied from the plan.
    ("tui", &["app", "config", "export", "intent", "store", "text", "view"]),
    // `view` sees packs and plans through `app::parts` only.
    ("view", &["app", "config", "intent", "phrase", "text"]),
    // Explains plans by planning again; `interview` says which values a question accepts.
    ("why", &["interview", "pack", "plan", "reason"]),
    // The pure half of a workshop: room, submission, what may be said. `app` looks at it to show it, and doors that
    // carry submissions (files, some day a server) are made of it: so it knows nothing of `app` and `view`.
    ("workshop", &["pack", "phrase", "plan", "reason", "store", "text"]),
];

fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The room a file belongs to: `src/pack.rs` and everything in `src/pack/`.
fn room(file: &Path) -> String {
    let inside = file.strip_prefix(src()).unwrap();
    inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The rooms that a file names after `crate::`, alone or in braces. Tests and comments may look anywhere.
fn used(code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap();
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let name =
        |text: &str| text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect::<String>();
    let mut rooms = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(list) => rooms.extend(list.split('}').next().unwrap().split(',').map(|one| name(one.trim()))),
            None => drop(rooms.insert(name(rest))),
        }
    }
    rooms
}

#[test]
fn every_arrow_is_in_the_table() {
    let mut wrong = Vec::new();
    for file in sources(&src())
        .into_iter()
        .filter(|file| !file.iter().any(|part| part == "tests") && !file.ends_with("tests.rs"))
    {
        let from = room(&file);
        if matches!(from.as_str(), "lib" | "main") {
            continue;
        }
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == from) else {
            wrong.push(format!("`{from}` is not in the table"));
            continue;
        };
        for to in used(&fs::read_to_string(&file).unwrap()) {
            if to != from && ROOMS.iter().any(|(name, _)| *name == to) && !allowed.contains(&to.as_str()) {
                wrong.push(format!("{}: {from} → {to}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_has_no_circle() {
    let mut left: Vec<_> = ROOMS.iter().collect();
    while !left.is_empty() {
        let open: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
        let before = left.len();
        left.retain(|(_, uses)| uses.iter().any(|used| open.contains(used)));
        assert!(left.len() < before, "a circle among {open:?}");
    }
}

#[test]
fn pure_rooms_touch_no_terminal_no_file_and_no_clock() {
    let foreign =
        ["ratatui", "crossterm", "std::fs", "std::net", "std::env", "Local::now", "Utc::now", "SystemTime", "Instant"];
    let pure = ["pack", "interview", "reason", "plan", "app", "text", "intent"];
    for file in sources(&src()).iter().filter(|file| pure.contains(&room(file).as_str())) {
        let text = fs::read_to_string(file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        if file.iter().any(|part| part == "tests") || file.ends_with("tests.rs") {
            continue;
        }
        for word in foreign {
            let used = code.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(word));
            assert!(!used, "{} uses {word}", file.display());
        }
    }
}

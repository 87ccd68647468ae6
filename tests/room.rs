//! Preparing a workshop: the file, its faults as they are told, the folder, and what is said to do next.

use crate::support::command::Coach;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn folder() -> (TempDir, Coach) {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01"]);
    (folder, coach)
}

/// A file without what chance made of it.
fn tame(text: &str) -> String {
    let line = |line: &str| match line.split_once(" = \"") {
        Some(("id", _)) => "id = \"…\"".to_owned(),
        Some(("digest", _)) => "digest = \"…\"".to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_workshop_is_prepared_with_nothing_but_the_command() {
    let (folder, coach) = folder();
    let ran = coach.run(&["workshop", "new", "--lang", "fr", "--name", "Premiers pas"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    insta::assert_snapshot!("room_next", ran.err);
    insta::assert_snapshot!("room_file", tame(&fs::read_to_string(folder.path().join("atelier.toml")).unwrap()));
    assert!(folder.path().join("remises").is_dir());
    let again = coach.run(&["workshop", "new", "--lang", "fr"]);
    assert_eq!(again.code, 1, "{}", again.err);
    assert!(again.err.contains("--force"), "{}", again.err);
    assert_eq!(coach.run(&["workshop", "new", "--lang", "fr", "--force"]).code, 0);
    let file = fs::read_to_string(folder.path().join("atelier.toml")).unwrap();
    assert!(file.contains("Atelier du mardi 1 décembre 2026") || file.contains("Atelier du mardi 1er décembre 2026"));
}

#[cfg(unix)]
#[test]
fn the_file_is_for_everybody_to_read_and_the_folder_for_everybody_to_write() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, coach) = folder();
    coach.run(&["workshop", "new", "-o", "room.toml"]);
    let mode = |path: &str| folder.path().join(path).metadata().unwrap().permissions().mode() & 0o7777;
    assert_eq!((mode("room.toml"), mode("hand-in")), (0o644, 0o1733));
}

#[test]
fn flags_say_it_all_and_what_is_wrong_with_them_is_told_at_once() {
    let (folder, coach) = folder();
    let good = [
        "workshop",
        "new",
        "-o",
        "r.toml",
        "--name",
        "Desk",
        "--languages",
        "en",
        "--depth",
        "standard",
        "--minutes",
        "90",
        "--threshold",
        "8",
        "--closes",
        "2026-12-31",
        "--contact",
        "Ann",
        "--question",
        "role",
        "--question",
        "minutes,slots",
        "--no-advice",
        "--hand-in",
        "in/box",
    ];
    assert_eq!(coach.run(&good).code, 0);
    let file = fs::read_to_string(folder.path().join("r.toml")).unwrap();
    for line in [
        "name = \"Desk\"",
        "languages = [\"en\"]",
        "depth = \"standard\"",
        "threshold = 8",
        "closes = 2026-12-31",
        "contact = \"Ann\"",
        "advice = false",
        "hand_in = \"in/box\"",
        "    \"slots\",",
    ] {
        assert!(file.contains(line), "{line}\n{file}");
    }
    assert!(folder.path().join("in/box").is_dir());
    for lang in ["en", "fr"] {
        let bad = [
            "workshop",
            "new",
            "-o",
            "b.toml",
            "--lang",
            lang,
            "--threshold",
            "3",
            "--question",
            "objectiv",
            "--depth",
            "cor",
            "--closes",
            "soon",
            "--minutes",
            "5",
            "--hand-in",
            "../x",
            "--languages",
            "de",
            "--contact",
            "",
        ];
        let ran = coach.run(&bad);
        assert_eq!(ran.code, 2);
        insta::assert_snapshot!(format!("room_flags_{lang}"), ran.err);
    }
    assert!(!folder.path().join("b.toml").exists());
}

fn house(folder: &Path) {
    fs::create_dir_all(folder.join("packs/house/people")).unwrap();
    let warning = "[[warning]]\nid = \"house\"\ntext = { en = \"Ask first.\", fr = \"Demandez d’abord.\" }\n";
    fs::write(folder.join("packs/house/warnings.toml"), warning).unwrap();
    fs::write(folder.join("packs/house/people/a.toml"), "secret = true\n").unwrap();
}

#[test]
fn the_packs_of_an_organisation_are_carried_along() {
    let (folder, coach) = folder();
    house(folder.path());
    assert_eq!(coach.run(&["workshop", "new", "-o", "r.toml", "--pack", "packs/house"]).code, 0);
    let file = fs::read_to_string(folder.path().join("r.toml")).unwrap();
    assert!(file.contains("name = \"house\"") && file.contains("path = \"warnings.toml\"") && !file.contains("secret"));
    assert!(!file.contains("packs/house"), "where the folder lay is nobody's business");
    let broken = coach.run(&["workshop", "new", "-o", "q.toml", "--pack", "packs/nowhere"]);
    assert_eq!(broken.code, 4, "{}", broken.err);
}

fn prepared(lang: &str) -> (TempDir, Coach) {
    let (folder, coach) = folder();
    let new = ["workshop", "new", "-o", "room.toml", "--lang", lang, "--name", "Desk | <first> `steps`"];
    assert_eq!(coach.run(&new).code, 0);
    (folder, coach)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_kit_is_printed_in_both_languages_and_twice_the_same() {
    let (folder, coach) = prepared("fr");
    let ran = coach.run(&["workshop", "kit", "room.toml", "-o", "kit", "--lang", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(coach.run(&["workshop", "kit", "room.toml", "-o", "kit"]).code, 0);
    let kit = folder.path().join("kit");
    assert_eq!(
        names(&kit),
        [
            "facilitator-guide.html",
            "facilitator-guide.md",
            "fiche-participant.html",
            "fiche-participant.md",
            "guide-animation.html",
            "guide-animation.md",
            "mention-information.html",
            "mention-information.md",
            "notice.html",
            "notice.md",
            "participant-sheet.html",
            "participant-sheet.md",
        ]
    );
    let read = |name: &str| fs::read_to_string(kit.join(name)).unwrap();
    for name in [
        "facilitator-guide.md",
        "guide-animation.md",
        "participant-sheet.md",
        "fiche-participant.md",
        "notice.md",
        "mention-information.md",
    ] {
        let page = read(name);
        assert!(!page.contains('{') && !page.contains('}'), "{name}: a blank is left\n{page}");
        insta::assert_snapshot!(format!("kit_{}", name.trim_end_matches(".md")), page);
        let set = read(&name.replace(".md", ".html"));
        assert!(set.contains("Desk | &lt;first&gt; `steps`") && !set.contains("<first>"), "{name}");
        assert!(!set.contains("http") && !set.contains("<script"), "{name}: nothing is fetched");
        assert_eq!(set.matches("<table>").count(), set.matches("</table>").count());
    }
    let before: Vec<String> = names(&kit).iter().map(|name| read(name)).collect();
    assert_eq!(coach.run(&["workshop", "kit", "room.toml", "-o", "kit"]).code, 0);
    assert_eq!(names(&kit).iter().map(|name| read(name)).collect::<Vec<_>>(), before);
}

#[test]
fn a_kit_that_somebody_changed_is_not_written_over() {
    let (folder, coach) = prepared("en");
    let kit = ["workshop", "kit", "room.toml", "-o", "kit", "--lang", "en"];
    assert_eq!(coach.run(&kit).code, 0);
    fs::write(folder.path().join("kit/notice.md"), "mine").unwrap();
    let ran = coach.run(&kit);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("notice.md") && ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(fs::read_to_string(folder.path().join("kit/notice.md")).unwrap(), "mine");
    assert_eq!(coach.run(&[&kit[..], &["--force", "--minutes", "90"]].concat()).code, 0);
    let guide = fs::read_to_string(folder.path().join("kit/facilitator-guide.md")).unwrap();
    assert!(guide.contains("| 1:25 | 5 | **Close**") && guide.contains("counts 40"), "{guide}");
}

/// The minutes of each timetable add up, and each row begins where the one before ends.
#[test]
fn every_timing_adds_up_to_its_length() {
    for (length, lang) in [45, 60, 90].into_iter().flat_map(|length| [(length, "en"), (length, "fr")]) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/kit/timing-{length}.{lang}.md"));
        let mut now = 0;
        for row in fs::read_to_string(path).unwrap().lines().skip(2) {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            let (hours, minutes) = cells[1].split_once(if lang == "fr" { " h " } else { ":" }).unwrap();
            assert_eq!(hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap(), now, "{length} {lang}");
            now += cells[2].parse::<u32>().unwrap();
        }
        assert_eq!(now, length, "{lang}");
    }
}

#[test]
fn purging_takes_away_the_room_and_nothing_else() {
    let (folder, coach) = prepared("en");
    let path = |inside: &str| folder.path().join(inside);
    let id = id(&fs::read_to_string(path("room.toml")).unwrap());
    let token = "7K2M9QX0";
    let kept = path(&format!("state/coach/rooms/{id}"));
    fs::create_dir_all(&kept).unwrap();
    fs::write(kept.join("pool.txt"), "COACH-SECRET").unwrap();
    let sheet = |room: &str| format!("format = 1\nroom = \"{room}\"\ncode = \"COACH-SECRET\"\n");
    for (name, text) in [
        (format!("{token}.toml"), sheet(&id)),
        (format!("{token} (1).toml"), sheet(&id)),
        (format!("{token}.here"), "format = 1\nstate = \"done\"\n".to_owned()),
        ("0000000A.toml".to_owned(), "half a fi".to_owned() + "COACH-SECRET"),
        ("clock.toml".to_owned(), "format = 1\n".to_owned()),
        (".coach-abc.part".to_owned(), "COACH-SECRET".to_owned()),
        ("0000000B.toml".to_owned(), sheet("elsewhere").replace("SECRET", "OTHER")),
        ("0000000B.here".to_owned(), "format = 1\nstate = \"joined\"\n".to_owned()),
        ("notes.txt".to_owned(), "bring chairs".to_owned()),
    ] {
        fs::write(path("hand-in").join(name), text).unwrap();
    }
    let unasked = coach.run(&["workshop", "purge", "room.toml"]);
    assert_eq!(unasked.code, 2, "{}", unasked.err);
    assert!(unasked.err.contains("--yes") && kept.exists());
    let ran = coach.run(&["workshop", "purge", "room.toml", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    insta::assert_snapshot!("purge", ran.err.replace(&id, "ID").replace(&*folder.path().to_string_lossy(), "~"));
    assert_eq!(names(&path("hand-in")), ["0000000B.here", "0000000B.toml", "notes.txt"]);
    assert!(!kept.exists() && path("room.toml").exists());
    assert_eq!(holding(folder.path(), "COACH-SECRET"), Vec::<String>::new());
    let again = coach.run(&["workshop", "purge", "room.toml", "--yes", "--lang", "fr"]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert!(again.err.starts_with("Rien n’est gardé"), "{}", again.err);
    for name in names(&path("hand-in")) {
        fs::remove_file(path("hand-in").join(name)).unwrap();
    }
}

fn id(room: &str) -> String {
    room.lines().find_map(|line| line.strip_prefix("id = \"")).unwrap().trim_end_matches('"').to_owned()
}

/// The files below a folder in which a text stands.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(text) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// Each fault as a person sees it: with the line, a caret, and how to mend it.
#[test]
fn the_faults_of_a_room_file_are_told_as_those_of_a_pack() {
    for lang in ["en", "fr"] {
        let (folder, coach) = prepared("en");
        let path = folder.path().join("room.toml");
        let good = fs::read_to_string(&path).unwrap();
        let bad = good
            .replace("threshold = 5", "threshold = 4")
            .replace("\"crisis\",", "\"crisiss\", \"topics\",")
            .replace("depth = \"core\"", "depth = \"cor\"")
            .replace("hand_in =", "handin =")
            .replace("closes = 2026-12-15", "closes = \"soon\"")
            .replace("section = \"aim\"", "section = \"aims\"")
            .replace("minutes = 6", "minutes = 0");
        fs::write(&path, bad).unwrap();
        let ran = coach.run(&["workshop", "kit", "room.toml", "-o", "kit", "--lang", lang]);
        assert_eq!(ran.code, 4);
        insta::assert_snapshot!(format!("room_faults_{lang}"), ran.err);
    }
}

/// The commands that a page names: `coach` with what follows, between two backticks.
fn commands(page: &str) -> Vec<String> {
    page.split('`').skip(1).step_by(2).filter(|code| code.starts_with("coach ")).map(str::to_owned).collect()
}

fn parse(command: &str) -> Result<clap::ArgMatches, clap::Error> {
    tweet_coach::cli::command().try_get_matches_from(shell_words::split(command).unwrap())
}

#[test]
fn every_command_of_the_kit_can_be_typed_as_it_is_printed() {
    for lang in ["en", "fr"] {
        let (folder, coach) = folder();
        assert_eq!(coach.run(&["workshop", "new", "-o", "room.toml", "--lang", lang, "--name", "Estran"]).code, 0);
        assert_eq!(coach.run(&["workshop", "kit", "room.toml", "-o", "kit", "--lang", lang]).code, 0);
        let pages = fs::read_dir(folder.path().join("kit")).unwrap().map(|entry| entry.unwrap().path());
        let markdown = pages.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
        let named: Vec<String> = markdown.flat_map(|path| commands(&fs::read_to_string(path).unwrap())).collect();
        assert!(named.len() > 5, "{named:?}");
        for command in named {
            let wrong = parse(&command).err().map(|error| error.to_string());
            assert_eq!(wrong, None, "{command}");
        }
    }
}

#[test]
fn every_command_that_a_message_names_is_one() {
    use clap::error::ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, MissingRequiredArgument};
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text");
    let mut looked = 0;
    for lang in ["en", "fr"] {
        for file in fs::read_dir(texts.join(lang)).unwrap() {
            for command in commands(&fs::read_to_string(file.unwrap().path()).unwrap()) {
                // What stands in a blank is one word.
                let filled = command.replace("{ $", "").replace(" }", "");
                // A message may name a command without what it needs.
                let kinds = [DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand, MissingRequiredArgument];
                let wrong = parse(&filled).err().filter(|error| !kinds.contains(&error.kind()));
                assert!(wrong.is_none(), "{command}: {wrong:?}");
                looked += 1;
            }
        }
    }
    assert!(looked > 40, "{looked}");
}

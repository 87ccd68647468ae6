//! A workshop with everybody in it: each joins line by line, is asked, answers, and hands in as a file or as a code; some
//! come back and hand in again. However it is gathered, nobody is lost and nobody is counted twice.
//!
//! `COACH_PEOPLE` says how many; with `COACH_RECOUNT` another program counts again (`recount.py`, which needs Python).

use crate::support::command::{Coach, Ran};
use crate::support::people::Random;
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use tweet_coach::workshop::code::find;

/// Where organisations' packs come from: none, and two that ship as examples.
const PACKS: [Option<&str>; 3] = [None, Some("estran"), Some("starter/fr")];
/// What people type: numbers, several numbers, minutes, days, and that they do not know or would rather not say.
const TYPED: [&str; 14] = ["1", "2", "3", "4", "5", "10", "15", "30", "1 2", "1 3", "2026-12-07", "s", "p", "x"];
/// Lines that are typed: more than any interview takes.
const LINES: usize = 90;

fn from_environment(name: &str) -> Option<String> {
    #[allow(clippy::disallowed_methods)]
    std::env::var(name).ok()
}

fn how_many() -> usize {
    from_environment("COACH_PEOPLE").and_then(|many| many.parse().ok()).unwrap_or(12)
}

struct Room {
    folder: PathBuf,
}

impl Room {
    fn new(folder: &Path, pack: Option<&str>) -> Room {
        fs::create_dir(folder).unwrap();
        let path = pack.map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples").join(name));
        let path = path.map(|path| path.to_string_lossy().into_owned());
        let mut args = vec!["--today", "2026-11-30", "workshop", "new", "--name", "Estran", "--contact", "Ana"];
        args.extend(path.as_deref().map(|path| ["--pack", path]).into_iter().flatten());
        let ran = Coach::in_folder(folder).run(&args);
        assert_eq!(ran.code, 0, "{}", ran.err);
        Room { folder: folder.to_owned() }
    }

    fn coach(&self, args: &[&str], input: &str) -> Ran {
        Coach::in_folder(&self.folder).args(&["--today", "2026-12-01"]).input(input).run(args)
    }

    fn join(&self, person: usize, lang: &str, lines: &[String]) -> Ran {
        let data = format!("people/{person}");
        let args = ["--lang", lang, "join", "workshop.toml", "--plain", "--data", &data];
        let ran = self.coach(&args, &(lines.join("\n") + "\n"));
        assert_eq!(ran.code, 0, "{}\n{}", ran.out, ran.err);
        ran
    }

    /// Somebody takes part from beginning to end; what the chat of the room has of it, when that is how they hand in.
    fn live(&self, person: usize) -> Option<String> {
        let mut random = Random::new(person as u64 * 77 + 1);
        let (lang, hand_in) = if person.is_multiple_of(2) { ("fr", "remettre") } else { ("en", "hand in") };
        let by_code = person.is_multiple_of(5);
        let mut lines = vec!["1".to_owned()];
        // Most want the same, so that there is something to see.
        let alike: &[&str] = if person.is_multiple_of(4) { &[] } else { &["2", "3", "1", "2"] };
        lines.extend(alike.iter().map(|line| (*line).to_owned()));
        lines.extend((0..LINES).map(|_| TYPED[random.below(TYPED.len())].to_owned()));
        lines.extend([hand_in, if by_code { "2" } else { "1" }, "q"].map(str::to_owned));
        let first = self.join(person, lang, &lines);
        if !person.is_multiple_of(4) {
            return by_code.then_some(first.out);
        }
        let again = ["1", "r", "change 2", "3", "change 3", "2", "hand in", if by_code { "2" } else { "1" }, "q"];
        let second = self.join(person, "en", &again.map(str::to_owned));
        by_code.then(|| first.out + &second.out)
    }

    /// Gathers, and what is kept then.
    fn collect(&self, kept: &str, sources: &[String]) -> (serde_json::Value, String) {
        let sources = sources.iter().map(String::as_str);
        let args = ["workshop", "collect", "workshop.toml", "--json", "--data", kept];
        let ran = self.coach(&args.into_iter().chain(sources).collect::<Vec<_>>(), "");
        assert_eq!(ran.code, 0, "{}\n{}", ran.out, ran.err);
        let rooms: Vec<_> = fs::read_dir(self.folder.join(kept).join("rooms")).unwrap().collect();
        let pool = rooms[0].as_ref().unwrap().path().join("pool.txt");
        fs::write(self.folder.join("collect.json"), &ran.out).unwrap();
        (serde_json::from_str(&ran.out).unwrap(), fs::read_to_string(pool).unwrap())
    }

    /// Every file that was handed in, and the chat.
    fn sources(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join("hand-in")).unwrap().map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
        files.map(|path| path.to_string_lossy().into_owned()).chain(["chat.txt".to_owned()]).collect()
    }
}

fn shuffled(mut all: Vec<String>, random: &mut Random) -> Vec<String> {
    for at in (1..all.len()).rev() {
        all.swap(at, random.below(at + 1));
    }
    all
}

#[test]
fn of_all_who_take_part_none_is_lost_and_none_is_counted_twice() {
    let home = tempfile::tempdir().unwrap();
    for (at, pack) in PACKS.into_iter().enumerate() {
        let room = Room::new(&home.path().join(at.to_string()), pack);
        let people: Vec<usize> = (0..how_many()).filter(|person| person % PACKS.len() == at).collect();
        let said: Vec<Option<String>> = people.par_iter().map(|person| room.live(*person)).collect();
        let chat: Vec<String> = said.into_iter().flatten().collect();
        let codes: usize = chat.iter().map(|said| find(said).len()).sum();
        assert!(codes >= chat.len(), "{codes} codes of {}", chat.len());
        fs::write(room.folder.join("chat.txt"), chat.concat()).unwrap();
        let mut random = Random::new(5);
        let (told, pool) = room.collect("kept", &room.sources());
        assert_eq!(told["handed_in"], people.len(), "{told:#}");
        assert_eq!(pool.lines().count(), people.len());
        for order in 0..5 {
            let mut sources = shuffled(room.sources(), &mut random);
            // Something is gathered twice, and everything again.
            sources.extend_from_within(..sources.len() / 2);
            let kept = format!("kept-{order}");
            assert_eq!(room.collect(&kept, &sources).1, pool);
            let (again, still) = room.collect(&kept, &room.sources());
            assert_eq!((&again["new"], &again["replaced"], still), (&0.into(), &0.into(), pool.clone()));
        }
        if from_environment("COACH_RECOUNT").is_some() {
            recount(&room);
        }
    }
}

/// Another program, in another language, comes to the same numbers: those of the console, of the report, of its table.
fn recount(room: &Room) {
    let start = Instant::now();
    room.collect("kept", &room.sources());
    let reveal: String = (1..=10).map(|question| format!("reveal {question}\n")).collect();
    let console = ["--lang", "en", "workshop", "console", "workshop.toml", "--plain", "--data", "kept"];
    let told = room.coach(&console, &(reveal + "advice\ncontrasts\nquit\n"));
    assert_eq!(told.code, 0, "{}", told.err);
    fs::write(room.folder.join("console.txt"), told.out).unwrap();
    for (lang, file) in [("en", "report.json"), ("fr", "table.csv")] {
        let format = file.split_once('.').unwrap().1;
        let args = ["--lang", lang, "workshop", "report", "workshop.toml", "--data", "kept", "--format", format];
        let ran = room.coach(&[&args[..], &["-o", file]].concat(), "");
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    assert!(cfg!(debug_assertions) || start.elapsed().as_secs() < 1, "{:?}", start.elapsed());
    let (agrees, told) = compared(room, "report.json");
    assert!(agrees && told.starts_with("recounted: "), "{told}");
    assert!(how_many() < 100 || !told.contains(" 0 numbers"), "{told}");
    // The other program is not one that agrees with everything.
    let report = fs::read_to_string(room.folder.join("report.json")).unwrap();
    let mut report: serde_json::Value = serde_json::from_str(&report).unwrap();
    for entry in report["insights"].as_array_mut().unwrap() {
        entry["people"]["least"] = 0.into();
        entry["people"]["most"] = 0.into();
    }
    if report["insights"] != serde_json::json!([]) {
        fs::write(room.folder.join("wrong.json"), report.to_string()).unwrap();
        let (agrees, told) = compared(room, "wrong.json");
        assert!(!agrees && told.starts_with("recount: "), "{told}");
    }
}

/// Whether the other program agrees, and what it says.
fn compared(room: &Room, report: &str) -> (bool, String) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workshop/recount.py");
    let rooms: Vec<_> = fs::read_dir(room.folder.join("kept/rooms")).unwrap().collect();
    let pool = rooms[0].as_ref().unwrap().path().join("pool.txt");
    let ran = Command::new("python3")
        .arg(script)
        .arg("workshop.toml")
        .arg(pool)
        .args(["--hand-in", "hand-in", "--collect", "collect.json", "--console", "console.txt"])
        .args(["--report", report, "--csv", "table.csv"])
        .current_dir(&room.folder)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
    (ran.status.success(), told.into_owned())
}

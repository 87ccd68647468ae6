//! The facilitator's console as a person runs it, line by line: real files, real codes, a ledger that stays.

use crate::support::command::{Coach, Ran};
use crate::support::people::Random;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tweet_coach::cli::workshop::lay;
use tweet_coach::pack::Pack;
use tweet_coach::pack::words::Lang;
use tweet_coach::workshop::code::encode;
use tweet_coach::workshop::presence::{self, Presence};
use tweet_coach::workshop::room::read::read_with;
use tweet_coach::workshop::{Cell, Room, Said, Schema, Sort, Submission};

/// A prepared workshop in a folder of its own.
struct Hall {
    folder: TempDir,
    schema: Schema,
    pack: Pack,
    people: Vec<Submission>,
}

impl Hall {
    fn new() -> Hall {
        let folder = tempfile::tempdir().unwrap();
        let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01"]);
        let pictured = ["objective", "minutes", "audience", "approval", "risk", "crisis"];
        let mut args =
            vec!["workshop", "new", "-o", "room.toml", "--name", "Crédit des Pins", "--closes", "2026-12-15"];
        pictured.iter().for_each(|question| args.extend(["--question", question]));
        let made = coach.run(&args);
        assert_eq!(made.code, 0, "{}", made.err);
        let (room, pack): (Room, Pack) =
            read_with(&fs::read_to_string(folder.path().join("room.toml")).unwrap(), "room.toml", lay).unwrap();
        let schema = Schema::new(&room, &pack);
        Hall { folder, schema, pack, people: Vec::new() }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join("hand-in").join(name)
    }

    /// So many more hand in, each saying whatever chance says.
    fn more(mut self, people: usize, seed: u64) -> Hall {
        let mut random = Random::new(seed);
        for _ in 0..people {
            let token = 1000 + self.people.len() as u64;
            let said = self.schema.fields.iter().map(|field| match (field.sort, random.below(8)) {
                (_, 0) => Said::Silent,
                (Sort::Any, _) => {
                    let last = field.cells.len() - 1;
                    let mut cells = vec![random.below(last.min(4)), random.below(last.min(4))];
                    cells.sort_unstable();
                    cells.dedup();
                    Said::Cells(cells)
                }
                _ => Said::Cells(vec![random.below(field.cells.len().min(5))]),
            });
            let said: Vec<Said> = said.collect();
            let items = (0..self.schema.items.len()).filter(|item| random.below(item + 2) < 2).collect();
            self.people.push(Submission { tag: self.schema.tag, token, revision: 0, said, items });
        }
        let codes: String = self.people.iter().map(|one| encode(one, &self.schema) + "\n").collect();
        fs::write(self.path("codes.txt"), codes).unwrap();
        self
    }

    /// So many are there and have not handed in.
    fn present(self, from: u64, people: u64, presence: Presence) -> Hall {
        for token in from..from + people {
            fs::write(self.path(&presence::file_name(token)), presence::write(presence)).unwrap();
        }
        self
    }

    fn says(&self, lang: &str, script: &str) -> Ran {
        let coach = Coach::in_folder(self.folder.path()).args(&["--today", "2026-12-01", "--lang", lang]);
        coach.input(script).run(&["workshop", "console", "room.toml", "--plain"])
    }

    /// How many people said something that is told so. An option of the pack may be called as "I do not know" is.
    fn counts(&self, question: &str, label: &str, lang: Lang) -> Vec<usize> {
        let at = self.schema.fields.iter().position(|field| field.question == question).unwrap();
        let cells = self.cells(at, label, lang);
        assert!(!cells.is_empty(), "{question}: {label}");
        let count = |cells: &[usize]| {
            let says = |one: &&Submission| one.said[at].cells().iter().any(|cell| cells.contains(cell));
            self.people.iter().filter(says).count()
        };
        if label.contains(char::is_numeric) {
            vec![count(&cells)]
        } else {
            cells.iter().map(|cell| count(&[*cell])).collect()
        }
    }

    /// The cells that a label names: "6 to 20", "A, B or C".
    fn cells(&self, at: usize, label: &str, lang: Lang) -> Vec<usize> {
        let field = &self.schema.fields[at];
        let question = self.pack.questions.get(&field.question).unwrap();
        let unknown = if lang == Lang::Fr { "Je ne sais pas" } else { "I don’t know" };
        let between = if lang == Lang::Fr { " à " } else { " to " };
        let mut ends = label.split(between).map(|end| end.trim().parse::<i64>());
        let range =
            ends.next().and_then(Result::ok).map(|from| (from, ends.next().and_then(Result::ok).unwrap_or(from)));
        let names = |cell: &Cell| match cell {
            Cell::Option(id) => label == question.choice(id).unwrap().label.get(lang),
            Cell::Band(from, to) => range.is_some_and(|(first, last)| first <= *from && *to <= last),
            Cell::Unknown => label == unknown,
        };
        (0..field.cells.len()).filter(|cell| names(&field.cells[*cell])).collect()
    }
}

/// "What: 12 of 40, 30%" taken apart.
fn row(line: &str) -> Option<(String, usize, usize)> {
    let (what, figures) = line.rsplit_once(": ").or_else(|| line.rsplit_once("\u{a0}: "))?;
    let (n, rest) = figures.split_once(" of ").or_else(|| figures.split_once(" sur "))?;
    let of = rest.split_once(',')?.0;
    Some((what.trim_end_matches('\u{a0}').to_owned(), n.parse().ok()?, of.parse().ok()?))
}

/// The rows told between a question's title and what is no row; none where nothing could be told of it.
fn rows(out: &str, title: &str) -> Vec<(String, usize, usize)> {
    out.split_once(title).map(|(_, rest)| rest.lines().skip(1).map_while(row).collect()).unwrap_or_default()
}

#[test]
fn every_number_that_is_told_is_that_of_the_submissions() {
    let hall = Hall::new().more(40, 7);
    for (lang, script, code) in [
        ("en", "reveal 1\nreveal 2\nreveal 3\nreveal 4\nreveal 5\nreveal 6\n", Lang::En),
        ("fr", "montrer 1\nmontrer 2\nmontrer 3\nmontrer 4\nmontrer 5\nmontrer 6\n", Lang::Fr),
    ] {
        let ran = hall.says(lang, script);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let mut told = 0;
        for field in &hall.schema.fields {
            let short = hall.pack.questions.get(&field.question).unwrap().short.get(code);
            let title = if lang == "en" {
                format!("{short}, as of 40 hand-ins:")
            } else {
                format!("{short}, à 40 remises\u{a0}:")
            };
            for (label, people, of) in rows(&ran.out, &title) {
                let counts = hall.counts(&field.question, &label, code);
                assert!(of == 40 && counts.contains(&people), "{label}: {people}, not {counts:?}\n{}", ran.out);
                assert!(people == 0 || people >= 5, "{label}\n{}", ran.out);
                told += 1;
            }
        }
        assert!(told >= 12, "{told} rows in\n{}", ran.out);
    }
}

#[test]
fn what_was_published_stays_and_later_hand_ins_change_it_only_when_they_are_enough() {
    let hall = Hall::new().more(12, 3);
    let first = hall.says("en", "reveal 1\nreveal 2\nreveal 3\nreveal 4\nreveal 5\nreveal 6\n");
    let hall = hall.more(3, 4);
    let later = hall.says("en", "update\nshow 1\nshow 2\nshow 3\nshow 4\nshow 5\nshow 6\n");
    assert!(later.out.contains("3 more hand-ins are not enough to change what is shown"), "{}", later.out);
    let all = |out: &str| -> Vec<_> {
        out.split("as of 12 hand-ins:")
            .skip(1)
            .map(|rest| rest.lines().skip(1).map_while(row).collect::<Vec<_>>())
            .collect()
    };
    assert_eq!(all(&first.out), all(&later.out));
    assert!(!all(&first.out).concat().is_empty(), "{}", first.out);
}

#[test]
fn nothing_is_published_by_looking() {
    let hall = Hall::new().more(20, 9).present(5000, 3, Presence::NeedsTime).present(6000, 2, Presence::Joined);
    let ran = hall.says("en", "who\nquestions\nshow 1\nrefused\nhelp\nhelp reveal\n");
    assert!(
        ran.out.contains("Joined: 25. Done: 20. Handed in: 20. Need more time: 3. Files not taken in: 0."),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("%"), "{}", ran.out);
    assert!(
        !hall
            .folder
            .path()
            .join("state/coach/rooms")
            .read_dir()
            .unwrap()
            .any(|room| { room.unwrap().path().join("published.json").exists() })
    );
}

#[test]
fn the_clock_that_is_begun_hangs_in_the_folder() {
    let hall = Hall::new().present(5000, 2, Presence::Joined);
    let ran = hall.says("en", "begin\nextend\nextend\nshorten\nwho\n");
    assert!(ran.out.contains("5 minutes are added in all."), "{}", ran.out);
    let hung = fs::read_to_string(hall.path("clock.toml")).unwrap();
    assert!(hung.contains("extra = 5\nclosed = false"), "{hung}");
    let ran = hall.says("fr", "fermer\nqui\n");
    assert!(ran.out.contains("La salle est fermée."), "{}", ran.out);
    assert!(fs::read_to_string(hall.path("clock.toml")).unwrap().contains("closed = true"));
    hall.says("en", "undo\n");
    assert!(hall.path("clock.toml").exists(), "another session undoes only its own");
    hall.says("en", "close\nundo\n");
}

#[test]
fn garbage_in_the_folder_is_counted_named_and_stops_nothing() {
    let hall = Hall::new().more(6, 1);
    fs::write(hall.path("0000000A.toml"), "format = 1\n\u{1b}[31mred = true\n").unwrap();
    fs::write(hall.path("notes.md"), "Bring coffee.").unwrap();
    let ran = hall.says("en", "who\nrefused\n");
    assert!(ran.out.contains("Handed in: 6. Need more time: 0. Files not taken in: 1."), "{}", ran.out);
    assert!(ran.out.contains("0000000A.toml"), "{}", ran.out);
    assert!(!ran.out.contains('\u{1b}') && !ran.out.contains("notes.md"), "{}", ran.out);
}

#[test]
fn a_ledger_that_cannot_be_read_is_not_begun_anew() {
    let hall = Hall::new().more(30, 3);
    hall.says("en", "advice\n");
    let room = fs::read_dir(hall.folder.path().join("state/coach/rooms")).unwrap().next().unwrap().unwrap().path();
    let ledger = room.join("published.json");
    let kept = fs::read_to_string(&ledger).unwrap();
    fs::write(&ledger, &kept[..kept.len() / 2]).unwrap();
    let ran = hall.says("en", "reveal 2\n");
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.err.contains("published.json"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&ledger).unwrap(), &kept[..kept.len() / 2]);
}

#[test]
fn a_session_line_by_line() {
    let script = "who\nbegin\nextend\nquestions\nreveal 2\nhide 2\nshow 2\nnext\ncontrasts\nadvice\nupdate\nreveal 9\nrevel 1\nhelp\nquit\n";
    let french = "qui\nlancer\nprolonger\nquestions\nrévéler 2\ncacher 2\nmontrer 2\nsuivant\ncontrastes\nconseils\nactualiser\nrévéler 9\nrevel 1\naide\nquitter\n";
    for (lang, script) in [("en", script), ("fr", french)] {
        let hall = Hall::new().more(23, 5).present(5000, 2, Presence::NeedsTime);
        let ran = hall.says(lang, script);
        assert_eq!(ran.code, 0, "{}", ran.err);
        insta::assert_snapshot!(format!("console_lines_{lang}"), ran.out);
    }
}

#[test]
fn a_room_file_with_a_fault_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("room.toml"), "[room]\nformat = 1\n").unwrap();
    let ran = Coach::in_folder(folder.path()).run(&["workshop", "console", "room.toml", "--plain"]);
    assert_eq!(ran.code, 4, "{}", ran.err);
    assert!(ran.err.contains("room.toml:1:"), "{}", ran.err);
    assert!(!Path::new("room.toml").exists());
}

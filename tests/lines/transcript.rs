//! A whole session in each language: interview, review, change, why, search, what if, plan, save.

use super::said::{heard, is_place, odd};
use crate::support::command::Coach;
use std::path::Path;

const TODAY: [&str; 2] = ["--today", "2026-11-30"];

/// Goes on with "I do not know" while questions are asked.
const SKIP: &str = "s …";

const ENGLISH: &[&str] = &[
    "9",
    "new",
    "nonsens",
    "2",
    "why",
    "show 1",
    "? 99",
    "1",
    "help chnge",
    "help change",
    "back",
    "l",
    "n",
    "4",
    "Show what I know",
    SKIP,
    "r",
    "change 13",
    "20",
    "undo",
    "redo",
    "lines",
    "why 13",
    "why-not core50",
    "find loop",
    "look 2",
    "save FOLDER/mine.toml",
    "what-if minuts=30",
    "what-if minutes=30",
    "keep half an hour",
    "scenarios",
    "try",
    "try days",
    "3",
    "against half an hour",
    "against",
    "forget nothing",
    "adopt",
    "plan guardrails",
    "plan week 2",
    "plan",
    "sure",
    "save FOLDER/taken.toml",
    "perhaps",
    "no",
    "save",
    "export",
    "open FOLDER/none.toml",
    "open FOLDER/mine.toml",
    "log in",
    "home",
    "lang fr",
    "q",
];

const FRENCH: &[&str] = &[
    "9",
    "nouveau",
    "nimporte",
    "2",
    "pourquoi",
    "montrer 1",
    "? 99",
    "1",
    "aide chnger",
    "aide changer",
    "retour",
    "l",
    "n",
    "4",
    "Montrer ce que je sais faire",
    SKIP,
    "r",
    "changer 13",
    "20",
    "annuler",
    "refaire",
    "lignes",
    "pourquoi 13",
    "pourquoi-pas core50",
    "chercher boucle",
    "regarder 2",
    "enregistrer FOLDER/mine.toml",
    "et-si minuts=30",
    "et-si minutes=30",
    "garder une demi-heure",
    "scénarios",
    "essayer",
    "essayer days",
    "3",
    "contre une demi-heure",
    "contre",
    "oublier rien",
    "adopter",
    "plan garde-fous",
    "plan semaine 2",
    "plan",
    "sur",
    "enregistrer FOLDER/taken.toml",
    "peut-être",
    "non",
    "enregistrer",
    "exporter",
    "ouvrir FOLDER/none.toml",
    "ouvrir FOLDER/mine.toml",
    "journal",
    "accueil",
    "langue en",
    "q",
];

/// A session after this script, and the lines that were typed in it.
fn session(folder: &Path, lang: &str, script: &[&str]) -> (String, Vec<String>) {
    std::fs::write(folder.join("taken.toml"), "# mine\n").unwrap();
    let place = folder.to_str().unwrap().to_owned();
    let mut script = script.iter().copied().peekable();
    let mut typed = Vec::new();
    let mut typing = |said: &str| {
        let asked = said.trim_end().lines().next_back().is_some_and(|line| line.starts_with("Question "));
        if script.peek() == Some(&SKIP) && !asked {
            script.next();
        }
        let next = match script.peek() {
            Some(&SKIP) => Some("s".to_owned()),
            _ => script.next().map(|line| line.replace("FOLDER", &place)),
        };
        typed.extend(next.clone());
        next
    };
    let said = heard(folder, &["--plain", "--lang", lang, TODAY[0], TODAY[1]], &mut typing);
    (said, typed)
}

#[test]
fn a_whole_session_in_both_languages() {
    for (lang, script) in [("en", ENGLISH), ("fr", FRENCH)] {
        let folder = tempfile::tempdir().unwrap();
        let (said, typed) = session(folder.path(), lang, script);
        assert_eq!(odd(&said), Vec::<char>::new(), "{lang}");
        // Whatever was typed, the last thing heard says where one is.
        let lines: Vec<&str> = said.lines().collect();
        let waits = lines.windows(2).filter(|pair| pair[1].starts_with("> "));
        let lost: Vec<&str> = waits.clone().map(|pair| pair[0]).filter(|line| !is_place(line)).collect();
        assert_eq!((lost, waits.count()), (Vec::new(), typed.len()), "{lang}");
        let told = said.replace(folder.path().to_str().unwrap(), "FOLDER");
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("lines_{lang}"), told);
        });
        // The file that was not to be replaced is as it was, and the other one is a plan.
        assert_eq!(std::fs::read_to_string(folder.path().join("taken.toml")).unwrap(), "# mine\n");
        // The real program in a pipe says the same.
        let again = tempfile::tempdir().unwrap();
        std::fs::write(again.path().join("taken.toml"), "# mine\n").unwrap();
        let moved = |line: &String| line.replace(folder.path().to_str().unwrap(), again.path().to_str().unwrap());
        let input: String = typed.iter().map(|line| moved(line) + "\n").collect();
        let coach = Coach::in_folder(again.path()).args(&["--lang", lang, TODAY[0], TODAY[1]]).input(input);
        let ran = coach.run(&["--plain"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{lang}");
        let unheard: String =
            said.lines().filter(|line| !line.starts_with("> ")).map(|line| moved(&line.to_owned()) + "\n").collect();
        assert_eq!(ran.out.replace("state/coach", "S"), unheard.replace("state/coach", "S"), "{lang}");
    }
}

#[test]
fn what_the_other_language_calls_it_is_understood_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&TODAY);
    let english = coach.input("2\nrevue\nplan\nsûr\nlignes\naide plan\nq\n").run(&["new", "--plain", "-o", "a.toml"]);
    let own = coach.input("2\nreview\nplan\nsure\nlines\nhelp plan\nq\n").run(&["new", "--plain", "-o", "b.toml"]);
    assert_eq!(english.out.replace("drafts/1", "drafts/2"), own.out.replace("An interview with one answer is waiting. Type resume to go on with it, or simply answer to begin a new one.\n", ""));
}

#[test]
fn words_of_the_persons_own_are_no_commands() {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&TODAY);
    // Question by question until subjects are asked for in words.
    let before = "s\n".repeat(60);
    let asked = coach.input(&before).run(&["new", "--plain", "--depth", "deep"]);
    let place = asked.out.lines().filter(|line| is_place(line)).position(|line| line.contains("short texts")).unwrap();
    let script = "s\n".repeat(place) + "find peers; save time\nback\n:plan week\nq\n";
    let ran = coach.input(script).run(&["new", "--plain", "--depth", "deep"]);
    assert!(ran.out.contains("Your answer so far: find peers, save time. Enter keeps it."), "{}", ran.out);
    assert!(ran.out.contains("Week 1 of 13"), "{}", ran.out);
}

#[test]
fn without_a_terminal_answers_are_asked_at_once_and_an_empty_input_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let ran = Coach::in_folder(folder.path()).run(&[]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("Question 1, ") && !ran.out.contains("First page."), "{}", ran.out);
    let home = Coach::in_folder(folder.path()).run(&["--plain"]);
    assert_eq!((home.code, home.err.as_str()), (0, ""));
    assert!(home.out.contains("First page.") && !home.out.contains("Question 1"), "{}", home.out);
    assert!(home.out.ends_with("Nothing was begun, so nothing is kept.\n"), "{}", home.out);
}

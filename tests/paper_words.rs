//! The plan on paper: as long as a person reads, the same sections for everybody, and no trace of the scissors.

use crate::support::command::personas;
use crate::support::people::{Random, random_answers, shipped};
use chrono::NaiveDate;
use std::path::Path;
use std::sync::LazyLock;
use tweet_coach::export::{Format, Sheet};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::plan::{Request, build};
use tweet_coach::reason::{Answers, Engine, Stage};
use tweet_coach::store::answers;
use tweet_coach::text::Text;

/// Lines of a page.
const PAGE: usize = 60;

/// A plan on paper.
struct Paper {
    whose: String,
    weekly_minutes: u32,
    lang: Lang,
    txt: String,
    md: String,
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()
}

fn papers(engine: &Engine, whose: &str, answers: &Answers) -> [Paper; 2] {
    let plan = build(engine, &Request { answers, stage: Stage::Settled, today: today() });
    [Lang::En, Lang::Fr].map(|lang| {
        let text = Text::new(lang);
        let sheet = Sheet { plan: &plan, answers, depth: Depth::Deep, pack: engine.pack(), text: &text };
        let write = |format: Format| {
            let mut out = Vec::new();
            format.export().write(&sheet, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        Paper {
            whose: whose.to_owned(),
            weekly_minutes: plan.budget.weekly_minutes,
            lang,
            txt: write(Format::Text),
            md: write(Format::Markdown),
        }
    })
}

fn read(engine: &Engine, path: &Path) -> Answers {
    let text = std::fs::read_to_string(path).unwrap();
    answers::read(&text, &path.display().to_string(), engine.pack()).unwrap().answers
}

/// The people of `assets/people` and some made-up ones, in both languages.
fn all() -> &'static [Paper] {
    static ALL: LazyLock<Vec<Paper>> = LazyLock::new(written);
    &ALL
}

fn written() -> Vec<Paper> {
    let engine = shipped();
    let known = personas().into_iter().map(|(name, path)| (name, read(&engine, &path)));
    let mut random = Random::new(7);
    let made_up: Vec<(String, Answers)> =
        (0..40).map(|nth| (format!("made-up {nth}"), random_answers(&engine, &mut random))).collect();
    known.chain(made_up).flat_map(|(name, answers)| papers(&engine, &name, &answers)).collect()
}

#[test]
fn the_length_is_what_the_minutes_deserve() {
    let mut long = Vec::new();
    for paper in all() {
        let most = if paper.weekly_minutes <= 75 { 5 * PAGE / 2 } else { 4 * PAGE };
        let lines = paper.txt.lines().count();
        if lines > most {
            long.push((lines, &paper.whose, paper.lang, paper.weekly_minutes));
        }
    }
    assert_eq!(long, Vec::new());
}

#[test]
fn fourteen_sections_each_say_something() {
    for paper in all() {
        let lines: Vec<&str> = paper.txt.lines().collect();
        for number in 1..=14 {
            let title = format!("{number}. ");
            let at = (0..lines.len()).find(|at| {
                lines[*at].starts_with(&title) && at.checked_sub(1).is_some_and(|before| lines[before].is_empty())
            });
            let at = at.unwrap_or_else(|| panic!("{}: no section {number}\n{}", paper.whose, paper.txt));
            assert!(
                lines.get(at + 1).is_some_and(|line| !line.is_empty()),
                "{}: section {number} is empty",
                paper.whose
            );
            assert!(paper.md.contains(&format!("\n## {}\n", lines[at])), "{}: {} in Markdown", paper.whose, lines[at]);
        }
    }
}

/// What a cut or a joint may leave behind.
fn fault(paper: &Paper, line: &str) -> Option<&'static str> {
    let text = line.trim_start_matches("- ").trim_start_matches("[ ] ");
    let begins = text != line;
    match () {
        () if begins && text.starts_with(char::is_lowercase) => Some("begins in lower case"),
        () if line.contains(". .") || line.contains("..") && !line.contains("...") => Some("two full stops"),
        () if line.contains("?:") || line.contains("?\u{A0}:") || line.contains(" ,") || line.contains("()") => {
            Some("a loose mark")
        }
        () if line.contains("{$") || line.contains("paper-") => Some("a blank left open"),
        () if paper.lang == Lang::Fr
            && [" ;", " ?", " !", " %", " »", "« "].iter().any(|loose| line.contains(loose)) =>
        {
            Some("a plain space before a mark")
        }
        () if paper.lang == Lang::Fr && (line.contains("0 minutes ") && line.starts_with("0 ")) => {
            Some("a plural after 0")
        }
        () => None,
    }
}

#[test]
fn no_trace_of_the_scissors() {
    for paper in all() {
        // X's own operators are typed as X wants them.
        for line in paper.txt.lines().filter(|line| !line.contains("lang:")) {
            assert_eq!(fault(paper, line), None, "{} {:?}: {line}", paper.whose, paper.lang);
        }
        let read = if paper.lang == Lang::Fr { "30 septembre 2026" } else { "30 September 2026" };
        let flat = paper.txt.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.matches(read).count() <= 1, "{}: the day of reading is said once", paper.whose);
        assert!(!paper.txt.contains("Angry?\n") && !paper.txt.contains("Angry? ["), "{}", paper.whose);
    }
}

/// Letters and digits only: how each format sets the rest is its own affair.
fn words(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn markdown_says_the_same_and_can_be_ticked() {
    for paper in all() {
        assert_eq!(words(&paper.txt), words(&paper.md), "{} {:?}", paper.whose, paper.lang);
        let boxes = |text: &str, mark: &str| text.lines().filter(|line| line.starts_with(mark)).count();
        assert_eq!(boxes(&paper.txt, "[ ] "), boxes(&paper.md, "- [ ] "), "{}", paper.whose);
    }
}

//! The shipped pack has nothing held against it, and each look at a pack sees what it is for.

use super::lint;
use crate::pack::Pack;
use crate::pack::diagnostic::line_and_column;
use crate::pack::read::read;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// `code path:line:column details` of each finding.
fn told(pack: &Pack, today: &str) -> Vec<String> {
    let tell = |problem: crate::pack::diagnostic::Diagnostic| {
        let place = problem.place.unwrap();
        let file = &pack.files[place.file];
        let (line, column) = line_and_column(&file.text, place.span.start);
        let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{} {}:{line}:{column} {}", problem.code, file.path, args.join(" "))
    };
    lint(pack, day(today)).into_iter().map(tell).collect()
}

#[test]
fn nothing_is_held_against_the_shipped_pack() {
    let pack = read(vec![crate::assets::embedded()]).unwrap();
    for today in ["2026-11-24", "2027-08-31"] {
        let found = told(&pack, today);
        assert!(found.is_empty(), "{} findings on {today}\n{}", found.len(), found.join("\n"));
    }
}

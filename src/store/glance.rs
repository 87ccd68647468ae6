//! A saved plan at a glance: a few kilobytes of the file, line by line, so that a first screen need not wait.
//!
//! Nothing is judged here: a line that is not as we write it is passed over. Opening the plan reads all of it.

use crate::plan::glance::{Glance, Sitting};
use chrono::{NaiveDate, NaiveTime};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// Bytes read from the beginning, where a plan says what it is.
const HEAD: u64 = 4 << 10;
/// Bytes read from the end, where its weeks are.
const TAIL: u64 = 24 << 10;

/// Looks at a plan.
///
/// # Errors
/// What the system said; `InvalidData` when it is no plan.
pub fn read(path: &Path, today: NaiveDate) -> io::Result<Glance> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut text = part(&mut file, HEAD)?;
    if length > HEAD {
        file.seek(SeekFrom::Start(HEAD.max(length.saturating_sub(TAIL))))?;
        let tail = part(&mut file, TAIL)?;
        // A gap ends the line that it cuts.
        text.push_str(if length > HEAD + TAIL { "\n" } else { "" });
        text.push_str(&tail);
    }
    glance(&text, today).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))
}

fn part(file: &mut File, most: u64) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What the lines say; `None` when they are not those of a plan.
fn glance(text: &str, today: NaiveDate) -> Option<Glance> {
    let head = || text.lines().take_while(|line| !line.starts_with('['));
    let value = |key: &str| head().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    value("format")?;
    let made = value("today")?.parse().ok();
    let reviews = value("reviews").unwrap_or_default().trim_matches(['[', ']']).split(", ");
    let review = reviews.filter_map(|day| day.parse().ok()).find(|day| *day >= today);
    Some(Glance { headline: value("headline").map(words).unwrap_or_default(), made, next: next(text, today), review })
}

/// A text as TOML writes it.
fn words(written: &str) -> String {
    let table: Option<toml::Table> = toml::from_str(&format!("text = {written}")).ok();
    let text = table.as_ref().and_then(|table| table.get("text")).and_then(|text| text.as_str());
    text.unwrap_or_default().to_owned()
}

/// The first sitting from today on. The weeks stand in order.
fn next(text: &str, today: NaiveDate) -> Option<Sitting> {
    let sittings = text.lines().filter_map(sitting);
    let mut is_first = !text.is_empty();
    for (day, start) in sittings {
        if day >= today {
            return Some(Sitting { day, start, is_first });
        }
        is_first = false;
    }
    None
}

fn sitting(line: &str) -> Option<(NaiveDate, NaiveTime)> {
    let rest = line.trim_start().strip_prefix("{ day = ")?;
    let (day, rest) = rest.split_once(", start = \"")?;
    let (start, _) = rest.split_once('"')?;
    Some((day.parse().ok()?, NaiveTime::parse_from_str(start, "%H:%M").ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = "# My plan.\nformat = 1\nlang = \"en\"\ntoday = 2026-12-01\nheadline = \"Ten \\\"minutes\\\".\"\n\
        reviews = [2026-12-31, 2027-03-01]\n\n[[week]]\nsessions = [\n  { day = 2026-12-02, start = \"13:10\", minutes = 10 },\n  \
        { day = 2026-12-07, start = \"08:05\", minutes = 5 },\n]\n";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_next_sitting_and_the_next_look_back_are_those_from_today_on() {
        let first = glance(PLAN, day("2026-12-01")).unwrap();
        assert_eq!(first.headline, "Ten \"minutes\".");
        assert_eq!(first.next.map(|next| (next.day, next.is_first)), Some((day("2026-12-02"), true)));
        let later = glance(PLAN, day("2027-01-01")).unwrap();
        assert_eq!((later.next, later.review), (None, Some(day("2027-03-01"))));
        let between = glance(PLAN, day("2026-12-07")).unwrap().next.unwrap();
        assert_eq!((between.start.to_string().as_str(), between.is_first), ("08:05:00", false));
    }

    #[test]
    fn of_a_huge_file_only_a_little_is_read_and_what_is_no_plan_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.toml");
        let (head, weeks) = PLAN.split_at(PLAN.find("[[week]]").unwrap());
        std::fs::write(&path, format!("{head}[[item]]\n{}{weeks}", "text = \"é\"\n".repeat(200_000))).unwrap();
        assert_eq!(read(&path, day("2026-12-03")).unwrap().next.unwrap().day, day("2026-12-07"));
        std::fs::write(&path, "a = 1\n").unwrap();
        assert_eq!(read(&path, day("2026-12-03")).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}

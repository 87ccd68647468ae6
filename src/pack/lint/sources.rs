//! Facts whose source nobody has read for long, or nobody says when.

use super::written::Entry;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::source::{Fact, Strength};
use chrono::{Months, NaiveDate};

/// For how many months a fact may be trusted when the pack does not say.
const MONTHS: u32 = 12;

/// What can be held against a fact on a day.
pub(super) fn check(pack: &Pack, entry: &Entry<'_>, today: NaiveDate, found: &mut Vec<Diagnostic>) {
    let Some(fact) = pack.facts.get(entry.id).filter(|_| entry.kind == "fact") else { return };
    match review(pack, fact) {
        Some(day) if day < today => {
            let read = fact.checked.map_or_else(|| "–".to_owned(), |day| day.to_string());
            let problem = Diagnostic::new("lint-stale-source").with("id", entry.id);
            let place = entry.value("review").or_else(|| entry.value("checked")).unwrap_or_else(|| fact.place.clone());
            found.push(problem.with("checked", read).with("review", day.to_string()).at(&place));
        }
        Some(_) => {}
        None if reads_a_source(fact.strength) => {
            found.push(Diagnostic::new("lint-no-check-date").with("id", entry.id).at(&fact.place));
        }
        None => {}
    }
}

/// The last day on which a fact may be trusted unread.
fn review(pack: &Pack, fact: &Fact) -> Option<NaiveDate> {
    let months = Months::new(pack.about.review_months.unwrap_or(MONTHS));
    fact.review.or_else(|| fact.checked?.checked_add_months(months))
}

/// Whether a fact rests on a text that somebody must have read on some day.
fn reads_a_source(strength: Strength) -> bool {
    match strength {
        Strength::Primary | Strength::Secondary => true,
        Strength::Derived | Strength::Heuristic | Strength::Unverified => false,
    }
}

//! What can be held against a pack that works: texts that were not translated, or that no screen can show;
//! questions that ask two things; sources nobody has read for long; entries that nothing uses.
//!
//! Only `coach rules check` looks for it. A pack with such findings still makes plans, so nobody is kept from
//! a plan by them, and starting the program does not pay for them. The files are read again as trees, where each
//! text still has its place.

mod generic;
mod limits;
mod questions;
mod sources;
mod templates;
mod texts;
mod unused;
mod written;

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use chrono::NaiveDate;
pub use generic::phrase as generic_phrase;

/// Everything that can be held against a pack on a day, in order of reading. Entries that a later layer
/// replaced are left in peace.
#[must_use]
pub fn lint(pack: &Pack, today: NaiveDate) -> Vec<Diagnostic> {
    let mut found = unused::check(pack);
    found.extend(templates::check(pack));
    written::each(pack, |entry| {
        for pair in written::pairs(entry) {
            texts::check(&pair, &mut found);
            limits::check(&pair, &mut found);
            questions::check(&pair, &mut found);
        }
        sources::check(pack, entry, today, &mut found);
    });
    found.sort_by_key(Diagnostic::order);
    found
}

#[cfg(test)]
mod tests;

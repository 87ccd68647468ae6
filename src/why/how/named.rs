//! Which line of a plan a person means.

use crate::plan::Plan;
use crate::plan::model::Item;

/// The line of this id or name, in either language; else the only one whose id or name begins so.
#[must_use]
pub fn named<'p>(plan: &'p Plan, name: &str) -> Option<&'p Item> {
    let typed = plain(name);
    let called = |line: &Item| [&line.id, &line.title.en, &line.title.fr].map(|name| plain(name));
    let exact = plan.items.iter().find(|line| called(line).contains(&typed));
    let begins = |line: &&Item| !typed.is_empty() && called(line).iter().any(|name| name.starts_with(&typed));
    let mut begun = plan.items.iter().filter(begins);
    exact.or_else(|| begun.next().filter(|_| begun.next().is_none()))
}

/// Lower case, hyphens and underscores as spaces, one kind of space and of apostrophe.
fn plain(text: &str) -> String {
    let spaced = text.to_lowercase().replace(['-', '_', '\u{A0}', '\u{202F}'], " ").replace('’', "'");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

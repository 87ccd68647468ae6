//! The saved plan: reading it back, and saving it again without losing what the person wrote into it.
//!
//! What counts in a saved plan is what it was made from: answers, depth, language, the two days. The rest is
//! there to be read, and is made again from these. A plan file never becomes unreadable: an answer that the
//! pack no longer accepts is left out and told; only a file that a newer program wrote is refused.

mod merge;
pub mod scenarios;

pub use merge::merge;
pub use scenarios::keep as keep_scenarios;

use crate::interview::Scenario;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::question::Depth;
use crate::pack::read::Faults;
use crate::pack::words::Lang;
use crate::reason::Answers;
use crate::store::answers::{self, faults, placed, text_of};
use crate::store::raw::{self, Field, Node, Raw};
use chrono::NaiveDate;

/// The format of plan files that this program reads and writes.
pub const FORMAT: i64 = 1;

/// What a plan was made from.
#[derive(Debug, Clone)]
pub struct Saved {
    /// Answers, parked ones included.
    pub answers: Answers,
    /// Language.
    pub lang: Lang,
    /// How deep the interview went.
    pub depth: Depth,
    /// The day it was made; the plan is made again as of this day.
    pub today: NaiveDate,
    /// Whether the pack is still the one it was made with.
    pub pack: SamePack,
    /// Answers that this pack no longer accepts, and why; they stay in the file.
    pub left_out: Faults,
    /// Other answers kept under names.
    pub scenarios: Vec<Scenario>,
    /// What is wrong with scenarios; it stays in the file.
    pub scenario_faults: Faults,
}

/// Whether the pack is still the one a plan was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum SamePack {
    /// It is.
    Same,
    /// It is not: the plan may come out differently.
    Changed {
        /// The name and version that the plan was made with.
        was: String,
    },
}

/// Reads a plan file.
///
/// # Errors
/// When it is no plan, or a newer program wrote it.
pub fn read(text: &str, path: &str, pack: &Pack) -> Result<Saved, Faults> {
    raw::toml(text)
        .and_then(|fields| saved(text, path, pack, &fields).map_err(|problem| vec![problem]))
        .map_err(|diagnostics| faults(path, text, diagnostics))
}

fn saved(text: &str, path: &str, pack: &Pack, fields: &[Field]) -> Result<Saved, Diagnostic> {
    let find = |key: &str| fields.iter().find(|field| field.key == key);
    let format = find("format").ok_or_else(|| Diagnostic::new("plan-file-not-one"))?;
    if let Some(problem) = answers::format(format, FORMAT) {
        return Err(problem);
    }
    let table = find("answers").ok_or_else(|| Diagnostic::new("plan-file-not-one"))?;
    let whole = with_parked(&table.node, find("parked").map(|parked| &parked.node));
    let (answers, left_out) = answers::answers(pack, &whole);
    let (scenarios, wrong) = scenarios::read(pack, &answers, fields);
    Ok(Saved {
        answers,
        scenarios,
        scenario_faults: faults(path, text, wrong),
        lang: find("lang").map_or(Ok(Lang::default()), |field| answers::lang(&field.node))?,
        depth: find("depth").and_then(|field| depth(&field.node)).unwrap_or_default(),
        today: find("today")
            .map(|field| &field.node)
            .ok_or_else(|| Diagnostic::new("plan-file-not-one"))
            .and_then(day)?,
        pack: same_pack(pack, find("pack").map(|field| &field.node)),
        left_out: faults(path, text, left_out),
    })
}

/// The answers that show and the parked ones, as one table: which is which is worked out anew.
fn with_parked(answers: &Node, parked: Option<&Node>) -> Node {
    let mut whole = answers.clone();
    if let (Raw::Table(fields), Some(Node { raw: Raw::Table(parked), .. })) = (&mut whole.raw, parked) {
        fields.extend(parked.iter().cloned());
    }
    whole
}

fn depth(node: &Node) -> Option<Depth> {
    match text_of(node)?.as_str() {
        "core" => Some(Depth::Core),
        "standard" => Some(Depth::Standard),
        "deep" => Some(Depth::Deep),
        _ => None,
    }
}

fn day(node: &Node) -> Result<NaiveDate, Diagnostic> {
    let written = match &node.raw {
        Raw::Date(written) | Raw::Text(written) => written.as_str(),
        _ => "",
    };
    let wrong = || Diagnostic::new("plan-file-day").with("found", node.raw.written());
    written.parse().map_err(|_| placed(wrong(), &node.span))
}

fn same_pack(pack: &Pack, mark: Option<&Node>) -> SamePack {
    let Some(Node { raw: Raw::Table(fields), .. }) = mark else { return SamePack::Changed { was: String::new() } };
    let text = |key: &str| {
        fields.iter().find(|field| field.key == key).and_then(|field| text_of(&field.node)).unwrap_or_default()
    };
    if text("digest") == pack.digest {
        SamePack::Same
    } else {
        SamePack::Changed { was: format!("{} {}", text("name"), text("version")).trim().to_owned() }
    }
}

/// Whether a text is one of our plan files, whatever its format number: only such a file may be saved over.
#[must_use]
pub fn is_plan(text: &str) -> bool {
    let is = |fields: &[Field], key: &str| fields.iter().any(|field| field.key == key);
    raw::toml(text).is_ok_and(|fields| ["format", "pack", "answers", "today"].iter().all(|key| is(&fields, key)))
}

#[cfg(test)]
mod tests;

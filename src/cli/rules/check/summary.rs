//! What a pack holds, and what was looked at: silence never means fine.

use crate::author::check::Checked;
use crate::author::prose::Prose;
use crate::pack::Pack;
use crate::text::{Arg, Text};

/// How many entries of each kind.
pub(super) fn counts(pack: &Pack) -> [(&'static str, usize); 8] {
    [
        ("questions", pack.questions.len()),
        ("rules", pack.rules.len()),
        ("activities", pack.activities.len()),
        ("guardrails", pack.guardrails.len()),
        ("metrics", pack.metrics.len()),
        ("checks", pack.checklists.len()),
        ("claims", pack.claims.len()),
        ("facts", pack.facts.len()),
    ]
}

/// The lines after the findings, if there are any.
pub(super) fn of(pack: &Pack, checked: &Checked, text: &Text) -> String {
    let mut args: Vec<(&str, Arg<'_>)> =
        vec![("name", pack.about.name.as_str().into()), ("version", pack.about.version.as_str().into())];
    args.extend(counts(pack).map(|(kind, count)| (kind, count.into())));
    let key = if checked.findings.is_empty() { "rules-clean" } else { "rules-found" };
    let mut lines = vec![text.with(key, &args)];
    lines.push(text.with("check-answer-sets", &[("n", Prose::new(pack, text).large(checked.answer_sets).into())]));
    for tally in &checked.tallies {
        let counts = [("proved", tally.proved), ("refuted", tally.refuted), ("open", tally.undecided)];
        let mut args: Vec<(&str, Arg<'_>)> = vec![("statement", text.say(tally.statement).into())];
        args.extend(counts.map(|(name, count)| (name, count.into())));
        lines.push(format!("  {}", text.with("check-tally", &args)));
    }
    lines.join("\n") + "\n"
}

//! A comparison as people and programs read it.

use super::entries::{Entry, How};
use super::{Change, Changed, Comparison, Someone};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::text::{Arg, Text};
use serde_json::{Value, json};
use textwrap::{Options, WordSplitter, fill};

/// Width of a line, in columns.
const WIDTH: usize = 100;

/// The entries that differ, then each person whose plan changes.
#[must_use]
pub fn told(comparison: &Comparison, people: &[Someone], text: &Text) -> String {
    let mut lines = vec![text.with("diff-entries", &[("n", comparison.entries.len().into())])];
    lines.extend(comparison.entries.iter().map(|entry| set(&entry_line(entry, text), "  ")));
    lines.push(String::new());
    let counts = [("n", comparison.people.into()), ("changed", comparison.changed.len().into())];
    lines.push(text.with("diff-people", &counts));
    for changed in &comparison.changed {
        let Some(someone) = people.get(changed.who) else { continue };
        lines.push(String::new());
        lines.push(name(someone, text));
        lines.extend(changed.refused.iter().map(|problem| set(&refusal(problem, text), "  ")));
        for (nth, change) in changed.changes.iter().enumerate() {
            lines.push(set(&change.said.in_words(text), "  "));
            // Several changes of one line have one reason.
            let next = changed.changes.get(nth + 1);
            if next.is_none_or(|next| (&next.id, &next.why) != (&change.id, &change.why)) {
                lines.extend(reasons(change, text));
            }
        }
    }
    lines.into_iter().map(|line| format!("{line}\n")).collect()
}

fn set(line: &str, indent: &str) -> String {
    let after = format!("{indent}  ");
    let options = Options::new(WIDTH)
        .initial_indent(indent)
        .subsequent_indent(&after)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    fill(line, options)
}

fn entry_line(entry: &Entry, text: &Text) -> String {
    let mut args: Vec<(&str, Arg<'_>)> =
        vec![("kind", entry.kind.into()), ("id", (&entry.id).into()), ("at", (&entry.at).into())];
    let key = match &entry.how {
        How::Added => "diff-entry-added",
        How::Removed => "diff-entry-removed",
        How::Changed(keys) => {
            args.push(("keys", keys.join(", ").into()));
            "diff-entry-changed"
        }
    };
    text.with(key, &args)
}

fn refusal(problem: &Diagnostic, text: &Text) -> String {
    text.with("diff-refused", &[("said", sentence(problem, text).into())])
}

fn sentence(problem: &Diagnostic, text: &Text) -> String {
    let args: Vec<(&str, Arg<'_>)> = problem.args.iter().map(|(name, value)| (*name, value.into())).collect();
    text.with(problem.code, &args)
}

fn name(someone: &Someone, text: &Text) -> String {
    let title = someone.title.get(text.lang());
    if title == someone.id { format!("`{title}`") } else { format!("{title} (`{}`)", someone.id) }
}

fn reasons(change: &Change, text: &Text) -> Vec<String> {
    let why = change.why.iter().map(|said| text.with("story-because", &[("said", said.in_words(text).into())]));
    why.map(|line| set(&line, "      ")).collect()
}

/// The same for programs.
#[must_use]
pub fn json(comparison: &Comparison, packs: [&Pack; 2], people: &[Someone], text: &Text) -> Value {
    let [old, new] =
        packs.map(|pack| json!({ "name": pack.about.name, "version": pack.about.version, "digest": pack.digest }));
    let changed = comparison.changed.iter();
    let changed: Vec<Value> =
        changed.filter_map(|changed| Some(somebody(changed, people.get(changed.who)?, text))).collect();
    json!({
        "changed": !changed.is_empty(),
        "old": old,
        "new": new,
        "entries": comparison.entries.iter().map(entry).collect::<Vec<Value>>(),
        "counts": { "people": comparison.people, "changed": changed.len(), "same": comparison.people - changed.len() },
        "people": changed,
    })
}

fn entry(entry: &Entry) -> Value {
    let (how, keys): (&str, &[String]) = match &entry.how {
        How::Added => ("added", &[]),
        How::Removed => ("removed", &[]),
        How::Changed(keys) => ("changed", keys),
    };
    json!({ "change": how, "kind": entry.kind, "id": entry.id, "keys": keys, "at": entry.at })
}

fn somebody(changed: &Changed, someone: &Someone, text: &Text) -> Value {
    let one = |change: &Change| {
        let why: Vec<String> = change.why.iter().map(|said| said.in_words(text)).collect();
        json!({
            "code": change.said.key, "id": change.id, "before": change.before, "after": change.after,
            "said": change.said.in_words(text), "why": why,
        })
    };
    let refused: Vec<Value> = changed
        .refused
        .iter()
        .map(|problem| json!({ "code": problem.code, "message": sentence(problem, text) }))
        .collect();
    json!({
        "id": someone.id,
        "title": someone.title.get(text.lang()),
        "refused": refused,
        "changes": changed.changes.iter().map(one).collect::<Vec<Value>>(),
    })
}

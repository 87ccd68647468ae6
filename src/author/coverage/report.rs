//! Coverage as people and programs read it.

use super::{Coverage, Picked, Used, percent};
use crate::pack::Pack;
use crate::pack::diagnostic::line_and_column;
use crate::pack::rule::Rule;
use crate::text::{Arg, Text};
use serde_json::{Value, json};

/// Pairs listed for programs: there are thousands, and the first ones show what sort of story is missing.
const MOST_PAIRS: usize = 500;

/// The shares, then what is not touched.
#[must_use]
pub fn told(coverage: &Coverage, pack: &Pack, text: &Text) -> String {
    let mut told = String::new();
    let mut line = |said: String| told.push_str(&format!("{said}\n"));
    line(text.with("coverage-stories", &[("n", coverage.stories.into())]));
    line(text.with("coverage-rules", &share(coverage.both_ways(), coverage.rules.len())));
    line(text.with("coverage-options", &share(coverage.chosen(), coverage.options.len())));
    line(text.with("coverage-pairs", &share(coverage.pairs.met, coverage.pairs.possible)));
    for (key, open) in
        [("coverage-never-held", never(|used| used.held)), ("coverage-never-failed", never(|used| used.failed))]
    {
        let rules: Vec<String> =
            rules(coverage, pack).filter(|(_, used)| open(used)).map(|(rule, _)| placed(rule, pack)).collect();
        section(&mut line, text, key, &rules);
    }
    section(&mut line, text, "coverage-never-chosen", &never_chosen(&coverage.options, text));
    told
}

fn never(count: fn(&Used) -> usize) -> impl Fn(&Used) -> bool {
    move |used| count(used) == 0
}

fn share(part: usize, whole: usize) -> [(&'static str, Arg<'static>); 3] {
    [("part", part.into()), ("whole", whole.into()), ("percent", percent(part, whole).into())]
}

fn section(line: &mut impl FnMut(String), text: &Text, key: &str, entries: &[String]) {
    if entries.is_empty() {
        return;
    }
    line(String::new());
    line(text.with(key, &[("n", entries.len().into())]));
    entries.iter().for_each(|entry| line(format!("  {entry}")));
}

fn rules<'c>(coverage: &'c Coverage, pack: &'c Pack) -> impl Iterator<Item = (&'c Rule, &'c Used)> {
    pack.rules.iter().zip(&coverage.rules)
}

fn spot<'p>(rule: &Rule, pack: &'p Pack) -> (&'p str, usize) {
    let file = pack.files.get(rule.place.file);
    file.map_or(("", 0), |file| (file.path.as_str(), line_and_column(&file.text, rule.place.span.start).0))
}

fn placed(rule: &Rule, pack: &Pack) -> String {
    let (file, line) = spot(rule, pack);
    format!("{} ({file}:{line})", rule.id)
}

/// One line a question: the options that nobody chooses.
fn never_chosen(options: &[Picked], text: &Text) -> Vec<String> {
    let mut lines: Vec<(&str, Vec<String>)> = Vec::new();
    for picked in options.iter().filter(|picked| picked.chosen == 0) {
        let name = match picked.assumed {
            0 => picked.option.clone(),
            _ => text.with("coverage-assumed-only", &[("option", (&picked.option).into())]),
        };
        match lines.last_mut() {
            Some((question, names)) if *question == picked.question => names.push(name),
            _ => lines.push((&picked.question, vec![name])),
        }
    }
    lines.into_iter().map(|(question, names)| format!("{question} = {}", names.join(", "))).collect()
}

/// The same for programs.
#[must_use]
pub fn json(coverage: &Coverage, pack: &Pack) -> Value {
    let rule = |(rule, used): (&Rule, &Used)| {
        let (file, line) = spot(rule, pack);
        json!({ "id": rule.id, "held": used.held, "failed": used.failed, "file": file, "line": line })
    };
    let option = |picked: &Picked| {
        json!({
            "question": picked.question, "option": picked.option, "chosen": picked.chosen, "assumed": picked.assumed,
        })
    };
    let name = |at: usize| coverage.options.get(at).map(|picked| format!("{}={}", picked.question, picked.option));
    let unmet: Vec<Value> =
        coverage.pairs.unmet.iter().take(MOST_PAIRS).map(|(one, other)| json!([name(*one), name(*other)])).collect();
    json!({
        "pack": { "name": pack.about.name, "version": pack.about.version, "digest": pack.digest },
        "stories": coverage.stories,
        "rules": {
            "total": coverage.rules.len(),
            "both_ways": coverage.both_ways(),
            "percent": percent(coverage.both_ways(), coverage.rules.len()),
            "each": rules(coverage, pack).map(rule).collect::<Vec<Value>>(),
        },
        "options": {
            "total": coverage.options.len(),
            "chosen": coverage.chosen(),
            "percent": percent(coverage.chosen(), coverage.options.len()),
            "each": coverage.options.iter().map(option).collect::<Vec<Value>>(),
        },
        "pairs": {
            "possible": coverage.pairs.possible,
            "met": coverage.pairs.met,
            "percent": percent(coverage.pairs.met, coverage.pairs.possible),
            "unmet": unmet,
        },
    })
}

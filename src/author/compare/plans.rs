//! What changes from one plan to another.

use super::Change;
use super::case::Both;
use super::why;
use crate::author::story::{Part, Said, level_word, setting_word};
use crate::pack::catalogue::Per;
use crate::plan::model::{Item, Plan};

/// Lines, settings, warnings, the headline; then, if nothing else, that something differs all the same.
pub(super) fn changes(both: &Both<'_>) -> Vec<Change> {
    let mut changes = lines(both);
    changes.extend(settings(both));
    changes.extend(warnings(both));
    changes.extend(headline(both));
    if changes.is_empty() && !alike(&both.old.plan, &both.new.plan) {
        let said = Said::new("diff-otherwise");
        changes.push(Change { id: "plan".to_owned(), before: None, after: None, said, why: Vec::new() });
    }
    changes
}

/// Whether two plans are the same but for the mark of their pack.
fn alike(old: &Plan, new: &Plan) -> bool {
    let unmarked = Plan { pack: old.pack.clone(), ..new.clone() };
    unmarked == *old
}

fn find<'p>(plan: &'p Plan, id: &str) -> Option<&'p Item> {
    plan.items.iter().find(|item| item.id == id)
}

fn lines(both: &Both<'_>) -> Vec<Change> {
    let (old, new) = (&both.old.plan, &both.new.plan);
    let mut changes = Vec::new();
    for item in new.items.iter().filter(|item| find(old, &item.id).is_none()) {
        changes.push(Change {
            id: item.id.clone(),
            before: None,
            after: Some(item.id.clone()),
            said: named("diff-comes", item).with("minutes", item.weekly_minutes),
            why: why::line(both, &item.id),
        });
    }
    for item in old.items.iter().filter(|item| find(new, &item.id).is_none()) {
        changes.push(Change {
            id: item.id.clone(),
            before: Some(item.id.clone()),
            after: None,
            said: named("diff-goes", item).with("minutes", item.weekly_minutes),
            why: why::line(both, &item.id),
        });
    }
    for (was, item) in new.items.iter().filter_map(|item| Some((find(old, &item.id)?, item))) {
        changes.extend(line(both, was, item));
    }
    changes
}

fn named(key: &'static str, item: &Item) -> Said {
    Said::new(key).with("id", item.id.as_str()).with("title", &item.title)
}

/// What changes in a line that both plans have.
fn line(both: &Both<'_>, old: &Item, new: &Item) -> Vec<Change> {
    let level = |item: &Item| item.level.map_or("–", level_word).to_owned();
    let looked_at: [(&'static str, String, String); 4] = [
        ("diff-level", level(old), level(new)),
        ("diff-minutes", old.weekly_minutes.to_string(), new.weekly_minutes.to_string()),
        ("diff-times", times(old), times(new)),
        ("diff-phase", old.phase.clone(), new.phase.clone()),
    ];
    let differ = looked_at.into_iter().filter(|(_, before, after)| before != after);
    let change = |(key, before, after): (&'static str, String, String)| {
        let part = |written: &String, item: &Item| match key {
            "diff-times" => Part::List(vec![often(item)]),
            _ => Part::Text(written.clone()),
        };
        Change {
            id: new.id.clone(),
            said: named(key, new).with("before", part(&before, old)).with("after", part(&after, new)),
            before: Some(before),
            after: Some(after),
            why: why::line(both, &new.id),
        }
    };
    differ.map(change).collect()
}

/// Occurrences, minutes of each, and their period, for programs.
fn times(item: &Item) -> String {
    format!("{} x {} min / {}", item.times, item.minutes, period(item))
}

/// The same for people.
fn often(item: &Item) -> Said {
    Said::new("diff-often").with("n", item.times).with("minutes", item.minutes).with("per", period(item))
}

fn period(item: &Item) -> &'static str {
    match item.per {
        None => "-",
        Some(Per::Day) => "day",
        Some(Per::Week) => "week",
        Some(Per::Month) => "month",
        Some(Per::Quarter) => "quarter",
        Some(Per::Once) => "once",
        Some(Per::Event) => "event",
        Some(Per::Case) => "case",
    }
}

fn settings(both: &Both<'_>) -> Vec<Change> {
    let (old, new) = (&both.old.decision.settings, &both.new.decision.settings);
    let mut changes = Vec::new();
    for (id, set) in new.iter() {
        let Some(was) = old.get(id).filter(|was| was.value != set.value) else { continue };
        let (before, after) = (setting_word(&was.value), setting_word(&set.value));
        let said = Said::new("diff-setting").with("id", id);
        changes.push(Change {
            id: id.to_owned(),
            said: said.with("before", before.as_str()).with("after", after.as_str()),
            before: Some(before),
            after: Some(after),
            why: why::of(both, &both.old.ids(&was.rules), &both.new.ids(&set.rules), "setting", id),
        });
    }
    changes
}

fn warnings(both: &Both<'_>) -> Vec<Change> {
    let (old, new) = (&both.old.plan.warnings, &both.new.plan.warnings);
    let mut changes = Vec::new();
    for warning in new.iter().filter(|warning| !old.iter().any(|was| was.id == warning.id)) {
        changes.push(Change {
            id: warning.id.clone(),
            before: None,
            after: Some(warning.text.en.clone()),
            said: Said::new("diff-warns").with("id", warning.id.as_str()).with("text", &warning.text),
            why: why::of(both, &[], &warning.because.rules, "warning", &warning.id),
        });
    }
    for warning in old.iter().filter(|warning| !new.iter().any(|is| is.id == warning.id)) {
        changes.push(Change {
            id: warning.id.clone(),
            before: Some(warning.text.en.clone()),
            after: None,
            said: Said::new("diff-warns-no-more").with("id", warning.id.as_str()).with("text", &warning.text),
            why: why::of(both, &warning.because.rules, &[], "warning", &warning.id),
        });
    }
    changes
}

fn headline(both: &Both<'_>) -> Option<Change> {
    let (old, new) = (&both.old.plan.headline, &both.new.plan.headline);
    (old != new).then(|| Change {
        id: "headline".to_owned(),
        before: Some(old.en.clone()),
        after: Some(new.en.clone()),
        said: Said::new("diff-headline").with("before", old).with("after", new),
        why: why::headline(both),
    })
}

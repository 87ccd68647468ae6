//! Plans side by side: the plan as it is, then scenarios, as many to a table as a page of eighty columns holds.

use super::words::{COLUMNS, wrapped};
use super::{Opened, json};
use crate::cli::{Exit, Io};
use crate::interview::Scenario;
use crate::phrase::Phrase;
use crate::plan::Plan;
use crate::plan::model::Item;
use crate::why::WhatIf;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

/// Scenarios in one table.
const BESIDE: usize = 3;
/// Columns of the first column.
const FIRST: usize = 24;

/// Writes the comparison, as tables or as JSON.
pub(super) fn write(opened: &Opened, scenarios: &[&Scenario], as_json: bool, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let compared: Vec<(&str, WhatIf)> = scenarios
        .iter()
        .map(|scenario| (scenario.name.as_str(), opened.what_if(&opened.over(&scenario.answers))))
        .collect();
    if as_json {
        let each = |(name, what_if): &(&str, WhatIf)| {
            let mut told = json::of(what_if, opened);
            told.as_object_mut().map(|told| told.insert("scenario".to_owned(), json!(name)));
            told
        };
        writeln!(io.out, "{:#}", compared.iter().map(each).collect::<Value>())?;
        return Ok(Exit::Done);
    }
    for (at, some) in compared.chunks(BESIDE).enumerate() {
        if at > 0 {
            writeln!(io.out)?;
        }
        lines(opened, some).iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
    }
    Ok(Exit::Done)
}

fn lines(opened: &Opened, compared: &[(&str, WhatIf)]) -> Vec<String> {
    let (text, phrase) = (&opened.text, opened.phrase());
    let Some((_, first)) = compared.first() else { return Vec::new() };
    let plans: Vec<&Plan> = [&first.before].into_iter().chain(compared.iter().map(|(_, one)| &one.after)).collect();
    let mut rows = vec![[String::new(), text.say("what-if-as-it-is")].to_vec()];
    rows.iter_mut().for_each(|head| head.extend(compared.iter().map(|(name, _)| (*name).to_owned())));
    rows.extend(answers(opened, &phrase, compared));
    let minutes = |key: &str, of: fn(&Plan) -> u32| -> Vec<String> {
        [text.say(key)].into_iter().chain(plans.iter().map(|plan| of(plan).to_string())).collect()
    };
    rows.push(minutes("what-if-minutes", |plan| plan.budget.weekly_minutes));
    rows.push(minutes("what-if-planned", |plan| plan.budget.planned_minutes));
    rows.extend(items(&phrase, &plans));
    let mut lines = laid_out(&rows);
    if compared.iter().all(|(_, one)| one.diff.is_empty()) {
        lines.extend(wrapped("", &text.say("what-if-all-same")));
    }
    for (name, one) in compared {
        let lost = phrase.stops_lost(&one.diff).map(|said| format!("{name}: {said}"));
        lost.into_iter().for_each(|said| lines.extend(wrapped("! ", &said)));
    }
    lines
}

/// The answers that differ anywhere, each in its row.
fn answers(opened: &Opened, phrase: &Phrase<'_>, compared: &[(&str, WhatIf)]) -> Vec<Vec<String>> {
    let changed = |id: &str| compared.iter().any(|(_, one)| one.changes.iter().any(|change| change.question == id));
    let questions = opened.engine.pack().questions.iter().filter(|question| changed(&question.id));
    let row = |question: &crate::pack::question::Question| {
        let now = opened.saved.answers.get(&question.id);
        let others = compared.iter().map(|(_, one)| {
            one.changes.iter().find(|change| change.question == question.id).map_or(now, |change| change.to.as_ref())
        });
        let said = |answer: Option<_>| {
            answer.map_or_else(|| opened.text.say("what-if-nothing-said"), |answer| phrase.answer(question, answer))
        };
        let cells = [now].into_iter().chain(others).map(said);
        [phrase.words(&question.short).to_owned()].into_iter().chain(cells).collect()
    };
    questions.map(row).collect()
}

/// The lines that are not the same in all plans, each in its row.
fn items(phrase: &Phrase<'_>, plans: &[&Plan]) -> Vec<Vec<String>> {
    let mut ids: Vec<&str> = Vec::new();
    for item in plans.iter().flat_map(|plan| &plan.items) {
        if !ids.contains(&item.id.as_str()) {
            ids.push(&item.id);
        }
    }
    let row = |id: &&str| {
        let found: Vec<Option<&Item>> =
            plans.iter().map(|plan| plan.items.iter().find(|item| item.id == **id)).collect();
        let cells: Vec<String> = found
            .iter()
            .map(|item| item.map_or_else(|| phrase.text.say("what-if-no"), |item| phrase.amount(item)))
            .collect();
        let differ = cells.iter().any(|cell| Some(cell) != cells.first());
        let title = found.into_iter().flatten().next().map(|item| phrase.words(&item.title).to_owned())?;
        differ.then(|| [title].into_iter().chain(cells).collect())
    };
    ids.iter().filter_map(row).collect()
}

/// Rows in columns; a cell that is too long goes on below.
fn laid_out(rows: &[Vec<String>]) -> Vec<String> {
    let others = rows.first().map_or(1, |head| head.len().saturating_sub(1)).max(1);
    let width = (COLUMNS - FIRST) / others - 2;
    let mut lines = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let cells: Vec<Vec<String>> =
            row.iter().enumerate().map(|(at, cell)| broken(cell, if at == 0 { FIRST } else { width })).collect();
        for line in 0..cells.iter().map(Vec::len).max().unwrap_or_default() {
            let part = |(at, cell): (usize, &Vec<String>)| {
                let said = cell.get(line).map_or("", String::as_str);
                let room = if at == 0 { FIRST } else { width };
                format!("{said}{}", " ".repeat(room.saturating_sub(said.width()) + 2))
            };
            lines.push(cells.iter().enumerate().map(part).collect::<String>().trim_end().to_owned());
        }
        if at == 0 {
            lines.push("-".repeat(FIRST + others * (width + 2)));
        }
    }
    lines
}

fn broken(cell: &str, width: usize) -> Vec<String> {
    textwrap::wrap(cell, width).into_iter().map(|part| part.trim_end().to_owned()).collect()
}

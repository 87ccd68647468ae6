//! The saved plan: TOML that reads well in an editor and loads back.
//!
//! The tree of the JSON export in TOML's manner: lists of tables take their singular as name, dates are
//! dates, what is null or empty is left out. `[answers]` holds all that the person answered and that shows,
//! "prefer not to say" included, because the plan is made again from it; `[parked]` holds the answers to
//! questions that do not show at present.

mod answers;

use crate::export::tree;
use crate::export::{Export, Sheet};
use crate::interview::Scenario;
use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::reason::{Answer, Answers};
use crate::text::Text;
use serde_json::{Map, Value as Json};
use std::io::{self, Write};
use toml_edit::{Array, ArrayOfTables, Datetime, DocumentMut, InlineTable, Item, Table, Value};

/// TOML.
#[derive(Debug, Clone, Copy)]
pub struct Toml;

impl Export for Toml {
    fn write(&self, sheet: &Sheet<'_>, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(document(sheet).to_string().as_bytes())
    }
}

/// Answers alone, as a file of answers holds them: the table `[answers]`, in the order of the interview.
#[must_use]
pub fn answers_table(given: &Answers, pack: &Pack) -> String {
    let mut document = DocumentMut::new();
    document.insert("answers", Item::Table(answers::table(given, pack)));
    document.to_string()
}

/// Scenarios as a plan file holds them: a table each, with a table of answers.
#[must_use]
pub fn scenario_tables(scenarios: &[Scenario], pack: &Pack) -> String {
    let table = |scenario: &Scenario| {
        let answers = Item::Table(answers::table(&scenario.answers, pack));
        let mut table = Table::from_iter([("name", Item::Value(scenario.name.as_str().into())), ("answers", answers)]);
        table.decor_mut().set_prefix("\n");
        table
    };
    let mut document = DocumentMut::new();
    document.insert("scenario", Item::ArrayOfTables(scenarios.iter().map(table).collect()));
    document.to_string()
}

/// Keys of the tree that stand above the first table, in this order.
const HEAD: &[&str] = &["format", "lang", "today", "start", "headline", "smart", "bio", "reviews"];

/// The other keys in the order of reading, with their names here: what the plan is made from, what it says,
/// then its calendar.
const BODY: &[(&str, &str)] = &[
    ("budget", "budget"),
    ("warnings", "warning"),
    ("phases", "phase"),
    ("items", "item"),
    ("setup", "setup"),
    ("rhythm", "rhythm"),
    ("line", "line"),
    ("mix", "mix"),
    ("editorial", "editorial"),
    ("lists", "list"),
    ("searches", "search"),
    ("notices", "notice"),
    ("care", "care"),
    ("springs", "spring"),
    ("quiet_periods", "quiet_period"),
    ("assumptions", "assumption"),
    ("set_aside", "set_aside"),
    ("weeks", "week"),
];

/// The plan as a TOML document.
#[must_use]
pub fn document(sheet: &Sheet<'_>) -> DocumentMut {
    let mut tree = tree::tree(sheet);
    let mut document = DocumentMut::new();
    for key in HEAD {
        put(&mut document, key, tree.remove(*key));
    }
    document.insert("depth", depth_word(sheet.depth).into());
    put(&mut document, "pack", tree.remove("pack"));
    let (shown, parked) = split(sheet.answers, &sheet.plan.answers);
    document.insert("answers", Item::Table(answers::table(&shown, sheet.pack)));
    if !parked.is_empty() {
        document.insert("parked", Item::Table(answers::table(&parked, sheet.pack)));
    }
    gather(&mut tree);
    for (key, name) in BODY {
        put(&mut document, name, tree.remove(*key));
    }
    comment(sheet, &mut document);
    document
}

/// Says that a plan is a draft, and which questions could still change it; nothing when there are none.
pub fn mark_draft(document: &mut DocumentMut, open: &[&str], text: &Text) {
    if open.is_empty() {
        return;
    }
    // Behind the last key that stands above the tables.
    document.insert("draft", Item::Value(laid_out(open.iter().copied().collect()).into()));
    if let Some(mut key) = document.key_mut("draft") {
        key.leaf_decor_mut().set_prefix(format!("# {}\n", text.say("plan-file-draft")));
    }
}

/// Three short lists of sentences share a table.
fn gather(tree: &mut Map<String, Json>) {
    let mut care = Map::new();
    for key in ["costs", "exits", "cultures"] {
        care.extend(tree.remove(key).map(|list| (key.to_owned(), list)));
    }
    tree.insert("care".to_owned(), care.into());
}

/// Answers that show (withheld ones too: the person gave them) and parked ones.
fn split(all: &Answers, shown: &Answers) -> (Answers, Answers) {
    let (here, parked): (Vec<_>, Vec<_>) = all
        .iter()
        .map(|(id, answer)| (id.to_owned(), answer.clone()))
        .partition(|(id, answer)| shown.get(id).is_some() || *answer == Answer::Withheld);
    (here.into_iter().collect(), parked.into_iter().collect())
}

fn depth_word(depth: Depth) -> &'static str {
    match depth {
        Depth::Core => "core",
        Depth::Standard => "standard",
        Depth::Deep => "deep",
    }
}

fn comment(sheet: &Sheet<'_>, document: &mut DocumentMut) {
    let lines = |key: &str| -> String { sheet.text.say(key).lines().map(|line| format!("# {line}\n")).collect() };
    let head = format!("{}\n", lines("plan-file-head"));
    if let Some(mut key) = document.key_mut("format") {
        key.leaf_decor_mut().set_prefix(head);
    }
    for (name, key) in [("answers", "plan-file-answers"), ("parked", "plan-file-parked"), ("budget", "plan-file-plan")]
    {
        if let Some(table) = document.get_mut(name).and_then(Item::as_table_mut) {
            table.decor_mut().set_prefix(format!("\n{}", lines(key)));
        }
    }
}

fn put(table: &mut Table, key: &str, value: Option<Json>) {
    match value {
        None | Some(Json::Null) => {}
        Some(Json::Array(list)) if list.is_empty() => {}
        Some(Json::Array(list)) if list.iter().all(Json::is_object) => {
            let tables: ArrayOfTables = list.iter().filter_map(Json::as_object).map(self::table).collect();
            table.insert(key, Item::ArrayOfTables(tables));
        }
        Some(Json::Object(fields)) => {
            let inner = self::table(&fields);
            if !inner.is_empty() {
                table.insert(key, Item::Table(inner));
            }
        }
        Some(other) => table_value(table, key, &other),
    }
}

fn table_value(table: &mut Table, key: &str, json: &Json) {
    if let Some(value) = value(key, json) {
        table.insert(key, Item::Value(value));
    }
}

/// A table whose values are on one line each; what is null or empty is left out.
fn table(fields: &Map<String, Json>) -> Table {
    let mut table = Table::new();
    for (key, json) in fields {
        if !matches!(json, Json::Array(list) if list.is_empty()) {
            table_value(&mut table, key, json);
        }
    }
    table
}

fn value(key: &str, json: &Json) -> Option<Value> {
    match json {
        Json::Null => None,
        Json::Bool(yes) => Some((*yes).into()),
        Json::Number(number) => number.as_i64().map(Value::from),
        Json::String(text) => Some(date(key, text).map_or_else(|| text.as_str().into(), Value::from)),
        Json::Array(list) => Some(laid_out(list.iter().filter_map(|one| value(key, one)).collect()).into()),
        Json::Object(fields) => Some(inline(fields).into()),
    }
}

/// Keys whose texts are days.
const DAYS: &[&str] = &["today", "start", "day", "from", "to", "reviews"];

/// A day as TOML writes it; `start` is a day in one place and a time in another.
fn date(key: &str, text: &str) -> Option<Datetime> {
    let date: Datetime = if DAYS.contains(&key) { text.parse().ok()? } else { return None };
    date.date.is_some().then_some(date)
}

fn inline(fields: &Map<String, Json>) -> InlineTable {
    fields.iter().filter_map(|(key, json)| value(key, json).map(|value| (key, value))).collect()
}

/// Longest list that stays on one line, in characters.
const ONE_LINE: usize = 90;

/// A long list gets a line for each entry.
fn laid_out(mut array: Array) -> Array {
    if array.to_string().chars().count() > ONE_LINE {
        for entry in array.iter_mut() {
            entry.decor_mut().set_prefix("\n  ");
        }
        array.set_trailing("\n");
        array.set_trailing_comma(true);
    }
    array
}

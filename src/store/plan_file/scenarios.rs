//! The scenarios of a plan file: read with what is wrong with them, written without touching anything else.

use crate::interview::Scenario;
use crate::interview::scenario::name;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::reason::Answers;
use crate::store::answers::{over, placed, text_of};
use crate::store::raw::{self, Field, Node, Raw};
use toml_edit::{DocumentMut, Item, Table, TomlError};

/// The key of scenarios in a plan file.
pub(super) const KEY: &str = "scenario";

/// The scenarios that can be read, and what is wrong with the others. An answer that no longer fits is left out
/// of its scenario and stays in the file.
pub(super) fn read(pack: &Pack, base: &Answers, fields: &[Field]) -> (Vec<Scenario>, Vec<Diagnostic>) {
    let (mut scenarios, mut problems): (Vec<Scenario>, Vec<Diagnostic>) = Default::default();
    for node in tables(fields) {
        let Some((name, answers)) = parts(node) else {
            problems.push(placed(Diagnostic::new("scenario-shape"), &node.span));
            continue;
        };
        if scenarios.iter().any(|other| other.name == name) {
            problems.push(placed(Diagnostic::new("scenario-twice").with("name", name), &node.span));
            continue;
        }
        let (answers, wrong) = over(pack, base, answers);
        problems.extend(wrong);
        scenarios.push(Scenario { name, answers });
    }
    (scenarios, problems)
}

fn tables(fields: &[Field]) -> &[Node] {
    let list = fields.iter().find(|field| field.key == KEY).map(|field| &field.node.raw);
    if let Some(Raw::List(list)) = list { list } else { &[] }
}

fn parts(node: &Node) -> Option<(String, &Node)> {
    let Raw::Table(fields) = &node.raw else { return None };
    let find = |key: &str| fields.iter().find(|field| field.key == key).map(|field| &field.node);
    let answers = find("answers").filter(|node| matches!(node.raw, Raw::Table(_)))?;
    Some((name(&text_of(find("name")?)?).ok()?, answers))
}

/// A plan file with these scenarios instead of its own; `written` is the table of each. What says the same
/// already keeps its very characters, what cannot be read stays, and so does everything else in the file.
///
/// # Errors
/// When one of the two is no TOML.
pub fn keep(old: &str, scenarios: &[Scenario], written: &str, pack: &Pack) -> Result<String, TomlError> {
    let mut document: DocumentMut = old.parse()?;
    let new: DocumentMut = written.parse()?;
    let there = raw::toml(old).map(|fields| read(pack, &Answers::default(), &fields).0).unwrap_or_default();
    let mut tables: Vec<Table> = match document.remove(KEY) {
        Some(Item::ArrayOfTables(tables)) => tables.into_iter().collect(),
        _ => Vec::new(),
    };
    tables.retain(|table| name_of(table).is_none_or(|name| scenarios.iter().any(|kept| kept.name == name)));
    let fresh = new.get(KEY).and_then(Item::as_array_of_tables).into_iter().flatten();
    for (scenario, table) in scenarios.iter().zip(fresh) {
        if there.contains(scenario) {
            continue;
        }
        match tables.iter_mut().find(|old| name_of(old).as_ref() == Some(&scenario.name)) {
            Some(old) => drop(table.get("answers").map(|answers| old.insert("answers", unplaced(answers)))),
            None => tables.push(table.clone()),
        }
    }
    if !tables.is_empty() {
        document.insert(KEY, Item::ArrayOfTables(tables.iter().map(placeless).collect()));
    }
    Ok(document.to_string())
}

fn name_of(table: &Table) -> Option<String> {
    name(table.get("name")?.as_str()?).ok()
}

/// Without a position: scenarios are printed at the end, one after the other.
fn placeless(table: &Table) -> Table {
    let mut table = table.clone();
    table.set_position(None);
    if let Some(answers) = table.get_mut("answers") {
        *answers = unplaced(answers);
    }
    table
}

fn unplaced(item: &Item) -> Item {
    let mut item = item.clone();
    if let Item::Table(table) = &mut item {
        table.set_position(None);
    }
    item
}

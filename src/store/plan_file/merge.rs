//! Saving over a plan that a person may have edited.
//!
//! The new text is laid over the old one key by key: a value that did not change keeps the very characters
//! it was written with, one that did keeps its place and the comments around it, what is new is added, what
//! the program no longer says goes, and keys that the program never writes stay as they are. Entries of a
//! list of tables are matched by what names them, so that a comment follows its item.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TomlError, Value};

/// Keys that the program writes itself, by the table they stand in (`""` for the top level). An old key among
/// them that the new text lacks is outdated; any other old key is the person's own.
const OWN: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "format",
            "lang",
            "today",
            "start",
            "depth",
            "draft",
            "headline",
            "smart",
            "bio",
            "reviews",
            "pack",
            "answers",
            "parked",
            "budget",
            "warning",
            "phase",
            "item",
            "setup",
            "rhythm",
            "line",
            "mix",
            "editorial",
            "list",
            "search",
            "notice",
            "care",
            "spring",
            "quiet_period",
            "assumption",
            "set_aside",
            "week",
        ],
    ),
    (
        "item",
        &[
            "id",
            "kind",
            "level",
            "phase",
            "title",
            "text",
            "minutes",
            "per",
            "times",
            "weekly_minutes",
            "helper_minutes",
            "when",
            "from_day",
            "to_day",
            "if_then",
            "steps",
            "target",
            "list",
            "light",
            "why",
            "because",
        ],
    ),
    ("editorial", &["day", "start", "item", "topic", "part", "prompt", "text"]),
    ("care", &["costs", "exits", "cultures"]),
    ("set_aside", &["id", "title", "because", "why"]),
    ("week", &["week", "from", "minutes", "sessions"]),
];

/// Keys that name an entry among its like, the first that it has.
const NAMES: &[&str] = &["id", "week", "question", "when", "title", "day", "from"];

/// Lays a new plan over an old one. `known_answer` says whether an answer's key is a question of the pack:
/// any other is kept, being the person's own or from a newer pack.
///
/// # Errors
/// When one of the two is no TOML.
pub fn merge(old: &str, new: &str, known_answer: &dyn Fn(&str) -> bool) -> Result<String, TomlError> {
    let mut document: DocumentMut = old.parse()?;
    let new: DocumentMut = new.parse()?;
    let merger = Merger { known_answer };
    merger.table("", document.as_table_mut(), new.as_table());
    Ok(document.to_string())
}

struct Merger<'a> {
    known_answer: &'a dyn Fn(&str) -> bool,
}

impl Merger<'_> {
    fn table(&self, name: &str, old: &mut Table, new: &Table) {
        let outdated: Vec<String> = old
            .iter()
            .map(|(key, _)| key.to_owned())
            .filter(|key| !new.contains_key(key) && self.is_own(name, key))
            .collect();
        for key in outdated {
            old.remove(&key);
        }
        let mut before: Option<&str> = None;
        for (key, item) in new {
            match old.get_mut(key) {
                Some(there) => self.item(key, there, item),
                None => add(old, before, key, item),
            }
            before = Some(key);
        }
    }

    fn is_own(&self, table: &str, key: &str) -> bool {
        match table {
            "answers" | "parked" => (self.known_answer)(key),
            _ => OWN.iter().find(|(name, _)| *name == table).is_none_or(|(_, keys)| keys.contains(&key)),
        }
    }

    fn item(&self, name: &str, old: &mut Item, new: &Item) {
        match (&mut *old, new) {
            (Item::Table(old), Item::Table(new)) => self.table(name, old, new),
            (Item::ArrayOfTables(old), Item::ArrayOfTables(new)) => self.tables(name, old, new),
            (Item::Value(old), Item::Value(new)) => replace(old, new),
            _ => old.clone_from(&unplaced(new.clone())),
        }
    }

    /// The entries of the new list, in its order, each laid over the old one of the same name.
    fn tables(&self, name: &str, old: &mut ArrayOfTables, new: &ArrayOfTables) {
        let mut left: Vec<Table> = std::mem::take(old).into_iter().collect();
        let first = left.first().and_then(Table::position);
        for (nth, entry) in new.iter().enumerate() {
            let at = left.iter().position(|candidate| named(candidate) == named(entry));
            let mut merged = match at {
                Some(at) => {
                    let mut there = left.remove(at);
                    self.table(name, &mut there, entry);
                    there
                }
                None => fresh(entry),
            };
            // Tables are printed by position, so the list takes the place of its first entry as a whole.
            merged.set_position(first);
            if nth == 0 && at.is_none() {
                merged.decor_mut().set_prefix("\n");
            }
            old.push(merged);
        }
    }
}

/// What names an entry: the written value of the first naming key it has.
fn named(table: &Table) -> Option<String> {
    NAMES.iter().find_map(|key| table.get(key)).and_then(Item::as_value).map(written)
}

/// A value without the spaces and comments around it.
fn written(value: &Value) -> String {
    value.clone().decorated("", "").to_string()
}

/// The new value in the old one's place; the old characters when they mean the same.
fn replace(old: &mut Value, new: &Value) {
    if same(old, new) {
        return;
    }
    let decor = old.decor().clone();
    *old = new.clone();
    *old.decor_mut() = decor;
}

/// Whether two values mean the same, however they are written.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.value() == other.value(),
        (Value::Integer(one), Value::Integer(other)) => one.value() == other.value(),
        (Value::Boolean(one), Value::Boolean(other)) => one.value() == other.value(),
        (Value::Datetime(one), Value::Datetime(other)) => one.value() == other.value(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::InlineTable(one), Value::InlineTable(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        _ => false,
    }
}

/// Adds a key after the one that comes before it in the new text.
fn add(old: &mut Table, before: Option<&str>, key: &str, item: &Item) {
    let item = unplaced(item.clone());
    let Some(before) = before.filter(|_| item.is_value()) else {
        old.insert(key, item);
        return;
    };
    // Tables print their values in the order of insertion: what comes after is taken out and put back.
    let keys: Vec<String> = old.iter().map(|(key, _)| key.to_owned()).collect();
    let after = keys.iter().skip_while(|there| *there != before).skip(1);
    let moved: Vec<_> = after.filter_map(|key| old.remove_entry(key)).collect();
    old.insert(key, item);
    for (key, item) in moved {
        old.insert_formatted(&key, item);
    }
}

fn fresh(table: &Table) -> Table {
    let mut table = table.clone();
    table.set_position(None);
    table
}

/// Without a position: it is printed after what it was added to.
fn unplaced(item: Item) -> Item {
    match item {
        Item::Table(table) => Item::Table(fresh(&table)),
        Item::ArrayOfTables(tables) => Item::ArrayOfTables(tables.iter().map(fresh).collect()),
        other => other,
    }
}

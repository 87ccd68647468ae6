//! A pack as a decision table of zen-engine.
//!
//! A question with one value is a column with a typed domain. A question with several is a column of true or
//! false for each of its options, and a test "any of these" is a row for each of them: only so can zen-engine
//! look into every cell. What a table cannot say is left out: that a question is not always asked, bounds of
//! numbers, several effects that all hold.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The questions, by id.
pub struct Questions(BTreeMap<String, Question>);

struct Question {
    kind: String,
    options: Vec<String>,
}

impl Questions {
    /// Reads the questions of a folder.
    pub fn read(folder: &Path) -> Result<Questions> {
        let mut all = BTreeMap::new();
        let mut options_of = Vec::new();
        for table in entries(folder, "question")? {
            let text = |key: &str| table.get(key).and_then(toml::Value::as_str).unwrap_or_default().to_owned();
            let options = table.get("options").and_then(toml::Value::as_array).into_iter().flatten();
            let options = options.filter_map(|one| Some(one.get("id")?.as_str()?.to_owned())).collect();
            if let Some(other) = table.get("options_of").and_then(toml::Value::as_str) {
                options_of.push((text("id"), other.to_owned()));
            }
            all.insert(text("id"), Question { kind: text("kind"), options });
        }
        for (id, other) in options_of {
            let options = all.get(&other).map(|other| other.options.clone()).unwrap_or_default();
            all.entry(id).and_modify(|question| question.options = options);
        }
        Ok(Questions(all))
    }

    fn get(&self, id: &str) -> Result<&Question> {
        self.0.get(id).with_context(|| format!("no question `{id}`"))
    }
}

/// The entries of a kind in all files of a folder, in path order.
fn entries(folder: &Path, kind: &str) -> Result<Vec<toml::Table>> {
    let mut files = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "toml")) {
        let mut tree: toml::Table =
            std::fs::read_to_string(file)?.parse().with_context(|| file.display().to_string())?;
        if let Some(toml::Value::Array(list)) = tree.remove(kind) {
            all.extend(list.into_iter().filter_map(|one| match one {
                toml::Value::Table(table) => Some(table),
                _ => None,
            }));
        }
    }
    Ok(all)
}

/// Which rows count.
#[derive(Debug, Clone, Copy)]
pub enum Hit {
    /// The first that fits.
    First,
    /// All that fit.
    Collect,
}

impl Hit {
    /// By its name in zen-engine.
    pub fn named(name: &str) -> Result<Hit> {
        match name {
            "first" => Ok(Hit::First),
            "collect" => Ok(Hit::Collect),
            _ => bail!("no such table: `{name}`"),
        }
    }

    /// Its name in zen-engine.
    pub fn name(self) -> &'static str {
        match self {
            Hit::First => "first",
            Hit::Collect => "collect",
        }
    }
}

/// A table: for each column its type; for each row the cells that are not empty, and the rule it stands for.
#[derive(Default)]
pub struct Table {
    pub columns: BTreeMap<String, Value>,
    pub rows: Vec<(String, Row)>,
}

type Row = BTreeMap<String, String>;

/// The rules of a pack, each table of their conditions as one row or more.
pub fn of_pack(questions: &Questions, pack: &Path) -> Result<Table> {
    let mut table = Table::default();
    for rule in entries(pack, "rule")? {
        let id = rule.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        let alternatives = match rule.get("when") {
            Some(toml::Value::Array(list)) => list.iter().filter_map(toml::Value::as_table).collect(),
            Some(toml::Value::Table(only)) => vec![only],
            _ => Vec::new(),
        };
        for tests in alternatives {
            for row in table.rows_of(questions, tests)? {
                table.rows.push((id.clone(), row));
            }
        }
    }
    Ok(table)
}

impl Table {
    /// The rows of one table of tests: their product over every "any of" on a question of several values.
    fn rows_of(&mut self, questions: &Questions, tests: &toml::Table) -> Result<Vec<Row>> {
        let mut rows = vec![Row::new()];
        for (id, test) in tests {
            let cells = self.cells(id, questions.get(id)?, test)?;
            let with = |row: &Row, (column, cell): &(String, String)| {
                let mut row = row.clone();
                row.insert(column.clone(), cell.clone());
                row
            };
            rows = rows.iter().flat_map(|row| cells.iter().map(move |cell| with(row, cell))).collect();
        }
        Ok(rows)
    }

    /// The alternatives of one test, each a cell of a column.
    fn cells(&mut self, id: &str, question: &Question, test: &toml::Value) -> Result<Vec<(String, String)>> {
        let listed: Vec<&str> = match test {
            toml::Value::Array(list) => list.iter().filter_map(toml::Value::as_str).collect(),
            toml::Value::String(text) => vec![text],
            _ => Vec::new(),
        };
        match question.kind.as_str() {
            "single" => {
                self.columns.insert(id.to_owned(), json!({ "type": "string", "enum": question.options }));
                let quoted: Vec<String> = listed.iter().map(|option| format!("'{option}'")).collect();
                Ok(vec![(id.to_owned(), quoted.join(", "))])
            }
            "number" | "scale" => {
                self.columns.insert(id.to_owned(), json!({ "type": "integer" }));
                Ok(vec![(id.to_owned(), number(test)?)])
            }
            "multi" => {
                for option in &question.options {
                    self.columns.insert(format!("{id}_{option}"), json!({ "type": "boolean" }));
                }
                Ok(listed.iter().map(|option| (format!("{id}_{option}"), "true".to_owned())).collect())
            }
            kind => bail!("`{id}`: a table has no columns for the kind `{kind}`"),
        }
    }

    /// The table between an input with a schema and an output, as zen-engine reads it.
    pub fn graph(&self, hit: Hit) -> Value {
        let schema = json!({
            "type": "object",
            "properties": self.columns,
            "required": self.columns.keys().collect::<Vec<_>>(),
        });
        let inputs: Vec<Value> =
            self.columns.keys().map(|column| json!({ "id": column, "name": column, "field": column })).collect();
        let content = json!({
            "hitPolicy": hit.name(),
            "inputs": inputs,
            "outputs": [{ "id": "advice", "name": "advice", "field": "advice" }],
            "rules": self.rows.iter().enumerate().map(|(at, row)| written(at, row)).collect::<Vec<_>>(),
            "passThrough": true,
        });
        json!({
            "nodes": [
                { "id": "in", "name": "answers", "type": "inputNode", "content": { "schema": schema.to_string() } },
                { "id": "table", "name": "rules", "type": "decisionTableNode", "content": content },
                { "id": "out", "name": "advice", "type": "outputNode", "content": {} },
            ],
            "edges": [
                { "id": "e1", "sourceId": "in", "targetId": "table" },
                { "id": "e2", "sourceId": "table", "targetId": "out" },
            ],
        })
    }
}

fn written(at: usize, (rule, cells): &(String, Row)) -> Value {
    let mut row: Map<String, Value> = cells.iter().map(|(column, cell)| (column.clone(), json!(cell))).collect();
    row.insert("_id".to_owned(), json!(format!("row{at}")));
    row.insert("advice".to_owned(), json!(format!("'{rule}'")));
    Value::Object(row)
}

/// A range of the pack as a cell of zen-engine.
fn number(test: &toml::Value) -> Result<String> {
    let Some(range) = test.as_str() else { return Ok(test.to_string()) };
    Ok(match (range.strip_prefix("..="), range.strip_suffix(".."), range.split_once("..=")) {
        (Some(to), _, _) => format!("<= {to}"),
        (_, Some(from), _) => format!(">= {from}"),
        (_, _, Some((from, to))) => format!("[{from}..{to}]"),
        _ => range.to_owned(),
    })
}

//! zen-engine's decision table that collects all rows that fit, compiled: a column a question, a row for each
//! alternative of a rule.

use crate::engine::Engine;
use crate::pack::{Answers, Kind, Pack, Rule, Test, name};
use crate::zen_rules::variable;
use anyhow::{Context, Result, anyhow};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;
use zen_engine::Decision;
use zen_engine::model::GraphContent;
use zen_expression::Variable;

pub struct ZenTable {
    runtime: Runtime,
    decision: Decision,
}

impl Engine for ZenTable {
    type Prepared = Variable;
    const NAME: &'static str = "zen table, collect";

    fn load(pack: &Pack) -> Result<ZenTable> {
        let content: GraphContent = serde_json::from_value(graph(pack)).context("a graph")?;
        let mut decision = Decision::from(content);
        decision.compile();
        Ok(ZenTable { runtime: tokio::runtime::Builder::new_current_thread().build()?, decision })
    }

    fn prepare(&self, answers: &Answers) -> Result<Variable> {
        Ok(variable(answers))
    }

    fn decide(&mut self, answers: &Variable) -> Result<Vec<usize>> {
        let response = self.runtime.block_on(self.decision.evaluate(answers.clone()));
        let response = response.map_err(|error| anyhow!("{error}"))?;
        let rows = response.result.dot("held").context("no `held`")?;
        let rows = rows.as_array().context("no list")?;
        let position = |row: &Variable| {
            let number = row.dot("rule").and_then(|rule| rule.as_number()).context("no number")?;
            Ok(usize::try_from(number)?)
        };
        rows.borrow().iter().map(position).collect()
    }
}

fn graph(pack: &Pack) -> Value {
    let inputs: Vec<Value> = pack.questions.iter().map(|question| name(&question.id)).map(column).collect();
    let rows: Vec<Value> = pack.rules.iter().enumerate().flat_map(|(at, rule)| rows(pack, at, rule)).collect();
    let table = json!({
        "hitPolicy": "collect",
        "inputs": inputs,
        "outputs": [{ "id": "rule", "name": "rule", "field": "rule" }],
        "rules": rows,
        "passThrough": false,
        "outputPath": "held",
    });
    json!({
        "nodes": [
            { "id": "in", "name": "answers", "type": "inputNode", "content": {} },
            { "id": "table", "name": "rules", "type": "decisionTableNode", "content": table },
            { "id": "out", "name": "advice", "type": "outputNode", "content": {} },
        ],
        "edges": [
            { "id": "e1", "sourceId": "in", "targetId": "table" },
            { "id": "e2", "sourceId": "table", "targetId": "out" },
        ],
    })
}

fn column(id: String) -> Value {
    json!({ "id": id, "name": id, "field": id })
}

fn rows(pack: &Pack, at: usize, rule: &Rule) -> Vec<Value> {
    let none = vec![Vec::new()];
    let alternatives = if rule.any.is_empty() { &none } else { &rule.any };
    let row = |(number, more): (usize, &Vec<Test>)| {
        let mut row: Map<String, Value> = rule.all.iter().chain(more).map(|test| cell(pack, test)).collect();
        row.insert("_id".to_owned(), json!(format!("row-{at}-{number}")));
        row.insert("rule".to_owned(), json!(at.to_string()));
        Value::Object(row)
    };
    alternatives.iter().enumerate().map(row).collect()
}

fn cell(pack: &Pack, test: &Test) -> (String, Value) {
    let (question, text) = match test {
        Test::In { question, options } if pack.kind(question) == Kind::Multi => {
            let each: Vec<String> = options.iter().map(|option| format!("contains($, '{option}')")).collect();
            (question, each.join(" or "))
        }
        Test::In { question, options } => {
            let each: Vec<String> = options.iter().map(|option| format!("'{option}'")).collect();
            (question, each.join(", "))
        }
        Test::Range { question, from: Some(from), to: Some(to) } => (question, format!("[{from}..{to}]")),
        Test::Range { question, from: Some(from), .. } => (question, format!(">= {from}")),
        Test::Range { question, to, .. } => (question, format!("<= {}", to.unwrap_or(i64::MAX))),
    };
    (name(question), json!(text))
}

//! What `cargo bench --bench reasons -- --write` leaves in a folder.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

/// Questions and rules.
#[derive(Deserialize)]
pub struct Pack {
    pub questions: Vec<Question>,
    pub rules: Vec<Rule>,
}

#[derive(Deserialize)]
pub struct Question {
    pub id: String,
    pub kind: Kind,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Single,
    Multi,
    Number,
}

/// All of `all` must hold, and one list of `any` whole, where there is any.
#[derive(Deserialize)]
pub struct Rule {
    pub all: Vec<Test>,
    pub any: Vec<Vec<Test>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Test {
    /// One of these options is chosen.
    In {
        question: String,
        #[serde(rename = "in")]
        options: Vec<String>,
    },
    /// A whole number, both ends included.
    Range { question: String, from: Option<i64>, to: Option<i64> },
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Value {
    Number(i64),
    Option(String),
    Options(Vec<String>),
}

pub type Answers = BTreeMap<String, Value>;

/// Rules found for the first answers, and the sum over them.
pub type Expected = Vec<(usize, u32)>;

/// Reads one of the files.
pub fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T> {
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

/// The name under which a question goes in languages that take `-` for minus.
pub fn name(id: &str) -> String {
    id.replace('-', "_")
}

impl Pack {
    pub fn kind(&self, id: &str) -> Kind {
        self.questions.iter().find(|question| question.id == id).expect("a question").kind
    }

    /// A rule as one expression in a language with the usual operators.
    pub fn expression(&self, rule: &Rule, words: &Words) -> String {
        let all = |tests: &[Test]| {
            let each: Vec<String> = tests.iter().map(|test| self.test(test, words)).collect();
            each.join(words.and)
        };
        let any: Vec<String> = rule.any.iter().map(|tests| all(tests)).collect();
        match any.as_slice() {
            [] => all(&rule.all),
            _ if rule.all.is_empty() => any.join(words.or),
            _ => format!("{}{}({})", all(&rule.all), words.and, any.join(words.or)),
        }
    }

    fn test(&self, test: &Test, words: &Words) -> String {
        match test {
            Test::In { question, options } => {
                let quoted: Vec<String> = options.iter().map(|option| format!("'{option}'")).collect();
                let options = if self.kind(question) == Kind::Multi { words.some_of } else { words.one_of };
                options(&name(question), &quoted)
            }
            Test::Range { question, from, to } => {
                let name = name(question);
                let ends = [from.map(|from| format!("{name} >= {from}")), to.map(|to| format!("{name} <= {to}"))];
                ends.into_iter().flatten().collect::<Vec<_>>().join(words.and)
            }
        }
    }
}

/// How a language says it.
pub struct Words {
    pub and: &'static str,
    pub or: &'static str,
    /// A text is one of these.
    pub one_of: fn(&str, &[String]) -> String,
    /// A list has one of these.
    pub some_of: fn(&str, &[String]) -> String,
}

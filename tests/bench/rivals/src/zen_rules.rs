//! zen-engine's expressions: bytecode, one a rule, one after the other.

use crate::engine::Engine;
use crate::pack::{Answers, Pack, Value, Words, name};
use anyhow::{Context, Result};
use serde_json::{Map, json};
use zen_expression::compiler::Opcode;
use zen_expression::{Isolate, Variable};

pub struct ZenRules {
    isolate: Isolate,
    rules: Vec<std::sync::Arc<[Opcode]>>,
}

pub const WORDS: Words = Words {
    and: " and ",
    or: " or ",
    one_of: |name, options| match options {
        [only] => format!("{name} == {only}"),
        _ => format!("{name} in [{}]", options.join(", ")),
    },
    some_of: |name, options| {
        let each: Vec<String> = options.iter().map(|option| format!("contains({name}, {option})")).collect();
        if each.len() == 1 { each.concat() } else { format!("({})", each.join(" or ")) }
    },
};

impl Engine for ZenRules {
    type Prepared = Variable;
    const NAME: &'static str = "zen expressions";

    fn load(pack: &Pack) -> Result<ZenRules> {
        let mut isolate = Isolate::new();
        let mut compiled = |rule| {
            let text = pack.expression(rule, &WORDS);
            Ok(isolate.compile_standard(&text).context(text)?.bytecode().clone())
        };
        let rules = pack.rules.iter().map(&mut compiled).collect::<Result<_>>()?;
        Ok(ZenRules { isolate, rules })
    }

    fn prepare(&self, answers: &Answers) -> Result<Variable> {
        Ok(variable(answers))
    }

    fn decide(&mut self, answers: &Variable) -> Result<Vec<usize>> {
        self.isolate.set_environment(answers.clone());
        let mut held = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            if self.isolate.run_compiled(rule)?.as_bool().context("no truth value")? {
                held.push(at);
            }
        }
        Ok(held)
    }
}

/// Answers as zen-engine takes them.
pub fn variable(answers: &Answers) -> Variable {
    let json = |value: &Value| match value {
        Value::Number(number) => json!(number),
        Value::Option(option) => json!(option),
        Value::Options(options) => json!(options),
    };
    let all: Map<String, serde_json::Value> = answers.iter().map(|(id, value)| (name(id), json(value))).collect();
    Variable::from(serde_json::Value::Object(all))
}

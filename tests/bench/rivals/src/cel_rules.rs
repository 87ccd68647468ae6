//! cel: one compiled expression a rule, one after the other.

use crate::engine::Engine;
use crate::pack::{Answers, Pack, Value, Words, name};
use anyhow::{Result, anyhow};
use cel::{Context, Env, Program};
use std::sync::Arc;

pub struct CelRules {
    env: Arc<Env>,
    rules: Vec<Program>,
}

const WORDS: Words = Words {
    and: " && ",
    or: " || ",
    one_of: |name, options| match options {
        [only] => format!("{name} == {only}"),
        _ => format!("{name} in [{}]", options.join(", ")),
    },
    some_of: |name, options| {
        let each: Vec<String> = options.iter().map(|option| format!("{option} in {name}")).collect();
        if each.len() == 1 { each.concat() } else { format!("({})", each.join(" || ")) }
    },
};

impl Engine for CelRules {
    type Prepared = Context<'static, 'static>;
    const NAME: &'static str = "cel";

    fn load(pack: &Pack) -> Result<CelRules> {
        let env = Arc::new(Env::stdlib());
        let compiled = |rule| {
            let text = pack.expression(rule, &WORDS);
            env.compile(&text).map_err(|error| anyhow!("{text}: {error:?}"))
        };
        let rules = pack.rules.iter().map(compiled).collect::<Result<_>>()?;
        Ok(CelRules { env, rules })
    }

    fn prepare(&self, answers: &Answers) -> Result<Self::Prepared> {
        let mut context = Context::with_env(Arc::clone(&self.env));
        for (id, value) in answers {
            let value = match value {
                Value::Number(number) => cel::Value::from(*number),
                Value::Option(option) => cel::Value::from(option.as_str()),
                Value::Options(options) => cel::Value::from(options.clone()),
            };
            context.add_variable_from_value(name(id), value);
        }
        Ok(context)
    }

    fn decide(&mut self, context: &Self::Prepared) -> Result<Vec<usize>> {
        let mut held = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            match rule.execute(context).map_err(|error| anyhow!("{error:?}"))? {
                cel::Value::Bool(true) => held.push(at),
                cel::Value::Bool(false) => {}
                other => return Err(anyhow!("rule {at}: {other:?}")),
            }
        }
        Ok(held)
    }
}

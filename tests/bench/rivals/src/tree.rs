//! a-tree: one index over all expressions, which share what they have in common.

use crate::engine::Engine;
use crate::pack::{Answers, Kind, Pack, Value, Words, name};
use a_tree::{ATree, AttributeDefinition, Event};
use anyhow::{Result, anyhow};

pub struct Tree(ATree<usize>);

const WORDS: Words = Words {
    and: " and ",
    or: " or ",
    one_of: |name, options| format!("{name} in [{}]", options.join(", ")),
    some_of: |name, options| format!("{name} one of [{}]", options.join(", ")),
};

impl Engine for Tree {
    type Prepared = Event;
    const NAME: &'static str = "a-tree";

    fn load(pack: &Pack) -> Result<Tree> {
        let attribute = |(id, kind): (String, Kind)| match kind {
            Kind::Single => AttributeDefinition::string(&id),
            Kind::Multi => AttributeDefinition::string_list(&id),
            Kind::Number => AttributeDefinition::integer(&id),
        };
        let attributes: Vec<_> =
            pack.questions.iter().map(|question| attribute((name(&question.id), question.kind))).collect();
        let mut tree = ATree::new(&attributes).map_err(|error| anyhow!("{error:?}"))?;
        for (at, rule) in pack.rules.iter().enumerate() {
            let text = pack.expression(rule, &WORDS);
            tree.insert(&at, &text).map_err(|error| anyhow!("{text}: {error:?}"))?;
        }
        Ok(Tree(tree))
    }

    fn prepare(&self, answers: &Answers) -> Result<Event> {
        let mut event = self.0.make_event();
        for (id, value) in answers {
            let id = name(id);
            match value {
                Value::Number(number) => event.with_integer(&id, *number),
                Value::Option(option) => event.with_string(&id, option),
                Value::Options(options) => {
                    event.with_string_list(&id, &options.iter().map(String::as_str).collect::<Vec<_>>())
                }
            }
            .map_err(|error| anyhow!("{id}: {error:?}"))?;
        }
        event.build().map_err(|error| anyhow!("{error:?}"))
    }

    fn decide(&mut self, event: &Event) -> Result<Vec<usize>> {
        let report = self.0.search(event).map_err(|error| anyhow!("{error:?}"))?;
        Ok(report.matches().iter().map(|at| **at).collect())
    }
}

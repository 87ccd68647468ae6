//! Rules: effects that exist, nothing against a stop, examples that can be answered.

use super::subject::doubtful;
use super::{Checker, ITEMS, within};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::near::closest;
use crate::pack::rule::{Level, Rule};
use std::collections::HashSet;

impl<'p> Checker<'p> {
    /// Everything wrong with the rules.
    pub(super) fn rules(&mut self) {
        let raised = self.raised_to_stop();
        for rule in &self.pack.rules {
            self.because(&rule.place, &rule.because);
            self.when(&rule.place, rule.when.as_ref());
            self.when(&rule.place, rule.unless.as_ref());
            self.effects(rule);
            self.forbids_no_stop(rule, &raised);
            self.levels(rule);
            self.sets(rule);
            self.example(rule);
        }
    }

    fn effects(&mut self, rule: &Rule) {
        for items in [&rule.require, &rule.signature, &rule.add, &rule.forbid] {
            self.refer_all(ITEMS, &rule.place, items);
        }
        self.refer_all(&["warning"], &rule.place, &rule.warn);
        let named = rule.require.len() + rule.signature.len() + rule.add.len() + rule.forbid.len() + rule.warn.len();
        if named + rule.level.len() + rule.set.len() == 0 && self.whole("rule", &rule.id) {
            self.report(Diagnostic::new("pack-no-effect").with("id", rule.id.as_str()).at(&rule.place));
        }
        for item in &rule.forbid {
            let wanted = [&rule.require, &rule.signature, &rule.add].into_iter().flatten();
            if wanted.into_iter().any(|wanted| wanted.as_ref() == item.as_ref()) {
                let problem = Diagnostic::new("pack-contradiction").with("item", item.as_ref().as_str());
                self.report(problem.at(&within(&rule.place, item.span())));
            }
        }
    }

    /// A guardrail that stops, by itself or raised by some rule, is above every rule.
    fn forbids_no_stop(&mut self, rule: &Rule, raised: &HashSet<&str>) {
        for item in &rule.forbid {
            let id = item.as_ref().as_str();
            let by_itself = self.pack.guardrails.get(id).is_some_and(|guardrail| guardrail.level == Level::Stop);
            if by_itself || raised.contains(id) {
                let problem = Diagnostic::new("pack-stop-forbidden").with("id", id);
                self.report(problem.at(&within(&rule.place, item.span())));
            }
        }
    }

    /// The guardrails that some rule raises to a stop.
    fn raised_to_stop(&self) -> HashSet<&'p str> {
        let levels = self.pack.rules.iter().flat_map(|rule| &rule.level);
        levels.filter(|(_, level)| *level.as_ref() == Level::Stop).map(|(id, _)| id.as_str()).collect()
    }

    fn levels(&mut self, rule: &Rule) {
        for (guardrail, level) in &rule.level {
            let Some(known) = self.pack.guardrails.get(guardrail) else {
                let key = self.key(&rule.place, guardrail);
                self.refer_at(&["guardrail"], &key, guardrail);
                continue;
            };
            if *level.as_ref() <= known.level {
                let problem = Diagnostic::new("pack-level-not-raised").with("id", guardrail.as_str());
                self.report(problem.at(&within(&rule.place, level.span())));
            }
        }
    }

    /// The example names questions, each with a value it takes; a conditional rule has one.
    fn example(&mut self, rule: &Rule) {
        let conditional = rule.when.is_some() || rule.unless.is_some();
        let Some(example) = &rule.example else {
            if conditional && self.whole("rule", &rule.id) {
                self.report(Diagnostic::new("pack-no-example").with("id", rule.id.as_str()).at(&rule.place));
            }
            return;
        };
        for (id, value) in example {
            match self.pack.questions.get(id) {
                Some(question) if doubtful(question) => {}
                Some(question) => self.value(question, value, |checker| checker.example_key(rule, id)),
                None if self.pack.derived.get(id).is_some() => {
                    let place = self.example_key(rule, id);
                    self.report(Diagnostic::new("pack-example-derived").with("id", id.as_str()).at(&place));
                }
                None => self.unknown_question(id, &self.example_key(rule, id)),
            }
        }
    }

    fn unknown_question(&mut self, id: &str, place: &Place) {
        if self.broken.contains(&("question", id.to_owned())) {
            return;
        }
        let meant = closest(id, self.pack.questions.ids());
        let problem = Diagnostic::new("pack-unknown-id").with("kind", "[[question]]").with("id", id);
        self.report(problem.suggest(meant).at(place));
    }

    /// The key of an answer inside `example`, which follows the same keys of `when`.
    fn example_key(&self, rule: &Rule, id: &str) -> Place {
        let example = self.key(&rule.place, "example");
        if example == rule.place { example } else { self.key_behind(&example, id) }
    }
}

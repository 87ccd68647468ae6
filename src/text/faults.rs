//! Faults in words, and what is told of a pack while it is being written: the same in every face.

use crate::pack::diagnostic::Diagnostic;
use crate::text::{Arg, Text};

impl Text {
    /// The sentence of a fault.
    #[must_use]
    pub fn problem(&self, problem: &Diagnostic) -> String {
        self.with(problem.code, &named(problem))
    }

    /// How to mend a fault, where its sentence does not say so already.
    #[must_use]
    pub fn hint(&self, problem: &Diagnostic) -> Option<String> {
        self.find(&format!("{}-hint", problem.code), &named(problem))
    }

    /// "did you mean …", where something was probably meant.
    #[must_use]
    pub fn meant(&self, problem: &Diagnostic) -> Option<String> {
        problem.suggestion.as_ref().map(|name| self.with("cli-did-you-mean", &[("name", name.into())]))
    }

    /// "Pack reloaded: 326 rules, 2 entries changed.", and which answers were set aside or count again.
    #[must_use]
    pub fn reloaded(&self, (rules, changed): (usize, usize), aside: &[String], back: &[String]) -> String {
        let mut told = vec![self.with("desk-reloaded", &[("rules", rules.into()), ("changed", changed.into())])];
        for (key, questions) in [("desk-aside", aside), ("desk-back", back)] {
            if !questions.is_empty() {
                let named: Vec<String> = questions.iter().map(|id| format!("`{id}`")).collect();
                told.push(self.with(key, &[("questions", named.join(", ").into())]));
            }
        }
        told.join(" ")
    }
}

fn named(problem: &Diagnostic) -> Vec<(&str, Arg<'_>)> {
    problem.args.iter().map(|(name, value)| (*name, value.into())).collect()
}

//! A whole condition: its tables as cases, its tests side by side.

use super::Prose;
use crate::pack::condition::{Condition, Tests};

impl Prose<'_> {
    /// A condition as lines: one sentence, or "in any of these cases:" and a line a case.
    #[must_use]
    pub fn condition(&self, condition: &Condition) -> Vec<String> {
        match condition.tables.as_slice() {
            [] => vec![self.text.say("prose-never")],
            [only] => vec![self.table(only)],
            many if many.iter().all(|tests| tests.0.len() == 1) => vec![self.either(many)],
            many => {
                let cases = (1..).zip(many).map(|(n, tests)| self.case(n, tests));
                std::iter::once(self.text.say("prose-cases")).chain(cases).collect()
            }
        }
    }

    /// The same on one line.
    #[must_use]
    pub fn condition_line(&self, condition: &Condition) -> String {
        let lines = self.condition(condition);
        match lines.split_first() {
            Some((lead, cases)) if !cases.is_empty() => {
                format!("{lead} {}", cases.join(&self.text.say("prose-semicolon")))
            }
            _ => lines.concat(),
        }
    }

    /// "if A, if B, and if C".
    fn table(&self, tests: &Tests) -> String {
        // A table of TOML comes sorted by its keys; people wrote it in an order of their own.
        let mut written: Vec<_> = tests.0.iter().collect();
        written.sort_by_key(|(key, _)| key.span().start);
        let mut clauses: Vec<String> =
            written.into_iter().map(|(key, test)| self.test(key.as_ref(), test.as_ref())).collect();
        let Some(last) = clauses.pop() else { return self.text.say("prose-always") };
        let last = self.text.with("prose-if", &[("clause", last.into())]);
        let first: Vec<String> =
            clauses.into_iter().map(|clause| self.text.with("prose-if", &[("clause", clause.into())])).collect();
        if first.is_empty() {
            return last;
        }
        self.text.with("prose-both", &[("first", first.join(", ").into()), ("last", last.into())])
    }

    /// "if A, or if B".
    fn either(&self, tables: &[Tests]) -> String {
        let cases: Vec<String> = tables.iter().map(|tests| self.table(tests)).collect();
        let Some((last, first)) = cases.split_last() else { return String::new() };
        self.text.with("prose-either", &[("first", first.join(", ").into()), ("last", last.into())])
    }

    fn case(&self, n: i64, tests: &Tests) -> String {
        self.text.with("prose-case", &[("n", n.into()), ("condition", self.table(tests).into())])
    }
}

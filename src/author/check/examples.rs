//! The example of every rule: under its answers, the rule must hold.

use crate::author::check::{Checking, Tally};
use crate::author::finding::{Finding, Verdict};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::rule::Rule;
use crate::pack::typed::typed;
use crate::reason::{Answer, Answers, Stage};

impl Checking<'_> {
    /// Runs all examples.
    pub(super) fn examples(&mut self) {
        let mut tally = Tally::of("check-examples");
        for rule in &self.pack.rules {
            let Some(answers) = example(self.pack, rule) else { continue };
            let facts = self.engine.facts(&answers, Stage::Settled, self.today);
            // One rule is walked: to evaluate all of them for each example would cost their square.
            if self.engine.walk(&facts, rule).holds() {
                tally.count(Verdict::Proved);
                continue;
            }
            tally.count(Verdict::Refuted);
            let problem = Diagnostic::new("rules-example-fails").with("id", rule.id.as_str()).at(&rule.place);
            self.report(Finding::of(problem, Verdict::Refuted).shown_by(answers));
        }
        self.tallies.push(tally);
    }
}

/// The answers of a rule's example.
fn example(pack: &Pack, rule: &Rule) -> Option<Answers> {
    let given = rule.example.as_ref()?.iter().filter_map(|(id, raw)| {
        let value = typed(pack.questions.get(id)?, raw).ok()?;
        Some((id.clone(), Answer::Given(value)))
    });
    Some(given.collect())
}

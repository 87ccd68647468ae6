//! Why: rules, claims, answers and reasons of a line.

use crate::pack::condition::Condition;
use crate::pack::entry::Ref;
use crate::pack::words::Words;
use crate::plan::case::Case;
use crate::plan::model::Because;
use std::collections::BTreeMap;

/// Puts reasons together; remembers which questions are behind a rule, because many lines share rules.
pub(super) struct Reasons<'a, 'c> {
    case: &'c Case<'a>,
    behind: BTreeMap<usize, Vec<usize>>,
}

impl<'a, 'c> Reasons<'a, 'c> {
    pub(super) fn new(case: &'c Case<'a>) -> Self {
        Reasons { case, behind: BTreeMap::new() }
    }

    /// The reasons of these rules, with the item's own claims.
    pub(super) fn of_rules(&mut self, rules: &[usize], own: &[Ref]) -> Because {
        let mut because = Because { rules: self.case.rule_ids(rules), ..Because::default() };
        let mut questions = Vec::new();
        for at in rules {
            questions.extend_from_slice(self.behind(*at));
            if let Some(rule) = self.case.pack.rules.at(*at) {
                cite(&mut because.claims, &rule.because);
                because.reasons.push(rule.reason.clone());
            }
        }
        cite(&mut because.claims, own);
        because.answers = self.names(questions);
        because
    }

    /// A reason of its own, resting on these questions and on what the condition tests.
    pub(super) fn of_own(
        &mut self,
        own: &[Ref],
        reason: Option<Words>,
        questions: &[&str],
        condition: Option<&Condition>,
    ) -> Because {
        let case = self.case;
        let mut all = case.engine.positions_in(&case.facts, condition);
        all.extend(questions.iter().filter_map(|id| case.pack.questions.position(id)));
        let mut because =
            Because { answers: self.names(all), reasons: reason.into_iter().collect(), ..Because::default() };
        cite(&mut because.claims, own);
        because
    }

    /// The reasons of the rules that want an item; `None` when no rule does.
    pub(super) fn of_item(&mut self, item: &str, own: &[Ref]) -> Option<Because> {
        let case = self.case;
        let standing = case.decision.items.get(item)?;
        Some(self.of_rules(&standing.rules, own))
    }

    fn behind(&mut self, rule: usize) -> &[usize] {
        let case = self.case;
        self.behind.entry(rule).or_insert_with(|| case.engine.positions_behind(&case.facts, rule))
    }

    fn names(&self, mut positions: Vec<usize>) -> Vec<String> {
        positions.sort_unstable();
        positions.dedup();
        positions.iter().filter_map(|at| self.case.pack.questions.at(*at)).map(|question| question.id.clone()).collect()
    }
}

fn cite(claims: &mut Vec<String>, more: &[Ref]) {
    for claim in more {
        if !claims.contains(claim.as_ref()) {
            claims.push(claim.as_ref().clone());
        }
    }
}

//! The smallest budget: of the answers under which something is true, those with the least time.

use crate::pack::value::Value;
use crate::reason::answers::Answers;
use crate::reason::proof::Search;
use crate::reason::proof::bits::Bits;
use crate::reason::proof::formula::Formula;
use crate::reason::proof::prover::Prover;
use crate::reason::proof::regions::{Region, Regions};

/// So many regions are tried, the smallest budgets first.
const MOST_TRIED: usize = 12;

impl Prover<'_> {
    /// The answers with the smallest product of two numbers under which a rule holds and something else is true:
    /// in the rule's own regions, or else in those of both.
    pub(super) fn poorest(&self, rule: usize, besides: &Formula, budget: [&str; 2]) -> Search<Answers> {
        let [one, other] = budget.map(|question| self.logic.pack.questions.position(question));
        let (Some(one), Some(other), Some(holds)) = (one, other, self.logic.rules.get(rule)) else {
            return Search::Never;
        };
        let both = Formula::All(vec![holds.clone(), besides.clone()]);
        let own = self.regions(rule).unwrap_or_default();
        let shown = self.by_budget(own, (one, other)).into_iter().take(MOST_TRIED).find(|it| self.is_shown(it, &both));
        if let Some(answers) = shown {
            return Search::Found(answers);
        }
        let Ok(regions) = Regions::of(&self.logic).closed(&both) else { return Search::NotDecided };
        self.by_budget(&regions, (one, other)).into_iter().next().map_or(Search::Never, Search::Found)
    }

    /// Answers inside each region with the smallest product of two numbers, the smallest first.
    fn by_budget(&self, regions: &[Region], (one, other): (usize, usize)) -> Vec<Answers> {
        let number = |question: usize, index: usize| self.logic.value(question, index).and_then(Value::as_number);
        let least = |region: &Region, question: usize| {
            let len = self.logic.domains.get(question).map_or(0, |domain| domain.len());
            let open = (0..len).filter(|index| region.side(question).is_none_or(|side| side.has(*index)));
            open.filter_map(|index| Some((number(question, index)?, index))).min()
        };
        let only = |question: usize, index: usize| {
            let len = self.logic.domains.get(question).map_or(0, |domain| domain.len());
            Bits::of(len, |at| at == index)
        };
        let budgets = regions.iter().filter_map(|region| {
            // Numbers of the interview are never negative: the smallest of each make the smallest product.
            let ((first, at), (second, then)) = (least(region, one)?, least(region, other)?);
            let region = region.clone().with_side(one, only(one, at)).with_side(other, only(other, then));
            Some((first * second, region))
        });
        let mut budgets: Vec<(i64, Region)> = budgets.collect();
        budgets.sort_by_key(|(product, _)| *product);
        budgets.truncate(MOST_TRIED);
        budgets.iter().map(|(_, region)| self.witnesses().inside(region)).collect()
    }
}

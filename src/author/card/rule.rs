//! The card of a rule.

use super::{Card, Cards, Row};
use crate::author::relations::Use;
use crate::pack::rule::Rule;

impl Cards<'_> {
    /// A rule: when it applies, what it does, why, where that comes from.
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> Card {
        let prose = &self.prose;
        let mut card = self.card("rule", &rule.id, rule.id.clone(), &rule.place);
        card.lead(&prose.words(&rule.reason));
        card.add(Row::condition("when", prose.applies(rule)));
        if let Some(unless) = &rule.unless {
            card.add(Row::condition("unless", prose.condition(unless)));
        }
        card.add(Row::many("effects", prose.effects(rule)));
        card.add(self.sources(&rule.because));
        card.add(Row::many("tensions", self.users(Use::Decides, &rule.id)));
        card
    }
}

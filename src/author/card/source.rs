//! The cards of works, claims, facts and tensions.

use super::{Card, Cards, Detail, Row};
use crate::author::relations::Use;
use crate::pack::source::{Claim, Fact, Work};
use crate::pack::wording::Tension;

impl Cards<'_> {
    /// A work.
    #[must_use]
    pub fn work(&self, work: &Work) -> Card {
        let mut card = self.card("work", &work.id, self.prose.by(work), &work.place);
        card.lead(&self.prose.words(&work.title));
        if self.detail == Detail::Full {
            card.add(Row::one("claims", self.users(Use::From, &work.id).join(", ")));
        }
        card
    }

    /// An idea of a work, in our words.
    #[must_use]
    pub fn claim(&self, claim: &Claim) -> Card {
        let prose = &self.prose;
        let mut card = self.card("claim", &claim.id, claim.id.clone(), &claim.place);
        card.lead(&prose.words(&claim.text));
        if let (Detail::Full, Some(work)) = (self.detail, prose.pack.works.get(claim.work.as_ref())) {
            let (by, title) = (prose.by(work), prose.words(&work.title));
            card.add(Row::one("work", prose.text.with("prose-line", &[("name", by.into()), ("value", title.into())])));
        }
        for (name, words) in [("dated", &claim.dated), ("today", &claim.today)] {
            if let Some(words) = words {
                card.add(Row::one(name, prose.words(words)));
            }
        }
        self.cited(&mut card);
        card
    }

    /// A fact or figure with its source.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> Card {
        let mut card = self.card("fact", &fact.id, fact.id.clone(), &fact.place);
        card.lead(&self.prose.words(&fact.text));
        card.add(Row::one("origin", self.prose.fact_from(fact)));
        self.cited(&mut card);
        card
    }

    fn cited(&self, card: &mut Card) {
        if self.detail == Detail::Full {
            card.add(Row::many("cited-by", self.users(Use::Cites, &card.id)));
        }
    }

    /// A tension, and how it is decided.
    #[must_use]
    pub fn tension(&self, tension: &Tension) -> Card {
        let prose = &self.prose;
        let mut card = self.card("tension", &tension.id, tension.id.clone(), &tension.place);
        card.add(Row::one("one-voice", prose.words(&tension.one)));
        card.add(Row::one("other-voice", prose.words(&tension.other)));
        card.add(Row::one("decision", prose.words(&tension.decision)));
        let rules: Vec<String> = tension.rules.iter().map(|rule| prose.rule_name(rule.as_ref())).collect();
        card.add(Row::one("carried-by", rules.join(", ")));
        card.add(self.sources(&tension.because));
        card
    }
}

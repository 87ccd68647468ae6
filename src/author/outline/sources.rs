//! Where everything comes from: works with their claims, facts.

use super::{Maker, Section};
use crate::author::line::anchor;

impl Maker<'_> {
    pub(super) fn sources(&self) -> Section {
        let mut sections: Vec<Section> = self.pack.works.iter().map(|work| self.work(&work.id)).collect();
        let facts: Vec<Section> = self
            .pack
            .facts
            .iter()
            .map(|fact| {
                let title = self.cards.prose.code(&fact.id);
                self.entry(self.cards.fact(fact), &title)
            })
            .collect();
        sections.push(self.division("facts", &self.text.say("outline-facts"), facts));
        sections.retain(|section| !section.sections.is_empty());
        let introduction = self.text.say("outline-sources-intro");
        self.part("sources", &self.text.say("outline-sources"), &introduction).with(sections)
    }

    /// A work with its claims.
    fn work(&self, id: &str) -> Section {
        let card = self.pack.works.get(id).map(|work| self.cards.work(work));
        let (title, lead) = card.map(|card| (card.title, card.lead)).unwrap_or_default();
        let claims = self.pack.claims.iter().filter(|claim| claim.work.as_ref() == id);
        let entries = claims.map(|claim| {
            let title = self.cards.prose.code(&claim.id);
            self.entry(self.cards.claim(claim), &title)
        });
        let mut section = self.division(&anchor("work", id), &title, entries.collect());
        section.blocks.extend(lead.map(super::Block::Text));
        section
    }
}

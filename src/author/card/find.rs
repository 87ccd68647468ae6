//! Every entry of an id. Ids are unique inside a kind only, so there may be several.

use super::{Card, Cards};
use crate::pack::Pack;

impl Cards<'_> {
    /// The cards of all entries of this id, in the order a reader would expect them: what is decided first.
    #[must_use]
    pub fn of(&self, id: &str) -> Vec<Card> {
        let pack = self.prose.pack;
        let first = [
            pack.rules.get(id).map(|one| self.rule(one)),
            pack.questions.get(id).map(|one| self.question(one)),
            pack.derived.get(id).map(|one| self.derived(one)),
            pack.settings.get(id).map(|one| self.setting(one)),
            pack.activities.get(id).map(|one| self.activity(one)),
            pack.guardrails.get(id).map(|one| self.guardrail(one)),
            pack.metrics.get(id).map(|one| self.metric(one)),
            pack.checklists.get(id).map(|one| self.check(one)),
            pack.warnings.get(id).map(|one| self.warning(one)),
            pack.tensions.get(id).map(|one| self.tension(one)),
            pack.claims.get(id).map(|one| self.claim(one)),
            pack.facts.get(id).map(|one| self.fact(one)),
            pack.works.get(id).map(|one| self.work(one)),
            pack.phases.get(id).map(|one| self.phase(one)),
            pack.insights.get(id).map(|one| self.insight(one)),
            pack.contrasts.get(id).map(|one| self.contrast(one)),
            pack.followups.get(id).map(|one| self.follow_up(one)),
        ];
        first.into_iter().flatten().chain(self.offers(id)).collect()
    }
}

/// The ids of all entries of a pack.
pub fn ids(pack: &Pack) -> impl Iterator<Item = &str> {
    let rules = pack.rules.ids().chain(pack.questions.ids()).chain(pack.derived.ids()).chain(pack.settings.ids());
    let items =
        pack.activities.ids().chain(pack.guardrails.ids()).chain(pack.metrics.ids()).chain(pack.checklists.ids());
    let sources = pack.claims.ids().chain(pack.facts.ids()).chain(pack.works.ids()).chain(pack.tensions.ids());
    let words = pack.warnings.ids().chain(pack.templates.ids()).chain(pack.prompts.ids()).chain(pack.springs.ids());
    let offers = pack.lists.ids().chain(pack.searches.ids()).chain(pack.cultures.ids()).chain(pack.slots.ids());
    let frame = pack.sections.ids().chain(pack.phases.ids());
    let rooms = pack.insights.ids().chain(pack.contrasts.ids()).chain(pack.followups.ids());
    rules.chain(items).chain(sources).chain(words).chain(offers).chain(frame).chain(rooms)
}

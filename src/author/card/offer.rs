//! The cards of entries that are hardly more than a text: what plans offer or say beside their lines, moments of
//! the day, sections of the interview.

use super::{Card, Cards};
use crate::pack::condition::Condition;
use crate::pack::entry::{Place, Ref};
use crate::pack::words::Words;

impl Cards<'_> {
    /// The cards of all entries of this id that are hardly more than a text.
    pub(super) fn offers(&self, id: &str) -> Vec<Card> {
        let pack = self.prose.pack;
        let bare = |kind, text, place| self.offer(kind, id, text, None, &[], place);
        let found = [
            pack.lists
                .get(id)
                .map(|one| self.offer("list", id, &one.text, one.when.as_ref(), &one.because, &one.place)),
            pack.searches
                .get(id)
                .map(|one| self.offer("search", id, &one.title, one.when.as_ref(), &one.because, &one.place)),
            pack.prompts.get(id).map(|one| self.offer("prompt", id, &one.text, one.when.as_ref(), &[], &one.place)),
            pack.springs
                .get(id)
                .map(|one| self.offer("spring", id, &one.honest, one.when.as_ref(), &one.because, &one.place)),
            pack.cultures
                .get(id)
                .map(|one| self.offer("culture", id, &one.text, one.when.as_ref(), &one.because, &one.place)),
            pack.templates.get(id).map(|one| bare("template", &one.text, &one.place)),
            pack.slots.get(id).map(|one| bare("slot", &one.cue, &one.place)),
            pack.sections.get(id).map(|one| bare("section", &one.title, &one.place)),
        ];
        found.into_iter().flatten().collect()
    }

    fn offer(
        &self,
        kind: &'static str,
        id: &str,
        text: &Words,
        when: Option<&Condition>,
        because: &[Ref],
        place: &Place,
    ) -> Card {
        let mut card = self.card(kind, id, id.to_owned(), place);
        card.lead(&self.prose.words(text));
        card.add(self.offered(when));
        if !because.is_empty() {
            card.add(self.sources(because));
        }
        card
    }
}

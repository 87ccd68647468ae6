//! Sources: claims come from works; claims and facts are named by their id alone.

use super::Checker;

impl Checker<'_> {
    /// Everything wrong with the sources.
    pub(super) fn sources(&mut self) {
        for claim in &self.pack.claims {
            self.refer(&["work"], &claim.place, &claim.work);
        }
        for fact in &self.pack.facts {
            if self.pack.claims.get(&fact.id).is_some() {
                self.same_id("claim", &fact.id, &fact.place);
            }
        }
    }
}

//! An idea or a fact on one line, with who said it.

use super::Text;
use crate::pack::Pack;

impl Text {
    /// A claim with author, work and year, or a fact with its source; `None` for an id that is neither.
    #[must_use]
    pub fn idea(&self, pack: &Pack, id: &str) -> Option<String> {
        let lang = self.lang();
        if let Some(fact) = pack.facts.get(id) {
            return Some(format!("{} ({})", fact.text.get(lang), fact.source));
        }
        let claim = pack.claims.get(id)?;
        let work = pack.works.get(claim.work.as_ref())?;
        let args = [
            ("author", work.author.get(lang).into()),
            ("title", work.title.get(lang).into()),
            ("year", work.year.to_string().into()),
        ];
        Some(format!("{} ({})", claim.text.get(lang), self.with("source-work", &args)))
    }
}

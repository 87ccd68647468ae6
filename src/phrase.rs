//! Phrases: what a plan, an answer or a reason is called in one language, for every face alike.
//!
//! Words come from the pack (labels, units, titles) and from the catalogue of the interface; nothing here names an
//! id. Sentences are short, name at most three causes, and say what would be otherwise.

mod answer;
mod difference;
mod how;
mod list;
mod sure;
mod why_not;

pub use difference::{Mark, Sign};
pub use how::HowTold;
pub use list::{and, or};
pub use why_not::Account;

use crate::pack::Pack;
use crate::pack::words::Words;
use crate::text::Text;

/// Says things of one pack in one language.
#[derive(Debug, Clone, Copy)]
pub struct Phrase<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The words around the pack's own, and their language.
    pub text: &'a Text,
}

impl<'a> Phrase<'a> {
    /// Says things of a pack.
    #[must_use]
    pub fn new(pack: &'a Pack, text: &'a Text) -> Phrase<'a> {
        Phrase { pack, text }
    }

    /// Words of the pack in this language.
    #[must_use]
    pub fn words<'w>(&self, words: &'w Words) -> &'w str {
        words.get(self.text.lang())
    }

    /// A few words that name a question ("minutes a day").
    #[must_use]
    pub fn question(&self, id: &str) -> String {
        self.pack.questions.get(id).map_or_else(|| id.to_owned(), |question| self.words(&question.short).to_owned())
    }

    /// The name of an item of the catalogue, whatever its kind.
    #[must_use]
    pub fn item(&self, id: &str) -> String {
        let pack = self.pack;
        let title = pack.activities.get(id).map(|it| &it.title);
        let title = title.or_else(|| pack.guardrails.get(id).map(|it| &it.title));
        let title = title.or_else(|| pack.metrics.get(id).map(|it| &it.title));
        let title = title.or_else(|| pack.checklists.get(id).map(|it| &it.text));
        title.map_or_else(|| id.to_owned(), |words| self.words(words).to_owned())
    }
}

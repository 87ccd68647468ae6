//! Prompts, lists, searches, springs, culture card, tensions.

use super::{Checker, within};
use crate::pack::wording::Prompt;

impl Checker<'_> {
    /// Everything wrong with the sentences.
    pub(super) fn wording(&mut self) {
        let pack = self.pack;
        for prompt in &pack.prompts {
            self.prompt(prompt);
        }
        let lists = pack.lists.iter().map(|entry| (&entry.place, entry.when.as_ref(), &entry.because));
        let searches = pack.searches.iter().map(|entry| (&entry.place, entry.when.as_ref(), &entry.because));
        let springs = pack.springs.iter().map(|entry| (&entry.place, entry.when.as_ref(), &entry.because));
        let cultures = pack.cultures.iter().map(|entry| (&entry.place, entry.when.as_ref(), &entry.because));
        for (place, when, because) in lists.chain(searches).chain(springs).chain(cultures) {
            self.when(place, when);
            self.because(place, because);
        }
        for tension in &pack.tensions {
            self.because(&tension.place, &tension.because);
            self.refer_all(&["rule"], &tension.place, &tension.rules);
        }
    }

    fn prompt(&mut self, prompt: &Prompt) {
        self.refer_all(&["activity"], &prompt.place, &prompt.activities);
        self.when(&prompt.place, prompt.when.as_ref());
        for objective in prompt.objectives.iter().flatten() {
            self.option("objective", &within(&prompt.place, objective.span()), objective.as_ref());
        }
    }
}

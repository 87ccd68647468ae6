//! The cards of questions and of findings.

use super::{Card, Cards, Row};
use crate::pack::question::Question;
use crate::pack::rule::Derived;

impl Cards<'_> {
    /// A question as it is asked, what it takes, when it is asked, what is assumed without an answer.
    #[must_use]
    pub fn question(&self, question: &Question) -> Card {
        let prose = &self.prose;
        let mut card = self.card("question", &question.id, prose.words(&question.ask), &question.place);
        if let Some(help) = &question.help {
            card.lead(&prose.words(help));
        }
        card.add(Row::one("short", prose.words(&question.short)));
        card.add(Row::one("takes", prose.takes(question)));
        if question.options_of.is_none() {
            card.add(Row::many("options", question.options.iter().map(|choice| prose.choice(choice)).collect()));
        }
        if let Some(example) = &question.example {
            card.add(Row::one("sample", prose.words(example)));
        }
        card.add(Row::one("default", prose.default(question)));
        card.add(Row::condition("asked", prose.asked(question)));
        card.add(Row::one("depth", prose.depth(question)));
        card.add(Row::one("decides", prose.words(&question.decides)));
        if question.fixed {
            card.add(Row::one("fixed", prose.text.say("card-fixed")));
        }
        card.add(self.sources(&question.because));
        self.tested(&mut card);
        card
    }

    /// A finding and how it is worked out.
    #[must_use]
    pub fn derived(&self, derived: &Derived) -> Card {
        let mut card = self.card("derived", &derived.id, self.prose.words(&derived.title), &derived.place);
        card.add(Row::many("worked-out", self.prose.derived(derived)));
        self.tested(&mut card);
        card
    }
}

//! A set of answers in words, one line a question.

use super::Prose;
use crate::pack::Pack;
use crate::pack::question::Question;
use crate::reason::{Answer, Answers};
use crate::text::Text;

/// Answers in words, in the order of the interview: "minutes a day: 10".
#[must_use]
pub fn answers(pack: &Pack, answers: &Answers, text: &Text) -> Vec<String> {
    Prose::new(pack, text).answers(answers)
}

impl Prose<'_> {
    /// Answers in words, in the order of the interview; answers to questions the pack does not have come last.
    #[must_use]
    pub fn answers(&self, answers: &Answers) -> Vec<String> {
        let mut given: Vec<(&str, &Answer)> = answers.iter().collect();
        given.sort_by_key(|(id, _)| self.pack.questions.position(id).unwrap_or(usize::MAX));
        given.into_iter().map(|(id, answer)| self.answer(id, answer)).collect()
    }

    /// One answer: "minutes a day: 10".
    #[must_use]
    pub fn answer(&self, id: &str, answer: &Answer) -> String {
        let short = |question: &Question| self.named("question", id, &self.words(&question.short));
        let name = self.pack.questions.get(id).map_or_else(|| self.code(id), short);
        self.text.with("prose-line", &[("name", name.into()), ("value", self.answer_value(id, answer).into())])
    }

    /// The value of one answer.
    #[must_use]
    pub fn answer_value(&self, id: &str, answer: &Answer) -> String {
        match (answer, self.pack.questions.get(id)) {
            (Answer::Given(value), Some(question)) => self.value(question, value),
            (Answer::Given(_), None) => self.text.say("prose-unknown-question"),
            (Answer::Unknown, _) => self.text.say("prose-state-unknown"),
            (Answer::NotConcerned, _) => self.text.say("prose-state-not-concerned"),
            (Answer::Withheld, _) => self.text.say("prose-state-withheld"),
        }
    }
}

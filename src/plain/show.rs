//! What an answer would change, before it is given: what the screen shows beside the question.

use crate::app::parts::interview::Refusal;
use crate::app::parts::interview::accept::accept;
use crate::app::parts::reason::Answer;
use crate::app::{Screen, advance, preview};
use crate::phrase::{Mark, Phrase, Sign};
use crate::plain::command::words::Verb;
use crate::plain::command::{Asked, parse};
use crate::plain::{Next, Talk};
use crate::text::Text;
use std::io;

/// Changes told of an answer: those that matter most come first, and nobody listens to forty.
const TOLD: usize = 12;

impl Talk<'_> {
    /// What the answer that is typed so would change.
    pub(super) fn show(&mut self, typed: &str) -> io::Result<Next> {
        if self.plain.model.screen != Screen::Interview {
            return self.wait("plain-no-question");
        }
        if typed.is_empty() {
            return self.usage(Verb::Show);
        }
        let Some(answer) = self.spoken(typed) else { return self.wait("plain-no-question") };
        let answer = answer.and_then(|answer| self.accepted(answer));
        match answer {
            Ok(answer) => self.changes(answer),
            Err(refusal) => self.refuse(refusal, typed),
        }
    }

    /// An answer as it is typed, the three that are no value among them; `None` when nothing is asked.
    pub(super) fn spoken(&self, typed: &str) -> Option<Result<Answer, Refusal>> {
        match parse(typed, Asked::Anything).map(|command| command.verb) {
            Some(Verb::Unknown) => Some(Ok(Answer::Unknown)),
            Some(Verb::NotConcerned) => Some(Ok(Answer::NotConcerned)),
            Some(Verb::Private) => Some(Ok(Answer::Withheld)),
            _ => self.read(typed),
        }
    }

    fn accepted(&self, answer: Answer) -> Result<Answer, Refusal> {
        let (model, ctx) = (&self.plain.model, &self.plain.ctx);
        match (model.question(ctx), answer) {
            (Some(question), Answer::Given(value)) => {
                accept(ctx.engine.pack(), question, &advance::given(model, ctx), value).map(Answer::Given)
            }
            (_, other) => Ok(other),
        }
    }

    fn changes(&mut self, answer: Answer) -> io::Result<Next> {
        let (model, ctx, text) = (&self.plain.model, &self.plain.ctx, &self.text());
        let phrase = Phrase::new(ctx.engine.pack(), text);
        let named = model.question(ctx).map(|question| phrase.answer(question, &answer)).unwrap_or_default();
        let Some(diff) = preview::of(model, ctx, answer) else { return self.wait("plain-no-question") };
        let mut lines = vec![text.with("plain-with-answer", &[("answer", named.into())])];
        let marks = phrase.foremost(&diff);
        lines.extend(marks.iter().take(TOLD).map(|mark| marked(mark, text)));
        match marks.len().saturating_sub(TOLD) {
            0 if marks.is_empty() => lines.push(text.say("side-no-change")),
            0 => {}
            more => lines.push(text.with("side-more-changes", &[("n", more.into())])),
        }
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }
}

/// A change with its sign and the word for it: many screen readers pass over a sign.
pub(super) fn marked(mark: &Mark, text: &Text) -> String {
    let key = match mark.sign {
        Sign::In => "plain-mark-in",
        Sign::Out => "plain-mark-out",
        Sign::Other => "plain-mark-other",
    };
    text.with(key, &[("what", mark.words.as_str().into())])
}

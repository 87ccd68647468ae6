//! Answers to the question that is asked.

use crate::app::parts::interview::Refusal;
use crate::app::parts::reason::Answer;
use crate::app::{Msg, Notice, advance};
use crate::plain::{Next, Talk, help, reading};
use std::io;

impl Talk<'_> {
    /// The answer that a line is, or why it is none.
    pub(super) fn answer(&mut self, line: &str) -> io::Result<Next> {
        match self.read(line) {
            Some(Ok(answer)) => {
                let next = self.answer_with(answer)?;
                self.meant(line).map(|()| next)
            }
            Some(Err(refusal)) => self.refuse(refusal, line),
            None => Ok(Next::Ask),
        }
    }

    /// A line as an answer to the question on hand; `None` when none is asked.
    pub(super) fn read(&self, line: &str) -> Option<Result<Answer, Refusal>> {
        let (model, ctx) = (&self.plain.model, &self.plain.ctx);
        let question = model.question(ctx)?;
        let given = advance::given(model, ctx);
        let value = reading::value(ctx.engine.pack(), question, &given, model.day(ctx), line);
        Some(value.map(Answer::Given))
    }

    /// Says why a line is no answer; when it is nearly a command, that as well.
    pub(super) fn refuse(&mut self, refusal: Refusal, line: &str) -> io::Result<Next> {
        self.plain.model.notice = Some(Notice::Refused(refusal));
        self.news()?;
        self.meant(line).map(|()| Next::Wait)
    }

    /// A line that is no option and near to none may be a slip in a command.
    fn meant(&mut self, line: &str) -> io::Result<()> {
        let text = self.text();
        match self.plain.model.notice {
            Some(Notice::Refused(Refusal::NotAnOption { nearest: None, .. })) => help::near(line, text.lang())
                .map_or(Ok(()), |word| self.tell(text.with("plain-meant-command", &[("word", word.into())]))),
            _ => Ok(()),
        }
    }

    /// Gives an answer.
    pub(super) fn answer_with(&mut self, answer: Answer) -> io::Result<Next> {
        let Some(question) = self.plain.model.asking.as_ref().map(|asking| asking.question.clone()) else {
            return self.wait("plain-no-question");
        };
        self.send(Msg::Answer { question, answer })?;
        let refused = matches!(self.plain.model.notice, Some(Notice::Refused(_) | Notice::Failed(_)));
        Ok(if refused { Next::Wait } else { Next::Ask })
    }
}

//! Messages to the model, what it asks to be done, and the news of it.

use crate::app::{Done, Effect, Msg, update};
use crate::plain::{Found, Talk, words};
use std::collections::VecDeque;
use std::io;

impl Talk<'_> {
    /// Sends a message, performs what it asks for, and tells the news.
    pub(super) fn send(&mut self, msg: Msg) -> io::Result<()> {
        self.settle_draft(&msg);
        self.pass(msg);
        self.news()
    }

    /// The same without a word.
    pub(super) fn pass(&mut self, msg: Msg) {
        let mut waiting: VecDeque<Effect> = update(&mut self.plain.model, msg, &self.plain.ctx).into();
        while let Some(effect) = waiting.pop_front() {
            if let Some(done) = self.perform(&effect) {
                // Whoever enters or leaves a room goes on with another pack.
                if let Some(engine) = done.engine() {
                    self.plain.ctx.engine = engine.clone();
                }
                waiting.extend(update(&mut self.plain.model, Msg::Done(done), &self.plain.ctx));
            }
        }
    }

    /// Anything but taking it up, or choosing among the rows that it is one of, puts the draft that was found aside: what is said now must not replace it.
    fn settle_draft(&mut self, msg: &Msg) {
        if self.draft == Found::Draft && !matches!(msg, Msg::Resume(_) | Msg::SetLang(_) | Msg::Click(_)) {
            self.draft = Found::Nothing;
            self.plain.model.opening.draft = None;
            let _ = self.perform(&Effect::NewDraft);
        }
    }

    fn perform(&mut self, effect: &Effect) -> Option<Done> {
        self.plain.files.perform(effect, &self.plain.model, &self.plain.ctx)
    }

    /// Tells the news, if there are any.
    pub(super) fn news(&mut self) -> io::Result<()> {
        let Some(notice) = self.plain.model.notice.clone() else { return Ok(()) };
        let said = words::notice(&self.plain.model, &self.plain.ctx, &self.text(), &notice);
        self.tell(said)
    }
}

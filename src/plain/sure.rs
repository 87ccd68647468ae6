//! How sure the plan so far is, in lines.

use crate::app::{Ctx, Model, planning};
use crate::phrase::Phrase;
use crate::plain::{Next, Talk, tab};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// Tells how sure the plan so far is.
    pub(super) fn sure(&mut self) -> io::Result<Next> {
        let lines = lines(&self.plain.model, &self.plain.ctx, &self.text());
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }
}

/// What is solid, what matters most, what was assumed, what depends on it, what was set aside.
fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let (answers, day) = (model.session.answers(), model.day(ctx));
    Phrase::new(ctx.engine.pack(), text).outlook(&planning::outlook(ctx, &answers, day), &tab::settled(model, ctx))
}

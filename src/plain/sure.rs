//! How sure the plan so far is, in lines.

use crate::app::parts::reason::Stage;
use crate::app::{Ctx, Model, planning};
use crate::phrase::Phrase;
use crate::text::Text;

/// What is solid, what matters most, what was assumed, what depends on it, what was set aside.
pub(super) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let (answers, day) = (model.session.answers(), model.day(ctx));
    let plan = planning::build(ctx, &answers, Stage::Settled, day);
    Phrase::new(ctx.engine.pack(), text).outlook(&planning::outlook(ctx, &answers, day), &plan)
}

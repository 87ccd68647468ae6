//! Answers in words.

use crate::app::parts::pack::question::Question;
use crate::app::parts::pack::value::Value;
use crate::phrase::Phrase;
use crate::view::Ctx;

/// A value as the person would say it.
#[must_use]
pub fn words(ctx: &Ctx<'_>, question: &Question, value: &Value) -> String {
    Phrase::new(ctx.pack(), ctx.text).value(question, value, &format!(" {} ", ctx.glyphs.dot))
}

//! All answers in lines, each with its number.

use super::{question, words};
use crate::app::review::{Origin, rows};
use crate::app::{Ctx, Model};
use crate::pack::question::Question;
use crate::pack::value::Value;
use crate::text::Text;

/// Every answer, under the title of its section.
pub(super) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let pack = ctx.engine.pack();
    let mut lines = Vec::new();
    let mut section = String::new();
    for (number, row) in (1..).zip(rows(model, ctx)) {
        let Some(question) = pack.questions.get(&row.question) else { continue };
        if row.section != section {
            let title =
                pack.sections.get(&row.section).map(|section| section.title.get(text.lang())).unwrap_or_default();
            lines.push(text.with("plain-section", &[("title", title.into())]));
            section = row.section;
        }
        let said = origin(question, &row.origin, text);
        let args =
            [("number", number.into()), ("name", question.short.get(text.lang()).into()), ("answer", said.into())];
        lines.push(text.with("plain-answer", &args));
    }
    lines
}

/// The question of a number of the review, when it can be asked.
pub(super) fn question(model: &Model, ctx: &Ctx, number: usize) -> Option<String> {
    let row = rows(model, ctx).into_iter().nth(number.checked_sub(1)?)?;
    (!matches!(row.origin, Origin::Parked(_))).then_some(row.question)
}

fn origin(asked: &Question, origin: &Origin, text: &Text) -> String {
    let with_default = |state: String, value: &Option<Value>| match value {
        Some(value) => format!("{state} ({})", assumed(asked, value, text)),
        None => state,
    };
    match origin {
        Origin::Given(value) => words::value(asked, value, text),
        Origin::Unknown(value) => with_default(text.say("other-unknown"), value),
        Origin::Withheld(value) => with_default(text.say("other-withheld"), value),
        Origin::NotConcerned => text.say("other-not-concerned"),
        Origin::Assumed(value) => assumed(asked, value, text),
        Origin::Idle(value) => with_default(text.say("review-idle"), value),
        Origin::Open => text.say("review-open"),
        Origin::Aside(answer) => text.with("review-aside", &[("value", question::said(asked, answer, text).into())]),
        Origin::Parked(answer) => text.with("review-parked", &[("value", question::said(asked, answer, text).into())]),
    }
}

fn assumed(question: &Question, value: &Value, text: &Text) -> String {
    text.with("review-assumed", &[("value", words::value(question, value, text).into())])
}

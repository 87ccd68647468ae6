//! All answers in lines, each with its number.

use crate::app::review::{Origin, rows};
use crate::app::{Ctx, Model};
use crate::pack::question::Question;
use crate::pack::value::Value;
use crate::phrase::Phrase;
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
        let said = origin(&Phrase::new(ctx.engine.pack(), text), question, &row.origin);
        let args = [
            ("number", number.into()),
            ("name", question.short.get(text.lang()).into()),
            ("answer", said.into()),
            ("lines", row.lines.into()),
        ];
        lines.push(text.with("plain-answer", &args));
    }
    lines
}

/// The question of a number of the review, when it can be asked.
pub(super) fn question(model: &Model, ctx: &Ctx, number: usize) -> Option<String> {
    let row = rows(model, ctx).into_iter().nth(number.checked_sub(1)?)?;
    (!matches!(row.origin, Origin::Parked(_))).then_some(row.question)
}

fn origin(phrase: &Phrase<'_>, asked: &Question, origin: &Origin) -> String {
    let text = phrase.text;
    let with_default = |state: String, value: &Option<Value>| match value {
        Some(value) => format!("{state} ({})", assumed(phrase, asked, value)),
        None => state,
    };
    let named = |key: &str, answer| text.with(key, &[("value", phrase.answer(asked, answer).into())]);
    match origin {
        Origin::Given(value) => phrase.value(asked, value, ", "),
        Origin::Unknown(value) => with_default(text.say("other-unknown"), value),
        Origin::Withheld(value) => with_default(text.say("other-withheld"), value),
        Origin::NotConcerned => text.say("other-not-concerned"),
        Origin::Assumed(value) => assumed(phrase, asked, value),
        Origin::Idle(value) => with_default(text.say("review-idle"), value),
        Origin::Open => text.say("review-open"),
        Origin::Aside(answer) => named("review-aside", answer),
        Origin::Parked(answer) => named("review-parked", answer),
    }
}

fn assumed(phrase: &Phrase<'_>, question: &Question, value: &Value) -> String {
    phrase.text.with("review-assumed", &[("value", phrase.value(question, value, ", ").into())])
}

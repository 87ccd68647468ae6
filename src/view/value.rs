//! Answers in words.

use crate::app::parts::pack::question::{Kind, Question};
use crate::app::parts::pack::value::Value;
use crate::view::Ctx;

/// A value as the person would say it.
#[must_use]
pub fn words(ctx: &Ctx<'_>, question: &Question, value: &Value) -> String {
    let between = format!(" {} ", ctx.glyphs.dot);
    match value {
        Value::Text(option) if question.kind == Kind::Single => label(ctx, question, option),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number_words(ctx, question, *number),
        Value::Many(list) if list.is_empty() => ctx.say("value-none"),
        Value::Many(options) if question.kind == Kind::Multi => {
            options.iter().map(|option| label(ctx, question, option)).collect::<Vec<_>>().join(&between)
        }
        Value::Many(texts) => texts.join(&between),
        Value::Date(date) => ctx.text.date_long(*date),
        Value::Dates(dates) if dates.is_empty() => ctx.say("value-none"),
        Value::Dates(dates) => dates.iter().map(|date| ctx.text.date(*date)).collect::<Vec<_>>().join(&between),
    }
}

fn label(ctx: &Ctx<'_>, question: &Question, option: &str) -> String {
    let other = question.options_of.as_ref().and_then(|other| ctx.pack().questions.get(other.as_ref()));
    let choice = question.choice(option).or_else(|| other.and_then(|other| other.choice(option)));
    choice.map_or_else(|| option.to_owned(), |choice| ctx.words(&choice.label))
}

fn number_words(ctx: &Ctx<'_>, question: &Question, number: i64) -> String {
    let figure = ctx.text.number(number);
    match (&question.unit, question.kind) {
        (Some(unit), _) => format!("{figure} {}", ctx.words(unit)),
        (None, Kind::Scale) => {
            ctx.text.with("value-scale", &[("n", number.into()), ("max", question.highest().into())])
        }
        (None, _) => figure,
    }
}

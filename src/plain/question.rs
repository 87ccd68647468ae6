//! A question in lines: where we are, what is asked, what can be answered.

use crate::app::parts::interview::accept::choices;
use crate::app::parts::reason::Answer;
use crate::app::{Ctx, Model, advance, what_if};
use crate::pack::Pack;
use crate::pack::question::{Kind, Question};
use crate::phrase::Phrase;
use crate::text::Text;

/// The lines of the question on hand; how to answer it stands in the last one, see [`focus`].
pub(super) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let Some(question) = model.question(ctx) else { return Vec::new() };
    let lang = text.lang();
    let mut lines = vec![place(model, ctx.engine.pack(), question, text), question.ask.get(lang).to_owned()];
    lines.extend(question.help.as_ref().map(|help| help.get(lang).to_owned()));
    let answers = advance::given(model, ctx);
    for (number, choice) in (1..).zip(choices(ctx.engine.pack(), question, &answers)) {
        lines.push(format!("{number}. {}", choice.label.get(lang)));
    }
    lines.extend(ends(question, text));
    lines.extend(answers.get(&question.id).map(|answer| kept(&Phrase::new(ctx.engine.pack(), text), question, answer)));
    lines
}

/// Where the person stands and how to answer: "Question 3, your role. Type its number."
pub(super) fn focus(model: &Model, ctx: &Ctx, text: &Text) -> String {
    let Some(question) = model.question(ctx) else { return text.say("plain-no-question") };
    let number = model.path.number(&question.id);
    let name = question.short.get(text.lang());
    let args = [("number", number.into()), ("name", name.into()), ("how", how(question, text).into())];
    text.with(if what_if::is_asking(model) { "plain-at-trial" } else { "plain-at-question" }, &args)
}

/// "Question 3, about 20 left. Your time".
fn place(model: &Model, pack: &Pack, question: &Question, text: &Text) -> String {
    let number = model.path.number(&question.id);
    let section =
        pack.sections.get(question.section.as_ref()).map(|section| section.title.get(text.lang())).unwrap_or_default();
    let args = [("number", number.into()), ("left", model.path.left().into()), ("section", section.into())];
    text.with(if what_if::is_asking(model) { "plain-place-trial" } else { "plain-place" }, &args)
}

/// What the two ends of a scale mean.
fn ends(question: &Question, text: &Text) -> Option<String> {
    let [low, high] = question.ends.as_slice() else { return None };
    let args = [
        ("min", question.lowest().into()),
        ("low", low.get(text.lang()).into()),
        ("max", question.highest().into()),
        ("high", high.get(text.lang()).into()),
    ];
    Some(text.with("plain-ends", &args))
}

/// How to answer.
fn how(question: &Question, text: &Text) -> String {
    let (min, max) = (question.lowest(), question.highest());
    let example = question.example.as_ref().map(|example| example.get(text.lang())).unwrap_or("none");
    let args = [("min", min.into()), ("max", max.into()), ("example", example.into())];
    match question.kind {
        Kind::Single => text.say("plain-how-single"),
        Kind::Multi => text.with("plain-how-multi", &args),
        Kind::Number | Kind::Scale => text.with("plain-how-number", &args),
        Kind::Text => text.with("plain-how-text", &args),
        Kind::Texts => text.with("plain-how-texts", &args),
        Kind::Date => text.say("plain-how-date"),
        Kind::Dates => text.say("plain-how-dates"),
    }
}

fn kept(phrase: &Phrase<'_>, question: &Question, answer: &Answer) -> String {
    phrase.text.with("plain-so-far", &[("answer", phrase.answer(question, answer).into())])
}

//! What is tried, in words: what differs, what could be changed, where one stands.

use crate::app::what_if::{Row, answers, compared};
use crate::app::{Ctx, Model, what_if};
use crate::phrase::Phrase;
use crate::plain::show::marked;
use crate::text::Text;

/// The difference between the plan on hand and that of the answers being tried.
pub(in crate::plain) fn lines(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let what_if = compared(model, ctx);
    let phrase = Phrase::new(ctx.engine.pack(), text);
    let mut lines: Vec<String> = model.trial.left.iter().map(|left| beside(left, text)).collect();
    if what_if.changes.is_empty() {
        lines.push(text.say("what-if-how"));
        return lines;
    }
    lines.extend(what_if.changes.iter().map(|changed| phrase.changed(changed)));
    lines.extend(phrase.difference(&what_if.diff).iter().map(|mark| marked(mark, text)));
    if what_if.diff.is_empty() {
        lines.push(text.say("what-if-nothing"));
    }
    lines.extend(phrase.stops_lost(&what_if.diff));
    lines.extend(phrase.asked(&what_if.questions));
    lines
}

fn beside(left: &str, text: &Text) -> String {
    text.with("plain-against", &[("name", left.into())])
}

/// Scenarios and questions, each with its number.
pub(super) fn rows(model: &Model, ctx: &Ctx, text: &Text) -> Vec<String> {
    let phrase = Phrase::new(ctx.engine.pack(), text);
    let tried = answers(model, ctx);
    let row = |(number, row): (usize, Row)| match row {
        Row::Scenario(at) => {
            let name = model.scenarios.get(at).map(|scenario| scenario.name.as_str()).unwrap_or_default();
            text.with("plain-try-scenario", &[("number", number.into()), ("name", name.into())])
        }
        Row::Question(id) => {
            let said = ctx.engine.pack().questions.get(&id).zip(tried.get(&id));
            let said = said.map_or_else(|| text.say("what-if-nothing-said"), |(it, answer)| phrase.answer(it, answer));
            let changed = usize::from(model.trial.changes.get(&id).is_some());
            let name = phrase.question(&id);
            let args = [
                ("number", number.into()),
                ("name", name.into()),
                ("answer", said.into()),
                ("changed", changed.into()),
            ];
            text.with("plain-try-question", &args)
        }
    };
    let numbered = (1..).zip(what_if::rows(model, ctx)).map(row);
    numbered.chain([text.say("plain-try-how")]).collect()
}

/// Where the person stands.
pub(in crate::plain) fn focus(model: &Model, text: &Text) -> String {
    text.with("plain-at-what-if", &[("n", model.trial.changes.len().into())])
}

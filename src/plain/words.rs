//! News and values in words.

use crate::app::parts::interview::Refusal;
use crate::app::seat::words;
use crate::app::stop::open_questions;
use crate::app::{Ctx, Model, Notice, Step};
use crate::phrase::Phrase;
use crate::text::Text;

/// One line of news.
pub(super) fn notice(model: &Model, ctx: &Ctx, text: &Text, notice: &Notice) -> String {
    match notice {
        Notice::Refused(refusal) => refused(model, ctx, text, refusal),
        Notice::Undone(step) => text.with("notice-undone", &[("step", stepped(ctx, text, step).into())]),
        Notice::Redone(step) => text.with("notice-redone", &[("step", stepped(ctx, text, step).into())]),
        Notice::Aside(answered) => text.with("notice-aside", &[("n", (*answered).into())]),
        Notice::Unlisted(path) => text.with("notice-unlisted", &[("path", path.display().to_string().into())]),
        Notice::NothingToUndo => text.say("notice-nothing-to-undo"),
        Notice::NothingToRedo => text.say("notice-nothing-to-redo"),
        Notice::Depth(depth) => text.depth(*depth, model.path.left()),
        Notice::PlanSaved(path) => text.saved(&path.display().to_string(), open_questions(&model.path).len()),
        Notice::NothingTried => text.say("notice-nothing-tried"),
        Notice::Kept(name) => text.with("notice-kept", &[("name", name.into())]),
        Notice::Forgotten(name) => text.with("notice-forgotten", &[("name", name.into())]),
        Notice::BadName(_) => text.say("notice-bad-name"),
        Notice::Adopted => text.say("notice-adopted"),
        Notice::Reloaded { rules, changed, aside, back } => text.reloaded((*rules, *changed), aside, back),
        // Line by line there is neither a mouse nor a clipboard.
        Notice::Mouse(_) | Notice::Copied(_) | Notice::NotCopied(_) => String::new(),
        Notice::Theme(name) => text.theme(name),
        Notice::Room(news) => news.words(ctx.engine.pack(), text),
        Notice::Failed(why) => why.clone(),
        room => words::notice(room, text).unwrap_or_default(),
    }
}

/// What a step back or forward was about.
fn stepped(ctx: &Ctx, text: &Text, step: &Step) -> String {
    match step {
        Step::Answer { question, .. } => Phrase::new(ctx.engine.pack(), text).question(question),
        Step::Depth { .. } => text.say("step-depth-bare"),
        Step::Tried => text.say("step-tried"),
    }
}

/// Why an answer was not taken.
fn refused(model: &Model, ctx: &Ctx, text: &Text, refusal: &Refusal) -> String {
    match refusal {
        Refusal::WrongKind { .. } => text.say("refused-kind"),
        Refusal::NotAnOption { given, nearest } => match nearest {
            Some(nearest) => text.with("plain-refused-option", &[("given", given.into()), ("nearest", nearest.into())]),
            None => text.with("refused-option", &[("given", given.into())]),
        },
        Refusal::TooFew { min } => text.with("refused-too-few", &[("n", (*min).into())]),
        Refusal::TooMany { max } => text.with("refused-too-many", &[("n", (*max).into())]),
        Refusal::OutOfRange { min, max } => {
            text.with("refused-range", &[("min", text.number(*min).into()), ("max", text.number(*max).into())])
        }
        Refusal::NotANumber { given } => text.with("refused-number", &[("given", given.into())]),
        Refusal::NotADate { given } => text.with("refused-date", &[("given", given.into())]),
        Refusal::Empty => text.say("plain-empty"),
        Refusal::TooLong { max } => text.with("refused-too-long", &[("n", (*max).into())]),
        Refusal::Twice { entry } => text.with("refused-twice", &[("entry", entry.into())]),
        Refusal::NotAlone { option } => {
            let phrase = Phrase::new(ctx.engine.pack(), text);
            let label = model.question(ctx).map(|question| phrase.option(question, option));
            text.with("refused-not-alone", &[("option", label.unwrap_or_default().into())])
        }
        Refusal::Control => text.say("refused-control"),
    }
}

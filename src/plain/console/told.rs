//! The console in words: each number on a line of its own, with what it is of.

use crate::app::Ctx;
use crate::app::console::{Console, Part, State, next, time};
use crate::app::parts::workshop::words::advice::{Kind, rows};
use crate::app::parts::workshop::words::told::Row;
use crate::intent::Intent;
use crate::pack::words::Lang;
use crate::phrase::Phrase;
use crate::plain::console::command::{self, Verb};
use crate::text::Text;

/// Who is there, the time, what to do next.
pub(super) fn room(console: &Console, ctx: &Ctx, text: &Text) -> Vec<String> {
    let told = &console.told;
    let counts = [
        ("joined", told.joined.into()),
        ("done", told.done.into()),
        ("in", told.handed_in.into()),
        ("more", told.more.into()),
        ("refused", told.strays.len().into()),
    ];
    let mut lines = vec![console.room.name.clone(), text.with("console-plain-counts", &counts), clock(console, text)];
    lines.extend(time::due(console, ctx.engine.pack(), text));
    lines.push(next::words(console, ctx.engine.pack(), text, &|intent| word(intent, text.lang()).to_owned()));
    lines
}

/// Where the facilitator stands.
pub(super) fn focus(console: &Console, text: &Text) -> String {
    let told = &console.told;
    let args = [
        ("joined", told.joined.into()),
        ("done", told.done.into()),
        ("more", told.more.into()),
        ("time", clock(console, text).into()),
    ];
    text.with("console-plain-focus", &args)
}

fn clock(console: &Console, text: &Text) -> String {
    let time = time::of(console, text);
    format!("{} {}", time.figures, time.unit).trim().to_owned()
}

/// The word for what a key does.
fn word(intent: Intent, lang: Lang) -> &'static str {
    let verb = match intent {
        Intent::Begin => Verb::Begin,
        Intent::Extend => Verb::Extend,
        Intent::RevealNext => Verb::Next,
        Intent::Report => Verb::Report,
        _ => Verb::Help,
    };
    command::word(verb, lang)
}

/// The questions, each with how it stands.
pub(super) fn questions(console: &Console, ctx: &Ctx, text: &Text) -> Vec<String> {
    let all = (0..console.schema.fields.len()).map(|at| {
        let part = Part::Question(at);
        let said = match console.state(part) {
            State::Hidden => text.say("console-plain-hidden"),
            State::Away { .. } => text.say("console-off"),
            State::Shown { of } => text.with("console-of", &[("n", of.into())]),
        };
        format!("{}. {}, {said}", at + 1, console.named(part, ctx.engine.pack(), text))
    });
    all.collect()
}

/// What could not be taken in.
pub(super) fn strays(console: &Console, text: &Text) -> Vec<String> {
    if console.told.strays.is_empty() {
        return vec![text.say("console-no-strays")];
    }
    let one = |stray: &crate::app::console::Stray| {
        text.with("sure-line", &[("what", (&stray.name).into()), ("said", (&stray.why).into())])
    };
    console.told.strays.iter().map(one).collect()
}

/// What is in hand, if it shows.
pub(super) fn here(console: &Console, ctx: &Ctx, text: &Text) -> Vec<String> {
    let Some(part) = console.here() else { return Vec::new() };
    let State::Shown { of } = console.state(part) else {
        return vec![text.with("console-handed-in", &[("n", console.told.handed_in.into())])];
    };
    let named = console.named(part, ctx.engine.pack(), text);
    let mut lines = vec![text.with("console-plain-part", &[("part", named.into()), ("n", of.into())])];
    let phrase = Phrase::new(ctx.engine.pack(), text);
    lines.extend(match part {
        Part::Question(at) => question(console, at, &phrase),
        Part::Contrasts => contrasts(console, &phrase),
        Part::Advice => advice(console, &phrase),
    });
    lines
}

fn question(console: &Console, at: usize, phrase: &Phrase<'_>) -> Vec<String> {
    let Some(told) = console.question(at) else { return Vec::new() };
    let rows = told.rows(phrase);
    rows.iter().map(|row| line(row, phrase)).chain(told.notes(phrase)).collect()
}

fn contrasts(console: &Console, phrase: &Phrase<'_>) -> Vec<String> {
    let all = crate::app::parts::workshop::words::contrast::sentences(&console.told.picture, phrase);
    if all.is_empty() { vec![phrase.text.say("console-no-contrast")] } else { all }
}

fn advice(console: &Console, phrase: &Phrase<'_>) -> Vec<String> {
    let of = |kind| rows(&console.told.picture, &console.schema, kind, phrase);
    let titled = |key: &str, rows: Vec<Row>| {
        let lines: Vec<String> = rows.iter().map(|row| line(row, phrase)).collect();
        std::iter::once(phrase.text.say(key)).chain(lines)
    };
    titled("console-activities", of(Kind::Activity)).chain(titled("console-guardrails", of(Kind::Guardrail))).collect()
}

/// "Adviser: 12 of 23, 52 %".
fn line(row: &Row, phrase: &Phrase<'_>) -> String {
    let args = [
        ("what", (&row.label).into()),
        ("n", row.people.into()),
        ("of", row.of.into()),
        ("percent", row.percent().into()),
    ];
    phrase.text.with("console-plain-row", &args)
}

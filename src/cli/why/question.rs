//! Why a question is asked: the author's reason with its sources, and what still hangs on its answer.

use super::Args;
use crate::app::why::{Hanging, hanging, is_asked};
use crate::cli::plan::refused;
use crate::cli::{Exit, Io, Setup};
use crate::interview::{Pace, Path as Interview, Walk};
use crate::pack::Pack;
use crate::pack::near::closest;
use crate::pack::question::{Depth, Question};
use crate::plan::READS;
use crate::reason::{Answers, Engine};
use crate::store::file;
use crate::store::{answers, plan_file};
use crate::text::Text;
use serde_json::{Value as Json, json};
use std::path::Path;
use std::sync::Arc;

/// Titles named of each group of lines at most.
const NAMED: usize = 5;

/// Where the interview stands.
#[derive(Debug, Default)]
struct Stand {
    answers: Answers,
    depth: Depth,
}

/// Everything that is told.
struct Told<'a> {
    question: &'a Question,
    asked: bool,
    hanging: Hanging,
}

pub(super) fn run(id: &str, args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let engine = Engine::new(Arc::new(setup.pack(io)?));
    let Some(question) = engine.pack().questions.get(id) else {
        return unknown(id, engine.pack(), setup, io);
    };
    let mut stand = match &args.so_far {
        Some(path) => stand(path, engine.pack(), setup, io)?,
        None => Stand::default(),
    };
    stand.depth = args.depth.map_or(stand.depth, Depth::from);
    let told = Told {
        question,
        asked: asked(&engine, question, &stand, setup),
        hanging: hanging(&engine, question, &stand.answers, stand.depth, setup.today),
    };
    if args.json {
        writeln!(io.out, "{:#}", tree(&told))?;
    } else {
        lines(&told, engine.pack(), &setup.text).iter().try_for_each(|line| writeln!(io.out, "{line}"))?;
    }
    Ok(Exit::Done)
}

fn unknown(id: &str, pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    writeln!(io.err, "{}", setup.text.with("why-question-unknown", &[("id", id.into())]))?;
    if let Some(meant) = closest(id, pack.questions.ids()) {
        writeln!(io.err, "  {}", setup.text.with("cli-did-you-mean", &[("name", meant.into())]))?;
    }
    Ok(Exit::Usage)
}

/// The answers of a file, and the depth of the interview that they come from, when it says so.
fn stand(path: &Path, pack: &Pack, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Stand> {
    let text = file::read(path).map_err(|unread| refused(unread, setup, io))?;
    let shown = path.display().to_string();
    let read = if plan_file::is_plan(&text) {
        plan_file::read(&text, &shown, pack).map(|saved| Stand { answers: saved.answers, depth: saved.depth })
    } else {
        answers::read(&text, &shown, pack).map(|given| Stand { answers: given.answers, depth: Depth::default() })
    };
    Ok(read.map_err(|faults| setup.refuse(&faults, io, Exit::Usage))?)
}

/// Whether the interview asks it: as if it were not answered yet.
fn asked(engine: &Engine, question: &Question, stand: &Stand, setup: &Setup) -> bool {
    let mut answers = stand.answers.clone();
    answers.clear(&question.id);
    let walk = Walk {
        engine,
        reads: &READS,
        answers: &answers,
        depth: stand.depth,
        today: setup.today,
        trail: &[],
        pace: Pace::Decisive,
    };
    is_asked(&Interview::of(&walk), &question.id)
}

fn tree(told: &Told<'_>) -> Json {
    let because: Vec<&str> = told.question.because.iter().map(|id| id.as_ref().as_str()).collect();
    let hanging = &told.hanging;
    json!({
        "question": told.question.id,
        "asked": told.asked,
        "because": because,
        "open": {
            "items": hanging.items.keys().collect::<Vec<_>>(),
            "settings": hanging.settings,
            "warnings": hanging.warnings,
            "questions": hanging.questions,
            "words": hanging.words,
            "read": hanging.read.is_some(),
        },
    })
}

fn lines(told: &Told<'_>, pack: &Pack, text: &Text) -> Vec<String> {
    let lang = text.lang();
    let mut lines = vec![told.question.ask.get(lang).to_owned(), told.question.decides.get(lang).to_owned()];
    let sources = told.question.because.iter().filter_map(|id| text.idea(pack, id.as_ref()));
    lines.extend(sources.map(|said| format!("  {said}")));
    lines.push(text.say(if told.asked { "why-asked" } else { "why-not-asked" }));
    if told.hanging.is_empty() {
        lines.push(text.say("why-open-nothing"));
        return lines;
    }
    lines.push(text.say("plain-why-open"));
    let groups = told.hanging.groups(pack);
    let said = groups.iter().map(|group| text.hangs(group.kind.key(), &group.titles, group.count, NAMED));
    lines.extend(said.map(|said| format!("  {said}")));
    lines
}

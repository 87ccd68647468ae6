//! `coach plan --batch`: one JSON line in, one out, in the same order, on all cores.
//!
//! A line that cannot be planned gives a line that says why, and the others go on. Nothing depends on other
//! lines or on the clock of the moment a line is read, so the work can be cut up anyhow.

use super::{Args, Tongues, missing};
use crate::cli::report::{meant, sentence};
use crate::cli::{Exit, Io, Setup};
use crate::export::json::Line;
use crate::export::tree::tree;
use crate::export::{Export, Sheet};
use crate::pack::diagnostic::Diagnostic;
use crate::plan::{self, Request};
use crate::reason::{Engine, Stage};
use crate::store::answers::{self, Given};
use crate::text::Text;
use rayon::prelude::*;
use serde_json::{Map, Value, json};
use std::io::BufRead;

/// Lines planned at a time: enough to keep all cores busy, few enough to stay small in memory.
const CHUNK: usize = 512;

/// How a line came out.
enum Outcome {
    Planned(String),
    Refused(String),
    Incomplete(String),
}

/// Plans every line of standard input.
pub(super) fn run(args: &Args, engine: &Engine, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let tongues = Tongues::new();
    let worker = Worker { args, engine, setup, tongues: &tongues };
    let (mut exit, mut first) = (Exit::Done, 1);
    loop {
        let lines = chunk(&mut *io.input)?;
        if lines.is_empty() {
            return Ok(exit);
        }
        let outcomes: Vec<Outcome> =
            lines.par_iter().enumerate().map(|(at, line)| worker.outcome(first + at, line)).collect();
        for outcome in outcomes {
            let (line, ended) = match outcome {
                Outcome::Planned(line) => (line, Exit::Done),
                Outcome::Refused(line) => (line, Exit::Usage),
                Outcome::Incomplete(line) => (line, Exit::Incomplete),
            };
            io.out.write_all(line.as_bytes())?;
            exit = worse(exit, ended);
        }
        first += lines.len();
    }
}

/// Invalid answers are worse than missing ones.
fn worse(one: Exit, other: Exit) -> Exit {
    let rank = |exit: Exit| match exit {
        Exit::Done => 0,
        Exit::Incomplete => 1,
        _ => 2,
    };
    if rank(other) > rank(one) { other } else { one }
}

fn chunk(input: &mut dyn BufRead) -> std::io::Result<Vec<Vec<u8>>> {
    let mut lines = Vec::new();
    while lines.len() < CHUNK {
        let mut line = Vec::new();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        lines.push(line);
    }
    Ok(lines)
}

struct Worker<'a> {
    args: &'a Args,
    engine: &'a Engine,
    setup: &'a Setup,
    tongues: &'a Tongues,
}

impl Worker<'_> {
    fn outcome(&self, number: usize, line: &[u8]) -> Outcome {
        let read = std::str::from_utf8(line).map_err(|error| not_utf8(line, error.valid_up_to()));
        match read.and_then(|line| answers::read_line(line, self.engine.pack())) {
            Ok(given) => self.planned(number, &given),
            Err(problems) => Outcome::Refused(self.refusal(number, &problems)),
        }
    }

    fn planned(&self, number: usize, given: &Given) -> Outcome {
        let text = self.tongues.get(self.setup.lang_flag.or(given.lang).unwrap_or(self.setup.text.lang()));
        let depth = self.args.depth.into();
        let missing = missing(self.engine, &given.answers, depth, self.setup);
        if self.args.strict && !missing.is_empty() {
            let said = text.with("plan-missing", &[("n", missing.len().into())]);
            return Outcome::Incomplete(line(
                &json!({ "line": number, "id": given.id, "error": said, "missing": missing }),
            ));
        }
        let plan = plan::build(
            self.engine,
            &Request { answers: &given.answers, stage: Stage::Settled, today: self.setup.today },
        );
        let sheet = Sheet { plan: &plan, answers: &given.answers, depth, pack: self.engine.pack(), text };
        Outcome::Planned(written(&sheet, given.id.as_deref()))
    }

    fn refusal(&self, number: usize, problems: &[Diagnostic]) -> String {
        let text: &Text = &self.setup.text;
        let told = |problem: &Diagnostic| {
            let help = meant(problem, text).map(|meant| format!("; {meant}")).unwrap_or_default();
            format!("{}{help}", sentence(problem, text))
        };
        let said: Vec<String> = problems.iter().map(told).collect();
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        line(&json!({ "line": number, "error": said.join("; "), "codes": codes }))
    }
}

fn not_utf8(line: &[u8], at: usize) -> Vec<Diagnostic> {
    let byte = line.get(at).map(|byte| format!("0x{byte:02X}")).unwrap_or_default();
    vec![Diagnostic::new("file-not-utf8").with("byte", byte)]
}

/// The plan on one line; the `id` of its answers goes first, so that a reader finds its person again.
fn written(sheet: &Sheet<'_>, id: Option<&str>) -> String {
    let Some(id) = id else {
        let mut out = Vec::new();
        // Writing to memory cannot fail, and JSON is UTF-8.
        let _ = Line.write(sheet, &mut out);
        return String::from_utf8(out).unwrap_or_default();
    };
    let mut named = Map::new();
    named.insert("id".to_owned(), id.into());
    named.extend(tree(sheet));
    line(&Value::Object(named))
}

fn line(value: &Value) -> String {
    format!("{value}\n")
}

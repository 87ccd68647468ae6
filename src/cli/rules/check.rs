//! `coach rules check`: everything that is wrong with a pack, or how much it holds.

use crate::cli::report::{hint, report, sentence};
use crate::cli::{Exit, Io, Setup};
use crate::pack::Pack;
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::lint::lint;
use crate::pack::read::Faults;
use crate::reason::{Answer, Answers, Engine, Stage};
use crate::text::Text;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::sync::Arc;

/// `coach rules check`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Reads the pack, runs every rule's example, and looks for what can be held against the texts and entries.
///
/// # Errors
/// What could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let read = setup.read_packs();
    let broken = read.is_err();
    let checked = read.and_then(|pack| findings(pack, setup.today));
    if args.json {
        writeln!(io.out, "{:#}", as_json(&checked, &setup.text))?;
    } else {
        match &checked {
            Ok(pack) => writeln!(io.out, "{}", summary(pack, &setup.text))?,
            Err(faults) => io.err.write_all(report(faults, &setup.text, setup.paint_err(io)).as_bytes())?,
        }
    }
    Ok(match checked {
        Ok(_) => Exit::Done,
        Err(_) if broken => Exit::PackFaults,
        Err(_) => Exit::Found,
    })
}

/// What can be held against a pack that works: examples that do not hold, texts, sources, unused entries.
fn findings(pack: Pack, today: NaiveDate) -> Result<Pack, Faults> {
    let pack = Arc::new(pack);
    let mut diagnostics = examples(&pack, today);
    diagnostics.extend(lint(&pack, today));
    let pack = Arc::unwrap_or_clone(pack);
    if diagnostics.is_empty() {
        return Ok(pack);
    }
    diagnostics.sort_by_key(Diagnostic::order);
    Err(Faults { files: pack.files, diagnostics })
}

/// Runs the example of every rule: under its answers, the rule must hold.
fn examples(pack: &Arc<Pack>, today: NaiveDate) -> Vec<Diagnostic> {
    let engine = Engine::new(Arc::clone(pack));
    let mut found = Vec::new();
    for (position, rule) in pack.rules.iter().enumerate() {
        let Some(example) = &rule.example else { continue };
        let given = example.iter().filter_map(|(id, raw)| {
            let question = pack.questions.get(id)?;
            let value = crate::pack::typed::typed(question, raw).ok()?;
            Some((id.clone(), Answer::Given(value)))
        });
        let facts = engine.facts(&Answers::from_iter(given), Stage::Settled, today);
        if !engine.truths(&facts).get(position).is_some_and(|truth| truth.holds()) {
            found.push(Diagnostic::new("rules-example-fails").with("id", rule.id.as_str()).at(&rule.place));
        }
    }
    found
}

/// What the pack holds.
fn counts(pack: &Pack) -> [(&'static str, usize); 8] {
    [
        ("questions", pack.questions.len()),
        ("rules", pack.rules.len()),
        ("activities", pack.activities.len()),
        ("guardrails", pack.guardrails.len()),
        ("metrics", pack.metrics.len()),
        ("checks", pack.checklists.len()),
        ("claims", pack.claims.len()),
        ("facts", pack.facts.len()),
    ]
}

fn summary(pack: &Pack, text: &Text) -> String {
    let mut args = vec![("name", pack.about.name.as_str().into()), ("version", pack.about.version.as_str().into())];
    args.extend(counts(pack).map(|(kind, count)| (kind, count.into())));
    text.with("rules-clean", &args)
}

fn as_json(checked: &Result<Pack, Faults>, text: &Text) -> Value {
    match checked {
        Ok(pack) => {
            let about = json!({ "name": pack.about.name, "version": pack.about.version, "digest": pack.digest });
            let counts: serde_json::Map<String, Value> =
                counts(pack).into_iter().map(|(kind, count)| (kind.to_owned(), count.into())).collect();
            json!({ "clean": true, "pack": about, "counts": counts, "problems": [] })
        }
        Err(faults) => {
            let problems: Vec<Value> =
                faults.diagnostics.iter().map(|problem| problem_json(problem, faults, text)).collect();
            json!({ "clean": false, "problems": problems })
        }
    }
}

fn problem_json(problem: &Diagnostic, faults: &Faults, text: &Text) -> Value {
    let place = problem.place.as_ref().and_then(|place| {
        let file = faults.files.get(place.file)?;
        Some((file.path.as_str(), line_and_column(&file.text, place.span.start)))
    });
    json!({
        "code": problem.code,
        "message": sentence(problem, text),
        "hint": hint(problem, text),
        "suggestion": problem.suggestion,
        "file": place.map(|(path, _)| path),
        "line": place.map(|(_, (line, _))| line),
        "column": place.map(|(_, (_, column))| column),
    })
}

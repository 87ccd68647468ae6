//! `coach why-not`: what would bring a line into a saved plan.

use crate::cli::item::{Meant, item};
use crate::cli::{Exit, Io, Setup, show};
use crate::export::tree::answer_of;
use crate::pack::Pack;
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::Place;
use crate::phrase::Phrase;
use crate::reason::Answer;
use crate::text::Text;
use crate::why::why_not::{Change, Exclusion, Origin, Part, Told, WhyNot};
use crate::why::{Evidence, Person};
use serde_json::{Value, json};
use std::path::PathBuf;

/// `coach why-not`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Saved plan.
    #[arg(value_name = "PLAN.toml")]
    pub plan: PathBuf,
    /// The item: its id, its name or a part of it.
    #[arg(value_name = "ITEM")]
    pub item: String,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Says it.
///
/// # Errors
/// What was told already, or could not be written.
pub fn run(args: &Args, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    let (engine, saved) = show::opened(&args.plan, setup, io)?;
    let text = Text::new(setup.lang_flag.unwrap_or(saved.lang));
    let phrase = Phrase::new(engine.pack(), &text);
    let id = match item(engine.pack(), &args.item) {
        Meant::Item(id) => id,
        Meant::Unknown(meant) => return unknown(&args.item, meant, setup, io),
    };
    let person = Person { engine: &engine, answers: &saved.answers, today: saved.today };
    let Some(why) = WhyNot::of(&Evidence::of(person), &id) else {
        let plan = args.plan.display().to_string();
        let said = [("item", phrase.item(&id).into()), ("plan", plan.into()), ("id", id.as_str().into())];
        writeln!(io.err, "{}", text.with("why-not-is-in", &said))?;
        return Ok(Exit::Found);
    };
    if args.json {
        writeln!(io.out, "{:#}", tree(&phrase, &why))?;
    } else {
        phrase.why_not(&why).sentences().iter().try_for_each(|said| writeln!(io.out, "{said}"))?;
    }
    Ok(Exit::Done)
}

fn unknown(name: &str, meant: Option<String>, setup: &Setup, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    writeln!(io.err, "{}", setup.text.with("why-not-unknown", &[("name", name.into())]))?;
    if let Some(meant) = meant {
        writeln!(io.err, "  {}", setup.text.with("cli-did-you-mean", &[("name", meant.into())]))?;
    }
    Ok(Exit::Usage)
}

/// `{ item, changes: [[{ question, from, to }]], excluded_by, complete, removes, exclusions, text }`; `removes` goes
/// with `changes`, change by change: what a plan may not be without, and would be.
#[must_use]
pub fn tree(phrase: &Phrase<'_>, why: &WhyNot) -> Value {
    let ids: Vec<&str> = why.excluded_by.iter().map(Exclusion::id).collect();
    let removes: Vec<&Vec<String>> = why.changes.iter().map(|change| &change.removes).collect();
    json!({
        "item": why.item,
        "changes": why.changes.iter().map(change).collect::<Vec<_>>(),
        "excluded_by": ids,
        "complete": why.told == Told::Everything,
        "removes": removes,
        "exclusions": why.excluded_by.iter().map(|one| exclusion(phrase, one)).collect::<Vec<_>>(),
        "text": phrase.why_not(why).sentences().join(" "),
    })
}

fn change(change: &Change) -> Value {
    change.parts.iter().map(part).collect()
}

/// A default with nothing to assume is `null`: nothing was said, and nothing is taken for it.
fn part(part: &Part) -> Value {
    let from = match (&part.from, part.origin) {
        (Answer::NotConcerned, Origin::Assumed) => Value::Null,
        (from, _) => answer_of(from),
    };
    match part.origin {
        Origin::Said => json!({ "question": part.question, "from": from, "to": answer_of(&part.to) }),
        Origin::Assumed => {
            json!({ "question": part.question, "from": from, "to": answer_of(&part.to), "assumed": true })
        }
    }
}

fn exclusion(phrase: &Phrase<'_>, exclusion: &Exclusion) -> Value {
    let pack = phrase.pack;
    let id = exclusion.id();
    let (kind, place) = match exclusion {
        Exclusion::Rule(_) => ("rule", pack.rules.get(id).map(|rule| &rule.place)),
        Exclusion::Fixed(..) | Exclusion::Answer(_) => ("answer", pack.questions.get(id).map(|one| &one.place)),
        Exclusion::Item(_) | Exclusion::Nobody(_) => ("item", place_of(pack, id)),
        Exclusion::Minutes(_) => ("minutes", pack.questions.get(id).map(|one| &one.place)),
    };
    let file = place.and_then(|place| pack.files.get(place.file));
    let line = file.zip(place).map(|(file, place)| line_and_column(&file.text, place.span.start).0);
    let text = phrase.exclusion(exclusion);
    json!({ "kind": kind, "id": id, "text": text, "file": file.map(|file| &file.path), "line": line })
}

fn place_of<'p>(pack: &'p Pack, item: &str) -> Option<&'p Place> {
    let place = pack.activities.get(item).map(|one| &one.place);
    let place = place.or_else(|| pack.guardrails.get(item).map(|one| &one.place));
    let place = place.or_else(|| pack.metrics.get(item).map(|one| &one.place));
    place.or_else(|| pack.checklists.get(item).map(|one| &one.place))
}

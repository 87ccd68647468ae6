//! How a line came into a saved plan, in words or as JSON.

use crate::cli::item::{Meant, item};
use crate::cli::{Exit, Io, Setup, show};
use crate::export::tree::answer_of;
use crate::pack::near::closest;
use crate::phrase::{HowTold, Phrase};
use crate::plan::Plan;
use crate::text::Text;
use crate::why::evidence::Verdict;
use crate::why::guarantee::Smallest;
use crate::why::how::{Gain, How, Kept, Rival, Said, Source, named};
use crate::why::{Evidence, Person};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// Tells how the line that is called so came in; without a name, which lines there are.
///
/// # Errors
/// What was told already, or could not be written.
pub(super) fn run(
    path: &Path,
    name: Option<&str>,
    as_json: bool,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    let (engine, saved) = show::opened(path, setup, io)?;
    let text = Text::new(setup.lang_flag.unwrap_or(saved.lang));
    let phrase = Phrase::new(engine.pack(), &text);
    let person = Person { engine: &engine, answers: &saved.answers, today: saved.today };
    let plan = person.plan();
    let Some(name) = name else { return lines(&plan, &phrase, io) };
    let evidence = || Evidence::of(person);
    match named(&plan, name).and_then(|line| How::of(&evidence(), &plan, &line.id)) {
        Some(how) if as_json => writeln!(io.out, "{:#}", tree(&phrase, &how))?,
        Some(how) => told(&phrase, &phrase.how(&how), io.out)?,
        None => return missing(&plan, name, path, &phrase, setup, io),
    }
    Ok(Exit::Done)
}

/// Which line was meant is not said: here are all of them.
fn lines(plan: &Plan, phrase: &Phrase<'_>, io: &mut Io<'_>) -> anyhow::Result<Exit> {
    writeln!(io.err, "{}", phrase.text.say("why-which"))?;
    for line in &plan.items {
        let args = [("id", line.id.as_str().into()), ("title", phrase.words(&line.title).into())];
        writeln!(io.err, "  {}", phrase.text.with("why-line", &args))?;
    }
    Ok(Exit::Usage)
}

/// What the catalogue has and the plan has not is a question of its own; anything else may be a slip.
fn missing(
    plan: &Plan,
    name: &str,
    path: &Path,
    phrase: &Phrase<'_>,
    setup: &Setup,
    io: &mut Io<'_>,
) -> anyhow::Result<Exit> {
    let near = match item(phrase.pack, name) {
        Meant::Item(id) => {
            let plan = path.display().to_string();
            let args = [("title", phrase.item(&id).into()), ("plan", plan.into()), ("id", id.as_str().into())];
            writeln!(io.err, "{}", phrase.text.with("why-not-in", &args))?;
            return Ok(Exit::Found);
        }
        Meant::Unknown(near) => near,
    };
    let here = plan.items.iter().flat_map(|line| [line.id.as_str(), phrase.words(&line.title)]);
    writeln!(io.err, "{}", setup.text.with("why-unknown", &[("name", name.into())]))?;
    if let Some(meant) = closest(name, here).or(near) {
        writeln!(io.err, "  {}", setup.text.with("cli-did-you-mean", &[("name", meant.into())]))?;
    }
    Ok(Exit::Usage)
}

fn told(phrase: &Phrase<'_>, told: &HowTold, out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "{}", told.because)?;
    told.all.iter().try_for_each(|all| writeln!(out, "{all}"))?;
    writeln!(out, "{}\n{}", told.stays, told.came)?;
    for said in told.weighed.iter().chain(&told.removal) {
        writeln!(out, "{said}")?;
    }
    let parts =
        [("how-reasons-title", &told.reasons), ("how-rules-title", &told.rules), ("how-sources-title", &told.sources)];
    for (title, entries) in parts.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        writeln!(out, "\n{}", phrase.text.say(title))?;
        entries.iter().try_for_each(|entry| writeln!(out, "- {entry}"))?;
    }
    Ok(())
}

/// `{ item, answers, rules, claims, sufficient, minimal, … }`: the keys that stay, then how it is known, what is
/// assumed, where the rules are written, who stands behind them, what it was weighed against and what takes it out.
#[must_use]
fn tree(phrase: &Phrase<'_>, how: &How) -> Value {
    let ids = |kept: &mut dyn Iterator<Item = &Kept>| kept.map(|kept| kept.question.clone()).collect::<Vec<_>>();
    let (established, cases) = match how.verdict {
        Verdict::Proved => ("proved", None),
        Verdict::EveryCase(cases) => ("every-case", Some(cases)),
        Verdict::Trials(cases) => ("trials", Some(cases)),
        Verdict::Broken(_) => ("broken", None),
    };
    let rules_at = how.rules.iter().map(|rule| json!({ "id": rule.id, "file": rule.file, "line": rule.line }));
    let removals = how.removals.iter().map(|one| json!({ "question": one.question, "to": answer_of(&one.to) }));
    json!({
        "item": how.item,
        "answers": ids(&mut how.answers.iter()),
        "rules": how.rules.iter().map(|rule| &rule.id).collect::<Vec<_>>(),
        "claims": how.sources.iter().map(Source::id).collect::<Vec<_>>(),
        "sufficient": !matches!(how.verdict, Verdict::Broken(_)),
        "minimal": how.smallest == Smallest::Yes,
        "established": established,
        "cases": cases,
        "assumed": ids(&mut how.answers.iter().filter(|kept| kept.said == Said::Assumed)),
        "rules_at": rules_at.collect::<Vec<_>>(),
        "sources": how.sources.iter().map(|one| source(phrase, one)).collect::<Vec<_>>(),
        "weighed_against": how.weighed_against.iter().map(|one| rival(phrase, one)).collect::<Vec<_>>(),
        "removed_by": removals.collect::<Vec<_>>(),
        "text": phrase.how(how).because,
    })
}

fn source(phrase: &Phrase<'_>, one: &Source) -> Value {
    let strength = one.strength();
    match one {
        Source::Claim { id, author, work, year } => json!({
            "id": id, "author": phrase.words(author), "work": phrase.words(work), "year": year, "strength": strength,
        }),
        Source::Fact { id, source, checked, .. } => {
            json!({ "id": id, "source": source, "strength": strength, "checked": checked.map(|day| day.to_string()) })
        }
    }
}

fn rival(phrase: &Phrase<'_>, rival: &Rival) -> Value {
    let from = match rival.gain {
        Gain::ComesIn => None,
        Gain::Grows { from } => Some(from),
    };
    json!({
        "item": rival.item,
        "title": phrase.words(&rival.title),
        "weekly_minutes": rival.weekly_minutes,
        "instead_of": from,
    })
}

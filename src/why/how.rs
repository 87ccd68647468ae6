//! How one line came into the plan: the answers that alone keep it there, the rules, who stands behind them, and
//! what it was weighed against.

mod named;
mod removal;
mod rivals;
mod source;
#[cfg(test)]
mod tests;

pub use named::named;
pub use removal::Removal;
pub use rivals::{Gain, Rival};
pub use source::{Source, Strength};

use crate::pack::Pack;
use crate::pack::diagnostic::line_and_column;
use crate::pack::words::Words;
use crate::plan::model::{Item, ItemKind};
use crate::plan::{Came, Plan};
use crate::reason::Answer;
use crate::why::evidence::{Evidence, Verdict};
use crate::why::guarantee::{Guarantee, Smallest};
use crate::why::person::Questions;

/// How a line came into the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct How {
    /// Item id.
    pub item: String,
    /// Kind.
    pub kind: ItemKind,
    /// Name.
    pub title: Words,
    /// By which way it came in.
    pub came: Came,
    /// The smallest set of answers that keeps it: first those of which another answer alone takes it out, then in
    /// pack order.
    pub answers: Vec<Kept>,
    /// How it is known that they suffice; never [`Verdict::Broken`].
    pub verdict: Verdict,
    /// Whether fewer would do.
    pub smallest: Smallest,
    /// Other answers each of which alone takes it out, in the same order; none to what a person cannot change.
    pub removals: Vec<Removal>,
    /// The rules behind it, in pack order.
    pub rules: Vec<Written>,
    /// Their reasons, or one sentence of its own.
    pub reasons: Vec<Words>,
    /// Claims and facts behind it.
    pub sources: Vec<Source>,
    /// What would come in or grow if it were kept out, the largest first.
    pub weighed_against: Vec<Rival>,
}

/// An answer that keeps a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Question id.
    pub question: String,
    /// What it comes to.
    pub answer: Answer,
    /// Whether the person said so.
    pub said: Said,
}

/// Whether the person said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Said {
    /// They did.
    Given,
    /// It is assumed.
    Assumed,
}

/// A rule with the place where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Rule id.
    pub id: String,
    /// File of the pack.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

impl How {
    /// How a line came in; `None` for one that is not in the plan. `plan` is that of the evidence's person.
    #[must_use]
    pub fn of(evidence: &Evidence<'_>, plan: &Plan, item: &str) -> Option<How> {
        let line = plan.items.iter().find(|line| line.id == item)?;
        let guarantee = Guarantee::of(evidence, item, &Questions::new())?;
        let breaking = evidence.breaking(item);
        let (first, later): (Vec<usize>, Vec<usize>) = guarantee.questions.iter().partition(|at| breaking.contains(at));
        let kept = first.into_iter().chain(later).filter_map(|at| kept(evidence, at));
        let pack = evidence.person.pack();
        Some(How {
            item: item.to_owned(),
            kind: line.kind,
            title: line.title.clone(),
            came: line.came.clone(),
            answers: kept.collect(),
            removals: removal::all(evidence, item, &guarantee.questions),
            verdict: guarantee.verdict,
            smallest: guarantee.smallest,
            rules: line.because.rules.iter().filter_map(|id| written(pack, id)).collect(),
            reasons: line.because.reasons.clone(),
            sources: line.because.claims.iter().filter_map(|id| source::of(pack, id)).collect(),
            weighed_against: rivals(evidence, plan, line),
        })
    }
}

fn kept(evidence: &Evidence<'_>, at: usize) -> Option<Kept> {
    let person = &evidence.person;
    let question = person.pack().questions.at(at)?;
    let said = match person.answers.get(&question.id) {
        Some(Answer::Given(_) | Answer::NotConcerned) => Said::Given,
        _ => Said::Assumed,
    };
    let answer = evidence.values.effective(person.pack(), person.answers, at);
    Some(Kept { question: question.id.clone(), answer, said })
}

fn written(pack: &Pack, id: &str) -> Option<Written> {
    let rule = pack.rules.get(id)?;
    let file = pack.files.get(rule.place.file)?;
    let (line, _) = line_and_column(&file.text, rule.place.span.start);
    Some(Written { id: id.to_owned(), file: file.path.clone(), line })
}

/// Guardrails and checks compete with nothing; everything else shares minutes or a number of places.
fn rivals(evidence: &Evidence<'_>, plan: &Plan, line: &Item) -> Vec<Rival> {
    match line.kind {
        ItemKind::Setup | ItemKind::Activity | ItemKind::Metric | ItemKind::Ritual => {
            rivals::between(plan, &evidence.person.plan_without(&line.id))
        }
        ItemKind::Pillar | ItemKind::Guardrail | ItemKind::Checklist | ItemKind::Profile | ItemKind::Crisis => {
            Vec::new()
        }
    }
}

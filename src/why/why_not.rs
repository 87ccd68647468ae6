//! Why a line is not in the plan: every smallest change of answers that would bring it in, or what stands in the way.
//!
//! A change is as small as can be in two ways: no change of fewer questions works, and none of the same questions
//! works that goes less far. Each one told was planned, and the line was there. What a person cannot change is never
//! proposed; when nothing else helps, it is named as what stands in the way.

mod bearing;
mod choices;
mod excluded;
mod near;
mod order;
mod reach;
mod search;
#[cfg(test)]
mod tests;

pub use excluded::Exclusion;

use crate::pack::Pack;
use crate::pack::rule::Level;
use crate::pack::words::Words;
use crate::plan::Gist;
use crate::reason::{Answer, Answers};
use crate::why::evidence::Evidence;
use crate::why::why_not::order::Order;
use crate::why::why_not::reach::Reach;
use crate::why::why_not::search::{Found, Search, Way};

/// Changes of one set of questions at most; the nearest ones are kept.
const MOST_OF_A_SET: usize = 60;

/// Why a line is not in the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct WhyNot {
    /// Catalogue id.
    pub item: String,
    /// Changes that bring it in, each as small as can be, the most practicable first.
    pub changes: Vec<Change>,
    /// What stands in the way: the rules that forbid it now, and, when there are no changes, what else does.
    pub excluded_by: Vec<Exclusion>,
    /// Whether all changes of up to three answers were tried.
    pub told: Told,
    /// Why the plan set it aside, when something in the plan or a rule wanted it: in the plan's own words.
    pub aside: Vec<Words>,
}

/// How much of what there is was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Told {
    /// All of it.
    Everything,
    /// A part: there are too many cases for all of them.
    InPart,
}

/// A change of answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The answers changed, in pack order.
    pub parts: Vec<Part>,
    /// Guardrails of the strictest level that would leave the plan or become weaker with it.
    pub removes: Vec<String>,
    /// Lines that come or go besides.
    pub altered: usize,
}

/// One answer changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Question id.
    pub question: String,
    /// What it comes to now.
    pub from: Answer,
    /// Whether the person said so.
    pub origin: Origin,
    /// What it would be.
    pub to: Answer,
}

/// Whether an answer was given or is a default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The person said so.
    Said,
    /// It is assumed.
    Assumed,
}

impl WhyNot {
    /// Asks about an item of the catalogue; `None` when it is in the plan, or in no catalogue.
    #[must_use]
    pub fn of(evidence: &Evidence<'_>, item: &str) -> Option<WhyNot> {
        if evidence.gist.lines.contains_key(item) || !is_item(evidence.person.pack(), item) {
            return None;
        }
        let reach = Reach::of(evidence.person.engine, item);
        let mut search = Search::new(evidence, item, &reach);
        let Found { ways, told } = search.run();
        let mut changes = smallest(&search, ways);
        changes.retain_mut(|change| planned(evidence, item, change));
        let order = Order::of(evidence);
        changes.sort_by_cached_key(|change| order.key(change));
        let plan = evidence.person.plan();
        let excluded_by = excluded::of(evidence, item, &reach, &plan, &changes);
        let aside = plan.set_aside.into_iter().filter(|aside| aside.id == item);
        let aside = aside.flat_map(|aside| aside.because.reasons).collect();
        Some(WhyNot { item: item.to_owned(), changes, excluded_by, told, aside })
    }
}

impl Change {
    /// A person's answers with this change made.
    #[must_use]
    pub fn made(&self, answers: &Answers) -> Answers {
        let mut answers = answers.clone();
        self.parts.iter().for_each(|part| answers.set(&part.question, part.to.clone()));
        answers
    }
}

/// Every id of the catalogue, kind by kind in pack order.
pub fn catalogue(pack: &Pack) -> impl Iterator<Item = &str> {
    pack.activities.ids().chain(pack.guardrails.ids()).chain(pack.metrics.ids()).chain(pack.checklists.ids())
}

fn is_item(pack: &Pack, item: &str) -> bool {
    catalogue(pack).any(|id| id == item)
}

/// The changes that ways stand for, without those beside which a smaller one changes the same questions.
fn smallest(search: &Search<'_, '_>, mut ways: Vec<Way>) -> Vec<Change> {
    ways.iter_mut().for_each(|way| way.sort_unstable());
    // Ways that change the same questions have to stand together.
    ways.sort_by_cached_key(|way| (way.iter().map(|(at, _)| *at).collect::<Vec<_>>(), way.clone()));
    let same_questions = |one: &Way, other: &Way| one.iter().zip(other).all(|(one, other)| one.0 == other.0);
    let sets = ways.chunk_by(same_questions);
    sets.flat_map(|set| {
        let all: Vec<Vec<&Answer>> = set.iter().flat_map(|way| spelled(search, way)).collect();
        let Some(first) = set.first() else { return Vec::new() };
        let less = |one: &[&Answer], other: &[&Answer]| is_less(search, first, one, other);
        let kept = all.iter().filter(|answers| !all.iter().any(|other| less(other, answers)));
        kept.take(MOST_OF_A_SET).map(|answers| change(search, first, answers)).collect()
    })
    .collect()
}

/// The answers that a way of classes stands for, the nearest ones of each class.
fn spelled<'s>(search: &'s Search<'_, '_>, way: &Way) -> Vec<Vec<&'s Answer>> {
    let mut all: Vec<Vec<&Answer>> = vec![Vec::new()];
    for (at, class) in way {
        let nearest = search.choices.get(*at).map(|choices| choices.nearest(*class)).unwrap_or_default();
        all = all
            .iter()
            .flat_map(|so_far| nearest.iter().map(|one| so_far.iter().copied().chain([*one]).collect()))
            .collect();
    }
    all
}

/// Whether some answers go less far than others in some questions, and no farther in any.
fn is_less(search: &Search<'_, '_>, way: &Way, one: &[&Answer], other: &[&Answer]) -> bool {
    let pairs = way.iter().zip(one.iter().zip(other));
    let nearer = |at: usize, one: &Answer, other: &Answer| {
        search.choices.get(at).is_some_and(|choices| choices.nearer(one, other))
    };
    let mut some = false;
    for ((at, _), (one, other)) in pairs {
        if nearer(*at, one, other) {
            some = true;
        } else if one != other {
            return false;
        }
    }
    some
}

fn change(search: &Search<'_, '_>, way: &Way, answers: &[&Answer]) -> Change {
    let parts = way.iter().zip(answers).filter_map(|((at, _), to)| {
        let choices = search.choices.get(*at)?;
        let question = choices.question.id.clone();
        let origin = search.origin(&question);
        Some(Part { question, from: choices.own.clone(), origin, to: (*to).clone() })
    });
    Change { parts: parts.collect(), removes: Vec::new(), altered: 0 }
}

/// Plans again with the change made: whether the line is there, and what else comes of it.
fn planned(evidence: &Evidence<'_>, item: &str, change: &mut Change) -> bool {
    let answers = change.made(evidence.person.answers);
    if !evidence.person.could_answer(&answers) {
        return false;
    }
    let gist = evidence.person.gist(&answers);
    let differs = |one: &Gist<'_>, other: &Gist<'_>| {
        one.lines.keys().filter(|id| **id != item && !other.lines.contains_key(*id)).count()
    };
    change.altered = differs(&gist, &evidence.gist) + differs(&evidence.gist, &gist);
    change.removes =
        strict(&evidence.gist).filter(|id| !strict(&gist).any(|kept| kept == *id)).map(str::to_owned).collect();
    gist.lines.contains_key(item)
}

/// The lines without which a plan is not final.
fn strict<'g>(gist: &'g Gist<'_>) -> impl Iterator<Item = &'g str> {
    gist.lines.iter().filter(|(_, measure)| measure.level == Some(Level::Stop)).map(|(id, _)| *id)
}

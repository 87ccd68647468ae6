//! What is measured: few things, required ones first, then those of the objective.

use crate::pack::catalogue::{Metric, Target};
use crate::pack::words::Words;
use crate::plan::because::Reasons;
use crate::plan::came::Came;
use crate::plan::case::Case;
use crate::plan::choose::Loss;
use crate::plan::items;
use crate::plan::keys;
use crate::plan::model::{Item, ItemKind, Targets};
use crate::plan::sentences;
use crate::reason::Rank;
use std::cmp::Reverse;

/// Why a metric is measured; earlier kinds go first when there are too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Claim {
    Ruled(Reverse<Rank>),
    Objective,
    Everybody,
    Second,
}

/// The metrics, and those that rules wanted and that are one too many or do not suit.
pub(super) fn lines(case: &Case<'_>, reasons: &mut Reasons<'_, '_>) -> (Vec<Item>, Vec<(String, Loss)>) {
    let (chosen, lost) = chosen(case);
    let lost = lost.into_iter().map(|(metric, loss)| (metric.id.clone(), loss)).collect();
    (chosen.into_iter().map(|(claim, metric)| line(case, reasons, claim, metric)).collect(), lost)
}

/// The metrics with why each is measured, and those that are not with why not.
type Chosen<'a> = (Vec<(Claim, &'a Metric)>, Vec<(&'a Metric, Loss)>);

/// What [`lines`] tells of.
pub(super) fn chosen<'a>(case: &Case<'a>) -> Chosen<'a> {
    let mut open: Vec<(Claim, &'a Metric)> = Vec::new();
    let mut lost = Vec::new();
    for metric in &case.pack.metrics {
        let Some(claim) = claim(case, metric) else { continue };
        if case.holds(metric.when.as_ref()) {
            open.push((claim, metric));
        } else if matches!(claim, Claim::Ruled(_)) {
            lost.push((metric, Loss::Unfit));
        }
    }
    open.sort_by_key(|(claim, _)| *claim);
    let most = case.setting("metrics_at_most") as usize;
    let required = open.iter().filter(|(claim, _)| *claim == Claim::Ruled(Reverse(Rank::Required))).count();
    let beyond = open.split_off(most.max(required).min(open.len()));
    let ruled = beyond.into_iter().filter(|(claim, _)| matches!(claim, Claim::Ruled(_)));
    lost.extend(ruled.map(|(_, metric)| (metric, Loss::TooMany)));
    (open, lost)
}

fn claim(case: &Case<'_>, metric: &Metric) -> Option<Claim> {
    let serves = |objective: &str| metric.objectives.iter().any(|one| one.as_ref() == objective);
    if case.forbids(&metric.id) {
        None
    } else if let Some(rank) = case.rank(&metric.id) {
        Some(Claim::Ruled(Reverse(rank)))
    } else if serves(case.text(keys::OBJECTIVE)) {
        Some(Claim::Objective)
    } else if serves(keys::ALL) {
        Some(Claim::Everybody)
    } else {
        case.facts.many(keys::OBJECTIVE2).iter().any(|objective| serves(objective)).then_some(Claim::Second)
    }
}

fn line(case: &Case<'_>, reasons: &mut Reasons<'_, '_>, claim: Claim, metric: &Metric) -> Item {
    let because = reasons.of_item(&metric.id, &metric.because).unwrap_or_else(|| {
        let (reason, questions): (_, &[&str]) = match (claim, case.objective()) {
            (Claim::Everybody, _) | (_, None) => (sentences::MEASURES_ALL.words(), &[]),
            (Claim::Second, _) => (second_reason(case, metric), &[keys::OBJECTIVE2]),
            (_, Some(objective)) => {
                (sentences::with(&sentences::MEASURES, &[("objective", objective)]), &[keys::OBJECTIVE])
            }
        };
        reasons.of_own(&metric.because, Some(reason), questions, metric.when.as_ref())
    });
    Item {
        phase: keys::ALL.to_owned(),
        target: target(case, metric),
        firm: case.firm(&metric.id),
        came: came(claim),
        because,
        ..items::plain(&metric.id, ItemKind::Metric, &metric.title, &metric.how)
    }
}

fn came(claim: Claim) -> Came {
    match claim {
        Claim::Ruled(Reverse(rank)) => Came::Ruled(rank),
        Claim::Objective | Claim::Second => Came::Serves,
        Claim::Everybody => Came::Always,
    }
}

fn second_reason(case: &Case<'_>, metric: &Metric) -> Words {
    let served = case
        .facts
        .many(keys::OBJECTIVE2)
        .iter()
        .find(|objective| metric.objectives.iter().any(|one| one.as_ref() == *objective));
    let label = served.and_then(|objective| case.label(keys::OBJECTIVE, objective));
    label.map_or_else(
        || sentences::MEASURES_ALL.words(),
        |label| sentences::with(&sentences::MEASURES, &[("objective", label)]),
    )
}

/// The target for the person's starting level; an account without followers starts at the lowest one.
fn target(case: &Case<'_>, metric: &Metric) -> Option<Targets> {
    let level = case.facts.text(keys::FOLLOWERS).unwrap_or(keys::NO_FOLLOWERS);
    let of = |wanted: &str| metric.targets.iter().find(|target| target.level.as_ref() == wanted);
    let found: Option<&Target> = of(level).or_else(|| of("any")).or_else(|| metric.targets.first());
    found.map(|target| Targets { day30: target.day30.clone(), day90: target.day90.clone() })
}

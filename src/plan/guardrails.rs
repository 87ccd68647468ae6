//! What is not done, or only so: what rules bring in, the strongest first.

use crate::pack::catalogue::Guardrail;
use crate::pack::rule::Level;
use crate::plan::because::Reasons;
use crate::plan::came::Came;
use crate::plan::case::Case;
use crate::plan::items;
use crate::plan::keys;
use crate::plan::model::{Item, ItemKind};
use crate::reason::Rank;
use std::cmp::Reverse;

/// The guardrails with the rank in which rules want them and their level: by level, then in pack order.
pub(super) fn chosen<'a>(case: &Case<'a>) -> Vec<(&'a Guardrail, Rank, Level)> {
    let wanted = case.pack.guardrails.iter().filter_map(|guardrail| Some((guardrail, case.rank(&guardrail.id)?)));
    let raised = |guardrail: &Guardrail| case.decision.levels.get(&guardrail.id).copied();
    let level = |guardrail: &Guardrail| raised(guardrail).map_or(guardrail.level, |to| to.max(guardrail.level));
    let mut chosen: Vec<_> = wanted.map(|(guardrail, rank)| (guardrail, rank, level(guardrail))).collect();
    chosen.sort_by_key(|(_, _, level)| Reverse(*level));
    chosen
}

/// The same as lines of a plan.
pub(super) fn lines(case: &Case<'_>, reasons: &mut Reasons<'_, '_>) -> Vec<Item> {
    let line = |(guardrail, rank, level): (&Guardrail, Rank, Level)| Item {
        level: Some(level),
        phase: keys::ALL.to_owned(),
        firm: case.firm(&guardrail.id),
        came: Came::Ruled(rank),
        because: reasons.of_item(&guardrail.id, &guardrail.because).unwrap_or_default(),
        ..items::plain(&guardrail.id, ItemKind::Guardrail, &guardrail.title, &guardrail.text)
    };
    chosen(case).into_iter().map(line).collect()
}

//! What is not done, or only so: what rules bring in, the strongest first.

use crate::plan::because::Reasons;
use crate::plan::came::Came;
use crate::plan::case::Case;
use crate::plan::items;
use crate::plan::keys;
use crate::plan::model::{Item, ItemKind};
use std::cmp::Reverse;

/// The guardrails, by level, then in pack order.
pub(super) fn lines(case: &Case<'_>, reasons: &mut Reasons<'_, '_>) -> Vec<Item> {
    let mut lines: Vec<Item> = Vec::new();
    for guardrail in &case.pack.guardrails {
        let Some(rank) = case.rank(&guardrail.id) else { continue };
        let Some(because) = reasons.of_item(&guardrail.id, &guardrail.because) else { continue };
        let raised = case.decision.levels.get(&guardrail.id).copied();
        lines.push(Item {
            level: Some(raised.map_or(guardrail.level, |raised| raised.max(guardrail.level))),
            phase: keys::ALL.to_owned(),
            firm: case.firm(&guardrail.id),
            came: Came::Ruled(rank),
            because,
            ..items::plain(&guardrail.id, ItemKind::Guardrail, &guardrail.title, &guardrail.text)
        });
    }
    lines.sort_by_key(|line| Reverse(line.level));
    lines
}

//! What a line was weighed against.

use crate::pack::words::Words;
use crate::plan::Plan;
use crate::plan::model::Item;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A line that would have more room if another one were kept out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rival {
    /// Item id.
    pub item: String,
    /// Name.
    pub title: Words,
    /// Whether it would come in or grow.
    pub gain: Gain,
    /// Minutes a week that it would take.
    pub weekly_minutes: u32,
}

/// What a line would gain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gain {
    /// It is not in the plan and would come in.
    ComesIn,
    /// It would take more minutes than this.
    Grows {
        /// Minutes a week as it is.
        from: u32,
    },
}

/// What comes in or grows between two plans: first what comes in, the largest first.
pub(super) fn between(plan: &Plan, without: &Plan) -> Vec<Rival> {
    let now: BTreeMap<&str, u32> = plan.items.iter().map(|line| (line.id.as_str(), line.weekly_minutes)).collect();
    let gains = without.items.iter().filter_map(|line| match now.get(line.id.as_str()) {
        None => Some(rival(line, Gain::ComesIn)),
        Some(from) if line.weekly_minutes > *from => Some(rival(line, Gain::Grows { from: *from })),
        Some(_) => None,
    });
    let mut rivals: Vec<Rival> = gains.collect();
    rivals.sort_by_key(|rival| match rival.gain {
        Gain::ComesIn => (0, Reverse(rival.weekly_minutes)),
        Gain::Grows { from } => (1, Reverse(rival.weekly_minutes - from)),
    });
    rivals
}

fn rival(line: &Item, gain: Gain) -> Rival {
    Rival { item: line.id.clone(), title: line.title.clone(), gain, weekly_minutes: line.weekly_minutes }
}

//! What happens minute by minute.

use crate::pack::catalogue::{Activity, Step};

/// The steps of an activity, shortened in proportion when its light version is planned: rounded down, and the
/// minutes left over go to the longest steps, so that the sum is exact.
pub(super) fn scaled(activity: &Activity, minutes: u32) -> Vec<Step> {
    let total: u32 = activity.steps.iter().map(|step| step.minutes).sum();
    if total == 0 || total == minutes {
        return activity.steps.clone();
    }
    let mut steps: Vec<Step> = activity
        .steps
        .iter()
        .map(|step| Step { minutes: step.minutes * minutes / total, text: step.text.clone() })
        .collect();
    let given: u32 = steps.iter().map(|step| step.minutes).sum();
    let mut longest: Vec<(u32, usize)> = activity.steps.iter().map(|step| step.minutes).zip(0..).collect();
    longest.sort_by_key(|(length, at)| (std::cmp::Reverse(*length), *at));
    for (_, at) in longest.iter().take((minutes.saturating_sub(given)) as usize) {
        if let Some(step) = steps.get_mut(*at) {
            step.minutes += 1;
        }
    }
    steps
}

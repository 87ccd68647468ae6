//! What a plan tells the person to do, without what it was made from.

use crate::plan::model::{Because, Plan};
use crate::reason::Answers;

/// The plan without the answers, the assumptions and the reasons of its parts. Two plans that are equal so tell
/// the person to do the same, whatever it rests on.
#[must_use]
pub fn bare(plan: &Plan) -> Plan {
    let mut plan = Plan { answers: Answers::default(), assumptions: Vec::new(), ..plan.clone() };
    for item in &mut plan.items {
        item.because = Because::default();
        item.firm = true;
    }
    plan.warnings.iter_mut().for_each(|warning| warning.because = Because::default());
    plan.set_aside.iter_mut().for_each(|aside| aside.because = Because::default());
    plan
}

//! The one place where the app asks for a plan.

use crate::app::Ctx;
use crate::plan::Plan;
use crate::reason::{Answers, Stage};

/// The plan under these answers.
#[must_use]
pub fn build(_ctx: &Ctx, _answers: &Answers, _stage: Stage) -> Plan {
    todo!()
}

//! The one place where the app asks for a plan.

use crate::app::Ctx;
use crate::plan::{Plan, Request};
use crate::reason::{Answers, Stage};
use chrono::NaiveDate;

/// The plan under these answers, made as of `day`.
#[must_use]
pub fn build(ctx: &Ctx, answers: &Answers, stage: Stage, day: NaiveDate) -> Plan {
    crate::plan::build(&ctx.engine, &Request { answers, stage, today: day })
}

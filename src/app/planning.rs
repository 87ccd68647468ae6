//! The one place where the app asks for a plan, and how sure one is.

use crate::app::Ctx;
use crate::plan::{Plan, Request};
use crate::reason::{Answers, Stage};
use crate::why::{Outlook, Person};
use chrono::NaiveDate;

/// The plan under these answers, made as of `day`.
#[must_use]
pub fn build(ctx: &Ctx, answers: &Answers, stage: Stage, day: NaiveDate) -> Plan {
    crate::plan::build(&ctx.engine, &Request { answers, stage, today: day })
}

/// How sure the plan under these answers is.
#[must_use]
pub fn outlook(ctx: &Ctx, answers: &Answers, day: NaiveDate) -> Outlook {
    Outlook::of(Person { engine: &ctx.engine, answers, today: day })
}

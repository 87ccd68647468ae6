//! The one place where the app asks for a plan.

use crate::app::Ctx;
use crate::plan::Plan;
use crate::plan::model::{Assumed, Budget, Mix, PackMark};
use crate::reason::{Answers, Stage};
use chrono::NaiveDate;

/// The plan under these answers.
#[must_use]
pub fn build(ctx: &Ctx, answers: &Answers, stage: Stage, day: NaiveDate) -> Plan {
    let pack = ctx.engine.pack();
    let facts = ctx.engine.facts(answers, stage, day);
    let visible = answers.iter().filter(|(id, _)| facts.shown(id).holds());
    let assumed = |assumption: &crate::reason::Assumption| Assumed {
        question: assumption.question.clone(),
        value: assumption.value.clone(),
        items: Vec::new(),
    };
    Plan {
        pack: PackMark { name: pack.about.name.clone(), version: pack.about.version.clone(), digest: pack.digest.clone() },
        today: day,
        start: day,
        answers: visible.map(|(id, answer)| (id.to_owned(), answer.clone())).collect(),
        assumptions: facts.assumptions.iter().map(assumed).collect(),
        budget: Budget {
            minutes_per_day: 0,
            days: 0,
            weekly_minutes: 0,
            planned_minutes: 0,
            setup_minutes: 0,
            helper_minutes: 0,
            planned_days: 0,
        },
        smart: Default::default(),
        headline: Default::default(),
        warnings: Vec::new(),
        phases: Vec::new(),
        items: Vec::new(),
        set_aside: Vec::new(),
        setup: None,
        weeks: Vec::new(),
        mix: Mix { core: 70, near: 20, human: 10 },
        line: None,
        editorial: Vec::new(),
        lists: Vec::new(),
        searches: Vec::new(),
        bio: None,
        costs: Vec::new(),
        exits: Vec::new(),
        notices: Vec::new(),
        springs: Vec::new(),
        cultures: Vec::new(),
        reviews: Vec::new(),
        quiet_periods: Vec::new(),
        rhythm: Vec::new(),
    }
}

//! Puts a plan together.

use crate::plan::because::Reasons;
use crate::plan::calendar::{self, Calendar};
use crate::plan::case::Case;
use crate::plan::choose::Loss;
use crate::plan::items::Lines;
use crate::plan::keys;
use crate::plan::layout::Layout;
use crate::plan::model::{Assumed, Budget, Item, ItemKind, Moment, PackMark, Plan, Quiet, SetupSitting, Sitting};
use crate::plan::phases::{LAST_DAY, PhaseDays};
use crate::plan::rhythm::Rhythm;
use crate::plan::{aside, bio, checklists, editorial, guardrails, metrics, notices, pillars, searches, smart};
use crate::reason::{Answer, Answers, Engine, Stage};
use chrono::{Duration, NaiveDate};

/// What a plan is built from, besides the engine.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The answers so far.
    pub answers: &'a Answers,
    /// Whether the interview is still running: then each item says whether it is firm.
    pub stage: Stage,
    /// The day the plan is made.
    pub today: NaiveDate,
}

/// Builds the plan: the same one for the same pack, answers and day.
#[must_use]
pub fn build(engine: &Engine, request: &Request<'_>) -> Plan {
    made(&Case::of(engine, request), request)
}

/// The plan that there would be if one item were kept out of it: what comes in instead is what that item was
/// weighed against.
#[must_use]
pub fn build_without(engine: &Engine, request: &Request<'_>, item: &str) -> Plan {
    made(&Case::of(engine, request).without(item), request)
}

fn made(case: &Case<'_>, request: &Request<'_>) -> Plan {
    let Layout { rhythm, phases, quiets, laid } = Layout::of(case);
    Building { case, rhythm: &rhythm, phases: &phases, laid: &laid }.finish(request, quiets)
}

struct Building<'a, 'c> {
    case: &'c Case<'a>,
    rhythm: &'c Rhythm<'a>,
    phases: &'c PhaseDays,
    laid: &'c Calendar<'a>,
}

impl Building<'_, '_> {
    fn finish(&self, request: &Request<'_>, quiet_periods: Vec<Quiet>) -> Plan {
        let case = self.case;
        let mut reasons = Reasons::new(case);
        let writes = self.laid.selection.writes(case);
        let (items, lost_metrics) = self.items(&mut reasons, writes);
        let weeks = calendar::weeks(case, self.laid);
        let mix = editorial::mix(case);
        Plan {
            pack: PackMark {
                name: case.pack.about.name.clone(),
                version: case.pack.about.version.clone(),
                digest: case.pack.digest.clone(),
            },
            today: case.today,
            start: case.start,
            answers: self.answers_that_count(request.answers),
            assumptions: self.assumptions(&items),
            budget: self.budget(&items),
            smart: smart::smart(case),
            headline: smart::headline(case),
            warnings: notices::warnings(case, &mut reasons),
            phases: self.phases.spans(case, &first_days(&items)),
            set_aside: aside::all(case, &self.laid.selection, lost_metrics, &mut reasons),
            setup: self.setup(),
            editorial: editorial::calendar(case, &weeks, mix),
            weeks,
            mix,
            line: if writes { pillars::line(case, &items) } else { None },
            lists: searches::lists(case),
            searches: searches::queries(case),
            bio: bio::draft(case),
            costs: notices::family(case, "cost."),
            exits: notices::family(case, "exit."),
            notices: notices::at_hand(case, writes),
            springs: notices::springs(case, writes),
            cultures: notices::cultures(case),
            reviews: [30, LAST_DAY].map(|day| case.start + Duration::days(i64::from(day))).to_vec(),
            quiet_periods,
            rhythm: self.sittings(),
            items,
        }
    }

    fn items(&self, reasons: &mut Reasons<'_, '_>, writes: bool) -> (Vec<Item>, Vec<(String, Loss)>) {
        let lines = Lines { case: self.case, calendar: self.laid, phases: self.phases, rhythm: self.rhythm };
        let mut items = lines.all(reasons);
        if writes {
            items.extend(pillars::lines(self.case, reasons));
        }
        items.extend(guardrails::lines(self.case, reasons));
        let (metrics, lost) = metrics::lines(self.case, reasons);
        items.extend(metrics);
        items.extend(checklists::lines(self.case, reasons));
        (items, lost)
    }

    /// Visible answers, without those the person would rather not see written down.
    fn answers_that_count(&self, answers: &Answers) -> Answers {
        let counts = |id: &str, answer: &Answer| self.case.facts.shown(id).holds() && *answer != Answer::Withheld;
        answers
            .iter()
            .filter(|(id, answer)| counts(id, answer))
            .map(|(id, answer)| (id.to_owned(), answer.clone()))
            .collect()
    }

    fn assumptions(&self, items: &[Item]) -> Vec<Assumed> {
        let resting = |question: &String| {
            let items = items.iter().filter(|item| item.because.answers.contains(question));
            items.map(|item| item.id.clone()).collect()
        };
        let assumed = self.case.facts.assumptions().map(|it| (it.question.to_owned(), it.value.clone()));
        assumed.map(|(question, value)| Assumed { items: resting(&question), question, value }).collect()
    }

    fn budget(&self, items: &[Item]) -> Budget {
        let (minutes_per_day, days) = (self.case.number(keys::MINUTES), self.case.number(keys::DAYS));
        Budget {
            minutes_per_day,
            days,
            weekly_minutes: minutes_per_day * days,
            planned_minutes: items.iter().map(|item| item.weekly_minutes).sum(),
            setup_minutes: self.laid.setup.sitting_minutes(),
            helper_minutes: items.iter().map(|item| item.helper_minutes).sum(),
            planned_days: self.rhythm.planned_days(),
        }
    }

    fn setup(&self) -> Option<SetupSitting> {
        let setup = &self.laid.setup;
        let (day, start) = setup.sitting?;
        let ids = setup.in_sitting.iter().filter_map(|part| self.case.pack.activities.at(part.at));
        Some(SetupSitting {
            day,
            start,
            minutes: setup.sitting_minutes(),
            items: ids.map(|activity| activity.id.clone()).collect(),
        })
    }

    fn sittings(&self) -> Vec<Sitting> {
        let seats = self.rhythm.days.iter().flat_map(|day| day.seats.iter().map(move |seat| (day.day, seat)));
        seats
            .map(|(day, seat)| Sitting {
                moment: Moment { day, start: seat.start },
                minutes: seat.minutes,
                cue: seat.slot.cue.clone(),
            })
            .collect()
    }
}

/// Phase and first day of everything that is done.
fn first_days(items: &[Item]) -> Vec<(&str, u32)> {
    let done = items.iter().filter(|item| matches!(item.kind, ItemKind::Setup | ItemKind::Activity));
    done.map(|item| (item.phase.as_str(), item.from_day)).collect()
}

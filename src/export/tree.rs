//! A plan as a tree of named values: what JSON prints as it is, and TOML in its own manner.
//!
//! One tree for both, so that a key means the same in both. Texts are in one language; ids, numbers and
//! order do not depend on it.

mod item;
pub mod sure;
mod time;

use crate::export::Sheet;
use crate::pack::value::Value as Answered;
use crate::pack::words::Words;
use crate::plan::model::{Because, Budget, EditorialLine, Named, PhaseSpan, Plan, Quiet};
use crate::reason::{Answer, Answers};
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

/// The format of saved and exported plans.
pub const FORMAT: u32 = 1;

/// The plan as a tree, in the order of the contract; what the contract does not name comes after it.
#[must_use]
pub fn tree(sheet: &Sheet<'_>) -> Map<String, Value> {
    let plan = sheet.plan;
    let mut tree = Map::new();
    let mut put = |key: &str, value: Value| tree.insert(key.to_owned(), value);
    put("format", FORMAT.into());
    put("pack", json!({ "name": plan.pack.name, "version": plan.pack.version, "digest": plan.pack.digest }));
    put("lang", sheet.lang().code().into());
    put("today", day(plan.today));
    put("start", day(plan.start));
    put("answers", answers(&plan.answers).into());
    put(
        "assumptions",
        list(
            &plan.assumptions,
            |one| json!({ "question": one.question, "value": answered(&one.value), "items": one.items }),
        ),
    );
    put("budget", budget(&plan.budget));
    put("smart", sheet.say(&plan.smart));
    put("headline", sheet.say(&plan.headline));
    put(
        "warnings",
        list(
            &plan.warnings,
            |one| json!({ "id": one.id, "text": sheet.say(&one.text), "because": because(&one.because) }),
        ),
    );
    put("phases", list(&plan.phases, |phase| phase_of(sheet, phase)));
    put("items", list(&plan.items, |one| item::item(sheet, one)));
    put(
        "set_aside",
        list(
            &plan.set_aside,
            |one| json!({ "id": one.id, "title": sheet.say(&one.title), "because": because(&one.because), "why": why(sheet, &one.because) }),
        ),
    );
    put("weeks", list(&plan.weeks, time::week));
    put("reviews", list(&plan.reviews, |one| day(*one)));
    put("quiet_periods", list(&plan.quiet_periods, |quiet| quiet_of(sheet, quiet)));
    extras(sheet, plan, &mut tree);
    tree
}

/// Keys beyond the contract.
fn extras(sheet: &Sheet<'_>, plan: &Plan, tree: &mut Map<String, Value>) {
    let mut put = |key: &str, value: Value| tree.insert(key.to_owned(), value);
    put("setup", plan.setup.as_ref().map_or(Value::Null, time::setup));
    put("rhythm", list(&plan.rhythm, |sitting| time::sitting(sheet, sitting)));
    put("mix", json!({ "core": plan.mix.core, "near": plan.mix.near, "human": plan.mix.human }));
    put("line", plan.line.as_ref().map_or(Value::Null, |line| line_of(sheet, line)));
    put("editorial", list(&plan.editorial, |writing| time::writing(sheet, writing)));
    put("lists", list(&plan.lists, |named| named_of(sheet, named)));
    put(
        "searches",
        list(&plan.searches, |one| json!({ "title": sheet.say(&one.title), "query": sheet.say(&one.query) })),
    );
    put("bio", plan.bio.as_ref().map_or(Value::Null, |bio| sheet.say(bio)));
    put("costs", list(&plan.costs, |one| sheet.say(one)));
    put("exits", list(&plan.exits, |one| sheet.say(one)));
    put("notices", list(&plan.notices, |named| named_of(sheet, named)));
    put(
        "springs",
        list(
            &plan.springs,
            |one| json!({ "title": sheet.say(&one.title), "honest": sheet.say(&one.honest), "never": sheet.say(&one.never) }),
        ),
    );
    put("cultures", list(&plan.cultures, |one| sheet.say(one)));
}

impl Sheet<'_> {
    fn say(&self, words: &Words) -> Value {
        words.get(self.lang()).into()
    }
}

fn list<T>(all: &[T], one: impl FnMut(&T) -> Value) -> Value {
    all.iter().map(one).collect()
}

fn day(date: NaiveDate) -> Value {
    date.to_string().into()
}

/// Answers by question id: a value, or the state that stands for one.
#[must_use]
pub fn answers(answers: &Answers) -> Map<String, Value> {
    answers.iter().map(|(id, answer)| (id.to_owned(), answer_of(answer))).collect()
}

/// An answer as answers files have it: a value, or `{ "state": … }`.
#[must_use]
pub fn answer_of(answer: &Answer) -> Value {
    match answer {
        Answer::Given(value) => answered(value),
        state => json!({ "state": state.state_word() }),
    }
}

fn answered(value: &Answered) -> Value {
    match value {
        Answered::Text(text) => text.as_str().into(),
        Answered::Number(number) => (*number).into(),
        Answered::Many(list) => list.as_slice().into(),
        Answered::Date(date) => day(*date),
        Answered::Dates(dates) => list(dates, |date| day(*date)),
    }
}

fn because(because: &Because) -> Value {
    json!({ "rules": because.rules, "claims": because.claims, "answers": because.answers })
}

/// The reasons in words.
fn why(sheet: &Sheet<'_>, because: &Because) -> Value {
    list(&because.reasons, |reason| sheet.say(reason))
}

fn budget(budget: &Budget) -> Value {
    json!({
        "minutes_per_day": budget.minutes_per_day,
        "days": budget.days,
        "weekly_minutes": budget.weekly_minutes,
        "planned_minutes": budget.planned_minutes,
        "setup_minutes": budget.setup_minutes,
        "helper_minutes": budget.helper_minutes,
        "planned_days": budget.planned_days,
    })
}

fn phase_of(sheet: &Sheet<'_>, phase: &PhaseSpan) -> Value {
    json!({
        "id": phase.id,
        "from_day": phase.from_day,
        "to_day": phase.to_day,
        "title": sheet.say(&phase.title),
        "aim": sheet.say(&phase.aim),
        "entry": sheet.say(&phase.entry),
    })
}

fn line_of(sheet: &Sheet<'_>, line: &EditorialLine) -> Value {
    json!({
        "sentence": sheet.say(&line.sentence),
        "interest": line.interest.as_ref().map(|interest| sheet.say(interest)),
        "pillars": line.pillars,
        "left_out": list(&line.left_out, |one| sheet.say(one)),
    })
}

fn named_of(sheet: &Sheet<'_>, named: &Named) -> Value {
    json!({ "id": named.id, "name": sheet.say(&named.name), "text": sheet.say(&named.text) })
}

fn quiet_of(sheet: &Sheet<'_>, quiet: &Quiet) -> Value {
    json!({ "from": day(quiet.from), "to": day(quiet.to), "reason": sheet.say(&quiet.reason) })
}

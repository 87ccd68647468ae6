//! What holds of every plan, whoever the person is.
//!
//! `cargo test` tries 2,000 made-up people; `COACH_SETS=100000 cargo test --release --test main properties`
//! tries as many as it says. The seed is fixed: the same people each time.

use crate::support::people::{Random, random_answers, shipped, today};
use chrono::{NaiveDate, Timelike};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use tweet_coach::pack::catalogue::{Activity, Per};
use tweet_coach::pack::rule::Level;
use tweet_coach::plan::model::{Item, ItemKind, Plan};
use tweet_coach::plan::{Request, build, diff};
use tweet_coach::reason::{Answers, Decision, Engine, Facts, Rank, Stage};

const SEED: u64 = 20_261_201;

fn sets() -> usize {
    #[allow(clippy::disallowed_methods)]
    std::env::var("COACH_SETS").ok().and_then(|sets| sets.parse().ok()).unwrap_or(2_000)
}

/// A plan with what it was made from.
struct Made<'a> {
    engine: &'a Engine,
    facts: Facts,
    decision: Decision,
    plan: Plan,
}

impl<'a> Made<'a> {
    fn of(engine: &'a Engine, answers: &Answers) -> Made<'a> {
        let facts = engine.facts(answers, Stage::Settled, today());
        let decision = engine.decide(&facts);
        let plan = build(engine, &Request { answers, stage: Stage::Settled, today: today() });
        Made { engine, facts, decision, plan }
    }

    fn activity(&self, id: &str) -> Option<&Activity> {
        self.engine.pack().activities.get(id)
    }

    fn done(&self) -> impl Iterator<Item = &Item> {
        self.plan.items.iter().filter(|item| matches!(item.kind, ItemKind::Setup | ItemKind::Activity))
    }
}

#[test]
fn properties_hold_for_everybody() {
    let engine = shipped();
    let mut random = Random::new(SEED);
    let people: Vec<Answers> = (0..sets()).map(|_| random_answers(&engine, &mut random)).collect();
    people.par_iter().enumerate().for_each(|(nth, answers)| {
        let made = Made::of(&engine, answers);
        let mut broken = Vec::new();
        minutes(&made, &mut broken);
        sittings(&made, &mut broken);
        rules(&made, &mut broken);
        order(&made, &mut broken);
        words(&made, &mut broken);
        assert!(broken.is_empty(), "person {nth}: {broken:#?}\n{answers:#?}");
    });
}

fn check(broken: &mut Vec<String>, holds: bool, what: impl FnOnce() -> String) {
    if !holds {
        broken.push(what());
    }
}

/// No day, no week and no sum above what was stated.
fn minutes(made: &Made<'_>, broken: &mut Vec<String>) {
    let (plan, budget) = (&made.plan, &made.plan.budget);
    let sum: u32 = plan.items.iter().map(|item| item.weekly_minutes).sum();
    check(broken, sum == budget.planned_minutes, || format!("items sum to {sum}, not {}", budget.planned_minutes));
    check(broken, sum <= budget.weekly_minutes, || format!("{sum} planned of {}", budget.weekly_minutes));
    check(broken, budget.planned_days <= budget.days, || format!("{} days planned", budget.planned_days));
    check(broken, plan.weeks.len() == 13, || format!("{} weeks", plan.weeks.len()));
    for week in &plan.weeks {
        let sum: u32 = week.sessions.iter().map(|session| session.minutes).sum();
        check(broken, week.minutes == sum && sum <= budget.weekly_minutes, || format!("week {} has {sum}", week.week));
        let mut days: BTreeMap<NaiveDate, u32> = BTreeMap::new();
        for session in &week.sessions {
            let parts: u32 = session.parts.iter().map(|part| part.minutes).sum();
            check(broken, parts == session.minutes && parts > 0, || format!("{} sums to {parts}", session.day));
            *days.entry(session.day).or_default() += session.minutes;
        }
        let full = days.values().copied().max().unwrap_or(0);
        check(broken, full <= budget.minutes_per_day, || format!("a day of {full} in week {}", week.week));
        check(broken, days.len() as u32 <= budget.days, || format!("{} days in week {}", days.len(), week.week));
    }
    if let Some(setup) = &plan.setup {
        let stated = made.facts.number("setup").unwrap_or(0);
        check(broken, i64::from(setup.minutes) <= stated, || format!("set-up of {}", setup.minutes));
    }
}

/// Sittings lie in offered moments that are not protected, in order, without overlap, ending in time.
fn sittings(made: &Made<'_>, broken: &mut Vec<String>) {
    let latest = made.decision.number("latest_end");
    let protected = made.facts.many("unplug");
    let slots = made
        .engine
        .pack()
        .slots
        .iter()
        .filter(|slot| !slot.closed_by.iter().any(|one| protected.contains(one.as_ref())));
    let starts: BTreeSet<&str> = slots.flat_map(|slot| slot.starts.iter().map(String::as_str)).collect();
    for week in &made.plan.weeks {
        for session in &week.sessions {
            let start = session.start.format("%H:%M").to_string();
            check(broken, starts.contains(start.as_str()), || format!("{} at {start} is protected", session.day));
            let end = i64::from(session.start.num_seconds_from_midnight() / 60 + session.minutes);
            check(broken, end <= latest, || format!("{} ends at minute {end}", session.day));
        }
        for (one, next) in week.sessions.iter().zip(week.sessions.iter().skip(1)) {
            let minutes = chrono::Duration::minutes(i64::from(one.minutes));
            let apart = one.day.and_time(one.start) + minutes <= next.day.and_time(next.start);
            check(broken, apart, || format!("{} overlaps", next.day));
        }
    }
    if protected.iter().any(|one| one == "weekend") {
        let weekend =
            |date: NaiveDate| matches!(chrono::Datelike::weekday(&date), chrono::Weekday::Sat | chrono::Weekday::Sun);
        let days = made.plan.weeks.iter().flat_map(|week| &week.sessions).map(|session| session.day);
        let setup = made.plan.setup.iter().map(|setup| setup.day);
        check(broken, !days.chain(setup).any(weekend), || "a session on a protected weekend".to_owned());
    }
}

/// What rules demand is there, what they forbid is not, and the plan says of what it left out why.
fn rules(made: &Made<'_>, broken: &mut Vec<String>) {
    let pack = made.engine.pack();
    let ids: BTreeSet<&str> = made.plan.items.iter().map(|item| item.id.as_str()).collect();
    check(broken, ids.len() == made.plan.items.len(), || "an item stands twice".to_owned());
    for id in made.decision.forbidden.keys() {
        check(broken, !ids.contains(id), || format!("`{id}` is forbidden"));
    }
    for (id, standing) in made.decision.items.iter() {
        if let Some(guardrail) = pack.guardrails.get(id) {
            check(broken, ids.contains(id), || format!("guardrail `{id}` is missing"));
            let level = made.plan.items.iter().find(|item| item.id == id).and_then(|item| item.level);
            check(broken, level.is_some_and(|level| level >= guardrail.level && level <= Level::Stop), || {
                format!("level of `{id}`")
            });
        }
        let told = ids.contains(id) || made.plan.set_aside.iter().any(|aside| aside.id == id);
        let spoken_of =
            pack.activities.get(id).is_some() || (pack.metrics.get(id).is_some() && standing.rank == Rank::Required);
        check(broken, told || !spoken_of, || format!("`{id}` is wanted, and neither in the plan nor set aside"));
    }
    for aside in &made.plan.set_aside {
        check(broken, !ids.contains(aside.id.as_str()), || format!("`{}` is in the plan and set aside", aside.id));
        check(broken, !aside.because.reasons.is_empty(), || format!("`{}` is set aside without a reason", aside.id));
    }
    let posts = made.decision.number("posts_per_week");
    let quarter: u32 = made
        .done()
        .filter_map(|item| Some((item, made.activity(&item.id)?)))
        .filter(|(_, it)| it.original)
        .map(|(item, _)| per_quarter(item))
        .sum();
    for week in &made.plan.weeks {
        let begun = posts_begun(made, week);
        check(broken, begun as i64 <= posts, || format!("{begun} posts in week {}, {posts} allowed", week.week));
    }
    check(broken, i64::from(quarter) <= posts * 13, || format!("{quarter} posts a quarter, {posts} a week allowed"));
}

/// Posts of one's own that are begun in a week.
fn posts_begun(made: &Made<'_>, week: &tweet_coach::plan::model::Week) -> usize {
    let parts = week.sessions.iter().flat_map(|session| &session.parts).filter(|part| part.piece.0 == 1);
    parts.filter(|part| made.activity(&part.item).is_some_and(|activity| activity.original)).count()
}

fn per_quarter(item: &Item) -> u32 {
    match item.per {
        Some(Per::Day) => item.times * item.when.len() as u32 * 13,
        Some(Per::Week) => item.times * 13,
        Some(Per::Month) => item.times * 3,
        Some(Per::Quarter) => item.times,
        _ => 0,
    }
}

/// Nothing starts before what it needs; nothing that cannot stand together does; nothing comes too early.
fn order(made: &Made<'_>, broken: &mut Vec<String>) {
    let does = |item: &Item, need: &str| {
        item.id == need || made.activity(&item.id).is_some_and(|it| it.provides.iter().any(|one| one.as_ref() == need))
    };
    for item in made.done() {
        let Some(activity) = made.activity(&item.id) else { continue };
        for need in activity.needs.iter().map(|need| need.as_ref().as_str()) {
            let first = made.done().filter(|other| does(other, need)).map(|other| other.from_day).min();
            check(broken, first.is_some_and(|first| first <= item.from_day), || {
                format!("`{}` before `{need}`", item.id)
            });
        }
        if let Some(own) = first_time(made, &item.id) {
            for need in activity.needs.iter().map(|need| need.as_ref().as_str()) {
                let first =
                    made.done().filter(|other| does(other, need)).filter_map(|other| first_time(made, &other.id)).min();
                check(broken, first.is_none_or(|first| first <= own), || {
                    format!("`{}` is done before `{need}`", item.id)
                });
            }
        }
        for rival in activity.excludes.iter().map(|rival| rival.as_ref().as_str()) {
            let beside = made.done().any(|other| other.id == rival && overlap(item, other));
            check(broken, !beside, || format!("`{}` beside `{rival}`", item.id));
        }
    }
    for session in made.plan.weeks.iter().flat_map(|week| &week.sessions) {
        let day = (session.day - made.plan.start).num_days();
        for part in &session.parts {
            let item = made.plan.items.iter().find(|item| item.id == part.item);
            let due = item.is_some_and(|item| {
                i64::from(item.from_day) <= day && item.to_day.is_none_or(|to| day <= i64::from(to))
            });
            check(broken, due, || format!("`{}` on day {day}", part.item));
            let rests = made.activity(&part.item).is_some_and(|activity| activity.not_in_quiet);
            let quiet = made.plan.quiet_periods.iter().any(|quiet| (quiet.from..=quiet.to).contains(&session.day));
            check(broken, !(rests && quiet), || format!("`{}` in a quiet period", part.item));
        }
    }
    for item in made.done().filter(|item| item.kind == ItemKind::Activity && item.weekly_minutes > 0) {
        let held = made
            .plan
            .weeks
            .iter()
            .flat_map(|week| &week.sessions)
            .any(|session| session.parts.iter().any(|part| part.item == item.id));
        check(broken, held, || format!("`{}` is never done", item.id));
    }
}

/// The first time something is done, set-up sitting included.
fn first_time(made: &Made<'_>, id: &str) -> Option<chrono::NaiveDateTime> {
    let setup = made.plan.setup.iter().filter(|setup| setup.items.iter().any(|item| item == id));
    let weeks = made.plan.weeks.iter().flat_map(|week| &week.sessions);
    let sessions = weeks.filter(|session| session.parts.iter().any(|part| part.item == id));
    setup.map(|it| it.day.and_time(it.start)).chain(sessions.map(|it| it.day.and_time(it.start))).min()
}

fn overlap(one: &Item, other: &Item) -> bool {
    one.from_day <= other.to_day.unwrap_or(u32::MAX) && other.from_day <= one.to_day.unwrap_or(u32::MAX)
}

/// Sentences are there, in both languages, with every blank filled; the bio fits.
fn words(made: &Made<'_>, broken: &mut Vec<String>) {
    let plan = &made.plan;
    let prompts = plan.editorial.iter().map(|writing| &writing.text);
    let if_thens = plan.items.iter().filter_map(|item| item.if_then.as_ref());
    let lists = plan.lists.iter().flat_map(|list| [&list.name, &list.text]);
    let queries = plan.searches.iter().map(|query| &query.query);
    let reasons = plan.items.iter().flat_map(|item| &item.because.reasons);
    for text in [&plan.smart, &plan.headline]
        .into_iter()
        .chain(prompts)
        .chain(if_thens)
        .chain(lists)
        .chain(queries)
        .chain(reasons)
    {
        for text in [&text.en, &text.fr] {
            check(broken, !text.trim().is_empty() && !text.contains(['{', '}']), || format!("sentence {text:?}"));
        }
    }
    if let Some(bio) = &plan.bio {
        for bio in [&bio.en, &bio.fr] {
            check(broken, (1..=160).contains(&bio.chars().count()), || format!("bio {bio:?}"));
        }
    }
    let mix = plan.mix;
    check(broken, mix.core + mix.near + mix.human == 100, || format!("{mix:?}"));
}

#[test]
fn properties_same_answers_same_plan() {
    let engine = shipped();
    let mut random = Random::new(SEED + 1);
    for _ in 0..sets() / 20 {
        let answers = random_answers(&engine, &mut random);
        let request = Request { answers: &answers, stage: Stage::Settled, today: today() };
        let (one, other) = (build(&engine, &request), build(&shipped_again(&engine), &request));
        assert_eq!(one, other);
        assert!(diff(&one, &other).is_empty());
    }
}

/// Another engine over the same pack, so that nothing may hang on the order of a hash.
fn shipped_again(engine: &Engine) -> Engine {
    Engine::new(std::sync::Arc::new(engine.pack().clone()))
}

#[test]
fn properties_while_asking_only_firmness_differs() {
    let engine = shipped();
    let mut random = Random::new(SEED + 2);
    for _ in 0..sets() / 20 {
        let answers = random_answers(&engine, &mut random);
        let settled = build(&engine, &Request { answers: &answers, stage: Stage::Settled, today: today() });
        let stage = Stage::Asking(tweet_coach::pack::question::Depth::Deep);
        let mut asking = build(&engine, &Request { answers: &answers, stage, today: today() });
        assert!(settled.items.iter().all(|item| item.firm));
        asking.items.iter_mut().for_each(|item| item.firm = true);
        assert_eq!(asking, settled);
    }
}

#[test]
fn a_preview_tells_what_comes_in_and_what_goes_out() {
    use tweet_coach::pack::value::Value;
    use tweet_coach::reason::Answer;
    let engine = shipped();
    let plan = |minutes: i64| {
        let mut answers = Answers::default();
        answers.set("minutes", Answer::Given(Value::Number(minutes)));
        build(&engine, &Request { answers: &answers, stage: Stage::Settled, today: today() })
    };
    let (five, thirty) = (plan(5), plan(30));
    let preview = diff(&five, &thirty);
    assert!(preview.comes_in.iter().any(|line| line.id == "ten_loop"));
    assert!(preview.goes_out.iter().any(|line| line.id == "five_loop"));
    let back = diff(&thirty, &five);
    assert_eq!(back.comes_in, preview.goes_out);
    assert!(
        back.changed
            .iter()
            .zip(&preview.changed)
            .all(|(one, other)| (one.before, one.after) == (other.after, other.before))
    );
}

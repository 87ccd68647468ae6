//! The plan on screen: tabs of rows that can be highlighted and opened.

use crate::app::model::Then;
use crate::app::{Ctx, Effect, Model, Overlay, Screen, advance, dialog, planning, search, what_if};
use crate::intent::Intent;
use crate::pack::rule::Level;
use crate::plan::Plan;
use crate::plan::model::ItemKind;
use crate::reason::Answers;
use crate::why::Outlook;
use chrono::NaiveDate;
use std::sync::Arc;

/// What matters most is told of so many answers.
const MOST_WEIGHTS: usize = 5;

/// So many sessions stand on the first page; the calendar has them all.
const NEXT: usize = 4;

/// A tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// What to do first, and what it is all for.
    #[default]
    Today,
    /// The sessions of a week.
    Week,
    /// The phases, with what starts in each.
    Phases,
    /// What not to do, or only so.
    Guardrails,
    /// What is measured.
    Measures,
    /// Lists to check before and after.
    Checklists,
    /// Words to start with: line, calendar, bio, lists, searches.
    Words,
    /// What matters most, what was assumed, what was set aside.
    Why,
}

impl Tab {
    /// All tabs, in order.
    pub const ALL: [Tab; 8] =
        [Tab::Today, Tab::Week, Tab::Phases, Tab::Guardrails, Tab::Measures, Tab::Checklists, Tab::Words, Tab::Why];

    /// Key of its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tab::Today => "tab-today",
            Tab::Week => "tab-week",
            Tab::Phases => "tab-phases",
            Tab::Guardrails => "tab-guardrails",
            Tab::Measures => "tab-measures",
            Tab::Checklists => "tab-checklists",
            Tab::Words => "tab-words",
            Tab::Why => "tab-why",
        }
    }

    fn beside(self, step: isize) -> Tab {
        let at = Tab::ALL.iter().position(|tab| *tab == self).unwrap_or_default();
        at.checked_add_signed(step).and_then(|at| Tab::ALL.get(at)).copied().unwrap_or(self)
    }
}

/// A row of a tab: a place in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The coach in a sentence, and the SMART sentence.
    Headline,
    /// The set-up sitting.
    Setup,
    /// A sentence of page one.
    Warning(usize),
    /// An exit condition.
    Exit(usize),
    /// A hidden cost.
    Cost(usize),
    /// A session: week, place in it.
    Session(usize, usize),
    /// A phase.
    Phase(usize),
    /// A line of the plan.
    Item(usize),
    /// The editorial line.
    Line,
    /// The draft of a bio.
    Bio,
    /// A writing session.
    Writing(usize),
    /// A list to build.
    List(usize),
    /// A query.
    Search(usize),
    /// A sentence to keep at hand.
    Notice(usize),
    /// A spring of persuasion.
    Spring(usize),
    /// A question of the culture card.
    Culture(usize),
    /// What the plan hangs on, by place among what matters most.
    Weight(usize),
    /// Something assumed: position of its question, lines that rest on it.
    Assumed(usize, usize),
    /// Something set aside.
    Aside(usize),
}

/// What is shown of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlanView {
    /// Tab.
    pub tab: Tab,
    /// Place of the highlighted row.
    pub row: usize,
    /// Week shown, by place.
    pub week: usize,
    /// The day on which it is looked at; `None` until the plan has been shown once.
    pub now: Option<NaiveDate>,
}

/// The rows of a tab.
#[must_use]
pub fn rows(plan: &Plan, outlook: Option<&Outlook>, view: PlanView) -> Vec<Row> {
    match view.tab {
        Tab::Today => today(plan, view.now),
        Tab::Week => {
            let sessions = plan.weeks.get(view.week).map_or(0, |week| week.sessions.len());
            let setup = if sets_up_in(plan, view.week) { Some(Row::Setup) } else { None };
            setup.into_iter().chain((0..sessions).map(|at| Row::Session(view.week, at))).collect()
        }
        Tab::Phases => phases(plan),
        Tab::Guardrails => guardrails(plan),
        Tab::Measures => items(plan, &[ItemKind::Metric]),
        Tab::Checklists => items(plan, &[ItemKind::Profile, ItemKind::Checklist, ItemKind::Ritual, ItemKind::Crisis]),
        Tab::Words => words(plan),
        Tab::Why => why(plan, outlook),
    }
}

/// Whether the set-up sitting is in the week at this place.
fn sets_up_in(plan: &Plan, week: usize) -> bool {
    let Some((setup, week)) = plan.setup.as_ref().zip(plan.weeks.get(week)) else { return false };
    (0..7).contains(&(setup.day - week.from).num_days())
}

fn numbered(count: usize, row: fn(usize) -> Row) -> impl Iterator<Item = Row> {
    (0..count).map(row)
}

fn items(plan: &Plan, kinds: &[ItemKind]) -> Vec<Row> {
    let of_kind = |kind: &ItemKind| {
        let kind = *kind;
        plan.items.iter().enumerate().filter(move |(_, item)| item.kind == kind).map(|(at, _)| Row::Item(at))
    };
    kinds.iter().flat_map(of_kind).collect()
}

/// What matters most, what was assumed, what was set aside.
fn why(plan: &Plan, outlook: Option<&Outlook>) -> Vec<Row> {
    let weights = outlook.map_or(0, |outlook| outlook.weights.len().min(MOST_WEIGHTS));
    let mut rows: Vec<Row> = numbered(weights, Row::Weight).collect();
    rows.extend(outlook.into_iter().flat_map(assumed));
    rows.extend(numbered(plan.set_aside.len(), Row::Aside));
    rows
}

/// What was assumed, what most lines rest on first: there an answer is worth most.
fn assumed(outlook: &Outlook) -> Vec<Row> {
    outlook.report.assumed().into_iter().map(|(question, lines)| Row::Assumed(question, lines)).collect()
}

/// Page one: what the coach says, the next sittings, what the minutes go to, warnings, exits.
fn today(plan: &Plan, now: Option<NaiveDate>) -> Vec<Row> {
    let ahead = |day: NaiveDate| now.is_none_or(|now| day >= now);
    let mut rows = vec![Row::Headline];
    rows.extend(plan.setup.iter().filter(|setup| ahead(setup.day)).map(|_| Row::Setup));
    let sessions = plan.weeks.iter().enumerate().flat_map(|(week, it)| {
        it.sessions.iter().enumerate().filter(|(_, one)| ahead(one.day)).map(move |(at, _)| Row::Session(week, at))
    });
    rows.extend(sessions.take(NEXT));
    rows.extend(spent(plan).into_iter().map(Row::Item));
    rows.extend(numbered(plan.warnings.len(), Row::Warning));
    rows.extend(numbered(plan.exits.len(), Row::Exit));
    rows.extend(numbered(plan.costs.len(), Row::Cost));
    rows
}

/// The lines that take minutes of the week, by place, those first that take most.
#[must_use]
pub fn spent(plan: &Plan) -> Vec<usize> {
    let minutes = |at: &usize| plan.items.get(*at).map_or(0, |item| item.weekly_minutes);
    let mut found: Vec<usize> = (0..plan.items.len()).filter(|at| minutes(at) > 0).collect();
    found.sort_by_key(|at| std::cmp::Reverse(minutes(at)));
    found
}

/// The phases one under the other, then what is done: to set up, in each phase, all along.
fn phases(plan: &Plan) -> Vec<Row> {
    let mut rows: Vec<Row> = numbered(plan.phases.len(), Row::Phase).collect();
    rows.extend(items(plan, &[ItemKind::Setup]));
    let activities = items(plan, &[ItemKind::Activity]);
    let phase_of = |row: &Row| match row {
        Row::Item(at) => plan.items.get(*at).map(|item| item.phase.as_str()),
        _ => None,
    };
    for phase in &plan.phases {
        rows.extend(activities.iter().filter(|row| phase_of(row) == Some(phase.id.as_str())));
    }
    let known = |row: &Row| plan.phases.iter().any(|phase| Some(phase.id.as_str()) == phase_of(row));
    rows.extend(activities.iter().filter(|row| !known(row)));
    rows
}

/// The strictest first; inside a level, as in the plan.
fn guardrails(plan: &Plan) -> Vec<Row> {
    let mut levelled: Vec<(Option<Level>, usize)> = plan
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.kind == ItemKind::Guardrail)
        .map(|(at, item)| (item.level, at))
        .collect();
    levelled.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    levelled.into_iter().map(|(_, at)| Row::Item(at)).collect()
}

fn words(plan: &Plan) -> Vec<Row> {
    let mut rows: Vec<Row> = plan.line.iter().map(|_| Row::Line).collect();
    rows.extend(items(plan, &[ItemKind::Pillar]));
    rows.extend(numbered(plan.editorial.len(), Row::Writing));
    rows.extend(plan.bio.iter().map(|_| Row::Bio));
    rows.extend(numbered(plan.lists.len(), Row::List));
    rows.extend(numbered(plan.searches.len(), Row::Search));
    rows.extend(numbered(plan.notices.len(), Row::Notice));
    rows.extend(numbered(plan.springs.len(), Row::Spring));
    rows.extend(numbered(plan.cultures.len(), Row::Culture));
    rows
}

/// A key on the plan.
pub fn intent(model: &mut Model, ctx: &Ctx, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Left | Intent::PreviousPart => turn(model, model.plan_view.tab.beside(-1)),
        Intent::Right | Intent::NextPart => turn(model, model.plan_view.tab.beside(1)),
        Intent::Up => step(model, -1),
        Intent::Down => step(model, 1),
        Intent::PageUp => page(model, -1),
        Intent::PageDown => page(model, 1),
        Intent::First => step(model, isize::MIN),
        Intent::Last => step(model, isize::MAX),
        Intent::Accept | Intent::Toggle => open(model, ctx),
        Intent::Review => advance::to_review(model, ctx),
        Intent::Save => dialog::open(model),
        Intent::Search => search::open(model, ctx),
        Intent::WhatIf => what_if::show(model),
        _ => {}
    }
    Vec::new()
}

/// Shows a tab from its first row; where the rows have days, from that of the day on which one looks.
pub fn turn(model: &mut Model, tab: Tab) {
    if model.plan_view.tab == tab {
        return;
    }
    model.plan_view = PlanView { tab, row: 0, ..model.plan_view };
    let Some((plan, now)) = model.plan.as_deref().zip(model.plan_view.now) else { return };
    let rows = rows(plan, None, model.plan_view);
    model.plan_view.row = rows.iter().position(|row| is_ahead(plan, *row, now)).unwrap_or_default();
}

/// Whether a sitting is still to come, or a phase is not over.
fn is_ahead(plan: &Plan, row: Row, now: NaiveDate) -> bool {
    let day = match row {
        Row::Session(week, at) => plan.weeks.get(week).and_then(|week| week.sessions.get(at)).map(|it| it.day),
        Row::Setup => plan.setup.as_ref().map(|setup| setup.day),
        Row::Phase(at) => plan.phases.get(at).map(|phase| plan.start + chrono::Days::new(phase.to_day.into())),
        _ => None,
    };
    day.is_none_or(|day| day >= now)
}

/// Highlights another row.
pub fn step(model: &mut Model, rows_down: isize) {
    let Some(plan) = &model.plan else { return };
    let last = rows(plan, model.outlook.as_deref(), model.plan_view).len().saturating_sub(1);
    let to = isize::try_from(model.plan_view.row).unwrap_or_default().saturating_add(rows_down);
    model.plan_view.row = usize::try_from(to.max(0)).unwrap_or_default().min(last);
}

/// A page of rows; on the calendar, a week.
fn page(model: &mut Model, pages: isize) {
    if model.plan_view.tab != Tab::Week {
        let height = isize::try_from(model.size.1 / 3).unwrap_or(1).max(1);
        return step(model, pages.saturating_mul(height));
    }
    let weeks = model.plan.as_ref().map_or(0, |plan| plan.weeks.len());
    to_week(model, model.plan_view.week.saturating_add_signed(pages).min(weeks.saturating_sub(1)));
}

/// Shows a week of the calendar, from its first sitting.
pub fn to_week(model: &mut Model, week: usize) {
    model.plan_view = PlanView { row: 0, week, ..model.plan_view };
}

/// Opens the reasons of the highlighted row; what was assumed opens its question instead, to be answered.
fn open(model: &mut Model, ctx: &Ctx) {
    let Some(plan) = &model.plan else { return };
    match rows(plan, model.outlook.as_deref(), model.plan_view).get(model.plan_view.row) {
        Some(Row::Assumed(at, _)) => {
            let asked = ctx.engine.pack().questions.at(*at).map(|question| question.id.clone());
            if let Some(question) = asked.filter(|question| model.path.position(question).is_some()) {
                advance::ask(model, ctx, &question, Then::Review);
            }
        }
        Some(row) => {
            let row = *row;
            model.overlays.push(Overlay::Reasons { row, scroll: 0 });
        }
        None => {}
    }
}

/// The plan is looked at today: that says which sessions come next, and which week is shown first.
pub(in crate::app) fn arrive(model: &mut Model, ctx: &Ctx) {
    if model.screen != Screen::Plan || model.plan_view.now.is_some() {
        return;
    }
    let begun = |plan: &Plan| plan.weeks.iter().rposition(|week| week.from <= ctx.today);
    model.plan_view.week = model.plan.as_deref().and_then(begun).unwrap_or_default();
    model.plan_view.now = Some(ctx.today);
}

/// Looks at how sure the plan is, once for each plan and only where it shows: some hundreds of plans are made for it.
pub(in crate::app) fn look(model: &mut Model, ctx: &Ctx) {
    if model.screen == Screen::Plan && model.plan_view.tab == Tab::Why && model.outlook.is_none() {
        let outlook = planning::outlook(ctx, &model.session.answers(), model.day(ctx));
        model.outlook = Some(Arc::new(outlook));
    }
}

/// Lets somebody look while the person reads: once for each plan that is shown.
pub(in crate::app) fn look_ahead(model: &mut Model, ctx: &Ctx) -> Option<Effect> {
    let asked = model.outlook.is_some() || model.looking_at == model.made_from;
    if model.screen != Screen::Plan || asked {
        return None;
    }
    model.looking_at.clone_from(&model.made_from);
    Some(Effect::Look { answers: model.session.answers(), day: model.day(ctx) })
}

/// What was found, unless the plan is another one by now.
pub(in crate::app) fn looked(model: &mut Model, ctx: &Ctx, (answers, day): (&Answers, NaiveDate), found: Arc<Outlook>) {
    if model.outlook.is_none() && model.session.answers() == *answers && model.day(ctx) == day {
        model.outlook = Some(found);
    }
}

/// To the plan, from any screen.
pub fn show(model: &mut Model) {
    model.screen = Screen::Plan;
    model.plan_view = PlanView::default();
}

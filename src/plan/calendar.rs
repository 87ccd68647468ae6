//! Thirteen weeks of sittings.

mod settle;

use crate::pack::catalogue::Per;
use crate::plan::board::{Bench, Board, Wish};
use crate::plan::case::Case;
use crate::plan::choose::{self, Loss, Selection};
use crate::plan::graph::Graph;
use crate::plan::keys;
use crate::plan::model::{Quiet, Session, SessionPart, Week};
use crate::plan::month::{self, Turn};
use crate::plan::ordinary::{Habit, Ordinary, lay_out};
use crate::plan::phases::PhaseDays;
use crate::plan::rhythm::Rhythm;
use crate::plan::setup::{self, Setup};
use crate::plan::sizes::WEEKS;
use crate::plan::week::{self, Habits};
use chrono::{Duration, NaiveDate};
use std::collections::BTreeMap;

/// What takes the loop's sittings before its first day.
#[derive(Debug, Clone, Copy)]
pub(super) struct StandIn {
    pub(super) at: usize,
    pub(super) minutes: u32,
    pub(super) from_day: u32,
    pub(super) to_day: u32,
}

/// A plan laid out in time.
pub(super) struct Calendar<'a> {
    pub(super) selection: Selection,
    pub(super) setup: Setup,
    pub(super) ordinary: Ordinary<'a>,
    pub(super) stand_in: Option<StandIn>,
    pub(super) first_days: BTreeMap<usize, u32>,
    pub(super) boards: Vec<Board<'a>>,
}

/// What a week is filled from.
pub(super) struct Running<'a, 'c> {
    pub(super) case: &'c Case<'a>,
    pub(super) selection: &'c Selection,
    pub(super) habits: Habitual<'c>,
    pub(super) setup: &'c Setup,
    pub(super) stand_in: Option<StandIn>,
    pub(super) first_days: &'c BTreeMap<usize, u32>,
    pub(super) quiets: &'c [Quiet],
    /// Minutes of a week above which the loop adds nothing.
    pub(super) cap: u32,
    /// Minutes of the longest sitting, and of the shortest useful one.
    pub(super) longest: u32,
    pub(super) shortest: u32,
    /// Posts of one's own in a week, at most.
    pub(super) posts: usize,
}

/// What an ordinary week asks of a real one.
pub(super) struct Habitual<'c> {
    /// In the order of placing.
    pub(super) daily: Vec<&'c Habit>,
    pub(super) weekly: Vec<&'c Habit>,
    /// Days of the week for the loop, by place, the ones of its own first.
    pub(super) loop_days: Vec<usize>,
}

impl<'c> Habitual<'c> {
    fn of(case: &Case<'_>, selection: &Selection, ordinary: &'c Ordinary<'_>) -> Habitual<'c> {
        let (of_loop, rest): (Vec<&Habit>, Vec<&Habit>) =
            ordinary.habits.iter().partition(|habit| selection.the_loop == Some(habit.at));
        let daily = |habit: &&Habit| case.pack.activities.at(habit.at).is_some_and(|it| it.per == Per::Day);
        let kept = rest.into_iter().filter(|habit| selection.chosen.contains_key(&habit.at));
        let (daily, weekly) = kept.partition(daily);
        let mut loop_days: Vec<usize> = of_loop.iter().flat_map(|habit| &habit.spots).map(|spot| spot.day).collect();
        let others: Vec<usize> = (0..ordinary.board.days.len()).filter(|day| !loop_days.contains(day)).collect();
        loop_days.extend(others);
        Habitual { daily, weekly, loop_days }
    }
}

impl Running<'_, '_> {
    /// First day of an activity; never, for one that is not in the plan.
    pub(super) fn first_day(&self, at: usize) -> u32 {
        match self.stand_in.filter(|stand_in| stand_in.at == at) {
            Some(stand_in) => stand_in.from_day,
            None => self.first_days.get(&at).copied().unwrap_or(u32::MAX),
        }
    }

    pub(super) fn setup_date(&self) -> Option<NaiveDate> {
        self.setup.sitting.map(|(date, _)| date)
    }

    /// Looks back stand at the end of a week, other things at its beginning.
    pub(super) fn wish(&self, at: usize) -> Wish {
        let review = self.case.pack.activities.at(at).is_some_and(|activity| activity.outside_count);
        if review { Wish::Late } else { Wish::Near(0) }
    }

    pub(super) fn loop_minutes(&self) -> u32 {
        self.selection.the_loop.and_then(|at| self.selection.chosen.get(&at)).map_or(0, |chosen| chosen.size.minutes)
    }
}

/// What the layout is worked out from, besides the selection.
pub(super) struct Ground<'a, 'c> {
    pub(super) case: &'c Case<'a>,
    pub(super) rhythm: &'c Rhythm<'a>,
    pub(super) phases: &'c PhaseDays,
    pub(super) quiets: &'c [Quiet],
    pub(super) graph: &'c Graph,
}

/// Lays the chosen activities out. What finds no place in the whole quarter is given back, with what needs
/// it; what would be done before the first time of something it needs starts later. Then all is laid out anew:
/// each round gives something back or puts a start off, so there is an end.
pub(super) fn calendar<'a>(ground: &Ground<'a, '_>, selection: Selection) -> Calendar<'a> {
    let mut selection = selection;
    let mut not_before = BTreeMap::new();
    let start = ground.case.start;
    let mut boards: Vec<Board<'a>> = (0..WEEKS).map(|week| Board::week(ground.rhythm, start, week)).collect();
    loop {
        let laid = lay(ground, selection, &not_before, boards);
        let firsts = settle::first_times(ground, &laid);
        let gone = settle::unplaced(ground, &laid, &firsts);
        let early = settle::too_early(ground, &laid, &firsts);
        if gone.is_empty() && early.is_empty() {
            return laid;
        }
        not_before.extend(early);
        selection = laid.selection;
        boards = laid.boards.into_iter().map(Board::cleared).collect();
        for (at, loss) in gone {
            give_back(ground.case, &mut selection, at, loss);
        }
    }
}

/// What finds no sitting is tried in its light version before it goes.
fn give_back(case: &Case<'_>, selection: &mut Selection, at: usize, loss: Loss) {
    let light = case.pack.activities.at(at).and_then(|activity| activity.light);
    if let (Loss::Sittings, Some(light), Some(chosen)) = (loss, light, selection.chosen.get_mut(&at))
        && light < chosen.size.minutes
    {
        chosen.size.minutes = light;
        return;
    }
    selection.lose(case, at, loss);
}

fn lay<'a>(
    ground: &Ground<'a, '_>,
    mut selection: Selection,
    not_before: &BTreeMap<usize, u32>,
    mut boards: Vec<Board<'a>>,
) -> Calendar<'a> {
    let Ground { case, rhythm, phases, quiets, graph } = *ground;
    let ordinary = lay_out(case, rhythm, &mut selection);
    let setup = setup::plan(case, rhythm, graph, &mut selection, &mut boards);
    let first_days = first_days(case, phases, graph, &selection, &setup, not_before);
    let stand_in = stand_in(case, graph, &selection, &setup, &first_days);
    let cap = rhythm.weekly() * 100_u32.saturating_sub(case.setting("breathing_percent")) / 100;
    let (longest, posts) = (rhythm.longest(), case.setting("posts_per_week") as usize);
    let running = Running {
        case,
        selection: &selection,
        habits: Habitual::of(case, &selection, &ordinary),
        setup: &setup,
        stand_in,
        first_days: &first_days,
        quiets,
        cap,
        longest,
        shortest: case.setting("shortest_sitting"),
        posts,
    };
    boards.iter_mut().for_each(|board| week::habits(&running, board, Habits::Daily));
    month::place(&running, &mut boards, Turn::Long);
    boards.iter_mut().for_each(|board| week::habits(&running, board, Habits::Weekly));
    month::place(&running, &mut boards, Turn::Short);
    boards.iter_mut().for_each(|board| week::the_loop(&running, board));
    let stand_in =
        stand_in.filter(|stand_in| boards.iter().flat_map(|board| &board.days).any(|day| day.has(stand_in.at)));
    Calendar { selection, setup, ordinary, stand_in, first_days, boards }
}

/// First day of everything in the plan: its phase, and nothing it needs later than itself.
fn first_days(
    case: &Case<'_>,
    phases: &PhaseDays,
    graph: &Graph,
    selection: &Selection,
    setup: &Setup,
    not_before: &BTreeMap<usize, u32>,
) -> BTreeMap<usize, u32> {
    let mut days: BTreeMap<usize, u32> = BTreeMap::new();
    for at in selection.chosen.keys() {
        let own = case.pack.activities.at(*at).map_or(0, |activity| phases.of_activity(activity));
        let own = own.max(not_before.get(at).copied().unwrap_or(0));
        days.insert(*at, setup.days.get(at).map_or(own, |(first, _)| *first));
    }
    // needs form no cycle (`pack::check`), so as many rounds as there are activities settle every day
    for _ in 0..selection.chosen.len() {
        let later: Vec<(usize, u32)> = days
            .iter()
            .filter(|(at, _)| !setup.days.contains_key(at))
            .map(|(at, day)| (*at, needs_day(graph, &days, setup, *at).max(*day)))
            .filter(|(at, day)| days.get(at) != Some(day))
            .collect();
        if later.is_empty() {
            break;
        }
        days.extend(later);
    }
    days
}

/// The day on which everything that an activity needs is there: the day after set-up, the first day of others.
fn needs_day(graph: &Graph, days: &BTreeMap<usize, u32>, setup: &Setup, at: usize) -> u32 {
    let ready = |doer: &usize| match setup.days.get(doer) {
        Some((_, last)) => Some(last + 1),
        None => days.get(doer).copied(),
    };
    let need_day = |need: &usize| graph.doers(*need).iter().filter(|doer| **doer != at).filter_map(ready).min();
    graph.needs(at).iter().filter_map(need_day).max().unwrap_or(0)
}

fn stand_in(
    case: &Case<'_>,
    graph: &Graph,
    selection: &Selection,
    setup: &Setup,
    days: &BTreeMap<usize, u32>,
) -> Option<StandIn> {
    let loop_day = *days.get(&selection.the_loop?)?;
    let at = case.pack.activities.position(case.decision.text("stand_in"))?;
    let activity = case.pack.activities.at(at).filter(|it| choose::suits(case, case.text(keys::ACCOUNT), it))?;
    let from_day = needs_day(graph, days, setup, at);
    let met =
        graph.needs(at).iter().all(|need| graph.doers(*need).iter().any(|doer| selection.chosen.contains_key(doer)));
    let free = met && !selection.chosen.contains_key(&at) && from_day < loop_day;
    free.then(|| StandIn { at, minutes: activity.minutes, from_day, to_day: loop_day - 1 })
}

/// The weeks as the plan shows them.
pub(super) fn weeks(case: &Case<'_>, calendar: &Calendar<'_>) -> Vec<Week> {
    let week = |(at, board): (u32, &Board<'_>)| Week {
        week: at,
        from: case.start + Duration::weeks(i64::from(at) - 1),
        minutes: board.used(),
        sessions: board
            .days
            .iter()
            .flat_map(|day| day.benches.iter().filter_map(|bench| session(case, day.date, bench)))
            .collect(),
    };
    (1..).zip(&calendar.boards).map(week).collect()
}

fn session(case: &Case<'_>, day: NaiveDate, bench: &Bench<'_>) -> Option<Session> {
    let mut parts: Vec<(u32, SessionPart)> = bench
        .parts
        .iter()
        .filter_map(|part| {
            let activity = case.pack.activities.at(part.at)?;
            let turn = turn(activity.per, activity.outside_count);
            Some((turn, SessionPart { item: activity.id.clone(), minutes: part.minutes, piece: part.piece }))
        })
        .collect();
    parts.sort_by_key(|(turn, _)| *turn);
    let parts: Vec<SessionPart> = parts.into_iter().map(|(_, part)| part).collect();
    (!parts.is_empty()).then(|| Session { day, start: bench.start, minutes: bench.used(), parts })
}

/// Order inside a sitting: arriving, set-up, the daily thing, the rest, looking back.
pub(super) fn turn(per: Per, outside_count: bool) -> u32 {
    match (per, outside_count) {
        (Per::Day, true) => 0,
        (Per::Once, _) => 1,
        (Per::Day, false) => 2,
        (_, false) => 3,
        (_, true) => 4,
    }
}

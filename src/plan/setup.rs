//! Set-up: one sitting, and small bites in the first weeks for what it could not hold.

use crate::pack::catalogue::Per;
use crate::plan::board::{Board, Part, piece_of};
use crate::plan::case::{Case, count};
use crate::plan::choose::{Loss, Selection};
use crate::plan::graph::Graph;
use crate::plan::keys;
use crate::plan::rhythm::Rhythm;
use crate::reason::Rank;
use chrono::{Duration, NaiveDate, NaiveTime};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A set-up task as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Task {
    pub(super) at: usize,
    pub(super) minutes: u32,
    pub(super) light: bool,
}

/// Set-up as planned.
#[derive(Debug, Clone, Default)]
pub(super) struct Setup {
    /// All tasks in the order they are done.
    pub(super) tasks: Vec<Task>,
    /// The sitting: its day and time, and how many minutes of which task.
    pub(super) sitting: Option<(NaiveDate, NaiveTime)>,
    pub(super) in_sitting: Vec<Part>,
    /// First and last day of each task, counted from the start.
    pub(super) days: BTreeMap<usize, (u32, u32)>,
}

impl Setup {
    /// Minutes of the sitting.
    pub(super) fn sitting_minutes(&self) -> u32 {
        self.in_sitting.iter().map(|part| part.minutes).sum()
    }
}

/// Plans the set-up and writes its bites on the boards of the first weeks. Tasks that do not fit the weeks of
/// set-up are given back unless something in the plan needs them.
pub(super) fn plan(
    case: &Case<'_>,
    rhythm: &Rhythm<'_>,
    graph: &Graph,
    selection: &mut Selection,
    boards: &mut [Board<'_>],
) -> Setup {
    let stated = case.number(keys::SETUP);
    give_back(case, rhythm, graph, selection, stated);
    let order = in_order(case, graph, selection);
    let mut setup = Setup { tasks: versions(case, rhythm, &order, stated), ..Setup::default() };
    setup.sit(case, rhythm, graph, stated);
    setup.bite(case, boards);
    setup
}

fn tasks_of(case: &Case<'_>, selection: &Selection) -> Vec<usize> {
    let once = |at: &&usize| case.pack.activities.at(**at).is_some_and(|activity| activity.per == Per::Once);
    selection.chosen.keys().filter(once).copied().collect()
}

/// Catalogue order, but what a task needs comes before it.
fn in_order(case: &Case<'_>, graph: &Graph, selection: &Selection) -> Vec<usize> {
    let tasks = tasks_of(case, selection);
    let mut order = Vec::new();
    for at in &tasks {
        visit(graph, &tasks, *at, &mut order);
    }
    order
}

fn visit(graph: &Graph, tasks: &[usize], at: usize, order: &mut Vec<usize>) {
    if order.contains(&at) || order.len() > tasks.len() {
        return;
    }
    for need in graph.needs(at).iter().flat_map(|need| graph.doers(*need)) {
        if *need != at && tasks.contains(need) && !graph.needs(*need).contains(&at) {
            visit(graph, tasks, *need, order);
        }
    }
    order.push(at);
}

fn short_minutes(case: &Case<'_>, at: usize) -> u32 {
    case.pack.activities.at(at).map_or(0, |activity| activity.light.unwrap_or(activity.minutes).min(activity.minutes))
}

/// While even the light versions do not fit the sitting and the weeks of set-up, gives the least wanted back:
/// what is not required before what is, and what nothing needs before what the plan stands on.
fn give_back(case: &Case<'_>, rhythm: &Rhythm<'_>, graph: &Graph, selection: &mut Selection, stated: u32) {
    let room = stated + rhythm.weekly() * case.setting("setup_weeks");
    loop {
        let tasks = tasks_of(case, selection);
        let total: u32 = tasks.iter().map(|at| short_minutes(case, *at)).sum();
        if total <= room {
            return;
        }
        let rank =
            |at: usize| case.pack.activities.at(at).and_then(|activity| case.rank(&activity.id)).unwrap_or(Rank::Added);
        let order =
            |at: &usize| (rank(*at) == Rank::Required, is_needed(graph, selection, *at), rank(*at), Reverse(*at));
        let Some(spare) = tasks.iter().min_by_key(|at| order(at)) else { return };
        selection.lose(case, *spare, Loss::Setup);
    }
}

fn is_needed(graph: &Graph, selection: &Selection, at: usize) -> bool {
    selection.chosen.keys().any(|other| graph.needs(*other).contains(&at))
}

/// Light versions, and full ones in order as long as everything fits the sitting; where light ones are not
/// asked for, an ordinary week of bites may be used as well.
fn versions(case: &Case<'_>, rhythm: &Rhythm<'_>, order: &[usize], stated: u32) -> Vec<Task> {
    let light = case.decision.text("light") == keys::YES;
    let limit = stated + if light { 0 } else { rhythm.weekly() };
    let mut total: u32 = order.iter().map(|at| short_minutes(case, *at)).sum();
    let task = |at: &usize| {
        let (short, full) =
            (short_minutes(case, *at), case.pack.activities.at(*at).map_or(0, |activity| activity.minutes));
        let fits = total + (full - short) <= limit;
        total += if fits { full - short } else { 0 };
        Task { at: *at, minutes: if fits { full } else { short }, light: !fits && short < full }
    };
    order.iter().map(task).collect()
}

impl Setup {
    /// Fills the sitting with whole tasks in order; a task waits when one that it needs has to wait. The very
    /// first task is begun there even if it is longer than the sitting.
    fn sit(&mut self, case: &Case<'_>, rhythm: &Rhythm<'_>, graph: &Graph, stated: u32) {
        let Some((date, start)) = rhythm.setup_start(case, stated).filter(|_| stated > 0 && !self.tasks.is_empty())
        else {
            return;
        };
        let mut left = stated;
        let mut waiting: Vec<usize> = Vec::new();
        for (nth, task) in self.tasks.iter().enumerate() {
            let blocked =
                graph.needs(task.at).iter().flat_map(|need| graph.doers(*need)).any(|need| waiting.contains(need));
            let minutes = if nth == 0 { task.minutes.min(left) } else { task.minutes };
            if blocked || minutes > left {
                waiting.push(task.at);
                continue;
            }
            left -= minutes;
            self.in_sitting.push(Part { at: task.at, minutes, piece: (1, 1) });
            if minutes < task.minutes {
                waiting.push(task.at);
            }
        }
        self.sitting = Some((date, start));
        let day = offset(case.start, date);
        self.days.extend(self.in_sitting.iter().map(|part| (part.at, (day, day))));
    }

    /// Writes what is left over the first weeks, sitting after sitting.
    fn bite(&mut self, case: &Case<'_>, boards: &mut [Board<'_>]) {
        let done_in_sitting =
            |at: usize| self.in_sitting.iter().find(|part| part.at == at).map_or(0, |part| part.minutes);
        let mut left: Vec<(usize, u32)> = self
            .tasks
            .iter()
            .map(|task| (task.at, task.minutes - done_in_sitting(task.at)))
            .filter(|(_, minutes)| *minutes > 0)
            .collect();
        left.reverse();
        let shortest = case.setting("shortest_sitting");
        let from = self.sitting.map_or(case.start, |(date, _)| date + Duration::days(1));
        let mut pieces: BTreeMap<usize, u32> = self.in_sitting.iter().map(|part| (part.at, 1)).collect();
        let days = boards.iter_mut().flat_map(|board| &mut board.days).filter(|day| day.date >= from);
        for day in days {
            if left.is_empty() {
                break;
            }
            let today = day.nth;
            for bench in &mut day.benches {
                while let Some((at, minutes)) = left.pop() {
                    let piece = piece_of(minutes, bench.room(), shortest);
                    if piece > 0 {
                        let nth = pieces.entry(at).or_insert(0);
                        *nth += 1;
                        bench.parts.push(Part { at, minutes: piece, piece: (*nth, 0) });
                        self.days.entry(at).or_insert((today, today)).1 = today;
                    }
                    if piece < minutes {
                        left.push((at, minutes - piece));
                        break;
                    }
                }
            }
        }
        self.number_pieces(&pieces, boards);
    }

    /// Now that it is known how many pieces each task took, writes "1 of 3" instead of "1 of ?".
    fn number_pieces(&mut self, pieces: &BTreeMap<usize, u32>, boards: &mut [Board<'_>]) {
        let parts = boards
            .iter_mut()
            .flat_map(|board| &mut board.days)
            .flat_map(|day| &mut day.benches)
            .flat_map(|bench| &mut bench.parts);
        for part in parts.chain(&mut self.in_sitting) {
            part.piece.1 = pieces.get(&part.at).copied().unwrap_or(1);
        }
    }
}

/// Days from the start to a date.
fn offset(start: NaiveDate, date: NaiveDate) -> u32 {
    count(usize::try_from((date - start).num_days()).unwrap_or(0))
}

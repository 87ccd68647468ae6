//! When a line is done, and the sentence that ties it to the person's own day.

use crate::pack::catalogue::{Activity, Per};
use crate::pack::words::Words;
use crate::plan::board::{Bench, BoardDay};
use crate::plan::fill::{fill, same};
use crate::plan::items::Lines;
use crate::plan::model::Moment;
use crate::plan::rhythm::day_of;

impl<'a> Lines<'a, '_> {
    /// Days and times of an ordinary week; for what comes by the month or the quarter, the first time.
    pub(super) fn moments(&self, activity: &Activity, at: usize) -> Vec<Moment> {
        if !matches!(activity.per, Per::Day | Per::Week) {
            return self.first_moment(at).into_iter().collect();
        }
        let days = &self.calendar.ordinary.board.days;
        let mut moments: Vec<Moment> = days.iter().flat_map(|day| moments_on(day, at)).collect();
        moments.sort_unstable();
        moments
    }

    /// The days and times of the first week that has it: for what ends before the ordinary weeks begin.
    pub(super) fn first_week_moments(&self, at: usize) -> Vec<Moment> {
        let week = self.calendar.boards.iter().find(|board| board.days.iter().any(|day| day.has(at)));
        let mut moments: Vec<Moment> =
            week.iter().flat_map(|board| &board.days).flat_map(|day| moments_on(day, at)).collect();
        moments.sort_unstable();
        moments
    }

    /// The first time it is done.
    pub(super) fn first_moment(&self, at: usize) -> Option<Moment> {
        let setup = &self.calendar.setup;
        let sitting = setup.sitting.filter(|_| setup.in_sitting.iter().any(|part| part.at == at));
        if let Some((date, start)) = sitting {
            return Some(Moment { day: day_of(date), start });
        }
        self.calendar.boards.iter().flat_map(|board| &board.days).flat_map(|day| moments_on(day, at)).next()
    }

    /// "If lunch is over, then I do my loop …", or "Then, in the same sitting, …" for what comes second there.
    pub(super) fn if_then(&self, activity: &Activity, at: usize, minutes: u32) -> Option<Words> {
        let (bench, first) = self.bench_of(activity, at)?;
        let template = self.case.template(if first { "ifthen.first" } else { "ifthen.next" })?;
        let piece = bench.parts.iter().find(|part| part.at == at).map_or(minutes, |part| part.minutes);
        Some(fill(template, &[("cue", &bench.slot.cue), ("do", &activity.i_do), ("minutes", &same(piece))]))
    }

    /// The sitting in which it is done, and whether it opens that sitting: one of the moments told beside it, so
    /// an ordinary week's for a habit, a real week's for what comes by the month.
    fn bench_of(&self, activity: &Activity, at: usize) -> Option<(&Bench<'a>, bool)> {
        let ordinary = || benches_with(&self.calendar.ordinary.board.days, at).collect::<Vec<_>>();
        let real = || self.calendar.boards.iter().flat_map(|board| benches_with(&board.days, at)).collect::<Vec<_>>();
        let habit = matches!(activity.per, Per::Day | Per::Week);
        let told = Some(if habit { ordinary() } else { Vec::new() }).filter(|benches| !benches.is_empty());
        let benches = told.unwrap_or_else(real);
        let opened = benches.iter().find(|bench| self.opener(bench) == Some(at));
        opened.map(|bench| (*bench, true)).or_else(|| benches.first().map(|bench| (*bench, false)))
    }

    fn opener(&self, bench: &Bench<'_>) -> Option<usize> {
        let turn = |at: usize| {
            self.case
                .pack
                .activities
                .at(at)
                .map(|activity| crate::plan::calendar::turn(activity.per, activity.outside_count))
        };
        bench.parts.iter().map(|part| part.at).min_by_key(|at| turn(*at))
    }
}

fn benches_with<'b, 'a>(days: &'b [BoardDay<'a>], at: usize) -> impl Iterator<Item = &'b Bench<'a>> {
    days.iter().flat_map(|day| &day.benches).filter(move |bench| bench.parts.iter().any(|part| part.at == at))
}

fn moments_on<'b>(day: &'b BoardDay<'_>, at: usize) -> impl Iterator<Item = Moment> + 'b {
    let here =
        day.benches.iter().filter(move |bench| bench.parts.iter().any(|part| part.at == at && part.piece.0 == 1));
    here.map(|bench| Moment { day: day.day, start: bench.start })
}

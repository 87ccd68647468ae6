//! The room that is left goes to what serves the objective best.

use crate::pack::catalogue::{Activity, Per};
use crate::plan::choose::{Cause, Chooser, Chosen, Length, Round, free, worth};
use crate::plan::frontier::{Contender, MOST, Room, Way, best};
use crate::plan::phases::LAST_DAY;
use crate::plan::sizes::{self, Size};

/// An activity that may be picked by its score.
struct Candidate {
    at: usize,
    worth: u32,
    sizes: Vec<Size>,
}

impl Chooser<'_, '_> {
    pub(super) fn score(&mut self) {
        let room = self.room_by_score();
        let candidates = self.candidates(room);
        let contenders: Vec<Contender> =
            candidates.iter().map(|candidate| self.contender(candidate, &candidates)).collect();
        for (candidate, way) in candidates.iter().zip(best(&contenders, room)) {
            if let Some(size) = way.and_then(|way| candidate.sizes.get(way)) {
                self.pick(candidate.at, *size);
            }
        }
    }

    fn pick(&mut self, at: usize, size: Size) {
        let Ok(members) = self.with_needs(at) else { return };
        for member in members.into_iter().filter(|member| *member != at) {
            if self.activity(member).is_some_and(|activity| activity.per == Per::Once) {
                self.enter(member, at, Round::Scored, Length::Short);
            }
        }
        let chosen = Chosen { at, round: Round::Scored, cause: Cause::Score, size, days: self.rhythm.planned_days() };
        self.selection.chosen.insert(at, chosen);
    }

    fn room_by_score(&self) -> Room {
        let counted =
            self.selection.chosen.keys().filter_map(|at| self.activity(*at)).filter(|activity| !activity.outside_count);
        let (recurring, rest): (Vec<&Activity>, Vec<&Activity>) =
            counted.partition(|activity| sizes::recurring(activity));
        let seasonal = rest.iter().filter(|activity| sizes::seasonal(activity)).count();
        Room {
            minutes: self.most.minutes.saturating_sub(self.spent.minutes),
            posts: self.most.posts.saturating_sub(self.spent.posts),
            recurring: free(self.case.decision.number("recurring_at_once"), recurring.len()),
            seasonal: free(self.case.decision.number("calendar_at_once"), seasonal),
        }
    }

    /// What may be picked, in catalogue order. What needs something that nothing can do any more drops out.
    fn candidates(&self, room: Room) -> Vec<Candidate> {
        let positions = 0..self.case.pack.activities.len();
        let mut candidates: Vec<Candidate> = positions.filter_map(|at| self.candidate(at, room)).collect();
        if candidates.len() > MOST {
            candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.worth));
            candidates.truncate(MOST);
            candidates.sort_by_key(|candidate| candidate.at);
        }
        loop {
            let before = candidates.len();
            let able: Vec<usize> = candidates.iter().map(|candidate| candidate.at).collect();
            candidates
                .retain(|candidate| self.graph.needs(candidate.at).iter().all(|need| self.can_meet(*need, &able)));
            if candidates.len() == before {
                return candidates;
            }
        }
    }

    fn candidate(&self, at: usize, room: Room) -> Option<Candidate> {
        // what stands outside the limits (looks back, arriving) is hygiene: rules bring it in, never a score
        let activity = self
            .activity(at)
            .filter(|activity| sizes::budgeted(activity) && activity.minutes > 0 && !activity.outside_count)?;
        let stands = |at: &usize| self.selection.chosen.contains_key(at);
        let open = self.available.get(at) == Some(&true) && !stands(&at) && !self.was_lost(at);
        if !open || self.graph.rivals(at).iter().any(stands) || self.phases.of_activity(activity) > LAST_DAY {
            return None;
        }
        let worth = worth(self.case, activity);
        (worth > 0).then(|| Candidate { at, worth, sizes: self.sizes_for(at, activity, room) })
    }

    fn was_lost(&self, at: usize) -> bool {
        self.selection.lost.iter().any(|(lost, _)| *lost == at)
    }

    /// From the fewest occurrences to the most, in the version that suits; in the light one when the other
    /// does not fit the room.
    fn sizes_for(&self, at: usize, activity: &Activity, room: Room) -> Vec<Size> {
        let Some(bounds) = self.bounds(at) else { return Vec::new() };
        let days = self.rhythm.planned_days();
        let full = Size { times: bounds.least.times, minutes: bounds.most.minutes };
        let minutes =
            if sizes::weekly(activity.per, full, days) <= room.minutes { full.minutes } else { bounds.least.minutes };
        let all = (bounds.least.times..=bounds.most.times).map(|times| Size { times, minutes });
        let beside = self.rhythm.day_minutes().saturating_sub(self.loop_minutes());
        all.filter(|size| activity.per != Per::Day || size.times * size.minutes <= beside).collect()
    }

    fn can_meet(&self, need: usize, able: &[usize]) -> bool {
        self.met(need) || self.graph.doers(need).iter().any(|doer| able.contains(doer))
    }

    /// Met by the plan as it stands, or by set-up that can be added, which takes no weekly minutes.
    fn met(&self, need: usize) -> bool {
        self.graph.doers(need).iter().any(|doer| {
            let set_up = || self.activity(*doer).is_some_and(|activity| activity.per == Per::Once);
            self.selection.chosen.contains_key(doer)
                || (set_up() && self.available.get(*doer) == Some(&true) && self.with_needs(*doer).is_ok())
        })
    }

    fn contender(&self, candidate: &Candidate, all: &[Candidate]) -> Contender {
        let Some(activity) = self.activity(candidate.at) else { return Contender::default() };
        let place = |at: &usize| all.iter().position(|other| other.at == *at);
        let open = self.graph.needs(candidate.at).iter().filter(|need| !self.met(**need));
        Contender {
            ways: self.score_ways(activity, candidate),
            recurring: sizes::recurring(activity) && !activity.outside_count,
            seasonal: sizes::seasonal(activity) && !activity.outside_count,
            needs: open.map(|need| self.graph.doers(*need).iter().filter_map(place).collect()).collect(),
            rivals: self.graph.rivals(candidate.at).iter().filter_map(place).collect(),
        }
    }

    /// Each further occurrence is worth a smaller part: a half, a third …
    fn score_ways(&self, activity: &Activity, candidate: &Candidate) -> Vec<Way> {
        let days = self.rhythm.planned_days();
        let least = candidate.sizes.first().map_or(1, |size| size.times);
        let way = |size: &Size| Way {
            minutes: sizes::weekly(activity.per, *size, days),
            posts: sizes::posts(activity, size.times, days),
            worth: (least..=size.times).map(|times| candidate.worth / (times - least + 1)).sum(),
        };
        candidate.sizes.iter().map(way).collect()
    }
}

//! Which activities are in the plan, how often and how long.
//!
//! Ranks are taken in order; inside a rank, the catalogue's order. Everything enters in its smallest form and
//! brings along what it needs; only what serves the objective best enters at full length, because the minutes
//! are there for it. Then what is required grows (`grow`), the loop takes the days without which it is no habit,
//! what serves best and what else rules want grow, the loop takes its other days, and the room that is left goes
//! by score (`score`).

mod cost;
mod grow;
mod needs;
mod score;

use crate::pack::catalogue::Activity;
use crate::plan::case::{Case, whole};
use crate::plan::choose::grow::Aim;
use crate::plan::graph::Graph;
use crate::plan::keys;
use crate::plan::phases::PhaseDays;
use crate::plan::rhythm::Rhythm;
use crate::plan::sizes::{Bounds, Size, WEEKS};
use crate::reason::Rank;
use std::collections::BTreeMap;

/// In which round something came in; earlier rounds are placed first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Round {
    Required,
    Signature,
    Added,
    Loop,
    Scored,
}

/// Why it came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// Rules want it.
    Rules,
    /// Something in the plan needs it.
    NeededBy(usize),
    /// It is the loop.
    Loop,
    /// It serves the objective.
    Score,
}

/// An activity in the plan.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chosen {
    pub(super) at: usize,
    pub(super) round: Round,
    pub(super) cause: Cause,
    pub(super) size: Size,
    /// Days a week, for what comes by the day.
    pub(super) days: u32,
}

/// Why something that rules wanted is not in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// No minutes are left in the week.
    Minutes,
    /// The ceiling of original posts is reached.
    Posts,
    /// It does not suit the account or other answers.
    Unfit,
    /// Something it needs is not available.
    Need(usize),
    /// It cannot stand beside this one.
    Beside(usize),
    /// This one does its work already.
    Inside(usize),
    /// The weeks of set-up are full.
    Setup,
    /// Enough of its kind are in the plan.
    TooMany,
    /// No sitting was left for it within the quarter.
    Sittings,
}

/// What is in the plan, by catalogue position, and what was wanted and is not.
#[derive(Debug, Clone, Default)]
pub(super) struct Selection {
    pub(super) chosen: BTreeMap<usize, Chosen>,
    pub(super) lost: Vec<(usize, Loss)>,
    /// What the loop does in place of a wanted activity.
    pub(super) inside: Vec<usize>,
    /// The loop, when it is in the plan, and its minutes in an average week.
    pub(super) the_loop: Option<usize>,
    pub(super) loop_minutes: u32,
}

impl Selection {
    /// Whether the plan ever yields a post of one's own.
    pub(super) fn writes(&self, case: &Case<'_>) -> bool {
        let mut chosen = self.chosen.keys().filter_map(|at| case.pack.activities.at(*at));
        chosen.any(|activity| activity.original || activity.writes)
    }

    /// Takes something out; what rules wanted is remembered with the reason.
    pub(super) fn lose(&mut self, case: &Case<'_>, at: usize, loss: Loss) {
        self.chosen.remove(&at);
        if case.pack.activities.at(at).is_some_and(|activity| case.rank(&activity.id).is_some()) {
            self.lost.push((at, loss));
        }
        self.the_loop = self.the_loop.filter(|the_loop| *the_loop != at);
    }
}

/// Chooses.
pub(super) fn choose(case: &Case<'_>, rhythm: &Rhythm<'_>, phases: &PhaseDays, graph: &Graph) -> Selection {
    let mut chooser = Chooser::new(case, rhythm, phases, graph);
    for (round, rank) in
        [(Round::Required, Rank::Required), (Round::Signature, Rank::Signature), (Round::Added, Rank::Added)]
    {
        chooser.take_rank(round, rank);
    }
    if let Some(at) = chooser.the_loop {
        chooser.include(at, Round::Loop);
    }
    chooser.grow(Round::Required);
    chooser.grow_loop(Aim::Floor(case.setting("loop_days_least")));
    chooser.grow(Round::Signature);
    chooser.grow(Round::Added);
    chooser.grow_loop(Aim::All);
    chooser.score();
    chooser.selection.the_loop = chooser.the_loop.filter(|at| chooser.selection.chosen.contains_key(at));
    chooser.selection
}

struct Chooser<'a, 'c> {
    case: &'c Case<'a>,
    rhythm: &'c Rhythm<'a>,
    phases: &'c PhaseDays,
    graph: &'c Graph,
    selection: Selection,
    /// By catalogue position, as everything up to `bounds`: open to this person at all.
    available: Vec<bool>,
    /// How much rules want it.
    ranks: Vec<Option<Rank>>,
    /// Rules that hold name it as serving the objective best.
    signatures: Vec<bool>,
    /// Its smallest and its fullest version.
    bounds: Vec<Bounds>,
    the_loop: Option<usize>,
    /// Minutes a week and posts a quarter that may be given out, and that are.
    most: Spent,
    spent: Spent,
}

/// The length at which something enters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    Full,
    Short,
}

#[derive(Debug, Clone, Copy, Default)]
struct Spent {
    minutes: u32,
    posts: u32,
}

impl<'a, 'c> Chooser<'a, 'c> {
    fn new(case: &'c Case<'a>, rhythm: &'c Rhythm<'a>, phases: &'c PhaseDays, graph: &'c Graph) -> Self {
        let account = case.text(keys::ACCOUNT);
        let suits = |activity: &Activity| suits(case, account, activity);
        let available: Vec<bool> = case.pack.activities.iter().map(suits).collect();
        let the_loop = loop_of(case).filter(|at| available.get(*at) == Some(&true));
        let signatures = holding_signatures(case);
        let mut chooser = Chooser {
            case,
            rhythm,
            phases,
            graph,
            selection: Selection::default(),
            available,
            ranks: case.pack.activities.ids().map(|id| case.rank(id)).collect(),
            bounds: cost::all_bounds(case, rhythm, &signatures, the_loop),
            signatures,
            the_loop,
            most: Spent { minutes: 0, posts: case.setting("posts_per_week").saturating_mul(WEEKS) },
            spent: Spent::default(),
        };
        chooser.most.minutes = chooser.weekly_cap();
        chooser
    }

    fn activity(&self, at: usize) -> Option<&'a Activity> {
        self.case.pack.activities.at(at)
    }

    fn wanted(&self, rank: Rank) -> impl Iterator<Item = usize> {
        self.ranks.iter().enumerate().filter(move |(_, own)| **own == Some(rank)).map(|(at, _)| at)
    }

    fn is_signature(&self, at: usize) -> bool {
        self.signatures.get(at) == Some(&true)
    }

    fn take_rank(&mut self, round: Round, rank: Rank) {
        let wanted: Vec<usize> = self.wanted(rank).collect();
        for at in wanted {
            if self.selection.chosen.contains_key(&at) {
                continue;
            }
            match self.the_loop.filter(|the_loop| *the_loop != at && self.graph.doers(at).contains(the_loop)) {
                Some(the_loop) if self.graph.rivals(at).contains(&the_loop) => {
                    self.include(the_loop, round);
                    self.selection.inside.push(at);
                    self.selection.lost.push((at, Loss::Inside(the_loop)));
                }
                _ => self.include(at, round),
            }
        }
    }

    /// Takes an activity with what it needs, each in its smallest form, if there is room for all of them.
    fn include(&mut self, at: usize, round: Round) {
        if self.selection.chosen.contains_key(&at) {
            return;
        }
        let members = match self.with_needs(at) {
            Ok(members) => members,
            Err(loss) => return self.selection.lost.push((at, loss)),
        };
        let full = self.afford(&members, Length::Full).map(|spent| (spent, Length::Full));
        match full.or_else(|_| self.afford(&members, Length::Short).map(|spent| (spent, Length::Short))) {
            Err(loss) => self.selection.lost.push((at, loss)),
            Ok((spent, length)) => {
                self.spent = spent;
                for member in members {
                    self.enter(member, at, round, length);
                }
            }
        }
    }

    fn enter(&mut self, member: usize, wanted: usize, round: Round, length: Length) {
        let Some(rank) = self.ranks.get(member) else { return };
        let cause = match rank {
            _ if self.the_loop == Some(member) => Cause::Loop,
            None if member != wanted => Cause::NeededBy(wanted),
            _ => Cause::Rules,
        };
        let size = self.entry(member, length);
        let chosen = Chosen { at: member, round, cause, size, days: self.days_at_first(member) };
        self.selection.chosen.insert(member, chosen);
    }
}

/// The activity that the setting names as the loop.
fn loop_of(case: &Case<'_>) -> Option<usize> {
    case.pack.activities.position(case.decision.text("loop"))
}

/// Whether an activity is open to this person at all.
pub(super) fn suits(case: &Case<'_>, account: &str, activity: &Activity) -> bool {
    let fits = activity.accounts.as_ref().is_none_or(|accounts| accounts.iter().any(|one| one.as_ref() == account));
    fits && !case.forbids(&activity.id) && case.holds(activity.when.as_ref())
}

fn holding_signatures(case: &Case<'_>) -> Vec<bool> {
    let mut signatures = vec![false; case.pack.activities.len()];
    let rules = case.decision.rules.holding().filter_map(|at| case.pack.rules.at(at));
    for item in rules.flat_map(|rule| &rule.signature) {
        if let Some(signature) = case.pack.activities.position(item.as_ref()).and_then(|at| signatures.get_mut(at)) {
            *signature = true;
        }
    }
    signatures
}

/// Worth of an activity for the objectives: ten points for each degree of the main one, five for the others.
pub(super) fn worth(case: &Case<'_>, activity: &Activity) -> u32 {
    let weight = |objective: &str| activity.weights.get(objective).copied().unwrap_or(0);
    let others = case.facts.many(keys::OBJECTIVE2).iter().map(|objective| weight(objective)).sum::<u32>();
    10 * weight(case.text(keys::OBJECTIVE)) + 5 * others
}

/// Limit on things at once that is still free.
fn free(limit: i64, taken: usize) -> u32 {
    whole(limit - i64::try_from(taken).unwrap_or(i64::MAX))
}

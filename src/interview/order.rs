//! In which order questions are asked: section by section as the author has them; inside a section what was
//! asked already stays where it was, and then comes the question on which most of the plan hangs.

use crate::interview::open::Open;
use crate::interview::path::{Asked, State};
use crate::pack::Pack;
use crate::pack::condition::Condition;
use std::collections::BTreeSet;

/// What the order is made from.
pub(super) struct Order<'a, 'p> {
    pub(super) pack: &'p Pack,
    pub(super) open: &'a Open<'p>,
    /// Questions in the order in which they were first on screen.
    pub(super) trail: &'a [String],
    /// Questions that are open and may still show: nothing that hangs on them comes before.
    pub(super) perhaps: &'a [&'p str],
}

impl Order<'_, '_> {
    /// Puts questions, given in pack order, into the order in which they are asked.
    pub(super) fn of(&self, mut asked: Vec<Asked>) -> Vec<Asked> {
        let section = |one: &Asked| self.pack.sections.position(&one.section).unwrap_or(usize::MAX);
        asked.sort_by_key(section);
        let mut ordered: Vec<Asked> = Vec::with_capacity(asked.len());
        let mut rest = asked.as_slice();
        while let Some(first) = rest.first() {
            let end = rest.iter().position(|one| one.section != first.section).unwrap_or(rest.len());
            let (here, later) = rest.split_at(end);
            ordered.extend(self.section(here.to_vec()));
            rest = later;
        }
        ordered
    }

    fn section(&self, asked: Vec<Asked>) -> Vec<Asked> {
        let (mut seen, unseen): (Vec<Asked>, Vec<Asked>) =
            asked.into_iter().partition(|one| self.trail.contains(&one.id));
        seen.sort_by_key(|one| self.trail.iter().position(|id| *id == one.id));
        let (open, idle): (Vec<Asked>, Vec<Asked>) = unseen.into_iter().partition(|one| one.state == State::Open);
        seen.extend(self.by_weight(open));
        seen.extend(idle);
        seen
    }

    /// The heaviest first, ties in pack order, and none before another one that it hangs on.
    fn by_weight(&self, mut open: Vec<Asked>) -> Vec<Asked> {
        let mut waiting: BTreeSet<String> = open.iter().map(|one| one.id.clone()).collect();
        waiting.extend(self.perhaps.iter().map(|id| (*id).to_owned()));
        let mut ordered = Vec::with_capacity(open.len());
        while !open.is_empty() {
            let ready = |one: &Asked| !self.hangs_on(&one.id).iter().any(|before| waiting.contains(*before));
            let weigh = |one: &Asked| self.open.weight(&one.id);
            let candidates = open.iter().enumerate().filter(|(_, one)| ready(one));
            let best = candidates.max_by_key(|(at, one)| (weigh(one), std::cmp::Reverse(*at)));
            // All wait for what may still show in another section: then the author's order says more.
            let next = open.remove(best.map_or(0, |(at, _)| at));
            waiting.remove(&next.id);
            ordered.push(next);
        }
        ordered
    }

    /// The questions that another one hangs on: those of its condition, derived facts taken back to theirs, and
    /// the one that lends it its options.
    fn hangs_on(&self, question: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let Some(question) = self.pack.questions.get(question) else { return found };
        found.extend(question.options_of.iter().map(|lender| lender.as_ref().as_str()));
        let mut keys = keys(question.when.as_ref());
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(key) = keys.pop() {
            if !seen.insert(key) {
                continue;
            }
            match self.pack.derived.get(key) {
                Some(derived) => keys.extend(derived.inputs()),
                None => found.push(key),
            }
        }
        found
    }
}

fn keys(condition: Option<&Condition>) -> Vec<&str> {
    let tables = condition.iter().flat_map(|condition| &condition.tables);
    tables.flat_map(|tests| &tests.0).map(|(key, _)| key.as_ref().as_str()).collect()
}

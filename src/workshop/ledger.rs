//! What was ever told of a room, and the rule by which more may be told.
//!
//! # The rule, for whoever has to sign it
//!
//! A room agrees on a number k, five at least. **Nothing about one to k − 1 people can be worked out from everything
//! that was ever told about the room**: not from one table, not by subtracting one table from another, not by waiting
//! for somebody to hand in late. Public are only the numbers of people (joined, handed in, counted in a table).
//!
//! Nothing is told by looking. Telling ([`Ledger::publish`]) is a deliberate act, and what is told once stays told, so
//! the ledger keeps each table with the answers it was counted from. Six rules decide:
//!
//! 1. **Groups.** A table puts everybody who is counted into exactly one group: one for each bar, and one for all who
//!    are in no bar (cells that are not told, and people who said nothing). In each group there is nobody, or k people
//!    or more. The last group counts too: whoever subtracts the bars from the total has its size.
//! 2. **Hiding.** A cell of fewer than k is hidden; while the hidden ones together are fewer than k, the smallest bar
//!    is hidden with them (all of them, where several are equally small). As soon as one is hidden the empty ones are
//!    too, or five hidden ones that sum to five would each be one. Neighbouring bands of a number are joined instead.
//! 3. **Any of several.** Where people may say several things, each thing is a table of its own, "said" and "not
//!    said"; those that exclude all others ("nowhere", "I do not know") are told apart in each of these tables.
//! 4. **Later.** A question that was told is told again only of the same answers and further people, with bars that are
//!    the earlier ones or parts of them, and only if into each earlier group came nobody or k people or more. Else the
//!    earlier table stays, and says of how many it is. Who hands in again after a question was told is counted in it as
//!    before: a correction by one person must not show as a difference of one.
//! 5. **By minutes.** The table of two questions is made of joined bars of both, until in each field is nobody or k or
//!    more; and it is told only if rule 4 would have allowed it at each moment at which one of the two was told.
//! 6. **Hanging together.** Rules of the pack can tie answers (a question that is asked only after a certain answer, a
//!    guardrail that follows from a role). Where the people of some bars of one table are all among the people of some
//!    bars of another, the rest of the latter must be nobody, or k or more.
//!
//! # Why that is enough
//!
//! Everything that is told is a sum over people, so what can be worked out exactly is a sum of multiples of tables. A
//! statement about some people is one such sum whose weights are all 0 or 1. *One table:* it is a union of groups, and
//! sums of numbers that are 0 or at least k are 0 or at least k. *Two tables of different questions:* the weights are
//! f(x) + g(y) for every pair x, y that can occur together; if all pairs can, only one of f and g varies, and we are
//! back at one table; if not, the pairs that did occur are more restrictive than those that can, and rule 6 checks all
//! weights that are 0 or 1 on them. *One question over time:* let block j be the people who came in between table j−1
//! and table j, and h(j) the weights on block j. h(j) − h(j+1) is the multiple of table j alone, so the same for all in
//! one group of table j. Follow a group G of table i−1 that is left out in block i−1 and counted in block i: all of
//! G is counted there, and its people in block i are nobody or k or more by rule 4. If k or more, the whole is, since
//! nothing is ever subtracted. If nobody, each part of G that table i tells apart is either left out from then on or
//! counted as a whole in block i+1, and the argument repeats. So each run of counted blocks is 0 or at least k people,
//! and so is their sum. *By minutes:* the same with the fields of the table as groups; rule 5 sees to it that they are
//! groups in each block in which both questions vary. `tests/knowing.rs` does the algebra with another program.
//!
//! What the rule does not promise: that a bar of k or more is no secret (if all of a room say the same, the bar says
//! what each of them said), that nothing can be guessed from chance, or that three or more tables cannot be tied by a
//! rule of the pack that ties no two of them.

mod chain;
mod cross;
mod file;
mod show;
mod split;
mod ties;
mod told;
mod views;

pub use file::LedgerFault;
pub use told::{About, Told};

use crate::workshop::{Pool, Schema, Submission};

/// What was ever told of a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    tag: u32,
    records: Vec<Submission>,
    sets: Vec<Vec<usize>>,
    told: Vec<Told>,
}

/// What is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which<'a> {
    /// One question of the picture.
    Question(&'a str),
    /// How many plans have each line of advice.
    Advice,
    /// Objectives by minutes a day, and so both questions.
    ByMinutes,
    /// All of it.
    Everything,
}

/// What became of the wish to tell something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Told for the first time.
    New,
    /// Told again, of more people.
    Again,
    /// Nobody came since: as it was.
    Same,
    /// Those who came since would stand out: told as it was, of so many people.
    Stays(usize),
    /// Nothing can be told without saying something of too few.
    Withheld,
}

/// What became of all that was to be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Changed {
    /// In the order of the schema: questions, items, by minutes.
    pub fates: Vec<(About, Fate)>,
}

impl Changed {
    /// Whether the ledger is another one now, and has to be kept.
    #[must_use]
    pub fn any(&self) -> bool {
        self.fates.iter().any(|(_, fate)| matches!(fate, Fate::New | Fate::Again))
    }

    /// What became of something.
    #[must_use]
    pub fn fate(&self, about: &About) -> Option<Fate> {
        self.fates.iter().find(|(other, _)| other == about).map(|(_, fate)| *fate)
    }
}

impl Ledger {
    /// Of a room of which nothing was told.
    #[must_use]
    pub fn new(schema: &Schema) -> Ledger {
        Ledger { tag: schema.tag, records: Vec::new(), sets: Vec::new(), told: Vec::new() }
    }

    /// Everything that was ever told, in the order in which it was.
    #[must_use]
    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// The answers that a table was counted from.
    pub fn counted<'a>(&'a self, told: &Told) -> impl Iterator<Item = &'a Submission> {
        self.set(told.set).iter().filter_map(|at| self.records.get(*at))
    }

    /// Tells of the room what may be told, `threshold` being the least number of people; see the module.
    pub fn publish(&mut self, schema: &Schema, pool: &Pool, threshold: u32, which: Which<'_>) -> Changed {
        let least = usize::try_from(threshold.max(crate::workshop::room::FEWEST)).unwrap_or(usize::MAX);
        let mut changed = Changed::default();
        for about in About::all(schema, which) {
            let fate = match about {
                About::ByMinutes => self.tell_cross(schema, least),
                _ => self.tell(&about, schema, pool, least),
            };
            changed.fates.push((about, fate));
        }
        changed
    }

    /// The last thing that was told of something.
    fn last(&self, about: &About) -> Option<&Told> {
        self.told.iter().rev().find(|told| told.about == *about)
    }

    fn set(&self, at: usize) -> &[usize] {
        self.sets.get(at).map_or(&[], Vec::as_slice)
    }
}

//! Everything that was handed in to a room: of each person the latest, whatever the order in which it came.

use crate::workshop::Submission;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What was handed in, by token.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pool {
    latest: BTreeMap<u64, Submission>,
}

/// What became of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Taken {
    /// Nobody had handed in under this token.
    New,
    /// It takes the place of an earlier one.
    Replaced,
    /// It was here already.
    Same,
    /// A later one is here.
    Older,
    /// Another one of the same number is here: two people use one token. The same of the two stays in whatever order
    /// they come.
    Contested,
}

impl Pool {
    /// Takes a submission in. Whatever the order, the same ones leave the same pool.
    pub fn take(&mut self, submission: Submission) -> Taken {
        let Some(here) = self.latest.get(&submission.token) else {
            self.latest.insert(submission.token, submission);
            return Taken::New;
        };
        match submission.revision.cmp(&here.revision) {
            Ordering::Less => Taken::Older,
            Ordering::Greater => {
                self.latest.insert(submission.token, submission);
                Taken::Replaced
            }
            Ordering::Equal if *here == submission => Taken::Same,
            Ordering::Equal => {
                if (&submission.said, &submission.items) < (&here.said, &here.items) {
                    self.latest.insert(submission.token, submission);
                }
                Taken::Contested
            }
        }
    }

    /// Of each person the latest, in the order of the tokens.
    pub fn iter(&self) -> impl Iterator<Item = &Submission> {
        self.latest.values()
    }

    /// How many people handed in.
    #[must_use]
    pub fn len(&self) -> usize {
        self.latest.len()
    }

    /// Whether nobody did.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.latest.is_empty()
    }

    /// What the person with this token handed in.
    #[must_use]
    pub fn get(&self, token: u64) -> Option<&Submission> {
        self.latest.get(&token)
    }
}

#[cfg(test)]
mod tests {
    use super::{Pool, Taken};
    use crate::workshop::{Said, Submission};

    fn submission(token: u64, revision: u16, cell: usize) -> Submission {
        Submission { tag: 1, token, revision, said: vec![Said::Cells(vec![cell])], items: Vec::new() }
    }

    #[test]
    fn the_same_submissions_leave_the_same_pool_in_any_order() {
        let all =
            [submission(1, 0, 0), submission(1, 1, 3), submission(2, 0, 2), submission(2, 0, 1), submission(3, 5, 0)];
        let mut pools = Vec::new();
        for shift in 0..all.len() {
            let mut pool = Pool::default();
            for at in 0..all.len() * 2 {
                let _ = pool.take(all[(at + shift) % all.len()].clone());
            }
            pools.push(pool);
        }
        assert!(pools.windows(2).all(|pair| pair[0] == pair[1]));
        assert_eq!(pools[0].iter().map(|it| (it.token, it.revision)).collect::<Vec<_>>(), [(1, 1), (2, 0), (3, 5)]);
    }

    #[test]
    fn each_fate_is_told() {
        let mut pool = Pool::default();
        let fates =
            [(0, 1), (0, 1), (1, 1), (0, 1), (1, 2)].map(|(revision, cell)| pool.take(submission(7, revision, cell)));
        assert_eq!(fates, [Taken::New, Taken::Same, Taken::Replaced, Taken::Older, Taken::Contested]);
    }
}

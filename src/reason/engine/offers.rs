//! The conditions of the catalogue and of sentences, compiled.

use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::reason::rows::{Rows, Statement};
use crate::reason::scheme::{Classes, Compiled, Scheme};
use crate::reason::truths::Truths;

/// The conditions that `Pack::offers` tells of.
#[derive(Debug)]
pub(super) struct Offers {
    conditions: Vec<Compiled>,
    rows: Rows,
    /// Where each condition lies in the pack, which the engine keeps from moving, in ascending order; and its
    /// place among `conditions`. So a condition is recognised without looking at what it says.
    places: Vec<(usize, usize)>,
}

impl Offers {
    /// `conditions` are those of the pack, in its order.
    pub(super) fn new(pack: &Pack, scheme: &Scheme, conditions: Vec<Compiled>) -> Offers {
        let statements: Vec<Statement<'_>> = conditions.iter().map(|when| (Some(when), None)).collect();
        let rows = Rows::compile(&scheme.keys, &statements);
        let mut places: Vec<(usize, usize)> = pack.offers().map(address).zip(0..).collect();
        places.sort_unstable();
        Offers { conditions, rows, places }
    }

    /// The truth of each.
    pub(super) fn evaluate(&self, classes: &Classes) -> Truths {
        self.rows.evaluate(classes)
    }

    /// A condition as it was compiled, when it is one of these.
    pub(super) fn compiled(&self, condition: &Condition) -> Option<&Compiled> {
        let wanted = address(condition);
        let found = self.places.binary_search_by_key(&wanted, |(address, _)| *address).ok()?;
        self.conditions.get(self.places.get(found)?.1)
    }
}

fn address(condition: &Condition) -> usize {
    std::ptr::from_ref(condition).addr()
}

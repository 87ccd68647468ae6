//! The truth of many statements at once, a bit for each.

use crate::reason::truth::Truth;

/// The truth of every statement of a list (every rule of a pack), by position.
///
/// Two rows of bits: what holds whatever the open answers turn out to be, and what can hold at all.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Truths {
    len: usize,
    holds: Vec<u64>,
    possible: Vec<u64>,
}

impl Truths {
    /// Takes over rows of bits: what holds is possible, and nothing is said beyond `len`.
    pub(in crate::reason) fn new(len: usize, holds: Vec<u64>, possible: Vec<u64>) -> Truths {
        Truths { len, holds, possible }
    }

    /// How many statements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The truth of a statement.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<Truth> {
        (at < self.len).then(|| match (bit(&self.holds, at), bit(&self.possible, at)) {
            (true, _) => Truth::Holds,
            (false, true) => Truth::Open,
            (false, false) => Truth::Fails,
        })
    }

    /// Whether a statement holds for sure.
    #[must_use]
    pub fn holds(&self, at: usize) -> bool {
        bit(&self.holds, at)
    }

    /// Puts another truth in the place of what was found.
    pub fn set(&mut self, at: usize, truth: Truth) {
        if at < self.len {
            put(&mut self.holds, at, truth == Truth::Holds);
            put(&mut self.possible, at, truth != Truth::Fails);
        }
    }

    /// All truths in order.
    pub fn iter(&self) -> impl Iterator<Item = Truth> + '_ {
        (0..self.len).filter_map(|at| self.get(at))
    }

    /// Positions of the statements that hold, in order.
    pub fn holding(&self) -> impl Iterator<Item = usize> + '_ {
        ones(self.holds.iter().copied())
    }

    /// Positions of the statements that still depend on open answers, in order.
    pub fn open(&self) -> impl Iterator<Item = usize> + '_ {
        ones(self.holds.iter().zip(&self.possible).map(|(holds, possible)| possible & !holds))
    }

    /// How many statements hold.
    #[must_use]
    pub fn count(&self) -> usize {
        self.holds.iter().map(|word| word.count_ones() as usize).sum()
    }
}

/// What rules and offers make of some facts: where two fingerprints are equal, so is the truth of every rule
/// and of every condition of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    /// The rules.
    pub rules: Truths,
    /// The conditions of the catalogue and of sentences, in the order of `Pack::offers`.
    pub offers: Truths,
}

/// Whether a bit is set.
pub(in crate::reason) fn bit(bits: &[u64], at: usize) -> bool {
    bits.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
}

/// Sets or clears a bit.
pub(in crate::reason) fn put(bits: &mut [u64], at: usize, set: bool) {
    if let Some(word) = bits.get_mut(at / 64) {
        let mask = 1_u64 << (at % 64);
        *word = if set { *word | mask } else { *word & !mask };
    }
}

/// The places of the bits that are set, in order.
pub(in crate::reason) fn ones(words: impl Iterator<Item = u64>) -> impl Iterator<Item = usize> {
    words.enumerate().flat_map(|(at, word)| Ones(word).map(move |bit| at * 64 + bit))
}

/// The bits of one word.
struct Ones(u64);

impl Iterator for Ones {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let bit = (self.0 != 0).then(|| self.0.trailing_zeros() as usize)?;
        self.0 &= self.0 - 1;
        Some(bit)
    }
}

#[cfg(test)]
mod tests {
    use super::Truths;
    use crate::reason::truth::Truth::{Fails, Holds, Open};

    #[test]
    fn truths_are_told_one_by_one_and_by_kind() {
        let mut truths = Truths::new(130, vec![0; 3], vec![0; 3]);
        for (at, truth) in [(0, Holds), (63, Open), (64, Holds), (129, Open), (130, Holds)] {
            truths.set(at, truth);
        }
        assert_eq!(truths.holding().collect::<Vec<_>>(), [0, 64]);
        assert_eq!(truths.open().collect::<Vec<_>>(), [63, 129]);
        assert_eq!((truths.count(), truths.len()), (2, 130));
        assert_eq!([0, 1, 63, 129].map(|at| truths.get(at)), [Holds, Fails, Open, Open].map(Some));
        assert_eq!(truths.get(130), None);
        truths.set(64, Open);
        assert_eq!((truths.holds(64), truths.iter().filter(|truth| *truth == Open).count()), (false, 3));
    }
}

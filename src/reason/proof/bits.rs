//! A set of the values one question can take. Index 0 is "no answer"; index `n + 1` is value `n` of its domain.

/// The index of "no answer" (hidden, or "does not concern me").
pub(super) const ABSENT: usize = 0;

/// A set of indices below a fixed length.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    /// The empty set among `len` indices.
    pub(super) fn none(len: usize) -> Bits {
        Bits { words: vec![0; len.div_ceil(64)], len }
    }

    /// The indices for which something holds.
    pub(super) fn of(len: usize, mut holds: impl FnMut(usize) -> bool) -> Bits {
        let mut bits = Bits::none(len);
        for index in (0..len).filter(|index| holds(*index)) {
            bits.put(index);
        }
        bits
    }

    fn put(&mut self, index: usize) {
        if let Some(word) = self.words.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    pub(super) fn has(&self, index: usize) -> bool {
        self.words.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// Everything that is not in it.
    pub(super) fn not(&self) -> Bits {
        let mut words: Vec<u64> = self.words.iter().map(|word| !word).collect();
        if let Some(last) = words.last_mut()
            && !self.len.is_multiple_of(64)
        {
            *last &= (1 << (self.len % 64)) - 1;
        }
        Bits { words, len: self.len }
    }

    pub(super) fn and(&self, other: &Bits) -> Bits {
        let words = self.words.iter().zip(&other.words).map(|(one, other)| one & other).collect();
        Bits { words, len: self.len }
    }

    /// Whether the two have an index in common.
    pub(super) fn meets(&self, other: &Bits) -> bool {
        self.words.iter().zip(&other.words).any(|(one, other)| one & other != 0)
    }

    /// Whether each of its indices is in the other set.
    pub(super) fn within(&self, other: &Bits) -> bool {
        self.words.iter().zip(&other.words).all(|(one, other)| one & !other == 0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// How many indices it holds.
    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many there could be.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Its indices in ascending order.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        (0..self.len).filter(|index| self.has(*index))
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn the_contrary_has_no_index_beyond_the_end() {
        let odd = Bits::of(70, |index| index % 2 == 1);
        assert_eq!((odd.count(), odd.not().count()), (35, 35));
        assert!(!odd.meets(&odd.not()) && odd.and(&odd.not()).is_empty());
        assert!(odd.within(&odd) && !odd.within(&odd.not()));
        assert!(Bits::of(64, |_| true).not().is_empty());
    }
}

//! What an engine found, for comparing engines.

/// How many rules hold, and a sum that tells which: FNV-1a over the positions, 32 bits at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Found {
    pub count: usize,
    pub sum: u32,
}

impl Found {
    pub(crate) fn new() -> Found {
        Found { count: 0, sum: 0x811C_9DC5 }
    }

    /// Takes in the rules that hold for one set of answers, in the order of the pack.
    pub(crate) fn add(&mut self, rules: &[usize]) {
        rules.iter().for_each(|rule| self.mix(*rule as u32));
        self.mix(u32::MAX);
        self.count += rules.len();
    }

    fn mix(&mut self, word: u32) {
        self.sum = (self.sum ^ word).wrapping_mul(0x0100_0193);
    }
}

//! Numbers of any width, one after the other, five bits a symbol; the highest bit first.

/// Bits in a symbol.
pub(super) const WIDTH: usize = 5;

/// Writes.
#[derive(Debug, Default)]
pub(super) struct Writer {
    bits: Vec<bool>,
}

impl Writer {
    /// Adds the lowest `width` bits of a number.
    pub(super) fn put(&mut self, number: u64, width: usize) {
        self.bits.extend((0..width).rev().map(|at| number >> at & 1 == 1));
    }

    /// Adds a set of places among `of`: one bit each.
    pub(super) fn put_set(&mut self, places: &[usize], of: usize) {
        self.bits.extend((0..of).map(|at| places.contains(&at)));
    }

    /// All of it, filled up with zeros to so many symbols.
    pub(super) fn symbols(mut self, length: usize) -> Vec<u8> {
        self.bits.resize(length * WIDTH, false);
        let symbol = |bits: &[bool]| bits.iter().fold(0, |symbol, bit| symbol << 1 | u8::from(*bit));
        self.bits.chunks(WIDTH).map(symbol).collect()
    }
}

/// Reads.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    symbols: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(symbols: &'a [u8]) -> Reader<'a> {
        Reader { symbols, at: 0 }
    }

    /// The next number of so many bits; `None` at the end.
    pub(super) fn take(&mut self, width: usize) -> Option<u64> {
        (0..width).try_fold(0, |number, _| Some(number << 1 | u64::from(self.bit()?)))
    }

    /// The next set of places.
    pub(super) fn take_set(&mut self, of: usize) -> Option<Vec<usize>> {
        let mut places = Vec::new();
        for at in 0..of {
            if self.bit()? == 1 {
                places.push(at);
            }
        }
        Some(places)
    }

    fn bit(&mut self) -> Option<u8> {
        let symbol = self.symbols.get(self.at / WIDTH)?;
        let bit = symbol >> (WIDTH - 1 - self.at % WIDTH) & 1;
        self.at += 1;
        Some(bit)
    }
}

/// Bits that tell `many` things apart.
pub(super) fn width(many: usize) -> usize {
    usize::try_from(many.saturating_sub(1).checked_ilog2().map_or(0, |log| log + 1)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Reader, Writer, width};

    #[test]
    fn what_was_written_is_read() {
        let mut writer = Writer::default();
        writer.put(5, 3);
        writer.put_set(&[0, 4], 6);
        writer.put(1, 1);
        let symbols = writer.symbols(3);
        assert_eq!(symbols, [0b1_0110, 0b0_0101, 0]);
        let mut reader = Reader::new(&symbols);
        assert_eq!(reader.take(3), Some(5));
        assert_eq!(reader.take_set(6), Some(vec![0, 4]));
        assert_eq!((reader.take(1), reader.take(5), reader.take(1)), (Some(1), Some(0), None));
    }

    #[test]
    fn widths_are_the_least() {
        assert_eq!([0, 1, 2, 3, 4, 5, 8, 9].map(width), [0, 0, 1, 2, 2, 3, 3, 4]);
    }
}

//! Lines for terminals that show fewer letters than there are.

use crate::config::fold::Letters;
use std::io::{self, Write};

/// Longest character in UTF-8, in bytes.
const LONGEST: usize = 4;

/// Folds what is written through it. Bytes that are no text go through as they are.
#[derive(Debug)]
pub(super) struct Folding<W: Write> {
    inner: W,
    letters: Letters,
    /// The beginning of a character of which the rest is still to come.
    begun: Vec<u8>,
}

impl<W: Write> Folding<W> {
    pub(super) fn new(inner: W, letters: Letters) -> Folding<W> {
        Folding { inner, letters, begun: Vec::new() }
    }
}

impl<W: Write> Write for Folding<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.letters == Letters::All {
            return self.inner.write(bytes);
        }
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        for chunk in all.utf8_chunks() {
            self.inner.write_all(self.letters.fold(chunk.valid()).as_bytes())?;
            let ends_here = std::ptr::eq(chunk.invalid().as_ptr_range().end, all.as_ptr_range().end);
            if ends_here && chunk.invalid().len() < LONGEST && begins_a_letter(chunk.invalid()) {
                self.begun = chunk.invalid().to_vec();
            } else {
                self.inner.write_all(chunk.invalid())?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Whether more bytes could make a character of these.
fn begins_a_letter(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

#[cfg(test)]
mod tests {
    use super::Folding;
    use crate::config::fold::Letters;
    use std::io::Write;

    fn written(parts: &[&[u8]], letters: Letters) -> Vec<u8> {
        let mut folding = Folding::new(Vec::new(), letters);
        parts.iter().for_each(|part| folding.write_all(part).unwrap());
        folding.inner
    }

    #[test]
    fn letters_are_folded_however_they_are_cut() {
        let text = "« l’été » à 12 € ✓".as_bytes();
        for cut in 0..text.len() {
            let (one, other) = text.split_at(cut);
            assert_eq!(written(&[one, other], Letters::Ascii), b"\" l'ete \" a 12 EUR v", "cut at {cut}");
        }
    }

    #[test]
    fn what_is_no_text_goes_through() {
        assert_eq!(written(&[b"a\xffb", b"\xe9."], Letters::Ascii), b"a\xffb\xe9.");
        assert_eq!(written(&["é".as_bytes()], Letters::All), "é".as_bytes());
    }
}

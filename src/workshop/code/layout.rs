//! How symbols stand in a code: rows with their parity, a head that says how long it is, a checksum over all.

use crate::workshop::code::VERSION;
use crate::workshop::code::alphabet::{character, symbol};
use crate::workshop::code::bits::Reader;
use crate::workshop::code::parity::{Located, PARITY, is_right, locate, parity};
use sha2::{Digest, Sha256};

/// Symbols in a group.
pub(super) const GROUP: usize = 5;
/// Symbols in a row.
pub(super) const ROW: usize = 25;
/// Symbols of the checksum, the last ones before parity.
pub(super) const SUM: usize = 6;
/// Bits of the format's version.
pub(super) const VERSION_BITS: usize = 4;
/// Bits of the number of groups.
pub(super) const LENGTH_BITS: usize = 6;
/// Most symbols that a code can have.
pub(super) const MOST: usize = ((1 << LENGTH_BITS) - 1) * GROUP;
/// What every code begins with.
pub(super) const BEGINNING: &str = "COACH";

/// What the first symbols say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) version: u8,
    pub(super) groups: usize,
}

impl Head {
    /// Symbols of a code with this head.
    pub(super) fn symbols(self) -> usize {
        self.groups * GROUP
    }
}

/// How many symbols of content and checksum so many groups carry.
pub(super) fn capacity(groups: usize) -> usize {
    let symbols = groups * GROUP;
    symbols - symbols.div_ceil(ROW) * PARITY
}

/// The fewest groups that carry so many symbols. A first row is always full, so that it can be read alone.
pub(super) fn groups(symbols: usize) -> usize {
    let fewest = ROW / GROUP;
    (fewest..).find(|groups| capacity(*groups) >= symbols).unwrap_or(fewest)
}

/// Thirty bits of SHA-256 over the characters of the content.
fn sum(content: &[u8]) -> [u8; SUM] {
    let written: String = content.iter().map(|symbol| character(*symbol)).collect();
    let digest = Sha256::digest(written.as_bytes());
    let bits = digest.iter().take(4).fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
    [27, 22, 17, 12, 7, 2].map(|shift| u8::try_from(bits >> shift & 31).unwrap_or(0))
}

/// All symbols of a code with this content: checksum and parity are added.
pub(super) fn seal(mut content: Vec<u8>) -> Vec<u8> {
    content.extend(sum(&content));
    content.chunks(ROW - PARITY).flat_map(|data| data.iter().copied().chain(parity(data))).collect()
}

/// The content, when checksum and parity say that all is right.
pub(super) fn unseal(symbols: &[u8]) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    for row in symbols.chunks(ROW) {
        let data = row.get(..row.len().checked_sub(PARITY)?)?;
        is_right(row).then(|| content.extend_from_slice(data))?;
    }
    let (content, sum_here) = content.split_at_checked(content.len().checked_sub(SUM)?)?;
    let whole = sum(content) == sum_here && head_of(content)?.symbols() == symbols.len();
    whole.then(|| content.to_vec())
}

/// What the first row says, when it can be read: with one or two wrong symbols it can. Of a row that is cut off the
/// beginning is taken at its word.
pub(super) fn head(symbols: &[u8]) -> Option<Head> {
    let Some(row) = symbols.get(..ROW) else { return head_at_its_word(symbols) };
    let mut row = row.to_vec();
    match locate(&row) {
        Located::Right => head_of(&row),
        Located::Wrong(wrong) => {
            mend(&mut row, &wrong);
            head_at_its_word(&row)
        }
        Located::Lost => None,
    }
}

/// What the first symbols say, right or wrong, when it is of this version.
pub(super) fn head_at_its_word(symbols: &[u8]) -> Option<Head> {
    head_of(symbols).filter(|head| head.version == VERSION)
}

/// What the first symbols say, when it can be true.
pub(super) fn head_of(symbols: &[u8]) -> Option<Head> {
    let mut reader = Reader::new(symbols);
    let version = u8::try_from(reader.take(VERSION_BITS)?).ok()?;
    let groups = usize::try_from(reader.take(LENGTH_BITS)?).ok()?;
    (version > 0 && groups >= ROW / GROUP).then_some(Head { version, groups })
}

/// Puts symbols right.
pub(super) fn mend(symbols: &mut [u8], wrong: &[(usize, u8)]) {
    for (at, right) in wrong {
        if let Some(here) = symbols.get_mut(*at) {
            *here = *right;
        }
    }
}

/// The code as it is written.
pub(super) fn write(symbols: &[u8]) -> String {
    let mut code = BEGINNING.to_owned();
    for group in symbols.chunks(GROUP) {
        code.push('-');
        code.extend(group.iter().map(|symbol| character(*symbol)));
    }
    code
}

/// A character of a code as somebody wrote it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed {
    pub(super) character: char,
    /// What it stands for; `None` when no code has it.
    pub(super) symbol: Option<u8>,
}

impl Typed {
    pub(super) fn new(character: char) -> Typed {
        Typed { character, symbol: symbol(character) }
    }
}

/// The symbols; what stands for none of them counts as zero, and is wrong all the same.
pub(super) fn symbols(typed: &[Typed]) -> Vec<u8> {
    typed.iter().map(|one| one.symbol.unwrap_or(0)).collect()
}

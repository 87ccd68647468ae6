//! A submission as a code: short enough for a chat, a slip of paper or a QR picture, and checked in every character.
//!
//! # Layout, version 1
//!
//! A code is `COACH` and groups of five characters of Crockford's base 32 (`0`–`9`, `A`–`Z` without `I`, `L`, `O` and
//! `U`), all joined by `-`. A character is a *symbol* of five bits, the highest first. Reading takes lower case,
//! `i` and `l` for `1`, `o` for `0`, and any dash or blank between groups; writing knows one code a submission.
//!
//! The symbols stand in *rows* of 25 (five groups); the last row may be shorter, by whole groups. The last four
//! symbols of each row are its parity, the others carry, row after row:
//!
//! | bits | what |
//! |---|---|
//! | 4 | version of the format: 1 |
//! | 6 | number of groups in the code |
//! | 30 | tag of the room's schema ([`Schema::tag`]) |
//! | 40 | token |
//! | 10 | revision |
//! | … | for each field of the schema, in its order: where one cell may be said, 0 for none and else the place of the cell plus one, in the fewest bits that hold the number of cells; where several may, one bit a cell, the first cell first |
//! | … | for each item of the schema, in its order, one bit |
//! | … | zeros, up to the room that the fewest groups have |
//! | 30 | checksum: the first 30 bits of SHA-256 over the characters of all the symbols so far, parity not included |
//!
//! Parity is Reed–Solomon over the field of 32 elements of x⁵ + x² + 1, with α = 2: the symbols of a row are the
//! coefficients of a polynomial, the first one that of the highest power, which is zero at α, α², α³ and α⁴. So one or
//! two wrong characters in a row are located. A code is never put right in silence: it is refused, with the place and
//! what should stand there; only where the checksum agrees is anything suggested.
//!
//! A later version keeps the first two rows of this table, the rows and their parity: so a program knows where a newer
//! code ends, and says that it is newer.

mod alphabet;
mod bits;
pub mod fault;
mod find;
mod layout;
mod mend;
mod parity;
mod runs;
#[cfg(test)]
mod tests;
mod words;

pub use fault::{CodeFault, Place, Slip, Uneven};
pub use find::{Found, find};

use crate::workshop::submission::TOKEN_BITS;
use crate::workshop::{Field, Said, Schema, Sort, Submission};
use bits::{Reader, Writer, width};
use layout::{Head, LENGTH_BITS, SUM, Typed, VERSION_BITS};

/// The version of the layout that is written, and the last one that is read.
pub const VERSION: u8 = 1;
/// Longest code that a room may ask for, in characters.
pub const LONGEST: usize = 300;

/// Bits of a schema's tag.
const TAG_BITS: usize = 30;
/// Bits of a revision.
const REVISION_BITS: usize = 10;
/// Symbols of a token.
const TOKEN_SYMBOLS: usize = TOKEN_BITS as usize / bits::WIDTH;

/// How many characters the codes of a room have. More than [`LONGEST`] are refused when the room's file is read, so
/// that nobody meets such a room.
#[must_use]
pub fn length(schema: &Schema) -> usize {
    layout::BEGINNING.len() + groups(schema) * (layout::GROUP + 1)
}

/// The code of a submission that fits the schema.
#[must_use]
pub fn encode(submission: &Submission, schema: &Schema) -> String {
    let groups = groups(schema);
    let mut writer = Writer::default();
    writer.put(u64::from(VERSION), VERSION_BITS);
    writer.put(groups as u64, LENGTH_BITS);
    writer.put(u64::from(submission.tag), TAG_BITS);
    writer.put(submission.token, TOKEN_BITS as usize);
    writer.put(u64::from(submission.revision), REVISION_BITS);
    for (field, said) in schema.fields.iter().zip(&submission.said) {
        match field.sort {
            Sort::Any => writer.put_set(said.cells(), field.cells.len()),
            Sort::One | Sort::Ordered => writer.put(one(said), one_width(field)),
        }
    }
    writer.put_set(&submission.items, schema.items.len());
    layout::write(&layout::seal(writer.symbols(layout::capacity(groups).saturating_sub(SUM))))
}

/// The submission of a code.
///
/// # Errors
/// What is wrong with it: the first thing that the person who has it must know.
pub fn decode(code: &str, schema: &Schema) -> Result<Submission, CodeFault> {
    let groups = read(code)?;
    let typed: Vec<Typed> = groups.concat();
    let symbols = layout::symbols(&typed);
    if let Some(Head { version, .. }) = layout::head(&symbols).filter(|head| head.version > VERSION) {
        return Err(CodeFault::Newer(version));
    }
    let good = typed.iter().all(|one| one.symbol.is_some());
    match layout::unseal(&symbols).filter(|_| good) {
        Some(content) => open(&content, schema),
        None => Err(mend::fault(&groups, &typed, |content| whose(content, schema).err())),
    }
}

/// A token in the characters of a code: eight of them. It names the file that a person hands in.
#[must_use]
pub fn token_name(token: u64) -> String {
    let mut writer = Writer::default();
    writer.put(token, TOKEN_BITS as usize);
    writer.symbols(TOKEN_SYMBOLS).into_iter().map(alphabet::character).collect()
}

/// The token that a name stands for.
#[must_use]
pub fn token(name: &str) -> Option<u64> {
    let symbols: Vec<u8> = name.chars().map(alphabet::symbol).collect::<Option<_>>()?;
    Reader::new(&symbols).take(TOKEN_BITS as usize).filter(|_| symbols.len() == TOKEN_SYMBOLS)
}

/// A code over lines of at most `width` characters, broken between groups: rows of five groups where they fit. What
/// [`find`] reads as the same code.
#[must_use]
pub fn lines(code: &str, width: usize) -> Vec<String> {
    let wide = (width.saturating_add(1) / (layout::GROUP + 1)).clamp(1, layout::ROW / layout::GROUP);
    let (beginning, groups) = code.split_once('-').unwrap_or((code, ""));
    let groups: Vec<&str> = groups.split('-').collect();
    // The beginning has five characters too, and stands on a line of its own: so every other line is a row.
    let lines = groups.chunks(wide).map(|groups| groups.join("-"));
    std::iter::once(format!("{beginning}-")).chain(lines.map(|line| line + "-")).collect()
}

/// Characters of a code, group by group as somebody wrote them.
fn read(code: &str) -> Result<Vec<Vec<Typed>>, CodeFault> {
    let mut groups: Vec<Vec<Typed>> = Vec::new();
    let mut beginning = layout::BEGINNING.chars();
    let mut goes_on = false;
    for character in code.chars() {
        if alphabet::parts(character) {
            goes_on = false;
        } else if let Some(letter) = beginning.next() {
            let read = if character == '0' { 'O' } else { character };
            if !letter.eq_ignore_ascii_case(&read) {
                return Err(CodeFault::Beginning);
            }
        } else {
            match groups.last_mut().filter(|_| goes_on) {
                Some(group) => group.push(Typed::new(character)),
                None => groups.push(vec![Typed::new(character)]),
            }
            goes_on = true;
        }
    }
    if beginning.next().is_some() { Err(CodeFault::Beginning) } else { Ok(groups) }
}

/// Whether content that is whole is this room's.
fn whose(content: &[u8], schema: &Schema) -> Result<(), CodeFault> {
    let mut reader = Reader::new(content);
    let _ = reader.take(VERSION_BITS + LENGTH_BITS);
    match reader.take(TAG_BITS).and_then(|tag| u32::try_from(tag).ok()) {
        Some(tag) if tag == schema.tag => Ok(()),
        Some(tag) if schema.is_of_this_room(tag) => Err(CodeFault::OtherVersion),
        _ => Err(CodeFault::OtherRoom),
    }
}

fn open(content: &[u8], schema: &Schema) -> Result<Submission, CodeFault> {
    whose(content, schema)?;
    let submission = unpack(content, schema).filter(|submission| submission.fits(schema)).ok_or(CodeFault::Shape)?;
    // Whatever was not read above (the zeros at the end) is what it must be.
    let canonical = layout::write(&layout::seal(content.to_vec()));
    if encode(&submission, schema) == canonical { Ok(submission) } else { Err(CodeFault::Shape) }
}

fn unpack(content: &[u8], schema: &Schema) -> Option<Submission> {
    let mut reader = Reader::new(content);
    reader.take(VERSION_BITS + LENGTH_BITS)?;
    let tag = u32::try_from(reader.take(TAG_BITS)?).ok()?;
    let token = reader.take(TOKEN_BITS as usize)?;
    let revision = u16::try_from(reader.take(REVISION_BITS)?).ok()?;
    let said = schema.fields.iter().map(|field| unpack_field(&mut reader, field)).collect::<Option<_>>()?;
    let items = reader.take_set(schema.items.len())?;
    Some(Submission { tag, token, revision, said, items })
}

fn unpack_field(reader: &mut Reader<'_>, field: &Field) -> Option<Said> {
    let cells = match field.sort {
        Sort::Any => reader.take_set(field.cells.len())?,
        Sort::One | Sort::Ordered => match usize::try_from(reader.take(one_width(field))?).ok()? {
            0 => Vec::new(),
            cell => vec![cell - 1],
        },
    };
    Some(if cells.is_empty() { Said::Silent } else { Said::Cells(cells) })
}

/// One cell or none, as a number.
fn one(said: &Said) -> u64 {
    said.cells().first().map_or(0, |cell| *cell as u64 + 1)
}

fn one_width(field: &Field) -> usize {
    width(field.cells.len() + 1)
}

/// How many groups the codes of a room have.
fn groups(schema: &Schema) -> usize {
    let field = |field: &Field| match field.sort {
        Sort::Any => field.cells.len(),
        Sort::One | Sort::Ordered => one_width(field),
    };
    let head = VERSION_BITS + LENGTH_BITS + TAG_BITS + TOKEN_BITS as usize + REVISION_BITS;
    let bits = head + schema.fields.iter().map(field).sum::<usize>() + schema.items.len();
    layout::groups(bits.div_ceil(bits::WIDTH) + SUM)
}

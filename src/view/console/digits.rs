//! Numbers drawn of blocks, to be read from the back of a room.

use crate::view::Ctx;

/// Columns of a sign.
const WIDE: usize = 3;
/// Rows of a sign.
const HIGH: usize = 5;

/// The rows of a sign, each of three bits, the leftmost the highest; `None` for a sign that is not drawn.
fn sign(sign: char) -> Option<[u8; HIGH]> {
    Some(match sign {
        '0' => [0b111, 0b101, 0b101, 0b101, 0b111],
        '1' => [0b010, 0b110, 0b010, 0b010, 0b111],
        '2' => [0b111, 0b001, 0b111, 0b100, 0b111],
        '3' => [0b111, 0b001, 0b111, 0b001, 0b111],
        '4' => [0b101, 0b101, 0b111, 0b001, 0b001],
        '5' => [0b111, 0b100, 0b111, 0b001, 0b111],
        '6' => [0b111, 0b100, 0b111, 0b101, 0b111],
        '7' => [0b111, 0b001, 0b010, 0b010, 0b010],
        '8' => [0b111, 0b101, 0b111, 0b101, 0b111],
        '9' => [0b111, 0b101, 0b111, 0b001, 0b111],
        ':' => [0b000, 0b010, 0b000, 0b010, 0b000],
        '+' => [0b000, 0b010, 0b111, 0b010, 0b000],
        '?' => [0b111, 0b001, 0b011, 0b000, 0b010],
        _ => return None,
    })
}

/// Which of the small squares are full: rows of a text, the signs one square apart.
fn squares(text: &str) -> [Vec<bool>; HIGH] {
    let mut rows: [Vec<bool>; HIGH] = Default::default();
    for drawn in text.chars().filter_map(sign) {
        for (row, bits) in rows.iter_mut().zip(drawn) {
            if !row.is_empty() {
                row.push(false);
            }
            row.extend((0..WIDE).rev().map(|bit| bits >> bit & 1 == 1));
        }
    }
    rows
}

/// Columns of a text whose squares are so many columns wide.
#[must_use]
pub fn width(text: &str, scale: u16) -> u16 {
    let signs = text.chars().filter(|letter| sign(*letter).is_some()).count();
    let squares = (signs * (WIDE + 1)).saturating_sub(1);
    u16::try_from(squares).unwrap_or(u16::MAX).saturating_mul(scale)
}

/// The largest squares (columns, rows) with which a text fits; `None` when none does. A square is twice as wide as
/// high, as the cells of terminals are twice as high as wide.
#[must_use]
pub fn scale(text: &str, columns: u16, rows: u16) -> Option<(u16, u16)> {
    let high = rows / u16::try_from(HIGH).unwrap_or(u16::MAX);
    (1..=high.min(4)).rev().map(|high| (2 * high, high)).find(|(wide, _)| width(text, *wide) <= columns)
}

/// The rows of a text whose squares have this size.
#[must_use]
pub fn large(ctx: &Ctx<'_>, text: &str, (wide, high): (u16, u16)) -> Vec<String> {
    let full = ctx.glyphs.shades.first().copied().unwrap_or("#");
    let one = |full_here: &bool| (if *full_here { full } else { " " }).repeat(wide.into());
    let row = |row: Vec<bool>| row.iter().map(one).collect::<String>();
    squares(text).into_iter().map(row).flat_map(|row| std::iter::repeat_n(row, high.into())).collect()
}

/// The rows of a text in halves of cells: three rows; `None` where the terminal has no such signs.
#[must_use]
pub fn small(ctx: &Ctx<'_>, text: &str) -> Option<Vec<String>> {
    let halves = ctx.glyphs.halves?;
    let rows = squares(text);
    let columns = rows.first().map_or(0, Vec::len);
    let full = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).copied().unwrap_or(false);
    let [both, upper, lower] = halves;
    let cell = |top: usize, column: usize| match (full(top, column), full(top + 1, column)) {
        (true, true) => both,
        (true, false) => upper,
        (false, true) => lower,
        (false, false) => " ",
    };
    Some((0..HIGH).step_by(2).map(|top| (0..columns).map(|column| cell(top, column)).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::{scale, sign, squares, width};

    #[test]
    fn every_sign_of_a_clock_is_drawn_and_none_looks_like_another() {
        let all: Vec<_> = "0123456789:+?".chars().map(|letter| sign(letter).unwrap()).collect();
        for (at, one) in all.iter().enumerate() {
            assert!(all.iter().skip(at + 1).all(|other| one != other), "{one:?}");
        }
        assert_eq!(sign('x'), None);
    }

    #[test]
    fn a_text_is_as_wide_as_it_says() {
        for text in ["", "7", "12:05", "?"] {
            assert!(squares(text).iter().all(|row| row.len() == usize::from(width(text, 1))), "{text}");
        }
    }

    #[test]
    fn the_largest_squares_that_fit_are_taken() {
        assert_eq!(scale("45", 80, 20), Some((8, 4)));
        assert_eq!(scale("45", 30, 20), Some((4, 2)));
        assert_eq!(scale("45", 14, 5), Some((2, 1)));
        assert_eq!(scale("45", 13, 5), None);
    }
}

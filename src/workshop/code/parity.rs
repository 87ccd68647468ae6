//! Reed–Solomon over the field of thirty-two: four more symbols a row, by which one or two wrong ones are located.
//!
//! Own code, about eighty lines: `reed-solomon-32`, the one crate for this field, is a single fork that nobody keeps
//! up, and a code that somebody wrote down must be readable for as long as this program is. The field is that of
//! x⁵ + x² + 1, the generator's roots are α¹ to α⁴ with α = 2, the first symbol of a row has the highest power.

/// Symbols that are added to a row.
pub(super) const PARITY: usize = 4;
/// Symbols but zero in the field; no row can be longer.
const ORDER: usize = 31;
/// (x − α)(x − α²)(x − α³)(x − α⁴) without its first coefficient, which is one, the highest power first.
const GENERATOR: [u8; PARITY] = generator();

/// What the parity of a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Located {
    /// All of it is right.
    Right,
    /// These places are wrong; with what should stand there, ascending.
    Wrong(Vec<(usize, u8)>),
    /// More is wrong than can be located.
    Lost,
}

const fn times(one: u8, other: u8) -> u8 {
    let (mut product, mut power, mut bit) = (0, one, 0);
    while bit < 5 {
        if other >> bit & 1 == 1 {
            product ^= power;
        }
        power <<= 1;
        if power & 32 != 0 {
            power ^= 0b10_0101;
        }
        bit += 1;
    }
    product
}

const fn alpha(exponent: usize) -> u8 {
    let (mut power, mut left) = (1, exponent % ORDER);
    while left > 0 {
        power = times(power, 2);
        left -= 1;
    }
    power
}

/// One over it; of zero, zero.
fn inverse(symbol: u8) -> u8 {
    (0..ORDER - 1).fold(1, |product, _| times(product, symbol))
}

const fn generator() -> [u8; PARITY] {
    let [a, b, c, d] = [alpha(1), alpha(2), alpha(3), alpha(4)];
    let (ab, cd) = (times(a, b), times(c, d));
    // (x² + (a+b)x + ab)(x² + (c+d)x + cd)
    [a ^ b ^ c ^ d, times(a ^ b, c ^ d) ^ ab ^ cd, times(a ^ b, cd) ^ times(c ^ d, ab), times(ab, cd)]
}

/// The symbols to be added to these.
pub(super) fn parity(data: &[u8]) -> [u8; PARITY] {
    let [one, two, three, four] = GENERATOR;
    data.iter().fold([0; PARITY], |[first, second, third, fourth], symbol| {
        let back = symbol ^ first;
        [second ^ times(back, one), third ^ times(back, two), fourth ^ times(back, three), times(back, four)]
    })
}

/// All zero when the row is right.
fn syndromes(row: &[u8]) -> [u8; PARITY] {
    [1, 2, 3, 4].map(|root| {
        let root = alpha(root);
        row.iter().fold(0, |sum, symbol| times(sum, root) ^ symbol)
    })
}

/// Whether a row with its parity is right.
pub(super) fn is_right(row: &[u8]) -> bool {
    syndromes(row) == [0; PARITY]
}

/// Finds what is wrong in a row with its parity. Two wrong symbols are always found; of more, some rows look like one
/// that is wrong elsewhere: the checksum over the whole code tells.
pub(super) fn locate(row: &[u8]) -> Located {
    let syndromes = syndromes(row);
    if syndromes == [0; PARITY] {
        return Located::Right;
    }
    let wrong = one(row, syndromes).or_else(|| two(row, syndromes));
    wrong.map_or(Located::Lost, Located::Wrong)
}

/// The power that stands for a place.
fn locator(row: &[u8], place: usize) -> u8 {
    alpha(row.len().saturating_sub(1).saturating_sub(place))
}

fn one(row: &[u8], [first, second, third, fourth]: [u8; PARITY]) -> Option<Vec<(usize, u8)>> {
    let (at, here) = row.iter().enumerate().find(|(at, _)| {
        let x = locator(row, *at);
        first != 0 && times(first, x) == second && times(second, x) == third && times(third, x) == fourth
    })?;
    let by = times(first, inverse(locator(row, at)));
    Some(vec![(at, here ^ by)])
}

/// Peterson's way: the two places are the roots of x² + sum·x + product.
fn two(row: &[u8], [first, second, third, fourth]: [u8; PARITY]) -> Option<Vec<(usize, u8)>> {
    let divisor = times(first, third) ^ times(second, second);
    if divisor == 0 {
        return None;
    }
    let over = inverse(divisor);
    let sum = times(times(second, third) ^ times(first, fourth), over);
    let product = times(times(third, third) ^ times(second, fourth), over);
    let mut places = (0..row.len()).filter(|at| {
        let x = locator(row, *at);
        times(x, x) ^ times(sum, x) ^ product == 0
    });
    let (one, other) = (places.next()?, places.next()?);
    let (x, y) = (locator(row, one), locator(row, other));
    // by·x + by'·y = first, by·x² + by'·y² = second
    let by = times(times(first, y) ^ second, inverse(times(x, x ^ y)));
    let by_other = times(times(first, x) ^ second, inverse(times(y, x ^ y)));
    let right = |at: usize, by: u8| row.get(at).map(|here| (at, here ^ by));
    (by != 0 && by_other != 0).then_some(vec![right(one, by)?, right(other, by_other)?])
}

#[cfg(test)]
mod tests {
    use super::{Located, is_right, locate, parity};

    fn row(seed: u32, length: usize) -> Vec<u8> {
        let data =
            (0..length as u32).map(|at| ((seed.wrapping_mul(2_654_435_761) >> 7).wrapping_add(at * at * 7) % 32) as u8);
        let data: Vec<u8> = data.collect();
        let more = parity(&data);
        data.into_iter().chain(more).collect()
    }

    #[test]
    fn one_wrong_symbol_is_located_whatever_it_is() {
        for length in [1, 2, 16, 21] {
            let good = row(length as u32, length);
            assert_eq!(locate(&good), Located::Right);
            for at in 0..good.len() {
                for by in 1..32 {
                    let mut bad = good.clone();
                    bad[at] ^= by;
                    assert_eq!(locate(&bad), Located::Wrong(vec![(at, good[at])]), "{length} {at} {by}");
                }
            }
        }
    }

    #[test]
    fn two_wrong_symbols_are_located_whatever_they_are() {
        let good = row(5, 21);
        for one in 0..good.len() {
            for other in one + 1..good.len() {
                for by in [(1, 1), (31, 7), (16, 2), (9, 9)] {
                    let mut bad = good.clone();
                    bad[one] ^= by.0;
                    bad[other] ^= by.1;
                    assert_eq!(locate(&bad), Located::Wrong(vec![(one, good[one]), (other, good[other])]));
                }
            }
        }
    }

    /// Beside trying every row that differs in at most two places.
    #[test]
    fn what_is_located_is_the_one_row_nearby_or_there_is_none() {
        for seed in 0..60 {
            let mut bad = row(seed, 3);
            for (at, by) in [(0, 3), (2, 9), (5, 17), (6, 1)].iter().take(1 + seed as usize % 4) {
                bad[*at] ^= by;
            }
            let near = nearby(&bad);
            assert!(near.len() <= 1);
            match locate(&bad) {
                Located::Right => panic!("{bad:?} is wrong"),
                Located::Lost => assert!(near.is_empty(), "{bad:?} could be {near:?}"),
                Located::Wrong(found) => {
                    let mut mended = bad.clone();
                    found.iter().for_each(|(at, right)| mended[*at] = *right);
                    assert_eq!(near, [mended]);
                }
            }
        }
    }

    fn nearby(bad: &[u8]) -> Vec<Vec<u8>> {
        let mut near = Vec::new();
        for one in 0..bad.len() {
            for other in one..bad.len() {
                for (first, second) in (0..32).flat_map(|first| (0..32).map(move |second| (first, second))) {
                    let mut row = bad.to_vec();
                    row[one] = first;
                    row[other] = second;
                    if is_right(&row) && !near.contains(&row) {
                        near.push(row);
                    }
                }
            }
        }
        near
    }
}

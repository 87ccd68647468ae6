//! Parts of a whole as parts of a bar: each as long as its share, told apart by its filling as well as its colour.

use crate::view::Ctx;
use ratatui::style::Style;
use ratatui::text::Span;

/// How many parts have a filling of their own; whatever comes after shares the last one.
pub const APART: usize = 5;

/// Columns of each part of a bar of `width` columns that stands for `whole`. What is not nothing has one column at
/// least where there are enough; together they fill the bar when the parts make up the whole, and never more.
#[must_use]
pub fn cells(parts: &[u32], whole: u32, width: u16) -> Vec<u16> {
    let sum: u32 = parts.iter().sum();
    let whole = u64::from(whole.max(sum).max(1));
    let exact = |part: u32| u64::from(part) * u64::from(width);
    let mut cells: Vec<u64> = parts.iter().map(|part| exact(*part) / whole).collect();
    let target = u64::from(sum) * u64::from(width) / whole;
    // Whoever lost most by rounding down is made up for first.
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(parts.get(*at).map_or(0, |part| exact(*part) % whole)));
    let missing = target.saturating_sub(cells.iter().sum());
    for at in order.into_iter().take(usize::try_from(missing).unwrap_or_default()) {
        cells.get_mut(at).into_iter().for_each(|cell| *cell += 1);
    }
    lend(parts, &mut cells);
    cells.into_iter().map(|cell| u16::try_from(cell).unwrap_or(u16::MAX)).collect()
}

/// What would vanish takes a column from the longest.
fn lend(parts: &[u32], cells: &mut [u64]) {
    for at in 0..cells.len() {
        let vanishes = parts.get(at).is_some_and(|part| *part > 0) && cells.get(at) == Some(&0);
        let longest = cells.iter().copied().enumerate().max_by_key(|(at, cell)| (*cell, std::cmp::Reverse(*at)));
        let Some((from, 2..)) = longest.filter(|_| vanishes) else { continue };
        cells.get_mut(from).into_iter().for_each(|cell| *cell -= 1);
        cells.get_mut(at).into_iter().for_each(|cell| *cell = 1);
    }
}

/// Shares in percent that add up to the percentage of all of them.
#[must_use]
pub fn percents(parts: &[u32], whole: u32) -> Vec<u16> {
    let sum: u32 = parts.iter().sum();
    let whole = whole.max(sum).max(1);
    let mut all: Vec<u32> = parts.to_vec();
    all.push(whole - sum);
    let mut found = rounded(&all, whole);
    found.pop();
    found
}

/// Hundredths by largest remainder: they add up to a hundred.
fn rounded(parts: &[u32], whole: u32) -> Vec<u16> {
    let exact = |part: &u32| u64::from(*part) * 100;
    let mut found: Vec<u64> = parts.iter().map(|part| exact(part) / u64::from(whole)).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(parts.get(*at).map_or(0, |part| exact(part) % u64::from(whole))));
    let missing = 100_u64.saturating_sub(found.iter().sum());
    for at in order.into_iter().take(usize::try_from(missing).unwrap_or_default()) {
        found.get_mut(at).into_iter().for_each(|share| *share += 1);
    }
    found.into_iter().map(|share| u16::try_from(share).unwrap_or(100)).collect()
}

/// The filling of a part by its place, and its colour.
#[must_use]
pub fn filling(ctx: &Ctx<'_>, at: usize) -> (&'static str, Style) {
    let theme = &ctx.theme;
    let styles = [theme.accent, theme.key, theme.plus, theme.warn, theme.title, theme.quiet];
    let place = at.min(APART);
    let sign = ctx.glyphs.shades.get(place).copied().unwrap_or("#");
    (sign, styles.get(place).copied().unwrap_or(theme.text))
}

/// The bar: its parts, then what is left of it.
#[must_use]
pub fn bar(ctx: &Ctx<'_>, parts: &[u32], whole: u32, width: u16) -> Vec<Span<'static>> {
    let cells = cells(parts, whole, width);
    let used: u16 = cells.iter().sum();
    let mut spans: Vec<Span<'static>> = cells
        .iter()
        .enumerate()
        .map(|(at, cells)| {
            let (sign, style) = filling(ctx, at);
            Span::styled(sign.repeat(usize::from(*cells)), style)
        })
        .collect();
    let [_, empty] = ctx.glyphs.gauge;
    spans.push(Span::styled(empty.repeat(usize::from(width.saturating_sub(used))), ctx.theme.quiet));
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_parts_together() {
        for width in 0..200_u16 {
            for parts in [vec![24, 10, 5, 3, 3, 1], vec![70, 20, 10], vec![1; 30], vec![0, 0], vec![], vec![7]] {
                let sum: u32 = parts.iter().sum();
                for whole in [sum, sum + 4, sum * 3] {
                    let cells = cells(&parts, whole, width);
                    let used: u32 = cells.iter().map(|cell| u32::from(*cell)).sum();
                    assert_eq!(used, sum * u32::from(width) / whole.max(1), "{parts:?} of {whole} in {width}");
                }
            }
        }
    }

    #[test]
    fn longer_is_never_shorter_and_nothing_vanishes_where_there_is_room() {
        let parts = [24, 10, 5, 3, 3, 1];
        for width in 12..200 {
            let cells = cells(&parts, 50, width);
            assert!(cells.windows(2).all(|pair| pair[0] >= pair[1]), "{width}: {cells:?}");
            assert!(cells.iter().all(|cell| *cell > 0), "{width}: {cells:?}");
        }
    }

    #[test]
    fn percents_add_up() {
        assert_eq!(percents(&[24, 10, 5, 3, 3, 1], 50), [48, 20, 10, 6, 6, 2]);
        assert_eq!(percents(&[1, 1, 1], 3).iter().sum::<u16>(), 100);
        assert_eq!(percents(&[], 0), Vec::<u16>::new());
        assert_eq!(percents(&[0], 0), [0]);
    }
}

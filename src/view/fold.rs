//! The letters of a frame as the terminal shows them.
//!
//! Done once the frame is laid out, on its cells, because there every text goes by, whoever wrote it: words of
//! the interface, of the pack, of the person. What becomes longer (œ, …) takes its room from the next blanks
//! that stand together, at the end of the line or before the next column; where there are none, and where the
//! person types, so that the cursor stays at its letter, it is one letter long.

use crate::config::fold::Letters;
use crate::view::Ctx;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Folds all rows.
pub fn screen(ctx: &Ctx<'_>, buffer: &mut Buffer) {
    let letters = ctx.glyphs.letters;
    if letters == Letters::All || buffer.area.is_empty() {
        return;
    }
    let width = usize::from(buffer.area.width);
    let [edge, apart] = ctx.glyphs.edges;
    let bars = [ctx.glyphs.down, edge, apart];
    buffer.content.chunks_mut(width).for_each(|row| fold(row, letters, &bars));
}

fn fold(row: &mut [Cell], letters: Letters, bars: &[&str]) {
    let mut at = 0;
    while let Some(cell) = row.get(at) {
        let wide = cell.symbol().width().max(1);
        let folded: Vec<char> = letters.fold(cell.symbol()).chars().collect();
        let typed = cell.modifier.contains(Modifier::UNDERLINED);
        let more = folded.len().saturating_sub(wide);
        let taken = match room(row, at + wide, more, bars).filter(|_| more > 0 && !typed) {
            Some(blanks) => {
                // The blanks go to the front, where the letters then stand.
                row.get_mut(at + wide..blanks.end).into_iter().for_each(|part| part.rotate_right(more));
                wide + more
            }
            None => wide,
        };
        put(row, at..at + taken, &folded);
        at += taken;
    }
}

/// The first blanks from a cell on of which so many can be taken and one is left, on this side of any bar.
fn room(row: &[Cell], from: usize, more: usize, bars: &[&str]) -> Option<Range<usize>> {
    let blank = |cell: &Cell| cell.symbol() == " ";
    let mut start = from;
    loop {
        let rest = row.get(start..)?;
        let next = rest.iter().position(blank)?;
        if rest.iter().take(next).any(|cell| bars.contains(&cell.symbol())) {
            return None;
        }
        let length = rest.iter().skip(next).take_while(|cell| blank(cell)).count();
        let to_the_end = start + next + length == row.len();
        if length > more || to_the_end && length >= more {
            return Some(start + next..start + next + more);
        }
        start += next + length;
    }
}

/// Letters on cells, all in the style of the first; blanks on what is left.
fn put(row: &mut [Cell], cells: Range<usize>, letters: &[char]) {
    let Some(first) = row.get(cells.start).cloned() else { return };
    for (at, cell) in row.get_mut(cells).into_iter().flatten().enumerate() {
        *cell = first.clone();
        cell.set_char(letters.get(at).copied().unwrap_or(' '));
    }
}

#[cfg(test)]
mod tests {
    use super::fold;
    use crate::config::fold::Letters;
    use ratatui::buffer::{Buffer, Cell};
    use ratatui::style::{Modifier, Style};

    fn folded(line: &str) -> String {
        told(&mut Buffer::with_lines([line]).content)
    }

    fn told(row: &mut [Cell]) -> String {
        fold(row, Letters::Ascii, &["|", "!"]);
        row.iter().map(Cell::symbol).collect()
    }

    #[test]
    fn what_becomes_longer_takes_the_next_blanks_that_stand_together() {
        assert_eq!(folded("au cœur de l’œuvre…     12 €"), "au coeur de l'oeuvre... 12 E");
        assert_eq!(folded("cœur à cœur    |"), "coeur a coeur  |");
    }

    #[test]
    fn where_there_is_no_room_it_is_one_letter() {
        assert_eq!(folded("cœur | là   "), "cour | la   ");
        assert_eq!(folded("fin…"), "fin.");
    }

    #[test]
    fn wide_letters_leave_blanks() {
        assert_eq!(folded("日本 ok"), "? ?  ok");
    }

    #[test]
    fn what_is_typed_keeps_its_columns() {
        let mut buffer = Buffer::with_lines(["cœur     "]);
        buffer.set_style(buffer.area, Style::new().add_modifier(Modifier::UNDERLINED));
        assert_eq!(told(&mut buffer.content), "cour     ");
    }

    #[test]
    fn the_longer_letters_have_the_style_of_the_first() {
        let mut buffer = Buffer::with_lines(["œ   "]);
        buffer.set_style(ratatui::layout::Rect::new(0, 0, 1, 1), Style::new().add_modifier(Modifier::BOLD));
        told(&mut buffer.content);
        let bold: Vec<bool> = buffer.content.iter().map(|cell| cell.modifier.contains(Modifier::BOLD)).collect();
        assert_eq!(bold, [true, true, false, false]);
    }
}

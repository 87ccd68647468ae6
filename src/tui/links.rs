//! Links on the screen. Cells know nothing of them, so the cells of each address are written once more, between the
//! sequences that open and close a link. A later frame that puts anything else there writes it without one.

use crate::tui::osc::{LINK_END, link};
use crossterm::cursor::MoveTo;
use crossterm::queue;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::io::{self, Write};

/// Writes the links of a frame, and puts the cursor back to where it was.
///
/// # Errors
/// What the writer said.
pub fn draw<W: Write + Clone>(
    out: &W,
    links: &[(Rect, String)],
    buffer: &Buffer,
    cursor: Option<Position>,
) -> io::Result<()> {
    let mut out = out.clone();
    for (area, address) in links {
        let Some(open) = link(address) else { continue };
        out.write_all(&open)?;
        let cells = area.positions().filter_map(|at| buffer.cell(at).map(|cell| (at.x, at.y, cell)));
        CrosstermBackend::new(out.clone()).draw(cells)?;
        out.write_all(LINK_END)?;
    }
    match cursor {
        Some(Position { x, y }) => queue!(out, MoveTo(x, y)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::screen::Frames;
    use ratatui::style::Style;

    #[test]
    fn each_link_is_opened_once_and_closed_once_around_its_own_cells() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 3));
        buffer.set_string(2, 1, "see docs.x.com and more", Style::default());
        let links = [
            (Rect::new(6, 1, 10, 1), "https://docs.x.com".to_owned()),
            (Rect::new(0, 0, 3, 1), "file:///a".to_owned()),
        ];
        let frames = Frames::default();
        draw(&frames, &links, &buffer, Some(Position::new(2, 1))).unwrap();
        let text = String::from_utf8(frames.gathered()).unwrap();
        assert_eq!(text.matches("\x1b]8;;https://docs.x.com\x1b\\").count(), 1);
        assert_eq!(text.matches("\x1b]8;;\x1b\\").count(), 1);
        assert_eq!(text.matches("\x1b]8;").count(), 2, "one to open, one to close: {text:?}");
        let inside = text.split("https://docs.x.com\x1b\\").nth(1).unwrap().split("\x1b]8;;").next().unwrap();
        assert!(inside.contains("docs.x.com") && !inside.contains("see") && !inside.contains("and"), "{inside:?}");
        assert!(text.ends_with("\x1b[2;3H"), "the cursor is back: {text:?}");
    }
}

//! A line being typed: a marker, what stands before it, the text with a line under it, and the cursor.

use crate::app::Target;
use crate::app::field::line::Line as Typed;
use crate::view::Ctx;
use crate::view::page::{Page, marker};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Adds the line. A text longer than the page shows the part around the cursor.
pub fn draw(
    page: &mut Page,
    ctx: &Ctx<'_>,
    before: Vec<Span<'static>>,
    typed: &Typed,
    example: Option<&str>,
    focused: bool,
) {
    let mut spans = vec![marker(ctx, focused)];
    spans.extend(before);
    let indent: usize = spans.iter().map(Span::width).sum();
    let room = usize::from(page.width).saturating_sub(indent + 1).clamp(1, 70);
    let (shown, cursor) = window(typed.text(), typed.cursor(), room);
    let skipped = typed.cursor().saturating_sub(cursor);
    let style = ctx.theme.text.add_modifier(Modifier::UNDERLINED);
    // Said to be one: where there are few colours it would look like what was typed.
    let said = |example: &str| ctx.text.with("field-example", &[("example", example.into())]);
    let hint = example.filter(|_| typed.text().is_empty()).map(|example| window(&said(example), 0, room).0);
    let used = hint.as_deref().unwrap_or(&shown).width();
    match hint {
        Some(hint) => spans.push(Span::styled(hint, ctx.theme.quiet.add_modifier(Modifier::UNDERLINED))),
        None => spans.push(Span::styled(shown, style)),
    }
    spans.push(Span::styled(" ".repeat((room + 1).saturating_sub(used).min(room)), style));
    page.line(Line::from(spans));
    let at = |column: usize| u16::try_from(column).unwrap_or(u16::MAX);
    page.spot_columns(at(indent)..at(indent + room + 1), Target::Text(at(skipped)));
    if focused {
        page.focus_last(at(indent + cursor));
    }
}

/// The part of a text, `room` columns wide at most, that holds the cursor; and the cursor's column in it.
fn window(text: &str, cursor: usize, room: usize) -> (String, usize) {
    let start = (cursor + 1).saturating_sub(room);
    let (mut column, mut first, mut shown) = (0, None, String::new());
    for grapheme in text.graphemes(true) {
        let width = grapheme.width();
        if column >= start && column + width <= start + room {
            first.get_or_insert(column);
            shown.push_str(grapheme);
        }
        column += width;
    }
    (shown, cursor.saturating_sub(first.unwrap_or(start)))
}

#[cfg(test)]
mod tests {
    use super::window;

    #[test]
    fn a_long_line_shows_the_part_around_the_cursor() {
        assert_eq!(window("abcdef", 6, 4), ("def".into(), 3));
        assert_eq!(window("abcdef", 0, 4), ("abcd".into(), 0));
        assert_eq!(window("日本語", 6, 4), ("語".into(), 2));
    }
}

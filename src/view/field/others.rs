//! "I do not know", "does not concern me", "prefer not to say": always at hand, never in the way.

use crate::app::{Asking, Other, Target};
use crate::intent::{Intent, Place};
use crate::view::page::{Page, marker};
use crate::view::{Ctx, keys};
use ratatui::text::{Line, Span};

/// Adds the three answers, on one line when they fit.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, asking: &Asking) {
    let place = if asking.other.is_none() && asking.field.is_words() { Place::Field } else { Place::Interview };
    let parts: Vec<(Other, Vec<Span<'static>>)> =
        Other::ALL.iter().map(|other| (*other, one(ctx, asking, *other, place))).collect();
    let widths: Vec<usize> = parts.iter().map(|(_, spans)| spans.iter().map(Span::width).sum()).collect();
    let room = usize::from(page.width).checked_sub(widths.iter().sum());
    // Each begins with the two columns of its marker: they stand apart even without a gap.
    let gap = room.map_or(0, |room| (room / parts.len().max(1)).min(2));
    let on_one_line = room.is_some();
    let mut line = Vec::new();
    let mut spots = Vec::new();
    let mut column = 0;
    for ((other, spans), width) in parts.into_iter().zip(widths) {
        if !on_one_line {
            put(page, vec![(0, width, other)], spans, asking);
            continue;
        }
        spots.push((column, width, other));
        line.extend(spans);
        line.push(Span::raw(" ".repeat(gap)));
        column += width + gap;
    }
    if on_one_line {
        put(page, spots, line, asking);
    }
}

fn put(page: &mut Page, spots: Vec<(usize, usize, Other)>, spans: Vec<Span<'static>>, asking: &Asking) {
    page.line(Line::from(spans));
    for (column, width, other) in spots {
        let (from, to) = (u16::try_from(column).unwrap_or_default(), u16::try_from(column + width).unwrap_or_default());
        page.spot_columns(from..to, Target::Other(other));
        if asking.other == Some(other) {
            page.focus_last(from);
        }
    }
}

fn one(ctx: &Ctx<'_>, asking: &Asking, other: Other, place: Place) -> Vec<Span<'static>> {
    let intent = match other {
        Other::Unknown => Intent::Unknown,
        Other::NotConcerned => Intent::NotConcerned,
        Other::Withheld => Intent::Withhold,
    };
    let here = asking.other == Some(other);
    let mut spans = vec![marker(ctx, here)];
    if let Some(key) = keys::first(ctx, place, intent) {
        spans.push(Span::styled(format!("{key} "), ctx.theme.key));
    }
    spans.push(Span::styled(ctx.say(words(other)), if here { ctx.theme.chosen } else { ctx.theme.quiet }));
    spans
}

/// Key of the words of one of the three answers.
#[must_use]
pub fn words(other: Other) -> &'static str {
    match other {
        Other::Unknown => "other-unknown",
        Other::NotConcerned => "other-not-concerned",
        Other::Withheld => "other-withheld",
    }
}

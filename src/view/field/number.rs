//! A number: what is typed with its unit, and the quick steps; or a scale with words at its ends.

use crate::app::Target;
use crate::app::field::number::{NumberField, steps};
use crate::app::parts::pack::question::{Kind, Question};
use crate::view::Ctx;
use crate::view::page::{Page, marker};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

/// Adds the number.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, question: &Question, number: &NumberField, focused: bool) {
    if question.kind == Kind::Scale {
        row(page, ctx, question, number, focused);
        ends(page, ctx, question);
        return;
    }
    typed(page, ctx, question, number, focused);
    if !steps(question).is_empty() {
        page.gap();
        row(page, ctx, question, number, false);
    }
}

fn typed(page: &mut Page, ctx: &Ctx<'_>, question: &Question, number: &NumberField, focused: bool) {
    let unit = question.unit.as_ref().map(|unit| ctx.words(unit)).unwrap_or_default();
    let figure = Span::styled(format!("{:>5}", number.typed), ctx.theme.chosen.add_modifier(Modifier::UNDERLINED));
    let mut spans = vec![marker(ctx, focused), figure, Span::raw(format!(" {unit}"))];
    if question.max.is_some() {
        let bounds =
            [("min", ctx.text.number(question.lowest()).into()), ("max", ctx.text.number(question.highest()).into())];
        spans.push(Span::styled(format!("   {}", ctx.text.with("field-bounds", &bounds)), ctx.theme.quiet));
    }
    page.line(Line::from(spans));
    page.spot_columns(0..page.width, Target::Text(0));
    if focused {
        page.focus_last(7);
    }
}

/// The steps side by side, the one that is the number set apart by brackets as well as colour.
fn row(page: &mut Page, ctx: &Ctx<'_>, question: &Question, number: &NumberField, focused: bool) {
    let mut spans = vec![marker(ctx, focused)];
    let mut spots = Vec::new();
    let mut column = 2_u16;
    for (at, step) in steps(question).into_iter().enumerate() {
        let here = number.number() == Some(step);
        let text = if here { format!("[{step}]") } else { format!(" {step} ") };
        let width = u16::try_from(text.len()).unwrap_or_default();
        spots.push((column..column + width, Target::Choice(at), here));
        spans.push(Span::styled(text, if here { ctx.theme.chosen } else { ctx.theme.text }));
        spans.push(Span::raw(" "));
        column += width + 1;
    }
    page.line(Line::from(spans));
    for (columns, target, here) in spots {
        if here && focused {
            page.focus_last(columns.start + 1);
        }
        page.spot_columns(columns, target);
    }
}

fn ends(page: &mut Page, ctx: &Ctx<'_>, question: &Question) {
    for (end, number) in question.ends.iter().zip([question.lowest(), question.highest()]) {
        let before = Span::styled(format!("   {number}  "), ctx.theme.quiet);
        page.hanging(vec![before], &ctx.words(end), ctx.theme.quiet);
    }
}

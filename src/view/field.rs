//! The answer being made.

pub mod choose;
pub mod line;
pub mod number;
pub mod others;

use crate::app::field::calendar::DateField;
use crate::app::field::entries::Entries;
use crate::app::parts::pack::question::Question;
use crate::app::{Asking, Field};
use crate::view::Ctx;
use crate::view::page::Page;
use ratatui::text::{Line, Span};

/// Adds a question's field to a page, what is wrong with it, and the three other answers below.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, question: &Question, asking: &Asking, wrong: Option<&str>) {
    let focused = asking.other.is_none();
    match &asking.field {
        Field::Choose(choose) => choose::draw(page, ctx, question, choose, focused),
        Field::Number(number) => number::draw(page, ctx, question, number, focused),
        Field::Text(text) => text_field(page, ctx, question, text, focused),
        Field::Entries(list) => entries(page, ctx, question, list, focused),
        Field::Date(date) => date_field(page, ctx, date, focused),
    }
    match wrong {
        // It takes the place of the blank line: nothing moves for it.
        Some(wrong) => {
            page.hanging(vec![Span::styled("! ", ctx.theme.minus)], wrong, ctx.theme.minus);
            page.keep();
        }
        None => page.gap(),
    }
    others::draw(page, ctx, asking);
}

fn text_field(
    page: &mut Page,
    ctx: &Ctx<'_>,
    question: &Question,
    text: &crate::app::field::line::Line,
    focused: bool,
) {
    let example = question.example.as_ref().map(|example| ctx.words(example));
    line::draw(page, ctx, Vec::new(), text, example.as_deref(), focused);
    let used = [("n", text.text().chars().count().into()), ("max", question.highest().into())];
    page.line(Span::styled(format!("  {}", ctx.text.with("field-length", &used)), ctx.theme.quiet));
}

fn entries(page: &mut Page, ctx: &Ctx<'_>, question: &Question, list: &Entries, focused: bool) {
    for (at, entry) in list.entries.iter().enumerate() {
        page.hanging(vec![Span::styled(format!("  {}  ", at + 1), ctx.theme.quiet)], entry, ctx.theme.text);
    }
    let full = i64::try_from(list.entries.len()).unwrap_or(i64::MAX) >= question.highest();
    if !full || !list.line.text().is_empty() {
        let number = Span::styled(format!("{}  ", list.entries.len() + 1), ctx.theme.quiet);
        let example = question.example.as_ref().map(|example| ctx.words(example));
        let usual = if list.are_texts() { example } else { Some(ctx.say("field-date-example")) };
        line::draw(page, ctx, vec![number], &list.line, usual.filter(|_| list.entries.is_empty()).as_deref(), focused);
    }
    let most = if question.highest() == i64::MAX { question.lowest() } else { question.highest() };
    let counts = [("n", list.entries.len().into()), ("min", question.lowest().into()), ("max", most.into())];
    page.line(Span::styled(format!("  {}", ctx.text.with("field-entries", &counts)), ctx.theme.quiet));
    if full {
        page.focus_last(2);
    }
}

fn date_field(page: &mut Page, ctx: &Ctx<'_>, date: &DateField, focused: bool) {
    line::draw(page, ctx, Vec::new(), &date.line, Some(&ctx.say("field-date-example")), focused);
    let said = date.date().map_or_else(|| ctx.say("field-date-form"), |date| ctx.text.date_long(date));
    page.line(Line::from(Span::styled(format!("  {said}"), ctx.theme.quiet)));
}

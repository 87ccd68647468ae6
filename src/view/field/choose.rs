//! Options, one a row: key, check box when several may be taken, label.

use crate::app::Target;
use crate::app::field::choose::{Choose, Many};
use crate::app::parts::pack::question::Question;
use crate::intent::Place;
use crate::view::Ctx;
use crate::view::page::{Page, marker};
use crokey::KeyCombination;
use crossterm::event::{KeyCode, KeyModifiers};
use ratatui::text::Span;

/// Adds the options.
pub fn draw(page: &mut Page, ctx: &Ctx<'_>, question: &Question, choose: &Choose, focused: bool) {
    for (at, option) in choose.options.iter().enumerate() {
        let from = page.len();
        let highlighted = focused && at == choose.cursor;
        let style = if highlighted { ctx.theme.chosen } else { ctx.theme.text };
        let mut before = vec![marker(ctx, highlighted), Span::styled(format!("{}  ", key(ctx, at)), ctx.theme.key)];
        if choose.many == Many::Several {
            before.push(Span::styled(if choose.is_checked(at) { "[x] " } else { "[ ] " }, style));
        }
        page.hanging(before, &label(ctx, question, option), style);
        page.spot(from, Target::Choice(at));
        if highlighted {
            page.focus(from, 0);
        }
    }
    if choose.many == Many::Several {
        bounds(page, ctx, question, choose);
    }
}

fn bounds(page: &mut Page, ctx: &Ctx<'_>, question: &Question, choose: &Choose) {
    let taken = choose.checked.len();
    let offered = i64::try_from(choose.options.len()).unwrap_or(i64::MAX);
    if question.options_of.is_none() && question.highest() >= offered && question.lowest() < 1 {
        return;
    }
    let most = question.highest().min(offered);
    let counts = [("n", taken.into()), ("min", question.lowest().into()), ("max", most.into())];
    page.line(Span::styled(format!("  {}", ctx.text.with("field-checked", &counts)), ctx.theme.quiet));
    // The order says what matters most, where only a few may be taken.
    if taken > 1 && question.highest() < offered {
        let names: Vec<String> = choose.chosen().iter().map(|option| label(ctx, question, option)).collect();
        let between = format!(" {} ", ctx.glyphs.dot);
        let order = [("names", names.join(&between).into())];
        page.hanging(vec![Span::raw("  ")], &ctx.text.with("field-order", &order), ctx.theme.quiet);
    }
}

/// The key of an option, unless the key map gives that key another meaning here.
fn key(ctx: &Ctx<'_>, at: usize) -> char {
    let free = |key: &char| {
        let pressed = KeyCombination::one_key(KeyCode::Char(*key), KeyModifiers::NONE);
        ctx.keys.find(Place::Interview, pressed).is_none()
    };
    Choose::key(at).filter(free).unwrap_or(' ')
}

/// The words of an option.
#[must_use]
pub fn label(ctx: &Ctx<'_>, question: &Question, option: &str) -> String {
    let other = question.options_of.as_ref().and_then(|other| ctx.pack().questions.get(other.as_ref()));
    let choice = question.choice(option).or_else(|| other.and_then(|other| other.choice(option)));
    choice.map_or_else(|| option.to_owned(), |choice| ctx.words(&choice.label))
}

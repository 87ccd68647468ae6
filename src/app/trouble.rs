//! What is wrong with the answer on screen, to be told where it is made.

use crate::app::field::Field;
use crate::app::field::choose::Many;
use crate::app::{Ctx, Model, Notice, Overlay, Screen};
use crate::interview::Refusal;
use crate::pack::question::Question;

/// Characters of a date that is written out: shorter ones may still be on their way.
const DATE: usize = 10;

/// Why the answer on screen was refused, or would be whatever is typed after it; `None` while nothing is wrong yet.
/// What more typing can mend is no trouble before the person says to be done.
#[must_use]
pub fn of(model: &Model, ctx: &Ctx) -> Option<Refusal> {
    let asking = model.asking.as_ref().filter(|_| model.screen == Screen::Interview)?;
    match &model.notice {
        Some(Notice::Refused(refusal)) => Some(refusal.clone()),
        _ => {
            model.question(ctx).filter(|_| asking.other.is_none()).and_then(|question| beyond(&asking.field, question))
        }
    }
}

/// Whether this news is told where the answer is made, so that it need not be told elsewhere.
#[must_use]
pub fn is_told_there(model: &Model, notice: &Notice) -> bool {
    match (notice, model.overlay()) {
        (Notice::Failed(_), Some(Overlay::Save(_))) | (Notice::BadName(_), Some(Overlay::Name(_))) => true,
        (Notice::Refused(_), _) => model.screen == Screen::Interview,
        _ => false,
    }
}

/// What only taking something away mends.
fn beyond(field: &Field, question: &Question) -> Option<Refusal> {
    let (min, max) = (question.lowest(), question.highest());
    let over = |count: usize| i64::try_from(count).unwrap_or(i64::MAX) > max;
    match field {
        Field::Choose(choose) => {
            (choose.many == Many::Several && over(choose.checked.len())).then_some(Refusal::TooMany { max })
        }
        Field::Number(number) => number.number().filter(|it| *it > max).map(|_| Refusal::OutOfRange { min, max }),
        Field::Text(line) => over(line.text().trim().chars().count()).then_some(Refusal::TooLong { max }),
        Field::Date(date) if date.line.text().trim().chars().count() >= DATE => date.submit().err(),
        Field::Date(_) | Field::Entries(_) => None,
    }
}

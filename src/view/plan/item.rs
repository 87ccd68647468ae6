//! Lines of the plan in words.

use crate::app::parts::plan::model::{Item, Moment};
use crate::phrase::Phrase;
use crate::view::Ctx;

/// "10 min a day", "2 × 15 min a week"; `None` for what takes no time.
#[must_use]
pub fn cadence(ctx: &Ctx<'_>, item: &Item) -> Option<String> {
    Phrase::new(ctx.pack(), ctx.text).cadence(item.per, item.minutes, item.times)
}

/// "Mon 12:30 · Wed 12:30".
#[must_use]
pub fn moments(ctx: &Ctx<'_>, moments: &[Moment]) -> String {
    let one = |moment: &Moment| format!("{} {}", ctx.text.weekday_short(moment.day), time(ctx, moment.start));
    moments.iter().map(one).collect::<Vec<_>>().join(&format!(" {} ", ctx.glyphs.dot))
}

/// "12:30", « 12 h 30 ».
#[must_use]
pub fn time(ctx: &Ctx<'_>, time: chrono::NaiveTime) -> String {
    let (hour, minute) = (time.format("%-H").to_string(), time.format("%M").to_string());
    ctx.text.with("time", &[("hour", hour.into()), ("minute", minute.into())])
}

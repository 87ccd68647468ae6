//! News of a room and its clock in words, the same for every face.

use crate::app::Notice;
use crate::app::seat::time::{Left, Told};
use crate::app::seat::{Seat, Sign};
use crate::pack::words::Lang;
use crate::text::Text;

/// News of a room; `None` for other news.
#[must_use]
pub fn notice(notice: &Notice, text: &Text) -> Option<String> {
    Some(match notice {
        Notice::Time(Told::Part(_)) => text.say("notice-part-over"),
        Notice::Time(Told::Whole) => text.say("notice-whole-over"),
        Notice::Time(Told::Closed) => text.say("notice-ended"),
        Notice::Extended(minutes) => text.with("notice-extended", &[("n", (*minutes).into())]),
        Notice::NeedsTime(Sign::Up) => text.say("notice-sign-up"),
        Notice::NeedsTime(Sign::Down) => text.say("notice-sign-down"),
        Notice::HandedIn(_) => text.say("notice-handed-in"),
        Notice::RoomClosed(day) => text.with("notice-room-closed", &[("date", text.date(*day).into())]),
        Notice::AnswersGone => text.say("notice-answers-gone"),
        Notice::OnlyLanguage(Lang::En) => text.say("notice-only-english"),
        Notice::OnlyLanguage(Lang::Fr) => text.say("notice-only-french"),
        _ => return None,
    })
}

/// "12 min"; in the last minute the seconds, "0:42".
fn time(seconds: i64, text: &Text) -> String {
    match seconds {
        ..=59 => format!("0:{:02}", seconds.max(0)),
        _ => text.with("clock-minutes", &[("n", ((seconds + 59) / 60).into())]),
    }
}

/// What the clock says, part by part, what matters most first; empty for a room without time boxes in which nobody
/// asks for more time.
#[must_use]
pub fn clock(seat: &Seat, left: Left, text: &Text) -> Vec<String> {
    let said = |seconds: i64, key: &str, over: &str| match seconds {
        ..=0 => text.say(over),
        _ => text.with(key, &[("time", time(seconds, text).into())]),
    };
    let part = left.part.map(|part| said(part, "clock-part", "clock-part-over"));
    let whole = left.whole.map(|whole| said(whole, "clock-whole", "clock-whole-over"));
    let sign = (seat.sign == Sign::Up).then(|| text.say("clock-sign"));
    [part, whole, sign].into_iter().flatten().collect()
}

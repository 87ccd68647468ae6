//! What is played when sessions are recorded.

use crate::support::coach::Coach;
use crate::support::studio::{Hand, answer, person};
use tweet_coach::app::{Screen, Target};
use tweet_coach::intent::Intent;
use tweet_coach::pack::words::Lang;

/// A session to record.
pub(super) struct Script {
    pub(super) name: &'static str,
    pub(super) play: fn() -> Coach,
}

const AGENT: &str = "p02-small-town-insurance-agent";

/// More questions than an interview has.
const ALL: usize = 99;

pub(super) const SCRIPTS: &[Script] = &[
    Script { name: "core_en", play: core_en },
    Script { name: "second_thoughts_fr", play: second_thoughts_fr },
    Script { name: "mouse_en", play: mouse_en },
    Script { name: "paste_and_resize_en", play: paste_and_resize_en },
];

/// The whole interview at core depth, to the saved plan.
fn core_en() -> Coach {
    let coach = Coach::new().recorded().keys("<enter>");
    let answers = person(&coach, AGENT);
    answer(coach, &answers, Hand::Keys, ALL).keys("v s <enter>").sees("plan.toml")
}

/// Answers, takes some back, does them again, and tries half an hour instead of ten minutes.
fn second_thoughts_fr() -> Coach {
    let coach = Coach::new().lang(Lang::Fr).size(120, 40).recorded().keys("<enter>");
    let answers = person(&coach, AGENT);
    let coach = answer(coach, &answers, Hand::Keys, 6).keys("u u u <ctrl-r> <ctrl-r> <ctrl-r> u");
    let coach = answer(coach, &answers, Hand::Keys, ALL).keys("v i");
    try_minutes(coach, "30")
}

/// Tries other minutes in the what-if.
fn try_minutes(mut coach: Coach, minutes: &str) -> Coach {
    for _ in 0..60 {
        let asked = coach.model.asking.as_ref().is_some_and(|asking| asking.question == "minutes");
        if asked && coach.model.screen == Screen::Interview {
            return coach.types(minutes).keys("<enter>");
        }
        coach = if coach.model.screen == Screen::Interview { coach.keys("<esc> <down>") } else { coach };
        coach = coach.keys("<enter>");
    }
    panic!("the minutes cannot be tried on\n{}", coach.text())
}

/// The whole interview without a key; what needs one is left open.
fn mouse_en() -> Coach {
    let coach = Coach::new().size(100, 30).recorded().clicks_on(Target::Row(0));
    let answers = person(&coach, AGENT);
    let coach = answer(coach, &answers, Hand::Mouse, ALL);
    coach.clicks_on(Target::Intent(Intent::Plan))
}

/// Pastes where text goes and where it does not, while the window changes its size.
fn paste_and_resize_en() -> Coach {
    let mut coach = Coach::new().recorded().keys("<enter>").pastes("nothing to paste into\n");
    let answers = person(&coach, AGENT);
    coach = answer(coach, &answers, Hand::Keys, 3).size(30, 8).size(0, 0).size(120, 40).keys("r");
    coach.send(tweet_coach::app::Msg::Goto { question: "smart".into() });
    coach = coach.pastes("Six people come\nto the agency\r\nby day 90").size(60, 18).pastes(&"é".repeat(10_000));
    coach.size(80, 24).keys("<ctrl-u>").pastes("Six people come\nto the agency").keys("<enter> r s").pastes("-mine\n")
}

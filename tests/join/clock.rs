//! The clock of a room: at one place, calm, and never a reason to lose anything.

use crate::support::coach::Coach;
use crate::support::people::session;
use crate::support::seat::{NOW, ROOM, at_door, enters, read, seat};
use std::time::Duration;
use tweet_coach::app::seat::Sign;
use tweet_coach::app::{Effect, Msg, clock};
use tweet_coach::workshop::clock::Hung;

/// So many seconds after coming in.
fn after(mut coach: Coach, seconds: i64) -> Coach {
    coach.send(Msg::Clock(NOW + seconds));
    coach
}

fn pace(coach: &Coach) -> Option<u64> {
    clock::pace(&coach.model).map(|pace| pace.as_secs())
}

#[test]
fn nobody_is_woken_up_outside_rooms_and_at_their_door() {
    assert_eq!(clock::pace(&Coach::new().keys("<enter>").model), None);
    assert_eq!(clock::pace(&at_door().model), None);
    assert_eq!(clock::pace(&at_door().keys("<enter>").model), Some(Duration::from_secs(15)));
}

#[test]
fn the_time_left_is_told_in_minutes_and_at_last_in_seconds() {
    let coach = at_door().keys("<enter>").sees("this part 5 min · in all 20 min");
    let coach = after(coach, 61).sees("this part 4 min · in all 19 min");
    assert_eq!(pace(&coach), Some(15));
    let coach = after(coach, 258).sees("this part 0:42 · in all 16 min");
    assert_eq!(pace(&coach), Some(1));
    let coach = after(coach, 300).sees("this part is over · in all 15 min").sees("Go on calmly: nothing is taken away");
    assert_eq!(pace(&coach), Some(15));
    coach.asks("role").keys("1").asks("sector");
}

#[test]
fn it_is_told_once_that_a_part_is_over() {
    let coach = after(at_door().keys("<enter>"), 301).sees("Go on calmly").keys("<down>").misses("Go on calmly");
    after(coach, 316).misses("Go on calmly").sees("this part is over");
}

#[test]
fn parts_follow_each_other_so_that_whoever_is_early_has_more() {
    let mut coach = at_door().keys("<enter>");
    coach.send(Msg::Resume(session(&coach.ctx)));
    coach.send(Msg::Goto { question: "objective".into() });
    let coach = after(coach, 60).sees("this part 14 min · in all 19 min");
    let mut coach = after(coach, 1_300).sees("the time is over").sees("you can still hand in");
    coach.send(Msg::Goto { question: "account".into() });
    coach.sees("the time is over").misses("this part");
}

#[test]
fn the_clock_that_hangs_in_the_room_is_everybodys() {
    let mut coach = at_door();
    coach.share.hung = Some(Hung { began: Some(NOW - 120), extra: 0, closed: false });
    let mut coach = coach.keys("<enter>");
    coach = after(coach, 0).sees("this part 3 min · in all 18 min");
    coach.share.hung = Some(Hung { began: Some(NOW - 120), extra: 10, closed: false });
    coach = after(coach, 15).sees("this part 13 min · in all 28 min").sees("The facilitator gave 10 more minutes");
    coach.share.hung = Some(Hung { began: Some(NOW - 120), extra: 10, closed: true });
    after(coach, 30).sees("The facilitator has ended the workshop").asks("role").keys("1").asks("sector");
}

#[test]
fn more_time_is_asked_for_and_no_longer() {
    let coach = at_door().keys("<enter> +").sees("more time asked for").sees("no names");
    assert_eq!(coach.model.seat.as_ref().unwrap().sign, Sign::Up);
    assert_eq!(coach.effects.last(), Some(&Effect::ShowPresence));
    let coach = coach.keys("<f10>").misses("more time asked for").sees("You no longer ask");
    assert_eq!(coach.model.seat.as_ref().unwrap().sign, Sign::Down);
}

#[test]
fn outside_rooms_the_key_means_nothing() {
    let coach = Coach::new().keys("<enter> +").misses("more time");
    assert!(!coach.effects.contains(&Effect::ShowPresence));
}

#[test]
fn a_low_window_has_the_clock_too() {
    at_door().keys("<enter>").size(60, 14).sees("this part 5 min");
    at_door().keys("<enter>").size(40, 12).sees("this part 5 min");
}

#[test]
fn a_room_without_time_boxes_has_no_clock() {
    let mut room = read(ROOM);
    room.boxes.clear();
    let coach = enters(Coach::new().size(120, 40), seat(room)).sees("No time limit").keys("<enter>");
    after(coach, 3_600).misses("in all").misses("is over").asks("role");
}

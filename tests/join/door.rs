//! The door: nothing is asked, and nothing can be handed in, before somebody has read and agreed.

use crate::support::coach::Coach;
use crate::support::seat::{ROOM, at_door, back_at_door, enters, read, seat};
use tweet_coach::app::seat::door::{Way, ways};
use tweet_coach::app::seat::{Before, Kept, Offered, Seat, Standing, hands_in};
use tweet_coach::app::{Effect, Msg, Screen};
use tweet_coach::intent::Intent;
use tweet_coach::pack::words::Lang;

fn standing(coach: &Coach) -> Standing {
    coach.model.seat.as_ref().unwrap().standing
}

#[test]
fn what_will_be_seen_is_said_before_the_first_question() {
    at_door()
        .sees("Equity sales, first steps")
        .sees("20 minutes in all · the essentials · English, français · You 5 min")
        .sees("these 5 questions: your main objective, minutes a day, prior approval, your audience, your taste for argument")
        .sees("which advice and guardrails your plan has")
        .sees("A name: nobody asks for yours")
        .sees("Words that you type, and the plan itself: they never leave this computer")
        .sees("never of fewer than 5. If everybody gives the same answer, it shows")
        .sees("“I’d rather not say”: it is never counted")
        .sees("until 15 December 2026")
        .sees("for whoever can open /share/hand-in")
        .sees("Camille, ext. 42")
        .sees("› 1 I agree and begin")
        .lang(Lang::Fr)
        .sees("La personne qui anime voit vos réponses à ces 5 questions")
        .sees("› 1 J’accepte et je commence");
}

#[test]
fn a_room_without_advice_does_not_speak_of_it() {
    let text = ROOM.replace("advice = true", "advice = false");
    enters(Coach::new().size(120, 40), seat(read(&text))).sees("these 5 questions").misses("advice and guardrails");
}

#[test]
fn agreeing_begins_and_takes_the_seat() {
    let coach = at_door().keys("<enter>").asks("role");
    assert!(hands_in(&coach.model));
    for effect in [Effect::NewDraft, Effect::KeepSeat, Effect::ShowPresence, Effect::LookAtClock] {
        assert!(coach.effects.contains(&effect), "{effect:?}");
    }
}

#[test]
fn what_does_not_show_yet_cannot_be_agreed_to() {
    let coach = at_door().size(80, 16).sees("1 Read on").misses("I agree").keys("<enter>");
    assert_eq!(standing(&coach), Standing::AtDoor);
    let mut coach = coach;
    for _ in 0..9 {
        if coach.text().contains("I agree and begin") {
            break;
        }
        coach = coach.keys("<enter>");
    }
    assert_eq!(standing(&coach), Standing::AtDoor);
    coach.sees("1 I agree and begin").sees("Camille").keys("1").asks("role");
}

#[test]
fn whoever_hands_nothing_in_makes_the_same_plan() {
    let coach = at_door().keys("2").asks("role");
    assert_eq!(standing(&coach), Standing::Apart);
    assert!(!coach.effects.contains(&Effect::KeepSeat) || !hands_in(&coach.model));
    let coach = coach.keys("r H");
    assert_eq!(coach.model.screen, Screen::Review, "there is nothing to hand in");
    assert!(!coach.effects.iter().any(|effect| matches!(effect, Effect::HandIn { .. })));
}

#[test]
fn nothing_leads_past_the_door() {
    let mut coach = at_door();
    for msg in [Msg::Goto { question: "minutes".into() }, Msg::Finish, Msg::Intent(Intent::HandIn)] {
        coach.send(msg);
        assert_eq!(coach.model.screen, Screen::Door);
    }
    assert!(!hands_in(&coach.model));
}

#[test]
fn back_leads_out_and_the_pack_of_the_room_is_gone() {
    let coach = at_door().keys("<esc>");
    assert_eq!((coach.model.screen, coach.model.seat.is_none()), (Screen::Welcome, true));
    assert!(coach.effects.contains(&Effect::LeaveRoom));
    assert!(!coach.effects.contains(&Effect::ShowAbsence), "nobody was there");
    let coach = at_door().keys("<enter> <esc>").sees("Back to the questions");
    assert_eq!(coach.model.screen, Screen::Door, "before the first question is the door");
    coach.keys("1").asks("role");
}

#[test]
fn after_the_last_day_a_plan_can_still_be_made() {
    let text = ROOM.replace("2026-12-15", "2026-11-29");
    let coach = enters(Coach::new().size(120, 40), seat(read(&text))).sees("Handing in ended on 29 November 2026");
    assert_eq!(ways(&coach.model, &coach.ctx), [Way::Apart, Way::Leave]);
    let coach = coach.keys("<enter>").asks("role");
    assert_eq!(standing(&coach), Standing::Apart);
}

#[test]
fn on_a_shared_computer_nobody_replaces_what_another_handed_in() {
    let coach = back_at_door(2).sees("Was it you?");
    let somebody = back_at_door(2).keys("2").asks("role");
    assert_eq!(
        somebody.model.seat.as_ref().unwrap().who().map(|who| (who.token, who.handed_in)),
        Some((0x12_3456_789A, 0))
    );
    let same = coach.keys("1");
    assert_eq!(
        same.model.seat.as_ref().unwrap().who().map(|who| (who.token, who.handed_in)),
        Some((0x98_7654_3210, 2))
    );
    same.sees("What you answered then is no longer here").asks("role");
}

#[test]
fn what_was_answered_then_is_taken_up_where_it_is() {
    for (kept, effect) in [
        (Kept::Plan("/home/me/plan.toml".into()), Effect::OpenPlan { path: "/home/me/plan.toml".into() }),
        (Kept::Draft(3), Effect::TakeDraft { number: 3 }),
    ] {
        let before = Some(Before { token: 7, handed_in: 0, answers: Some(kept) });
        let coach =
            enters(Coach::new(), Seat { before, ..seat(read(ROOM)) }).size(120, 40).sees("Is it you?").keys("1");
        assert!(coach.effects.contains(&effect), "{effect:?}");
    }
}

#[test]
fn the_room_speaks_its_own_languages() {
    let text = ROOM.replace(r#"["en", "fr"]"#, r#"["fr"]"#);
    let coach = enters(Coach::new().size(120, 40), seat(read(&text))).sees("J’accepte").keys("L");
    assert_eq!(coach.model.lang, Lang::Fr);
    coach.sees("Cet atelier se tient en français seulement");
}

#[test]
fn a_room_is_chosen_by_name_and_a_path_is_the_last_resort() {
    let mut coach = Coach::new().size(120, 40);
    coach.rooms = vec![
        Offered { name: Some("Monday’s workshop".into()), path: "a.toml".into() },
        Offered { name: Some("Tuesday’s workshop".into()), path: "b.toml".into() },
        Offered { name: None, path: "c.toml".into() },
    ];
    let coach =
        coach.clicks("Join a workshop").sees("3 workshop files were found").sees("c.toml: this file has faults");
    let coach = coach.keys("<down> <enter>");
    assert_eq!(coach.effects.last(), Some(&Effect::EnterRoom { path: "b.toml".into() }));
    let coach = coach.types("'/mnt/my stick/ROOM.toml'").keys("<enter>");
    assert_eq!(coach.effects.last(), Some(&Effect::EnterRoom { path: "/mnt/my stick/ROOM.toml".into() }));
    Coach::new().keys("<ctrl-p>").types("join a work").keys("<enter>").sees("No workshop file was found here");
}

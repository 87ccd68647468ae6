//! Handing in: what is handed in is read first; it goes as a file, as a code or as a picture of the code.

use crate::support::coach::Coach;
use crate::support::seat::{at_door, at_hand_in};
use ratatui::style::Color;
use tweet_coach::app::seat::Takes;
use tweet_coach::app::{Effect, Msg, Part, Screen};
use tweet_coach::config::glyphs::{ASCII, Glyphs, UNICODE};
use tweet_coach::config::theme::ThemeName;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Answer;
use tweet_coach::workshop::{Submission, code};

fn handed_in(coach: &Coach) -> Vec<Submission> {
    let of = |effect: &Effect| match effect {
        Effect::HandIn { submission } => Some((**submission).clone()),
        _ => None,
    };
    coach.effects.iter().filter_map(of).collect()
}

fn issued(coach: &Coach) -> (Submission, String) {
    let seat = coach.model.seat.as_ref().unwrap();
    let issued = seat.hand.issued.clone().unwrap();
    let code = code::encode(&issued, &seat.schema);
    (issued, code)
}

#[test]
fn what_is_handed_in_is_said_question_by_question() {
    let coach = at_hand_in();
    let seat = coach.model.seat.as_ref().unwrap();
    let token = code::token_name(seat.fresh);
    coach
        .sees("This is handed in, and nothing else")
        .sees("your main objective: ")
        .sees("minutes a day: 6–10 minutes a day")
        .sees("pieces of advice and guardrails of your plan: ")
        .sees(&format!("A random number that stands for you: {token}"))
        .sees("Folder: /share/hand-in")
        .lang(Lang::Fr)
        .sees("Voici ce qui est remis, et rien d’autre");
}

#[test]
fn what_one_would_rather_not_say_is_not_handed_in() {
    let mut coach = at_hand_in();
    coach.send(Msg::Answer { question: "minutes".into(), answer: Answer::Withheld });
    coach.sees("minutes a day: nothing");
}

#[test]
fn nothing_is_handed_in_unless_it_is_chosen() {
    let coach = at_hand_in().keys("<down> <up> <pagedown> 4 5");
    assert_eq!(coach.model.screen, Screen::Plan);
    assert!(handed_in(&coach).is_empty());
    assert!(coach.model.seat.as_ref().unwrap().hand.issued.is_none());
}

#[test]
fn it_goes_as_a_file_and_again_only_with_a_higher_number_once_something_changed() {
    let mut coach = at_hand_in().keys("<enter>").sees("Done: you handed in").sees("You have nothing more to do");
    coach = coach.keys("1");
    coach.send(Msg::Answer { question: "minutes".into(), answer: Answer::Unknown });
    coach = coach.keys("1");
    let numbers: Vec<u16> = handed_in(&coach).iter().map(|one| one.revision).collect();
    assert_eq!(numbers, [0, 0, 1]);
    let seat = coach.model.seat.as_ref().unwrap();
    assert!(handed_in(&coach).iter().all(|one| one.fits(&seat.schema) && one.token == seat.fresh));
    assert_eq!(seat.who().unwrap().handed_in, 2, "the number of the next time");
    let order = |wanted: &Effect| coach.effects.iter().rposition(|effect| effect == wanted).unwrap();
    let file = coach.effects.iter().rposition(|effect| matches!(effect, Effect::HandIn { .. })).unwrap();
    assert!(order(&Effect::KeepSeat) < file, "a number is kept before it is given");
}

#[test]
fn where_the_folder_takes_nothing_the_code_comes_first() {
    let mut coach = at_hand_in();
    coach.takes = Takes::Nothing;
    let coach = coach
        .keys("1")
        .sees("Nothing could be written")
        .sees("› 1 Hand in with a code")
        .sees("2 Hand in: write the file");
    assert!(coach.model.seat.as_ref().unwrap().hand.written.is_none());
    let mut coach = at_door();
    coach.takes = Takes::Nothing;
    coach.keys("<enter> r H").sees("› 1 Hand in with a code that I send");
}

#[test]
fn the_code_on_screen_is_that_of_what_was_read_and_the_copy_key_takes_all_of_it() {
    let coach = at_hand_in().keys("2").sees("Your code");
    let (submission, code) = issued(&coach);
    let shown: String =
        coach.text().split_whitespace().filter(|word| word.contains('-') && word.to_uppercase() == *word).collect();
    let found = code::find(&shown);
    assert_eq!(found.len(), 1, "{shown}");
    let schema = &coach.model.seat.as_ref().unwrap().schema;
    assert_eq!(code::decode(&code, schema).unwrap(), submission);
    assert_eq!(coach.copied(Part::Line), code);
    let coach = coach.keys("<esc>");
    assert_eq!(coach.model.screen, Screen::Review);
}

#[test]
fn a_file_and_a_code_of_the_same_answers_are_the_same() {
    let coach = at_hand_in().keys("1 2 3");
    let (submission, _) = issued(&coach);
    assert_eq!(handed_in(&coach), [submission]);
}

/// What a camera sees: each module of the picture some points wide, light or dark by the colours of its cell.
fn photographed(coach: &Coach) -> String {
    const WIDE: usize = 8;
    let buffer = coach.buffer();
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let point = |x: usize, y: usize| {
        let cell = &buffer[((x / WIDE) as u16, (y / (2 * WIDE)) as u16)];
        let upper = (y / WIDE).is_multiple_of(2);
        let ink = match cell.symbol() {
            "█" | "#" => true,
            "▀" => upper,
            "▄" => !upper,
            _ => false,
        };
        let light = |color: Color| if color == Color::White { 255 } else { 0 };
        if ink { light(cell.fg) } else { light(cell.bg) }
    };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(columns * WIDE, rows * 2 * WIDE, point);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "{}", coach.text());
    grids[0].decode().unwrap().1
}

#[test]
fn the_picture_on_screen_is_read_as_the_code_whatever_the_colours() {
    for theme in [ThemeName::Dark, ThemeName::Light, ThemeName::Mono, ThemeName::HighContrast] {
        let coach = at_hand_in().looks(theme, UNICODE).keys("3").sees("Show it to a phone");
        assert_eq!(photographed(&coach), issued(&coach).1, "{theme:?}");
    }
    let signs: Glyphs = ASCII;
    let coach = at_hand_in().size(140, 70).looks(ThemeName::Mono, signs).keys("3");
    assert_eq!(photographed(&coach), issued(&coach).1);
    assert!(coach.text().is_ascii());
}

#[test]
fn a_picture_that_does_not_fit_says_what_it_needs() {
    let coach = at_hand_in().size(60, 16).keys("3").sees("The picture of the code needs a window of");
    let said = coach.text();
    let numbers: Vec<u16> = said.split_whitespace().filter_map(|word| word.trim_matches(';').parse().ok()).collect();
    let [columns, rows, ..] = numbers[..] else { panic!("{said}") };
    assert_eq!(photographed(&coach.size(columns, rows)), issued(&at_hand_in().keys("3")).1);
    at_hand_in().keys("3").size(columns - 1, rows).sees("needs a window of");
    at_hand_in().keys("3").size(columns, rows - 1).sees("needs a window of");
}

#[test]
fn the_plan_hands_in_later_too_and_back_leads_there() {
    let coach = at_hand_in().keys("5 <ctrl-p>").types("hand in").keys("<enter>");
    assert_eq!(coach.model.screen, Screen::HandIn);
    let coach = coach.keys("<esc>");
    assert_eq!(coach.model.screen, Screen::Plan);
}

//! Any size renders, and nothing is drawn outside it.

use super::desk::told;
use crate::support::coach::Coach;
use crate::support::hall::Hall;
use crate::support::people::Random;
use crate::support::seat;
use crate::support::studio::{Hand, answer, person};
use std::collections::BTreeSet;
use tweet_coach::app::console::Stray;
use tweet_coach::app::seat::Offered;
use tweet_coach::app::{Msg, Overlay, Screen};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;

/// Keys from the first screen to each other screen and panel, both tabs and all.
const PLACES: &[&str] = &[
    "",
    "?",
    "<enter>",
    "<enter> w",
    "<enter> r",
    "<enter> r s",
    "<enter> v",
    "<enter> v <right>",
    "<enter> v <right> <right>",
    "<enter> v <right> <right> <right>",
    "<enter> v <right> <right> <right> <down> <enter>",
    "<enter> v <right> <right> <right> <right>",
    "<enter> v <right> <right> <right> <right> <right>",
    "<enter> v <right> <right> <right> <right> <right> <right>",
    "<enter> v <left>",
    "<enter> v /",
    "<enter> v / b r i d g e <enter>",
    "<enter> v i",
    "<enter> v i <enter> 2",
    "<enter> v i <enter> 2 s",
    "<ctrl-p>",
    "<enter> <ctrl-p> zzz",
    "u <ctrl-g>",
    "w",
    "w x <enter> <enter>",
    "w <esc> <down> <down> <down> <down> <down> <enter>",
    "w x <enter> s",
];

/// Keys from the console of a room to each of its pages, hidden and revealed, at the desk and on the projector.
const CONSOLE: &[&str] = &[
    "",
    "<tab>",
    "<tab> <enter> ? <esc>",
    "<tab> n n <tab>",
    "<tab> n n <tab> <enter> ? <esc>",
    "n n n n n n n n ? <esc>",
    "n n n n n n n n <tab>",
    "f",
    "p ? <esc>",
    "n p ? <esc>",
    "n <down> p ? <esc>",
    "n n <tab> <enter> p ? <esc>",
    "n n n n n n n n p ? <esc>",
    "n p ?",
];

/// People in a room, the clock running, and a file that could not be read.
fn hall() -> Hall {
    let mut hall = Hall::new().people(23, 18, 2).began(700);
    hall.told.strays = vec![Stray {
        name: "notes.toml".to_owned(),
        why: ["this is no submission", "ce n’est pas une remise"].map(str::to_owned),
    }];
    hall
}

/// A session at each of them, and where keys alone do not lead.
fn everywhere() -> Vec<Coach> {
    let mut all: Vec<Coach> = PLACES.iter().map(|keys| Coach::new().keys(keys)).collect();
    let coach = Coach::new().keys("<enter>");
    let answers = person(&coach, "p02-small-town-insurance-agent");
    all.push(answer(coach, &answers, Hand::Keys, 99));
    // A draft that waits, and another interview asked for.
    all.push(Coach::new().keys("<enter> 1 <esc> <esc> <down> <enter>"));
    all.push(Coach::new().keys("<enter>").told(told("[[rul]]")).keys("<f8>"));
    all.extend(CONSOLE.iter().map(|keys| Coach::leads(hall()).keys(keys)));
    let mut deep = Coach::new();
    deep.send(Msg::Start(Depth::Deep));
    for question in ["audience", "minutes", "risk", "smart", "topics", "start"] {
        let mut coach = Coach::new();
        coach.send(Msg::Start(Depth::Deep));
        coach.send(Msg::Goto { question: question.into() });
        all.push(coach);
    }
    all.push(deep);
    all.extend(rooms());
    all
}

/// Everywhere that only somebody in a workshop is.
fn rooms() -> Vec<Coach> {
    let offered = Offered { name: Some("Equity sales".into()), path: "ROOM.toml".into() };
    let mut choice = Coach::new().keys("<ctrl-p>").types("workshop");
    choice.share.rooms = vec![offered.clone(), Offered { name: None, ..offered }];
    let keys = ["", "1 <down> <up>", "2", "1 2 3", "3"];
    let handing = keys.iter().map(|keys| seat::at_hand_in().keys(keys));
    [choice.keys("<enter>"), seat::at_door(), seat::back_at_door(1), seat::at_door().keys("<enter> + <down> <up>")]
        .into_iter()
        .chain(handing)
        .map(|coach| coach.size(80, 24))
        .collect()
}

fn screen(screen: Screen) -> &'static str {
    match screen {
        Screen::Welcome => "welcome",
        Screen::Interview => "interview",
        Screen::Stop => "stop",
        Screen::Review => "review",
        Screen::Plan => "plan",
        Screen::WhatIf => "what if",
        Screen::Door => "door",
        Screen::HandIn => "hand in",
        Screen::Console => "console",
        Screen::Founding => "founding",
    }
}

fn panel(panel: &Overlay) -> &'static str {
    match panel {
        Overlay::Help { .. } => "help",
        Overlay::Why { .. } => "why",
        Overlay::Reasons { .. } => "reasons",
        Overlay::Faults { .. } => "faults",
        Overlay::Save(_) => "save",
        Overlay::Search(_) => "search",
        Overlay::WhyNot { .. } => "why not",
        Overlay::Name(_) => "name",
        Overlay::Palette(_) => "palette",
        Overlay::Log { .. } => "log",
        Overlay::Begin(_) => "begin",
        Overlay::Rooms(_) => "rooms",
        Overlay::Strays { .. } => "strays",
    }
}

/// A screen or panel that is added has to be added to the places above.
#[test]
fn the_places_are_all_there_are() {
    let all = everywhere();
    let screens: BTreeSet<_> = all.iter().map(|coach| screen(coach.model.screen)).collect();
    let panels: BTreeSet<_> = all.iter().filter_map(|coach| coach.model.overlay()).map(panel).collect();
    assert_eq!(screens.len(), 10, "{screens:?}");
    assert_eq!(panels.len(), 13, "{panels:?}");
}

#[test]
fn every_size_from_nothing_to_49_by_19_renders_every_screen() {
    for mut coach in everywhere() {
        for columns in 0..50 {
            for rows in 0..20 {
                coach = coach.size(columns, rows);
            }
        }
    }
}

#[test]
fn a_thousand_sizes_up_to_300_by_100_render_in_both_languages() {
    let mut random = Random::new(1);
    let mut all = everywhere();
    for nth in 0..1000 {
        let lang = if (nth / all.len()).is_multiple_of(2) { Lang::En } else { Lang::Fr };
        let (columns, rows) = (random.below(301) as u16, random.below(101) as u16);
        let coach = all.remove(0).lang(lang).size(columns, rows);
        all.push(coach);
    }
}

/// The smallest terminal that anybody has: it says what it needs, in both languages, and nothing is lost.
#[test]
fn twenty_by_five_says_what_it_needs_and_keeps_what_was_there() {
    for coach in everywhere() {
        let before = coach.text();
        let coach = coach.size(20, 5).sees("too small").lang(Lang::Fr).sees("trop petit").lang(Lang::En).size(80, 24);
        assert_eq!(coach.text(), before);
    }
}

#[test]
fn a_small_window_says_what_it_needs() {
    Coach::new().size(39, 24).sees("too small").size(80, 11).sees("too small").size(40, 12).misses("too small");
}

#[test]
fn every_question_shows_its_cursor_at_every_comfortable_size() {
    for (columns, rows) in [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)] {
        let mut coach = Coach::new().size(columns, rows);
        coach.send(Msg::Start(Depth::Deep));
        let questions: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
        for question in questions {
            coach.send(Msg::Goto { question: question.clone() });
            let cursor = coach.cursor();
            assert!(cursor.y > 0 && cursor.y < rows, "{question} at {columns}x{rows}: {cursor}\n{}", coach.text());
        }
    }
}

//! A room in the making: rows as they are typed, and what becomes of them.

use super::{Defaults, Draft, Row, Sensitive, asked, boxes};
use crate::assets;
use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::workshop::room::check;
use chrono::NaiveDate;

fn today() -> NaiveDate {
    "2026-12-01".parse().unwrap()
}

fn started() -> (Defaults, Draft, Pack) {
    let (defaults, pack) = (Defaults::read(assets::room_defaults()).unwrap(), assets::pack().unwrap());
    let draft = Draft::new(&defaults, Lang::Fr, "Camille", today(), &pack);
    (defaults, draft, pack)
}

#[test]
fn what_is_shipped_makes_a_good_room_once_it_has_a_name() {
    let (defaults, mut draft, pack) = started();
    assert_eq!(draft.problems(today(), &pack).iter().map(|(row, _)| *row).collect::<Vec<_>>(), [Row::Name]);
    draft.set(Row::Name, " Premiers pas ", &defaults, &pack).unwrap();
    assert_eq!(draft.problems(today(), &pack), []);
    let room = draft.room("abcd1234".to_owned(), &defaults, &pack, Vec::new());
    assert_eq!((room.name.as_str(), room.closes.to_string()), ("Premiers pas", "2026-12-15".to_owned()));
    assert_eq!((room.minutes(), room.picture.len()), (27, defaults.picture.len()));
    for id in defaults.pointing.iter().chain(&defaults.personal) {
        assert_eq!(check::question(id, None, &pack), None, "`{id}` is a question that can be counted");
        assert!(!defaults.picture.contains(id), "`{id}` is sensitive, so nobody gets it unasked");
    }
    assert_eq!(defaults.sensitive("anger"), Some(Sensitive::Personal));
    assert_eq!((defaults.sensitive("role"), defaults.sensitive("minutes")), (Some(Sensitive::Pointing), None));
}

#[test]
fn every_row_is_typed_as_it_is_written() {
    let (defaults, draft, pack) = started();
    for row in Row::ALL.into_iter().filter(|row| *row != Row::Name) {
        let mut again = draft.clone();
        again.set(row, &draft.written(row), &defaults, &pack).unwrap();
        assert_eq!(again, draft, "{row:?}");
    }
}

#[test]
fn a_slip_leaves_the_row_as_it_was() {
    let (defaults, mut draft, pack) = started();
    let before = draft.clone();
    let slips = [
        (Row::Name, "", "room-empty"),
        (Row::Contact, "a\u{1b}[2J", "pack-unfit-character"),
        (Row::Languages, "de", "pack-unknown-word"),
        (Row::Languages, "fr, fr", "room-language-twice"),
        (Row::Languages, ",", "room-no-language"),
        (Row::Depth, "deeep", "pack-unknown-word"),
        (Row::Minutes, "5", "room-session"),
        (Row::Minutes, "an hour", "pack-want-number"),
        (Row::Picture, "objectiv", "room-unknown-question"),
        (Row::Picture, "topics", "room-question-words"),
        (Row::Picture, "slots", "room-question-deeper"),
        (Row::Picture, "role role", "room-question-twice"),
        (Row::Picture, "", "room-picture-empty"),
        (Row::Advice, "maybe", "pack-unknown-word"),
        (Row::Threshold, "3", "room-threshold"),
        (Row::Closes, "tomorrow", "pack-want-date"),
        (Row::HandIn, "/srv", "room-hand-in"),
    ];
    for (row, typed, code) in slips {
        assert_eq!(draft.set(row, typed, &defaults, &pack).unwrap_err().code, code, "{row:?} {typed}");
    }
    assert_eq!(draft, before);
    assert!(draft.set(Row::Depth, "Standard", &defaults, &pack).is_ok());
    assert!(draft.set(Row::Picture, "slots;role , objective", &defaults, &pack).is_ok());
    draft.depth = Depth::Core;
    draft.closes = "2026-11-30".parse().unwrap();
    let codes: Vec<_> = draft.problems(today(), &pack).into_iter().map(|(_, problem)| problem.code).collect();
    assert_eq!(codes, ["room-empty", "room-question-deeper", "room-closed"]);
}

#[test]
fn minutes_are_shared_to_the_last_one_and_no_section_is_left_out() {
    let pack = assets::pack().unwrap();
    for depth in [Depth::Core, Depth::Standard, Depth::Deep] {
        for minutes in [8, 20, 27, 40, 61, 200] {
            let boxes = boxes(minutes, depth, &pack);
            assert_eq!(boxes.len(), 8, "{depth:?}");
            assert_eq!(boxes.iter().map(|one| one.minutes).sum::<u32>(), minutes, "{depth:?} {boxes:?}");
        }
    }
    assert_eq!(boxes(3, Depth::Core, &pack).iter().map(|one| one.minutes).max(), Some(1));
    assert!(asked(Depth::Core, &pack) < asked(Depth::Standard, &pack));
}

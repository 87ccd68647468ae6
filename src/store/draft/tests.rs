use super::*;
use crate::interview::Change;
use crate::pack::question::Depth;
use crate::pack::value::Value;
use crate::reason::Answer;
use chrono::NaiveDate;

fn given(question: &str, value: Value) -> Change {
    Change::Answer { question: question.into(), answer: Answer::Given(value) }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

fn draft() -> Draft {
    let mut session = Session::default();
    session.change(Change::Depth(Depth::Deep));
    session.change(given("role", Value::Text("expert \"quoted\"\u{202f}!".into())));
    session.change(given("minutes", Value::Number(10)));
    session.change(given("audience", Value::Many(vec!["press".into()])));
    session.change(given("topics", Value::Many(vec![])));
    session.change(given("start", Value::Date(day(1))));
    session.change(given("results", Value::Dates(vec![])));
    session.change(given("results", Value::Dates(vec![day(1), day(2)])));
    session.change(Change::Answer { question: "approval".into(), answer: Answer::Withheld });
    session.change(Change::Clear { question: "minutes".into() });
    session.undo();
    session.undo();
    Draft { lang: Lang::Fr, pack: "abc".into(), session }
}

#[test]
fn everything_done_and_undone_survives() {
    let text = format::write(&draft()).unwrap();
    assert_eq!(format::read(&text), Ok(draft()));
}

#[test]
fn a_second_instance_is_kept_out_until_the_first_ends() {
    let state = tempfile::tempdir().unwrap();
    let drafts = Drafts::new(state.path());
    let open = drafts.create().unwrap();
    open.save(&draft()).unwrap();
    let second = drafts.create().unwrap();
    assert_ne!(open.path(), second.path());
    assert_eq!(drafts.list()[0].held, Held::Elsewhere);
    assert!(matches!(drafts.discard(1), Err(Untaken::Elsewhere)));
    drop(open);
    assert_eq!(drafts.list()[0].held, Held::Free);
    assert_eq!(drafts.list()[0].answered, Some(draft().session.answers().len()));
}

#[test]
fn a_finished_draft_is_gone() {
    let state = tempfile::tempdir().unwrap();
    let drafts = Drafts::new(state.path());
    let open = drafts.create().unwrap();
    open.save(&draft()).unwrap();
    open.finish().unwrap();
    assert!(drafts.list().is_empty());
}

#[test]
fn a_draft_of_a_newer_program_is_not_read() {
    let text = format::write(&draft()).unwrap().replace("format = 1", "format = 2\nshape = 'another'");
    assert_eq!(format::read(&text), Err(format::Unreadable::Newer));
}

#[test]
fn half_a_draft_is_broken_wherever_it_is_cut() {
    let text = format::write(&draft()).unwrap();
    for (end, _) in text.char_indices() {
        // A cut between two changes leaves a good draft of fewer changes: `done` is then capped.
        match format::read(text.get(..end).unwrap()) {
            Ok(short) => assert!(short.session.history().0.len() <= draft().session.history().0.len()),
            Err(why) => assert_eq!(why, format::Unreadable::Broken),
        }
    }
}

#[test]
fn a_broken_draft_is_kept_under_another_name() {
    let state = tempfile::tempdir().unwrap();
    let drafts = Drafts::new(state.path());
    for expected in ["1.broken", "1.broken-2"] {
        std::fs::create_dir_all(state.path().join("drafts")).unwrap();
        std::fs::write(state.path().join("drafts/1.toml"), b"\xff not a draft").unwrap();
        assert_eq!(drafts.list()[0].answered, None);
        let kept = set_aside(&drafts.path(1)).unwrap();
        assert!(kept.ends_with(expected));
        assert_eq!(std::fs::read(kept).unwrap(), b"\xff not a draft");
    }
    assert!(drafts.list().is_empty());
}

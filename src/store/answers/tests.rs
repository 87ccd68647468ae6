use super::*;
use crate::assets::embedded;
use crate::pack::diagnostic::line_and_column;
use crate::pack::read::read as read_pack;
use crate::pack::value::Value;
use crate::reason::Answer;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> =
    LazyLock::new(|| read_pack(vec![embedded()]).unwrap_or_else(|faults| panic!("{:#?}", faults.diagnostics)));

/// Everything wrong with a text: line and column, code, suggestion.
fn wrong(text: &str) -> Vec<(usize, usize, &'static str, Option<String>)> {
    let Err(faults) = read(text, "a.toml", &PACK) else { return Vec::new() };
    let place =
        |problem: &Diagnostic| problem.place.as_ref().map_or((0, 0), |place| line_and_column(text, place.span.start));
    faults
        .diagnostics
        .iter()
        .map(|problem| (place(problem).0, place(problem).1, problem.code, problem.suggestion.clone()))
        .collect()
}

fn one(text: &str) -> (usize, usize, &'static str, Option<String>) {
    let mut all = wrong(text);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[test]
fn every_persona_is_a_good_answers_file() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/people")).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(wrong(&text), [], "{}", path.display());
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once_in_order() {
    let text = "format = 1\nlnag = \"fr\"\n[answers]\nminuts = 10\nrole = \"expret\"\nminutes = 1000\ndays = \"5\"\n";
    assert_eq!(
        wrong(text),
        [
            (2, 1, "answers-unknown-key", Some("lang".to_owned())),
            (4, 1, "answers-unknown-question", Some("minutes".to_owned())),
            (5, 8, "answer-option", Some("\"expert\"".to_owned())),
            (6, 11, "answer-range", None),
            (7, 8, "answer-want-number", Some("5".to_owned())),
        ]
    );
}

#[test]
fn a_list_is_blamed_entry_by_entry() {
    assert_eq!(one("[answers]\naudience = [\"press\", \"pres\"]").0, 2);
    assert_eq!(one("[answers]\naudience = [\"press\", \"pres\"]").1, 22);
    assert_eq!(one("[answers]\naudience = [\"press\", \"press\"]").2, "answer-twice");
    assert_eq!(one("[answers]\naudience = \"press\"").3, Some("[\"press\"]".to_owned()));
    assert_eq!(one("[answers]\nunplug = [\"evening\", \"none\"]").2, "answer-alone");
    assert_eq!(one("[answers]\naudience = [1]").2, "answer-want-multi");
}

#[test]
fn a_kind_written_otherwise_is_suggested() {
    assert_eq!(one("[answers]\nrhythm = 3").3, Some("\"3\"".to_owned()));
    assert_eq!(one("[answers]\nclient_data = true").3, Some("\"yes\"".to_owned()));
    assert_eq!(one("[answers]\nminutes = 10.5").2, "answer-number");
    assert_eq!(one("[answers]\nminutes = 99999999999999999999").2, "answer-number");
}

#[test]
fn dates_come_as_dates_or_as_text() {
    let day = |text: &str| read(text, "a.toml", &PACK).unwrap().answers.value("start").cloned();
    let expected = Some(Value::Date(chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()));
    assert_eq!(day("[answers]\nstart = 2026-12-01"), expected);
    assert_eq!(day("[answers]\nstart = \"2026-12-01\""), expected);
    assert_eq!(one("[answers]\nstart = 2026-12-01T10:00:00").2, "answer-date");
    assert_eq!(one("[answers]\nstart = \"soon\"").2, "answer-date");
}

#[test]
fn the_three_other_states_are_read() {
    let text = "[answers]\napproval = { state = \"unknown\" }\nrisk = { state = \"not-concerned\" }\nanger.state = \"prefer-not-to-say\"";
    let answers = read(text, "a.toml", &PACK).unwrap().answers;
    assert_eq!(answers.get("approval"), Some(&Answer::Unknown));
    assert_eq!(answers.get("risk"), Some(&Answer::NotConcerned));
    assert_eq!(answers.get("anger"), Some(&Answer::Withheld));
    assert_eq!(one("[answers]\nrisk = { state = \"unknow\" }").3, Some("\"unknown\"".to_owned()));
    assert_eq!(one("[answers]\nrisk = { stat = \"unknown\" }").2, "answers-state-shape");
}

#[test]
fn the_hidden_answer_to_a_question_is_taken_all_the_same() {
    // `approval_days` and the like show only under other answers: none is refused for being hidden.
    let text = "[answers]\nstate = \"none\"\nfollowers = \"l3\"";
    assert_eq!(read(text, "a.toml", &PACK).unwrap().answers.len(), 2);
}

#[test]
fn the_second_objective_is_another_one() {
    assert_eq!(one("[answers]\nobjective = \"watch\"\nobjective2 = [\"watch\"]").2, "answer-option");
}

#[test]
fn files_that_are_no_answers_are_refused_with_a_reason() {
    assert_eq!(one("").2, "answers-no-table");
    assert_eq!(one("format = 1").2, "answers-no-table");
    assert_eq!(one("answers = 3").2, "answers-not-a-table");
    assert_eq!(one("format = 2\n[answers]").2, "file-newer");
    assert_eq!(one("lang = \"de\"\n[answers]").2, "answers-lang");
    assert_eq!(one("[answers]\nminutes = 10\nminutes = 15").2, "answers-duplicate");
    assert_eq!(one("minutes = 10\n[answers]").2, "answers-outside");
    let noise: String = (0..5000).map(|n| char::from(33 + u8::try_from(n * 7 % 90).unwrap())).collect();
    let found = wrong(&noise);
    assert!(!found.is_empty() && found.len() <= 11, "{}", found.len());
}

#[test]
fn a_line_of_a_batch_says_the_same_as_json() {
    let line = r#"{"id": "x", "lang": "fr", "answers": {"minutes": 10, "audience": ["press"], "start": "2026-12-01", "approval": {"state": "unknown"}}}"#;
    let given = read_line(line, &PACK).unwrap();
    assert_eq!((given.id.as_deref(), given.lang, given.answers.len()), (Some("x"), Some(Lang::Fr), 4));
    for (line, code) in [
        ("", "answers-json"),
        ("[1]", "answers-no-table"),
        ("{\"answers\": {\"minutes\": 10, \"minutes\": 20}}", "answers-json"),
        ("{\"answers\": {\"minuts\": 10}}", "answers-unknown-question"),
    ] {
        assert_eq!(read_line(line, &PACK).unwrap_err()[0].code, code, "{line}");
    }
}

use super::*;
use crate::assets::embedded;
use crate::pack::value::Value;
use crate::reason::Answer;

fn shipped() -> Pack {
    crate::pack::read::read(vec![embedded()]).unwrap()
}

fn said(words: &[&str]) -> Result<Answers, Vec<(&'static str, String)>> {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    let text = words.join("\n");
    read(&shipped(), &Answers::default(), &words).map_err(|faults| {
        let shown = |problem: &Diagnostic| {
            (
                problem.code,
                problem
                    .place
                    .as_ref()
                    .map(|place| text.get(place.span.clone()).unwrap().to_owned())
                    .unwrap_or_default(),
            )
        };
        faults.diagnostics.iter().map(shown).collect()
    })
}

#[test]
fn every_kind_of_answer_has_a_spelling() {
    let many = |list: &[&str]| Answer::Given(Value::Many(list.iter().map(|one| (*one).to_owned()).collect()));
    let day = |text: &str| text.parse().unwrap();
    let cases = [
        ("role=expert", Answer::Given(Value::Text("expert".into()))),
        ("audience=retail,press", many(&["retail", "press"])),
        ("audience=[\"retail\", 'press']", many(&["retail", "press"])),
        ("minutes=30", Answer::Given(Value::Number(30))),
        ("smart=ten clients, who = call", Answer::Given(Value::Text("ten clients, who = call".into()))),
        ("smart=\"a \\\"good\\\" year\"", Answer::Given(Value::Text("a \"good\" year".into()))),
        ("topics=storm advice; hail, and wind", many(&["storm advice", "hail, and wind"])),
        ("start=2026-12-07", Answer::Given(Value::Date(day("2026-12-07")))),
        ("start=07/12/2026", Answer::Given(Value::Date(day("2026-12-07")))),
        ("approval=:unknown", Answer::Unknown),
        ("approval=:not-concerned", Answer::NotConcerned),
        ("approval={ state = \"prefer-not-to-say\" }", Answer::Withheld),
    ];
    for (word, answer) in cases {
        let question = word.split_once('=').unwrap().0;
        assert_eq!(said(&[word]).map(|answers| answers.get(question).cloned()), Ok(Some(answer)), "{word}");
    }
}

/// What is written, and which fault is found at which word.
type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);

#[test]
fn what_is_wrong_is_pointed_at() {
    let cases: [Case<'_>; 8] = [
        (&["days=3", "minutes=999"], &[("answer-range", "999")]),
        (&["minutes=ten"], &[("answer-number", "ten")]),
        (&["minuts=10"], &[("answers-unknown-question", "minuts")]),
        (&["role=expret", "audience=press,martians"], &[("answer-option", "expret"), ("answer-option", "martians")]),
        (&["approval=:unknwon"], &[("answers-state", "unknwon")]),
        (&["minutes=10", "minutes=20"], &[("answers-duplicate", "minutes")]),
        (&["smart="], &[("answer-empty", "")]),
        (&["start=soon"], &[("answer-date", "soon")]),
    ];
    for (words, wrong) in cases {
        let wrong: Vec<(&str, String)> = wrong.iter().map(|(code, at)| (*code, (*at).to_owned())).collect();
        assert_eq!(said(words).unwrap_err(), wrong, "{words:?}");
    }
    assert_eq!(said(&["days=3", "audience=[\"press\", \"martians\"]"]).unwrap_err()[0].1, "\"martians\"");
    assert_eq!(said(&["role=[\"expert\""]).unwrap_err()[0].0, "answers-syntax");
}

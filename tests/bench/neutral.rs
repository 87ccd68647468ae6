//! The made-up pack, the answers and the rules that hold, as JSON that other engines can be given.
//!
//! `rules.json`: the questions with their kinds and options; for each rule the tests that must all hold (`all`),
//! and, where there are any, lists of tests one of which must hold as well (`any`). A test is `{question, in}` (one
//! of these options is chosen) or `{question, from, to}`. `answers.json`: a list of answers by question.
//! `expected.json`: how many rules hold for the first answers, and a sum over their positions, after each.

use super::found::Found;
use serde_json::{Value as Json, json};
use std::fs;
use std::path::Path;
use tweet_coach::pack::Pack;
use tweet_coach::pack::condition::{Condition, Test, Tests};
use tweet_coach::pack::entry::Spanned;
use tweet_coach::pack::question::Kind;
use tweet_coach::pack::range::Range;
use tweet_coach::pack::rule::Rule;
use tweet_coach::pack::value::Value;
use tweet_coach::reason::{Answer, Answers};

/// Writes the three files.
pub(crate) fn write(folder: &Path, pack: &Pack, people: &[Answers], found: &[Found]) {
    let tested = |question: &&_| kind(question).is_some();
    let questions: Vec<Json> = pack.questions.iter().filter(tested).map(question).collect();
    let rules: Vec<Json> = pack.rules.iter().map(|rule| self::rule(pack, rule)).collect();
    let answers: Vec<Json> = people.iter().map(|answers| self::answers(pack, answers)).collect();
    let expected: Vec<Json> = found.iter().map(|found| json!([found.count, found.sum])).collect();
    let save = |name: &str, json: &Json| fs::write(folder.join(name), json.to_string()).expect("a file");
    save("rules.json", &json!({ "questions": questions, "rules": rules }));
    save("answers.json", &json!(answers));
    save("expected.json", &json!(expected));
}

fn kind(question: &tweet_coach::pack::question::Question) -> Option<&'static str> {
    match question.kind {
        Kind::Single => Some("single"),
        Kind::Multi => Some("multi"),
        Kind::Number | Kind::Scale => Some("number"),
        Kind::Text | Kind::Texts | Kind::Date | Kind::Dates => None,
    }
}

fn question(question: &tweet_coach::pack::question::Question) -> Json {
    let options: Vec<&str> = question.options.iter().map(|option| option.id.as_ref().as_str()).collect();
    json!({ "id": question.id, "kind": kind(question), "options": options })
}

fn rule(pack: &Pack, rule: &Rule) -> Json {
    let condition = rule.when.as_ref().expect("made rules have a condition");
    assert!(rule.unless.is_none(), "made rules have no exception");
    let (all, any) = factored(pack, condition);
    json!({ "id": rule.id, "all": all, "any": any })
}

/// The tests that all tables share, and what each has besides.
fn factored(pack: &Pack, condition: &Condition) -> (Vec<Json>, Vec<Vec<Json>>) {
    let tables: Vec<Vec<Json>> = condition.tables.iter().map(|tests| table(pack, tests)).collect();
    let shared = |test: &&Json| tables.iter().all(|table| table.contains(test));
    let all: Vec<Json> = tables[0].iter().filter(shared).cloned().collect();
    let rest = |table: &Vec<Json>| table.iter().filter(|test| !all.contains(test)).cloned().collect();
    let any = if tables.len() > 1 { tables.iter().map(rest).collect() } else { Vec::new() };
    (all, any)
}

fn table(pack: &Pack, tests: &Tests) -> Vec<Json> {
    let test = |(key, test): &(_, Spanned<Test>)| test_json(pack, AsRef::<String>::as_ref(key), test.as_ref());
    tests.0.iter().map(test).collect()
}

fn test_json(pack: &Pack, id: &str, test: &Test) -> Json {
    let question = pack.questions.get(id).expect("made rules test questions");
    let listed = |list: &[String]| json!({ "question": id, "in": list });
    match test {
        Test::Number(number) => json!({ "question": id, "from": number, "to": number }),
        Test::Text(range) if question.is_number() => {
            let range = Range::parse(range).expect("a range");
            let end = |end: i64| (end != i64::MIN && end != i64::MAX).then_some(end);
            json!({ "question": id, "from": end(range.from), "to": end(range.to) })
        }
        Test::Text(option) => listed(std::slice::from_ref(option)),
        Test::AnyOf(options) => listed(&options.iter().map(|option| option.as_ref().clone()).collect::<Vec<_>>()),
        Test::Set(_) => unreachable!("made rules have no such test"),
    }
}

fn answers(pack: &Pack, answers: &Answers) -> Json {
    let tested = |id: &str| pack.questions.get(id).is_some_and(|question| kind(question).is_some());
    let given = answers.iter().filter(|(id, _)| tested(id)).filter_map(|(id, answer)| match answer {
        Answer::Given(Value::Number(number)) => Some((id.to_owned(), json!(number))),
        Answer::Given(Value::Text(option)) => Some((id.to_owned(), json!(option))),
        Answer::Given(Value::Many(options)) => Some((id.to_owned(), json!(options))),
        _ => None,
    });
    Json::Object(given.collect())
}

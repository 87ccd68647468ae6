//! Why something came: the rules that did it, or the tests that kept a rule from doing it.

use super::case::Case;
use super::said::Said;
use crate::pack::condition::{Condition, Tests};
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::Place;
use crate::pack::rule::{Level, Rule};
use crate::pack::value::{RawValue, Value};
use crate::plan::model::Because;
use crate::reason::{SettingValue, Truth};

/// More rules than this help nobody to see what is wrong.
const MOST: usize = 3;

/// `file:line` of a place in the pack.
pub(super) fn at(case: &Case<'_>, place: &Place) -> String {
    case.pack()
        .files
        .get(place.file)
        .map_or_else(String::new, |file| format!("{}:{}", file.path, line_and_column(&file.text, place.span.start).0))
}

/// The reasons that a line of the plan, or what is set aside, carries.
pub(super) fn because(case: &Case<'_>, because: &Because) -> Vec<Said> {
    let rules: Vec<usize> = because.rules.iter().filter_map(|id| case.pack().rules.position(id)).collect();
    if rules.is_empty() {
        return because.reasons.iter().map(|words| Said::new("story-why-reason").with("reason", words)).collect();
    }
    self::rules(case, &rules)
}

/// These rules, each with its place and its reason.
pub(super) fn rules(case: &Case<'_>, rules: &[usize]) -> Vec<Said> {
    rules.iter().filter_map(|at| case.pack().rules.at(*at)).map(|rule| doing(case, rule)).take(MOST).collect()
}

fn doing(case: &Case<'_>, rule: &Rule) -> Said {
    let place = at(case, &rule.place);
    Said::new("story-why-rule").with("id", rule.id.as_str()).with("at", place).with("reason", &rule.reason)
}

/// The rules of a sort that hold.
pub(super) fn holding(case: &Case<'_>, sort: impl Fn(&Rule) -> bool) -> Vec<Said> {
    of_truth(case, Truth::Holds, sort).map(|rule| doing(case, rule)).take(MOST).collect()
}

/// The rules of a sort that do not hold, each with the tests that failed; that there is none of the sort at all.
pub(super) fn failing(case: &Case<'_>, sort: impl Fn(&Rule) -> bool) -> Vec<Said> {
    if !case.pack().rules.iter().any(&sort) {
        return vec![Said::new("story-why-nobody")];
    }
    of_truth(case, Truth::Fails, sort).take(MOST).filter_map(|rule| not_holding(case, rule)).collect()
}

fn of_truth<'c>(case: &'c Case<'_>, wanted: Truth, sort: impl Fn(&Rule) -> bool) -> impl Iterator<Item = &'c Rule> {
    let rules = case.engine.pack().rules.iter().zip(case.decision.rules.iter());
    rules.filter(move |(rule, truth)| *truth == wanted && sort(rule)).map(|(rule, _)| rule)
}

/// Why a line is not in the plan: what came instead, and the reasons.
pub(super) fn missing(case: &Case<'_>, id: &str) -> (Said, Vec<Said>) {
    if let Some(aside) = case.plan.set_aside.iter().find(|aside| aside.id == id) {
        return (Said::new("story-came-aside"), because(case, &aside.because));
    }
    if let Some(forbidding) = case.decision.forbidden.get(id) {
        return (Said::new("story-came-forbidden"), rules(case, forbidding));
    }
    (Said::new("story-came-missing"), wishes(case, id))
}

/// Why no rule brings a line in.
pub(super) fn wishes(case: &Case<'_>, id: &str) -> Vec<Said> {
    let wanted = holding(case, |rule| wants(rule, id));
    // A rule that wants it holds, and still it is not there: whatever kept it out is not the other rules.
    if wanted.is_empty() { failing(case, |rule| wants(rule, id)) } else { wanted }
}

fn wants(rule: &Rule, id: &str) -> bool {
    rule.require.iter().chain(&rule.signature).chain(&rule.add).any(|item| item.as_ref() == id)
}

fn not_holding(case: &Case<'_>, rule: &Rule) -> Option<Said> {
    let named = |key| Said::new(key).with("id", rule.id.as_str()).with("at", at(case, &rule.place));
    let failed = failed(case, rule.when.as_ref(), rule.place.file);
    if !failed.is_empty() {
        let tests: Vec<Said> =
            failed.into_iter().map(|test| test.said("story-why-test", "story-why-no-answer")).collect();
        return Some(named("story-why-fails").with("tests", tests));
    }
    let excepted = rule.unless.iter().flat_map(|unless| &unless.tables);
    let holding = excepted.into_iter().find(|tests| case.facts.table(tests).holds())?;
    Some(named("story-why-unless").with("tests", met(case, holding, rule.place.file)))
}

/// The tests of a table that holds.
fn met(case: &Case<'_>, tests: &Tests, file: usize) -> Vec<Said> {
    let tests = tests.0.iter().map(|(key, test)| Test::of(case, file, key, test.span()));
    tests.map(|test| test.said("story-why-met", "story-why-no-answer")).collect()
}

/// Why a question is not asked.
pub(super) fn not_asked(case: &Case<'_>, id: &str) -> Vec<Said> {
    let Some(question) = case.pack().questions.get(id) else { return Vec::new() };
    let failed = failed(case, question.when.as_ref(), question.place.file);
    failed.into_iter().map(|test| test.said("story-why-test", "story-why-no-answer")).collect()
}

/// Why a question is asked.
pub(super) fn asked(case: &Case<'_>, id: &str) -> Vec<Said> {
    let Some(question) = case.pack().questions.get(id) else { return Vec::new() };
    let Some(when) = &question.when else { return vec![Said::new("story-why-always")] };
    let holding = when.tables.iter().find(|tests| case.facts.table(tests).holds());
    holding.map_or_else(Vec::new, |tests| met(case, tests, question.place.file))
}

/// The tests that fail in the alternative that comes nearest to holding.
fn failed(case: &Case<'_>, condition: Option<&Condition>, file: usize) -> Vec<Test> {
    let tables = condition.iter().flat_map(|condition| &condition.tables);
    let alternatives = tables.map(|tests| failed_in(case, tests, file));
    alternatives.min_by_key(Vec::len).unwrap_or_default()
}

fn failed_in(case: &Case<'_>, tests: &Tests, file: usize) -> Vec<Test> {
    let alone = |test: &(crate::pack::entry::Ref, crate::pack::entry::Spanned<crate::pack::condition::Test>)| {
        Tests(vec![test.clone()])
    };
    let failing = tests.0.iter().filter(|test| !case.facts.table(&alone(test)).holds());
    failing.map(|(key, test)| Test::of(case, file, key, test.span())).collect()
}

/// A test of a condition, as written, with what the answers make of it.
struct Test {
    key: String,
    wanted: String,
    actual: Option<String>,
}

impl Test {
    fn of(case: &Case<'_>, file: usize, key: &crate::pack::entry::Ref, span: std::ops::Range<usize>) -> Test {
        let written = case.pack().files.get(file).and_then(|file| file.text.get(span)).unwrap_or_default();
        let actual = case.facts.value(key.as_ref()).map(value_word);
        Test { key: key.as_ref().clone(), wanted: written.split_whitespace().collect::<Vec<_>>().join(" "), actual }
    }

    fn said(self, known: &'static str, absent: &'static str) -> Said {
        match self.actual {
            Some(actual) => Said::new(known).with("key", self.key).with("wanted", self.wanted).with("actual", actual),
            None => Said::new(absent).with("key", self.key).with("wanted", self.wanted),
        }
    }
}

/// A value as it would be written in a file of answers.
pub(super) fn value_word(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("\"{text}\""),
        Value::Number(number) => number.to_string(),
        Value::Many(list) => listed(list.iter().map(|entry| format!("\"{entry}\""))),
        Value::Date(date) => date.to_string(),
        Value::Dates(dates) => listed(dates.iter().map(ToString::to_string)),
    }
}

/// A setting's value as it would be written in a pack.
pub(in crate::author) fn setting_word(value: &SettingValue) -> String {
    match value {
        SettingValue::Number(number) => number.to_string(),
        SettingValue::Text(text) => format!("\"{text}\""),
        SettingValue::Numbers(list) => listed(list.iter().map(ToString::to_string)),
    }
}

/// A value as written.
pub(super) fn raw_word(value: &RawValue) -> String {
    match value {
        RawValue::Number(number) => number.to_string(),
        RawValue::Date(date) => date.to_string(),
        RawValue::Text(text) => format!("\"{text}\""),
        RawValue::List(list) => listed(list.iter().map(raw_word)),
    }
}

fn listed(entries: impl Iterator<Item = String>) -> String {
    format!("[{}]", entries.collect::<Vec<_>>().join(", "))
}

/// A level as written.
pub(in crate::author) fn level_word(level: Level) -> &'static str {
    match level {
        Level::Hint => "hint",
        Level::Warn => "warn",
        Level::Stop => "stop",
    }
}

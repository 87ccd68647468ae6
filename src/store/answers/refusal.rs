//! A refused value as a diagnostic: the words that say why are the same in a file as in the interview.

use super::placed;
use crate::interview::accept::{Refusal, choices};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::question::{Kind, Question};
use crate::reason::Answers;
use crate::store::raw::{Node, Raw};

/// What was refused.
pub(super) struct Given<'a> {
    pub(super) pack: &'a Pack,
    pub(super) question: &'a Question,
    pub(super) answers: &'a Answers,
    pub(super) node: &'a Node,
}

/// The refusal, pointing at the entry that caused it.
pub(super) fn at(given: &Given<'_>, refusal: &Refusal) -> Diagnostic {
    let span = culprit(given.node, refusal).unwrap_or(given.node).span.clone();
    let problem = diagnostic(given.pack, given.question, given.answers, refusal);
    let meant = problem.suggestion.clone().map(|id| format!("\"{id}\"")).or_else(|| rewritten(given, refusal));
    let found = given.node.raw.written();
    placed(problem.with("found", found).suggest(meant), &span)
}

/// The refusal of a value, without a place: the message names the question.
#[must_use]
pub fn diagnostic(pack: &Pack, question: &Question, answers: &Answers, refusal: &Refusal) -> Diagnostic {
    let problem = match refusal {
        Refusal::WrongKind { expected } => Diagnostic::new(wanted(*expected)),
        Refusal::NotAnOption { given, nearest } => Diagnostic::new("answer-option")
            .with("given", given.as_str())
            .with("options", options(pack, question, answers))
            .suggest(nearest.clone()),
        Refusal::TooFew { min } => Diagnostic::new("answer-too-few").with("min", min.to_string()),
        Refusal::TooMany { max } => Diagnostic::new("answer-too-many").with("max", max.to_string()),
        Refusal::OutOfRange { min, max } => {
            Diagnostic::new("answer-range").with("min", min.to_string()).with("max", max.to_string())
        }
        Refusal::NotANumber { given } => Diagnostic::new("answer-number").with("given", given.as_str()),
        Refusal::NotADate { given } => Diagnostic::new("answer-date").with("given", given.as_str()),
        Refusal::Empty => Diagnostic::new("answer-empty"),
        Refusal::TooLong { max } => Diagnostic::new("answer-long").with("max", max.to_string()),
        Refusal::Twice { entry } => Diagnostic::new("answer-twice").with("entry", entry.as_str()),
        Refusal::NotAlone { option } => Diagnostic::new("answer-alone").with("option", option.as_str()),
        Refusal::Control => Diagnostic::new("answer-control"),
    };
    problem.with("question", question.id.as_str())
}

fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "answer-want-single",
        Kind::Multi => "answer-want-multi",
        Kind::Number | Kind::Scale => "answer-want-number",
        Kind::Text => "answer-want-text",
        Kind::Texts => "answer-want-texts",
        Kind::Date => "answer-want-date",
        Kind::Dates => "answer-want-dates",
    }
}

fn options(pack: &Pack, question: &Question, answers: &Answers) -> String {
    let ids: Vec<String> =
        choices(pack, question, answers).iter().map(|choice| format!("`{}`", choice.id.as_ref())).collect();
    ids.join(", ")
}

/// The entry of a list that is to blame.
fn culprit<'a>(node: &'a Node, refusal: &Refusal) -> Option<&'a Node> {
    let Raw::List(list) = &node.raw else { return None };
    let is = |one: &&Node, wanted: &str| matches!(&one.raw, Raw::Text(text) | Raw::Date(text) if text == wanted);
    match refusal {
        Refusal::NotAnOption { given, .. } | Refusal::NotADate { given } => list.iter().find(|one| is(one, given)),
        Refusal::Twice { entry } => list.iter().rfind(|one| is(one, entry)),
        Refusal::NotAlone { option } => list.iter().find(|one| is(one, option)),
        Refusal::TooMany { max } => list.get(usize::try_from(*max).ok()?),
        Refusal::WrongKind { .. } => list.iter().find(|one| !matches!(one.raw, Raw::Text(_))),
        Refusal::TooLong { max } => list.iter().find(|one| matches!(&one.raw, Raw::Text(text) if longer(text, *max))),
        _ => None,
    }
}

fn longer(text: &str, max: i64) -> bool {
    i64::try_from(text.chars().count()).is_ok_and(|count| count > max)
}

/// The same value written in the kind that is wanted, when that would be accepted: `3` for `"3"`, …
fn rewritten(given: &Given<'_>, refusal: &Refusal) -> Option<String> {
    let Refusal::WrongKind { expected } = refusal else { return None };
    let known = |id: &str| given.question.choice(id).map(|_| format!("\"{id}\""));
    match (expected, &given.node.raw) {
        (Kind::Single, Raw::Integer(number)) => known(&number.to_string()),
        (Kind::Single, Raw::Boolean(yes)) => known(if *yes { "yes" } else { "no" }),
        (Kind::Single, Raw::List(list)) => match list.as_slice() {
            [Node { raw: Raw::Text(only), .. }] => known(only),
            _ => None,
        },
        (Kind::Multi, Raw::Text(text)) => known(text).map(|id| format!("[{id}]")),
        (Kind::Texts, Raw::Text(text)) => Some(format!("[\"{text}\"]")),
        (Kind::Number | Kind::Scale, Raw::Text(text)) => {
            text.trim().parse::<i64>().ok().map(|number| number.to_string())
        }
        _ => None,
    }
}

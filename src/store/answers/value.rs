//! One answer: from what is written to what the question accepts.

use super::placed;
use super::refusal::{self, Given};
use crate::interview::accept::{Refusal, accept};
use crate::interview::typed;
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::near::closest;
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::{Answer, Answers};
use crate::store::raw::{Field, Node, Raw};
use chrono::NaiveDate;

/// Reads and accepts an answer.
///
/// # Errors
/// What is wrong with it, where.
pub(super) fn answer(pack: &Pack, question: &Question, answers: &Answers, node: &Node) -> Result<Answer, Diagnostic> {
    if let Raw::Table(fields) = &node.raw {
        return state(node, fields).map_err(|problem| problem.with("question", question.id.as_str()));
    }
    let refuse = |refusal: Refusal| refusal::at(&Given { pack, question, answers, node }, &refusal);
    let value = value(question.kind, node).map_err(refuse)?;
    accept(pack, question, answers, value).map(Answer::Given).map_err(refuse)
}

const STATES: [Answer; 3] = [Answer::Unknown, Answer::NotConcerned, Answer::Withheld];

fn state(node: &Node, fields: &[Field]) -> Result<Answer, Diagnostic> {
    let [Field { key, node: Node { raw: Raw::Text(word), span }, .. }] = fields else {
        return Err(placed(Diagnostic::new("answers-state-shape"), &node.span));
    };
    if key != "state" {
        return Err(placed(Diagnostic::new("answers-state-shape"), &node.span));
    }
    STATES.into_iter().find(|state| state.state_word() == Some(word)).ok_or_else(|| {
        let meant = closest(word, STATES.iter().filter_map(Answer::state_word)).map(|name| format!("\"{name}\""));
        placed(Diagnostic::new("answers-state").with("found", word.as_str()).suggest(meant), span)
    })
}

/// What is written, as a value of the question's kind. Whether it is a good one is asked afterwards.
fn value(kind: Kind, node: &Node) -> Result<Value, Refusal> {
    match (kind, &node.raw) {
        (Kind::Single | Kind::Text, Raw::Text(text)) => Ok(Value::Text(text.clone())),
        (Kind::Number | Kind::Scale, Raw::Integer(number)) => Ok(Value::Number(*number)),
        (Kind::Number | Kind::Scale, Raw::Number(given)) => Err(Refusal::NotANumber { given: given.clone() }),
        (Kind::Multi | Kind::Texts, Raw::List(list)) => {
            list.iter().map(text).collect::<Option<_>>().map(Value::Many).ok_or(Refusal::WrongKind { expected: kind })
        }
        (Kind::Date, _) => date(kind, node).map(Value::Date),
        (Kind::Dates, Raw::List(list)) => {
            list.iter().map(|one| date(kind, one)).collect::<Result<_, _>>().map(Value::Dates)
        }
        (Kind::Dates, _) => date(kind, node).map(|date| Value::Dates(vec![date])),
        _ => Err(Refusal::WrongKind { expected: kind }),
    }
}

fn text(node: &Node) -> Option<String> {
    if let Raw::Text(text) = &node.raw { Some(text.clone()) } else { None }
}

fn date(kind: Kind, node: &Node) -> Result<NaiveDate, Refusal> {
    match &node.raw {
        Raw::Date(written) | Raw::Text(written) => typed::date(written.trim()),
        _ => Err(Refusal::WrongKind { expected: kind }),
    }
}

//! Lines as they come in, and the values they are.

use crate::app::field::calendar::moved;
use crate::app::parts::interview::accept::choices;
use crate::app::parts::interview::{Refusal, typed};
use crate::app::parts::reason::Answers;
use crate::intent::Intent;
use crate::pack::Pack;
use crate::pack::question::{Choice, Kind, Question};
use crate::pack::value::Value;
use crate::plain::command::folded;
use chrono::NaiveDate;
use std::io::{self, BufRead, Read};

/// Longest line that is read, in bytes: no answer is longer.
const LONGEST: u64 = 16 * 1024;

/// The next line without its end; `None` at the end of the input. What is no letter becomes a space, so that
/// nothing that drives a terminal comes back out.
pub(super) fn line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(
        text.trim_end_matches(['\n', '\r'])
            .chars()
            .map(|letter| if letter.is_control() { ' ' } else { letter })
            .collect(),
    ))
}

/// The value a line is: option numbers, ids or labels; a number with or without its unit; a date or "today";
/// texts. A leading `=` says that a command word is meant as it stands.
pub(super) fn value(
    pack: &Pack,
    question: &Question,
    answers: &Answers,
    today: NaiveDate,
    line: &str,
) -> Result<Value, Refusal> {
    let line = line.trim();
    let line = line.strip_prefix('=').unwrap_or(line).trim();
    match question.kind {
        Kind::Single | Kind::Multi => {
            let offered = choices(pack, question, answers);
            typed::read(pack, question, answers, &ids(&offered, question.kind, line))
        }
        Kind::Number | Kind::Scale => typed::read(pack, question, answers, without_unit(line)),
        Kind::Date => match called(line, today) {
            Some(day) => Ok(Value::Date(day)),
            None => typed::read(pack, question, answers, line),
        },
        _ => typed::read(pack, question, answers, line),
    }
}

/// A day that has a name: today, next Monday.
fn called(word: &str, today: NaiveDate) -> Option<NaiveDate> {
    match folded(word).as_str() {
        "today" | "aujourd'hui" => moved(None, today, Intent::Today),
        "monday" | "next monday" | "lundi" | "lundi prochain" => moved(None, today, Intent::NextMonday),
        _ => None,
    }
}

/// The line with labels replaced by ids. Labels hold spaces: several of them are told apart by commas.
fn ids(offered: &[&Choice], kind: Kind, line: &str) -> String {
    let whole = labelled(offered, line);
    if kind == Kind::Single || whole.is_some() {
        return whole.unwrap_or(line).to_owned();
    }
    if !line.contains([',', ';']) {
        return line.to_owned();
    }
    let parts = line.split([',', ';']).map(str::trim);
    parts.map(|part| labelled(offered, part).unwrap_or(part)).collect::<Vec<_>>().join(" ")
}

/// The id of the option that a person calls so, in either language.
pub(super) fn labelled<'a>(offered: &[&'a Choice], said: &str) -> Option<&'a str> {
    let said = folded(said);
    let found = offered.iter().find(|choice| folded(&choice.label.en) == said || folded(&choice.label.fr) == said);
    found.map(|choice| choice.id.as_ref().as_str())
}

/// "10 minutes" is 10.
fn without_unit(line: &str) -> &str {
    let end = line.find(|letter: char| letter.is_alphabetic()).unwrap_or(line.len());
    let number = line.get(..end).unwrap_or(line).trim();
    if number.is_empty() { line } else { number }
}

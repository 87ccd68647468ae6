//! Values typed by hand, in a field or on a line.

use crate::interview::accept::{Refusal, choices};
use crate::pack::Pack;
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::Answers;
use chrono::NaiveDate;

/// Reads what was typed: option numbers or ids for choices ("2", "1 3", "expert"), a number, a date
/// (`2026-12-01` or `01/12/2026`), texts separated by `;`. The result still has to be accepted.
///
/// # Errors
/// A [`Refusal`] that names what is wrong.
pub fn read(pack: &Pack, question: &Question, answers: &Answers, typed: &str) -> Result<Value, Refusal> {
    let typed = typed.trim();
    match question.kind {
        Kind::Single => option(pack, question, answers, typed).map(Value::Text),
        Kind::Multi => {
            let words = typed.split([' ', ',', ';']).filter(|word| !word.is_empty());
            words.map(|word| option(pack, question, answers, word)).collect::<Result<_, _>>().map(Value::Many)
        }
        Kind::Number | Kind::Scale => {
            typed.parse().map(Value::Number).map_err(|_| Refusal::NotANumber { given: typed.to_owned() })
        }
        Kind::Text => Ok(Value::Text(typed.to_owned())),
        Kind::Texts => Ok(Value::Many(entries(typed).map(str::to_owned).collect())),
        Kind::Date => date(typed).map(Value::Date),
        Kind::Dates => entries(typed).map(date).collect::<Result<_, _>>().map(Value::Dates),
    }
}

fn entries(typed: &str) -> impl Iterator<Item = &str> {
    typed.split(';').map(str::trim).filter(|entry| !entry.is_empty())
}

fn option(pack: &Pack, question: &Question, answers: &Answers, typed: &str) -> Result<String, Refusal> {
    let offered = choices(pack, question, answers);
    let by_number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).and_then(|at| offered.get(at));
    match by_number {
        Some(choice) => Ok(choice.id.as_ref().clone()),
        None if typed.is_empty() => Err(Refusal::Empty),
        None => Ok(typed.to_owned()),
    }
}

/// Reads a date as written in files or as people in France and Britain write it.
///
/// # Errors
/// [`Refusal::NotADate`].
pub fn date(typed: &str) -> Result<NaiveDate, Refusal> {
    ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(typed, format).ok())
        .ok_or_else(|| Refusal::NotADate { given: typed.to_owned() })
}

//! Which values a question accepts. Every face (screen, plain lines, files) asks here.

use crate::pack::Pack;
use crate::pack::question::{Choice, Kind, Question};
use crate::pack::value::Value;
use crate::reason::Answers;

/// Why a value is refused, as data: the words are the text catalogue's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The value is of another kind than the question takes.
    WrongKind {
        /// Kind expected.
        expected: Kind,
    },
    /// Not one of the options.
    NotAnOption {
        /// What was given.
        given: String,
        /// The nearest option, when one is near.
        nearest: Option<String>,
    },
    /// Fewer entries than asked for.
    TooFew {
        /// Fewest.
        min: i64,
    },
    /// More entries than allowed.
    TooMany {
        /// Most.
        max: i64,
    },
    /// A number outside its bounds.
    OutOfRange {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// Not a whole number.
    NotANumber {
        /// What was given.
        given: String,
    },
    /// Not a date.
    NotADate {
        /// What was given.
        given: String,
    },
    /// Nothing was given where something is needed.
    Empty,
    /// A text longer than allowed.
    TooLong {
        /// Most characters.
        max: i64,
    },
    /// The same entry twice.
    Twice {
        /// The entry.
        entry: String,
    },
    /// An option that is chosen alone stands beside others.
    NotAlone {
        /// That option's id.
        option: String,
    },
    /// A control character in a text.
    Control,
}

/// The options a question offers now: its own, or those of another question minus what was chosen there.
#[must_use]
pub fn choices<'a>(pack: &'a Pack, question: &'a Question, answers: &Answers) -> Vec<&'a Choice> {
    let Some(other) = &question.options_of else { return question.options.iter().collect() };
    let taken = answers.value(other.as_ref()).and_then(Value::as_text);
    let options = pack.questions.get(other.as_ref()).map(|other| other.options.as_slice()).unwrap_or_default();
    options.iter().filter(|choice| Some(choice.id.as_ref().as_str()) != taken).collect()
}

/// Accepts a value for a question, tidied (texts trimmed, dates in order), or says why not.
///
/// # Errors
/// A [`Refusal`] that names what is wrong.
pub fn accept(pack: &Pack, question: &Question, answers: &Answers, value: Value) -> Result<Value, Refusal> {
    match (question.kind, value) {
        (Kind::Single, Value::Text(option)) => {
            known_option(&choices(pack, question, answers), &option)?;
            Ok(Value::Text(option))
        }
        (Kind::Multi, Value::Many(options)) => {
            let offered = choices(pack, question, answers);
            options.iter().try_for_each(|option| known_option(&offered, option))?;
            alone(&offered, &options)?;
            counted(question, options.len())?;
            no_twice(&options)?;
            Ok(Value::Many(options))
        }
        (Kind::Number | Kind::Scale, Value::Number(number)) => bounded(question, number),
        (Kind::Text, Value::Text(text)) => Ok(Value::Text(tidy(&text, question.highest())?)),
        (Kind::Texts, Value::Many(texts)) => accept_texts(question, &texts),
        (Kind::Date, Value::Date(date)) => Ok(Value::Date(date)),
        (Kind::Dates, Value::Date(date)) => Ok(Value::Dates(vec![date])),
        (Kind::Dates, Value::Dates(mut dates)) => {
            dates.sort_unstable();
            dates.dedup();
            counted(question, dates.len())?;
            Ok(Value::Dates(dates))
        }
        (expected, _) => Err(Refusal::WrongKind { expected }),
    }
}

pub use crate::pack::typed::LONGEST_ENTRY;

fn accept_texts(question: &Question, texts: &[String]) -> Result<Value, Refusal> {
    let texts = texts.iter().map(|text| tidy(text, LONGEST_ENTRY)).collect::<Result<Vec<_>, _>>()?;
    counted(question, texts.len())?;
    no_twice(&texts)?;
    Ok(Value::Many(texts))
}

fn known_option(offered: &[&Choice], option: &str) -> Result<(), Refusal> {
    if offered.iter().any(|choice| choice.id.as_ref() == option) {
        return Ok(());
    }
    let nearest = offered
        .iter()
        .map(|choice| (strsim::damerau_levenshtein(choice.id.as_ref(), option), choice.id.as_ref()))
        .filter(|(distance, _)| *distance <= 3)
        .min()
        .map(|(_, id)| id.clone());
    Err(Refusal::NotAnOption { given: option.to_owned(), nearest })
}

fn alone(offered: &[&Choice], options: &[String]) -> Result<(), Refusal> {
    let lonely = offered.iter().find(|choice| choice.alone && options.contains(choice.id.as_ref()));
    match lonely {
        Some(choice) if options.len() > 1 => Err(Refusal::NotAlone { option: choice.id.as_ref().clone() }),
        _ => Ok(()),
    }
}

fn counted(question: &Question, count: usize) -> Result<(), Refusal> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    if count < question.lowest() {
        Err(Refusal::TooFew { min: question.lowest() })
    } else if count > question.highest() {
        Err(Refusal::TooMany { max: question.highest() })
    } else {
        Ok(())
    }
}

fn bounded(question: &Question, number: i64) -> Result<Value, Refusal> {
    let (min, max) = (question.lowest(), question.highest());
    if (min..=max).contains(&number) { Ok(Value::Number(number)) } else { Err(Refusal::OutOfRange { min, max }) }
}

fn no_twice(entries: &[String]) -> Result<(), Refusal> {
    let twice = entries.iter().enumerate().find(|(at, entry)| entries.iter().take(*at).any(|other| other == *entry));
    twice.map_or(Ok(()), |(_, entry)| Err(Refusal::Twice { entry: entry.clone() }))
}

fn tidy(text: &str, max: i64) -> Result<String, Refusal> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().any(char::is_control) {
        return Err(Refusal::Control);
    }
    if text.is_empty() {
        return Err(Refusal::Empty);
    }
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    if length > max { Err(Refusal::TooLong { max }) } else { Ok(text) }
}

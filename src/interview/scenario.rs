//! A named set of other answers, kept beside the person's own.

use crate::interview::accept;
use crate::pack::Pack;
use crate::reason::{Answer, Answers};
use serde::{Deserialize, Serialize};

/// Most characters in a name: it heads a column.
pub const LONGEST_NAME: usize = 40;

/// Other answers under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// The answers that differ, by question id.
    pub answers: Answers,
}

/// Why a name is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadName {
    /// There is none.
    Empty,
    /// It has more than [`LONGEST_NAME`] characters.
    TooLong,
    /// It has a `=`, a `,` or a control character: on the command line it could not be told from changes.
    Sign,
}

/// A name as it is kept, or why it cannot be one.
///
/// # Errors
/// [`BadName`].
pub fn name(typed: &str) -> Result<String, BadName> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(BadName::Empty);
    }
    if name.chars().any(|sign| sign == '=' || sign == ',' || sign.is_control()) {
        return Err(BadName::Sign);
    }
    if name.chars().count() > LONGEST_NAME { Err(BadName::TooLong) } else { Ok(name) }
}

/// Answers with others laid over them, in the order of the pack; others that would not be accepted now stay out.
#[must_use]
pub fn over(pack: &Pack, answers: &Answers, others: &Answers) -> Answers {
    let mut all = answers.clone();
    for question in &pack.questions {
        match others.get(&question.id) {
            Some(Answer::Given(value)) => {
                if let Ok(value) = accept(pack, question, &all, value.clone()) {
                    all.set(&question.id, Answer::Given(value));
                }
            }
            Some(state) => all.set(&question.id, state.clone()),
            None => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{BadName, name};

    #[test]
    fn a_name_can_be_typed_on_a_command_line() {
        assert_eq!(name("  half an   hour "), Ok("half an hour".to_owned()));
        assert_eq!(
            [name(" "), name("a=b"), name("a,b")],
            [Err(BadName::Empty), Err(BadName::Sign), Err(BadName::Sign)]
        );
        assert_eq!(name(&"é".repeat(41)), Err(BadName::TooLong));
    }
}

//! Options: one (`single`) or several (`multi`).

use crate::app::field::{Reaction, offered};
use crate::intent::Intent;
use crate::interview::Refusal;
use crate::pack::Pack;
use crate::pack::question::{Kind, Question};
use crate::pack::value::Value;
use crate::reason::Answers;

/// Keys of the options, in order; an option after the last of them has none.
/// Letters start after the ten digits and leave out those that the shipped key map uses.
pub const PICK_KEYS: &str = "1234567890abcefixz";

/// Whether an option stands beside others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    /// It may stand beside others.
    Others,
    /// Taking it clears the others.
    Alone,
}

/// How many options may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    /// One; taking it answers the question.
    One,
    /// Several.
    Several,
}

/// Options being chosen from.
#[derive(Debug, Clone)]
pub struct Choose {
    /// Option ids, in order.
    pub options: Vec<String>,
    /// Place of the highlighted one.
    pub cursor: usize,
    /// Places of the checked ones, in the order they were checked: the first weighs most.
    pub checked: Vec<usize>,
    /// One or several.
    pub many: Many,
    company: Vec<Company>,
}

impl Choose {
    /// The options of a question, with those chosen before checked and the first of them highlighted.
    #[must_use]
    pub fn new(pack: &Pack, question: &Question, answers: &Answers) -> Choose {
        let (options, company): (Vec<_>, Vec<_>) = offered(pack, question, answers).into_iter().unzip();
        let chosen: &[String] = match answers.value(&question.id) {
            Some(Value::Text(option)) => std::slice::from_ref(option),
            Some(Value::Many(options)) => options,
            _ => &[],
        };
        let place = |option: &String| options.iter().position(|other| other == option);
        let checked: Vec<usize> = chosen.iter().filter_map(place).collect();
        let cursor = checked.iter().copied().min().unwrap_or(0);
        let many = if question.kind == Kind::Multi { Many::Several } else { Many::One };
        Choose { options, cursor, checked, many, company }
    }

    /// Highlights and checks what another field for the same question does, as far as it is still offered.
    pub(super) fn keep(&mut self, other: &Choose) {
        let place = |at: &usize| {
            let id = other.options.get(*at)?;
            self.options.iter().position(|option| option == id)
        };
        let (checked, cursor) = (other.checked.iter().filter_map(place).collect(), place(&other.cursor));
        self.checked = checked;
        self.cursor = cursor.unwrap_or(other.cursor).min(self.options.len().saturating_sub(1));
    }

    /// The id of the highlighted option.
    #[must_use]
    pub fn highlighted(&self) -> Option<&str> {
        self.options.get(self.cursor).map(String::as_str)
    }

    /// The key of the option at a place.
    #[must_use]
    pub fn key(at: usize) -> Option<char> {
        PICK_KEYS.chars().nth(at)
    }

    /// What is chosen: the highlighted option, or all checked ones.
    ///
    /// # Errors
    /// [`Refusal::Empty`] when there is no option at all.
    pub fn submit(&self) -> Result<Value, Refusal> {
        match self.many {
            Many::One => self.highlighted().map(|option| Value::Text(option.to_owned())).ok_or(Refusal::Empty),
            Many::Several => Ok(Value::Many(self.chosen())),
        }
    }

    /// What would be chosen if the highlighted option were taken now.
    #[must_use]
    pub fn would_be(&self) -> Option<Value> {
        let mut after = self.clone();
        if self.many == Many::Several && !self.is_checked(self.cursor) {
            after.toggle(self.cursor);
        }
        after.submit().ok()
    }

    /// Whether the option at a place is checked.
    #[must_use]
    pub fn is_checked(&self, at: usize) -> bool {
        self.checked.contains(&at)
    }

    /// A key of the key map.
    pub fn intent(&mut self, intent: Intent) -> Reaction {
        let last = self.options.len().saturating_sub(1);
        match intent {
            Intent::Up if self.cursor > 0 => self.cursor -= 1,
            Intent::Down if self.cursor < last => self.cursor += 1,
            Intent::First => self.cursor = 0,
            Intent::Last => self.cursor = last,
            Intent::Toggle if self.many == Many::Several => self.toggle(self.cursor),
            Intent::Accept | Intent::Toggle => return Reaction::Submit,
            _ => return Reaction::Beyond,
        }
        Reaction::Taken
    }

    /// The key of an option: highlights it, and takes it.
    pub fn pick(&mut self, typed: char) -> Reaction {
        match PICK_KEYS.chars().position(|key| key == typed) {
            Some(at) => self.click(at),
            None => Reaction::Beyond,
        }
    }

    /// Highlights the option at a place, and takes it.
    pub fn click(&mut self, at: usize) -> Reaction {
        if at >= self.options.len() {
            return Reaction::Beyond;
        }
        self.cursor = at;
        self.intent(Intent::Toggle)
    }

    /// The ids of the checked options, in the order they were checked.
    #[must_use]
    pub fn chosen(&self) -> Vec<String> {
        self.checked.iter().filter_map(|at| self.options.get(*at)).cloned().collect()
    }

    /// Checks or unchecks. An option that stands alone clears the others, and any other clears it.
    fn toggle(&mut self, at: usize) {
        if self.is_checked(at) {
            self.checked.retain(|place| *place != at);
            return;
        }
        let is_alone = |place: &usize| self.company.get(*place) == Some(&Company::Alone);
        let alone = is_alone(&at);
        self.checked = self.checked.iter().copied().filter(|place| !alone && !is_alone(place)).collect();
        self.checked.push(at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn several(company: &[Company]) -> Choose {
        let options: Vec<String> = company.iter().enumerate().map(|(at, _)| format!("o{at}")).collect();
        Choose { options, cursor: 0, checked: Vec::new(), many: Many::Several, company: company.to_vec() }
    }

    #[test]
    fn an_option_that_stands_alone_clears_the_others_and_is_cleared_by_them() {
        let mut choose = several(&[Company::Others, Company::Others, Company::Alone]);
        let _ = (choose.pick('1'), choose.pick('2'), choose.pick('3'));
        assert_eq!(choose.submit(), Ok(Value::Many(vec!["o2".into()])));
        let _ = choose.pick('1');
        assert_eq!(choose.submit(), Ok(Value::Many(vec!["o0".into()])));
    }

    #[test]
    fn what_is_checked_first_comes_first() {
        let mut choose = several(&[Company::Others, Company::Others, Company::Others]);
        let _ = (choose.pick('3'), choose.pick('1'), choose.pick('2'), choose.pick('1'));
        assert_eq!(choose.submit(), Ok(Value::Many(vec!["o2".into(), "o1".into()])));
    }

    #[test]
    fn the_preview_of_a_checked_option_is_what_stands() {
        let mut choose = several(&[Company::Others, Company::Others]);
        let _ = choose.pick('1');
        assert_eq!(choose.would_be(), Some(Value::Many(vec!["o0".into()])));
        let _ = choose.intent(Intent::Down);
        assert_eq!(choose.would_be(), Some(Value::Many(vec!["o0".into(), "o1".into()])));
    }
}

//! What is published of a question, in words and in the order in which it is told.

use crate::pack::question::Kind;
use crate::phrase::Phrase;
use crate::workshop::picture::Shown;
use crate::workshop::words::{Unit, group};
use crate::workshop::{Field, Sort};

/// A number of people with what they said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What they said.
    pub label: String,
    /// How many they are.
    pub people: usize,
    /// Of how many.
    pub of: usize,
    /// Whether it stands out: the median of numbers does.
    pub marked: bool,
}

/// A question with what is published of it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Its field.
    pub field: &'a Field,
    /// What is published.
    pub shown: &'a Shown,
    /// Nothing is told of fewer people.
    pub threshold: u32,
}

impl Told<'_> {
    /// The rows: numbers in their order, options the most frequent first, "I do not know" at the end.
    #[must_use]
    pub fn rows(&self, phrase: &Phrase<'_>) -> Vec<Row> {
        let Told { field, shown, .. } = self;
        let mut order: Vec<usize> = (0..shown.bars.len()).collect();
        if field.sort != Sort::Ordered {
            order.sort_by_key(|at| {
                let bar = shown.bars.get(*at);
                let unknown = bar.is_some_and(|bar| bar.cells == [field.unknown()]);
                (unknown, std::cmp::Reverse(bar.map_or(0, |bar| bar.people)), *at)
            });
        }
        let median = shown.quartiles.map(|[_, median, _]| median);
        let row = |at: usize| {
            let bar = shown.bars.get(at)?;
            Some(Row {
                label: group(field, &bar.cells, Unit::Known, phrase),
                people: bar.people,
                of: shown.of,
                marked: median == Some(at),
            })
        };
        order.into_iter().filter_map(row).collect()
    }

    /// What is said besides: the middle, where numbers end, that several answers count, what is not told.
    #[must_use]
    pub fn notes(&self, phrase: &Phrase<'_>) -> Vec<String> {
        let Told { field, shown, threshold } = self;
        let text = phrase.text;
        let mut notes: Vec<String> = self.middle(phrase).into_iter().collect();
        let question = phrase.pack.questions.get(&field.question);
        if let Some(question) = question.filter(|question| question.kind == Kind::Number) {
            let ends = [question.lowest(), question.highest()].map(|end| text.number(end));
            notes.push(text.with("console-clipped", &[("min", (&ends[0]).into()), ("max", (&ends[1]).into())]));
        }
        if field.sort == Sort::Any {
            notes.push(text.say("console-several"));
        }
        let told = |cell: usize| shown.bars.iter().any(|bar| bar.cells.contains(&cell));
        if !(0..field.cells.len()).all(told) {
            notes.push(text.with("console-not-told", &[("n", (*threshold).into())]));
        }
        notes
    }

    /// The median and the middle half of numbers: from the bar of the first quartile to that of the third, both
    /// included.
    #[must_use]
    pub fn middle(&self, phrase: &Phrase<'_>) -> Option<String> {
        let [first, median, third] = self.shown.quartiles?;
        let half: Vec<usize> = self.shown.bars.get(first..=third)?.iter().flat_map(|bar| bar.cells.clone()).collect();
        let named =
            [&half, &self.shown.bars.get(median)?.cells].map(|cells| group(self.field, cells, Unit::Told, phrase));
        let [half, median] = named;
        let key = if first == third { "console-middle-one" } else { "console-middle" };
        Some(phrase.text.with(key, &[("half", half.into()), ("median", median.into())]))
    }
}

impl Row {
    /// Their share in whole percent.
    #[must_use]
    pub fn percent(&self) -> usize {
        percent(self.people, self.of)
    }
}

/// A share in whole percent, rounded; nothing of nobody.
fn percent(people: usize, of: usize) -> usize {
    (200 * people + of).checked_div(2 * of).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn shares_are_rounded() {
        assert_eq!([(12, 23), (1, 8), (5, 5), (0, 9), (3, 0)].map(|(n, of)| percent(n, of)), [52, 13, 100, 0, 0]);
    }
}

//! What a picture shows: the pack's insights, contrasts and follow-up, worked out of nothing but what is published.
//!
//! Where some of the answers that count are hidden, so is their exact number: what is told then is what it is at
//! least, or at most, and a share only holds if it holds for that.

use crate::pack::Pack;
use crate::pack::condition::Test;
use crate::pack::insight::{Contrast, FollowUp, Insight, RoomShare};
use crate::pack::range::Range;
use crate::phrase::Phrase;
use crate::text::Text;
use crate::workshop::picture::{Divergence, Shown};
use crate::workshop::schema::UNKNOWN;
use crate::workshop::{Cell, Field, Picture, Schema, Sort};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How many people said something, as far as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// So many at least.
    pub least: usize,
    /// So many at most.
    pub most: usize,
    /// Of how many.
    pub of: usize,
}

/// An insight that holds in a room.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'p> {
    /// The pack's entry.
    pub insight: &'p Insight,
    /// Its first number.
    pub number: Number,
}

/// A contrast that holds in a room.
#[derive(Debug, Clone, Copy)]
pub struct Contrasted<'p> {
    /// The pack's entry.
    pub contrast: &'p Contrast,
    /// What many said.
    pub many: Number,
    /// What few said.
    pub few: Number,
}

/// The insights that hold, the most urgent first, then in the order of the pack.
#[must_use]
pub fn insights<'p>(schema: &Schema, pack: &'p Pack, picture: &Picture) -> Vec<Seen<'p>> {
    let seen = |insight: &'p Insight| {
        let numbers = insight.when.iter().map(|share| holding(schema, picture, share));
        let numbers: Option<Vec<Number>> = numbers.collect();
        numbers?.first().map(|number| Seen { insight, number: *number })
    };
    let mut all: Vec<Seen<'p>> = pack.insights.iter().filter_map(seen).collect();
    all.sort_by_key(|seen| std::cmp::Reverse(seen.insight.level));
    all
}

/// The contrasts that hold, the one with most people between both numbers first.
#[must_use]
pub fn contrasts<'p>(schema: &Schema, pack: &'p Pack, picture: &Picture) -> Vec<Contrasted<'p>> {
    let seen = |contrast: &'p Contrast| {
        let many = holding(schema, picture, &contrast.many)?;
        let few = holding(schema, picture, &contrast.few)?;
        (many.of == few.of).then_some(Contrasted { contrast, many, few })
    };
    let mut all: Vec<Contrasted<'p>> = pack.contrasts.iter().filter_map(seen).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.many.least.saturating_sub(one.few.most)));
    all
}

/// The sessions that follow: those that are always held and those that what was seen brings in, by day.
#[must_use]
pub fn follow_up<'p>(pack: &'p Pack, seen: &[Seen<'p>]) -> Vec<&'p FollowUp> {
    let wanted = |session: &&FollowUp| {
        let asks = |seen: &Seen<'_>| seen.insight.follow.as_ref().is_some_and(|id| *id.as_ref() == session.id);
        session.always || seen.iter().any(asks)
    };
    let mut sessions: Vec<&FollowUp> = pack.followups.iter().filter(wanted).collect();
    sessions.sort_by_key(|session| session.day);
    sessions
}

/// A contrast in a sentence; nothing of one that the pack does not know.
#[must_use]
pub fn said_of(divergence: &Divergence, phrase: &Phrase<'_>) -> String {
    let Some(contrast) = phrase.pack.contrasts.get(&divergence.id) else { return String::new() };
    let Divergence { many, few, of, exact, .. } = *divergence;
    let many = Number { least: many, most: if exact[0] { many } else { of }, of }.at_least(phrase.text);
    let few = Number { least: if exact[1] { few } else { 0 }, most: few, of }.at_most(phrase.text);
    let of = phrase.text.number(of as i64);
    filled(phrase.words(&contrast.text), &[("many", &many), ("few", &few), ("of", &of)])
}

/// The day of a session after a workshop; a weekend moves to the Monday after it.
#[must_use]
pub fn day(session: &FollowUp, closes: NaiveDate) -> NaiveDate {
    let day = closes.checked_add_days(Days::new(u64::from(session.day))).unwrap_or(closes);
    let wait = match day.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    day.checked_add_days(Days::new(wait)).unwrap_or(day)
}

impl Contrasted<'_> {
    /// The contrast as numbers.
    #[must_use]
    pub fn divergence(&self) -> Divergence {
        let exact = [self.many, self.few].map(|number| number.least == number.most);
        let (many, few) = (self.many.least, self.few.most);
        Divergence { id: self.contrast.id.clone(), many, few, of: self.many.of, exact }
    }

    /// The contrast in a sentence.
    #[must_use]
    pub fn sentence(&self, phrase: &Phrase<'_>) -> String {
        said_of(&self.divergence(), phrase)
    }
}

impl Seen<'_> {
    /// What is seen, in a sentence.
    #[must_use]
    pub fn sentence(&self, phrase: &Phrase<'_>) -> String {
        let asked = self.insight.when.first();
        let most = asked.is_some_and(|share| share.at_most.is_some());
        let people = if most { self.number.at_most(phrase.text) } else { self.number.at_least(phrase.text) };
        let of = phrase.text.number(self.number.of as i64);
        filled(phrase.words(&self.insight.text), &[("people", &people), ("of", &of)])
    }
}

impl Number {
    fn at_least(self, text: &Text) -> String {
        let number = text.number(self.least as i64);
        if self.least == self.most { number } else { text.with("report-at-least", &[("number", number.into())]) }
    }

    fn at_most(self, text: &Text) -> String {
        let number = text.number(self.most as i64);
        if self.least == self.most { number } else { text.with("report-at-most", &[("number", number.into())]) }
    }
}

/// A sentence with its blanks filled, beginning with a capital.
fn filled(sentence: &str, values: &[(&str, &str)]) -> String {
    let fill = |said: String, (name, value): &(&str, &str)| said.replace(&format!("{{{name}}}"), value);
    let said = values.iter().fold(sentence.to_owned(), fill);
    let mut letters = said.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The number of a share, if the share holds for sure.
fn holding(schema: &Schema, picture: &Picture, share: &RoomShare) -> Option<Number> {
    let number = number(schema, picture, share)?;
    let enough = |percent: u32| number.least * 100 >= number.of * percent as usize;
    let few = |percent: u32| number.most * 100 <= number.of * percent as usize;
    (share.at_least.is_none_or(enough) && share.at_most.is_none_or(few)).then_some(number)
}

/// How many said it, as far as it is told; `None` while nothing is.
fn number(schema: &Schema, picture: &Picture, share: &RoomShare) -> Option<Number> {
    let [tests] = share.said.tables.as_slice() else { return None };
    let [(question, test)] = tests.0.as_slice() else { return None };
    let at = schema.fields.iter().position(|field| field.question == *question.as_ref())?;
    let (field, shown) = (schema.fields.get(at)?, picture.questions.get(at)?);
    let counts: Vec<usize> = (0..field.cells.len())
        .filter(|cell| field.cells.get(*cell).is_some_and(|it| said(it, test.as_ref())))
        .collect();
    (shown.of > 0 && !counts.is_empty()).then(|| tally(field, shown, &counts))
}

fn tally(field: &Field, shown: &Shown, counts: &[usize]) -> Number {
    let people = |right: &dyn Fn(&[usize]) -> bool| -> usize {
        shown.bars.iter().filter(|bar| right(&bar.cells)).map(|bar| bar.people).sum()
    };
    let least = people(&|cells| cells.iter().all(|cell| counts.contains(cell)));
    let told = |cell: &usize| shown.bars.iter().any(|bar| bar.cells.contains(cell));
    // Of several answers the others say nothing: who gave one of them may have given this one too.
    let most = match field.sort {
        Sort::Any if counts.iter().all(told) => least,
        Sort::Any => shown.of,
        Sort::One | Sort::Ordered => {
            shown.of.saturating_sub(people(&|cells| !cells.iter().any(|cell| counts.contains(cell))))
        }
    };
    // Where every cell that counts is in a bar of nothing else, who is in none said something else or nothing.
    let apart =
        |bar: &[usize]| bar.iter().all(|cell| counts.contains(cell)) || !bar.iter().any(|cell| counts.contains(cell));
    let exact = counts.iter().all(told) && shown.bars.iter().all(|bar| apart(&bar.cells));
    Number { least, most: if exact { least } else { most }, of: shown.of }
}

/// Whether a cell is among the answers that a test names; of a band, all of it.
fn said(cell: &Cell, test: &Test) -> bool {
    let range = |text: &str, from: i64, to: i64| {
        Range::parse(text).is_some_and(|range| range.contains(from) && range.contains(to))
    };
    let one = |text: &str| match cell {
        Cell::Option(option) => option == text,
        Cell::Band(from, to) => range(text, *from, *to),
        Cell::Unknown => text == UNKNOWN,
    };
    match test {
        Test::Text(text) => one(text),
        Test::AnyOf(list) => list.iter().any(|text| one(text.as_ref())),
        Test::Number(number) => matches!(cell, Cell::Band(from, to) if from == number && to == number),
        Test::Set(_) => false,
    }
}

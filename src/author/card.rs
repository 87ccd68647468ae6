//! Cards: everything there is to say of one entry of a pack, as labelled lines. The outline shows all of them,
//! `explain` one.

mod catalogue;
pub mod find;
mod offer;
mod question;
mod room;
mod rule;
mod setting;
mod source;

use crate::author::line::Line;
use crate::author::prose::Prose;
use crate::author::relations::{Relations, Use, User};
use crate::pack::Pack;
use crate::pack::condition::Condition;
use crate::pack::diagnostic::line_and_column;
use crate::pack::entry::{Place, Ref};
use crate::text::Text;

/// Labelled lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Stable name of the row (`when`, `sources` …), which also chooses its label.
    pub name: &'static str,
    /// What stands before several lines: "in any of these cases:".
    pub lead: Option<Line>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// Everything about one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The kind, as anchors name it: `rule`, `question`, `activity` …
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Title, question, or what else names it.
    pub title: String,
    /// The sentence that says what it is.
    pub lead: Option<Line>,
    /// The rest.
    pub rows: Vec<Row>,
    /// File and line.
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
}

/// How much is told of sources and of users.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Signs that the list of sources explains.
    Brief,
    /// In full, because the card stands alone.
    Full,
}

/// Makes the cards of a pack.
#[derive(Debug, Clone)]
pub struct Cards<'a> {
    /// How sentences are told.
    pub prose: Prose<'a>,
    /// Who uses what.
    pub relations: Relations<'a>,
    detail: Detail,
}

impl<'a> Cards<'a> {
    /// Cards with links for a document.
    #[must_use]
    pub fn linked(pack: &'a Pack, text: &'a Text) -> Cards<'a> {
        Cards { prose: Prose::linked(pack, text), relations: Relations::of(pack), detail: Detail::Brief }
    }

    /// Cards that stand alone, in plain words.
    #[must_use]
    pub fn alone(pack: &'a Pack, text: &'a Text) -> Cards<'a> {
        Cards { prose: Prose::new(pack, text), relations: Relations::of(pack), detail: Detail::Full }
    }

    /// The label of a row.
    #[must_use]
    pub fn label(&self, row: &str) -> String {
        self.prose.text.with("card-label", &[("row", row.into())])
    }

    fn card(&self, kind: &'static str, id: &str, title: String, place: &Place) -> Card {
        let file = self.prose.pack.files.get(place.file);
        let line = file.map_or(1, |file| line_and_column(&file.text, place.span.start).0);
        let file = file.map(|file| file.path.clone()).unwrap_or_default();
        Card { kind, id: id.to_owned(), title, lead: None, rows: Vec::new(), file, line }
    }

    /// The entries that use an entry in one way, by their names.
    fn users(&self, how: Use, id: &str) -> Vec<String> {
        self.relations.users(how, id).iter().map(|user| self.user(user)).collect()
    }

    fn user(&self, user: &User<'_>) -> String {
        let name = match user.kind {
            "rule" => self.prose.rule_name(user.id),
            "question" => self.prose.question_name(user.id),
            "derived" => return self.prose.subject_name(user.id),
            "setting" => self.prose.setting_name(user.id),
            "activity" | "guardrail" | "metric" | "check" => return self.prose.item(user.id),
            "claim" | "tension" => self.prose.entry_name(user.kind, user.id),
            _ => self.prose.code(user.id),
        };
        self.prose.text.with("card-user", &[("kind", user.kind.into()), ("name", name.into())])
    }

    /// Sources: signs, or all of them in full.
    fn sources(&self, because: &[Ref]) -> Row {
        match self.detail {
            Detail::Brief => Row::one("sources", self.prose.sources_line(because)),
            Detail::Full => Row::many("sources", self.prose.sources(because)),
        }
    }

    fn offered(&self, when: Option<&Condition>) -> Row {
        Row::condition("offered", when.map(|when| self.prose.condition(when)).unwrap_or_default())
    }

    /// Rules that bring an item in, and rules that forbid it.
    fn ruled(&self, card: &mut Card) {
        let rows = [
            ("required-by", Use::Requires),
            ("reserved-by", Use::Reserves),
            ("added-by", Use::Adds),
            ("forbidden-by", Use::Forbids),
        ];
        for (name, how) in rows {
            card.add(self.rules(name, how, &card.id));
        }
    }

    /// Rules that use an entry in one way, by their ids alone.
    fn rules(&self, name: &'static str, how: Use, id: &str) -> Row {
        let rules: Vec<String> =
            self.relations.users(how, id).iter().map(|user| self.prose.rule_name(user.id)).collect();
        if rules.is_empty() { Row::many(name, Vec::new()) } else { Row::one(name, rules.join(", ")) }
    }

    /// Whatever tests an entry.
    fn tested(&self, card: &mut Card) {
        if self.detail == Detail::Full {
            card.add(Row::many("tested-by", self.users(Use::Tests, &card.id)));
        }
    }
}

impl Row {
    /// A row of one line.
    #[must_use]
    pub fn one(name: &'static str, line: String) -> Row {
        Row::many(name, vec![line])
    }

    /// A row of lines side by side.
    #[must_use]
    pub fn many(name: &'static str, lines: Vec<String>) -> Row {
        Row { name, lead: None, lines: lines.iter().map(|line| Line::of(line)).collect() }
    }

    /// A row for a condition: one sentence, or cases after what introduces them.
    #[must_use]
    pub fn condition(name: &'static str, lines: Vec<String>) -> Row {
        let mut row = Row::many(name, lines);
        if row.lines.len() > 1 {
            row.lead = Some(row.lines.remove(0));
        }
        row
    }
}

impl Card {
    /// Adds a row, unless it has nothing to say.
    pub fn add(&mut self, row: Row) {
        if !row.lines.is_empty() {
            self.rows.push(row);
        }
    }

    fn lead(&mut self, sentence: &str) {
        self.lead = Some(Line::of(sentence));
    }
}

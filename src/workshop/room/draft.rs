//! A room that is being made: what a form shows and flags set, before there is a file.
//!
//! Every row has a form as text, which flags, lines of `--plain` and the keys of the screen set alike.

use super::check::{self, LONGEST};
use super::{DEPTHS, LANGUAGES, Made, Room, depth_word};
use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::near::closest;
use crate::pack::question::Depth;
use crate::pack::read::{Layer, document};
use crate::pack::words::{Lang, Words};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

mod boxes;

pub use boxes::{asked, boxes};

/// What a new workshop begins with; the shipped values are a file of the assets.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defaults {
    /// How deep the interview goes.
    pub depth: Depth,
    /// Minutes of the whole workshop.
    pub minutes: u32,
    /// How many of a hundred of them belong to the questions.
    pub interview_percent: u32,
    /// Fewest minutes of a workshop.
    pub shortest: u32,
    /// Most minutes of a workshop.
    pub longest: u32,
    /// Seconds that a question takes on average.
    pub seconds_a_question: u32,
    /// Nothing is said of fewer people than these.
    pub threshold: u32,
    /// Days until a room closes.
    pub closes_in_days: u64,
    /// Folder in which people hand in.
    pub hand_in: Words,
    /// Whether the picture tells of advice.
    pub advice: bool,
    /// Questions that feed the picture.
    pub picture: Vec<String>,
    /// Questions that can point at one person.
    pub pointing: Vec<String>,
    /// Questions that say something of a person's temper or life.
    pub personal: Vec<String>,
}

/// Why somebody may not like to see a question in the picture of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitive {
    /// Its answers can point at one person.
    Pointing,
    /// Its answers say something of a person's temper or life.
    Personal,
}

impl Defaults {
    /// Reads them.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn read(text: &str) -> Result<Defaults, Vec<Diagnostic>> {
        document("room.toml", text)
    }

    /// Whether a question is sensitive, and how.
    #[must_use]
    pub fn sensitive(&self, question: &str) -> Option<Sensitive> {
        let among = |list: &[String]| list.iter().any(|id| id == question);
        let personal = among(&self.personal).then_some(Sensitive::Personal);
        among(&self.pointing).then_some(Sensitive::Pointing).or(personal)
    }
}

/// A part of a room that a facilitator decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Row {
    /// Name of the workshop.
    Name,
    /// Languages people can choose from.
    Languages,
    /// How deep the interview goes.
    Depth,
    /// Minutes of the whole workshop.
    Minutes,
    /// Questions that feed the picture.
    Picture,
    /// Whether the picture tells of advice.
    Advice,
    /// Nothing is said of fewer people.
    Threshold,
    /// The last day.
    Closes,
    /// Whom to ask.
    Contact,
    /// Folder in which people hand in.
    HandIn,
}

impl Row {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Row; 10] = [
        Row::Name,
        Row::Contact,
        Row::Languages,
        Row::Depth,
        Row::Minutes,
        Row::Picture,
        Row::Advice,
        Row::Threshold,
        Row::Closes,
        Row::HandIn,
    ];

    /// Its name in files and words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Row::Name => "name",
            Row::Languages => "languages",
            Row::Depth => "depth",
            Row::Minutes => "minutes",
            Row::Picture => "picture",
            Row::Advice => "advice",
            Row::Threshold => "threshold",
            Row::Closes => "closes",
            Row::Contact => "contact",
            Row::HandIn => "hand_in",
        }
    }
}

/// A room that is being made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Draft {
    /// Name; empty at first.
    pub name: String,
    /// Languages, the first one first.
    pub languages: Vec<Lang>,
    /// How deep the interview goes.
    pub depth: Depth,
    /// Minutes of the whole workshop.
    pub minutes: u32,
    /// Nothing is said of fewer people than these.
    pub threshold: u32,
    /// The last day.
    pub closes: NaiveDate,
    /// Whom to ask.
    pub contact: String,
    /// Folder in which people hand in.
    pub hand_in: String,
    /// Questions that feed the picture.
    pub picture: Vec<String>,
    /// Whether the picture tells of advice.
    pub advice: bool,
}

impl Draft {
    /// A room as the defaults have it; questions that the pack does not have, or not at this depth, are left out.
    #[must_use]
    pub fn new(defaults: &Defaults, lang: Lang, contact: &str, today: NaiveDate, pack: &Pack) -> Draft {
        let good = |id: &&String| check::question(id, Some(defaults.depth), pack).is_none();
        Draft {
            name: String::new(),
            languages: vec![lang, lang.other()],
            depth: defaults.depth,
            minutes: defaults.minutes,
            threshold: defaults.threshold,
            closes: today.checked_add_days(Days::new(defaults.closes_in_days)).unwrap_or(today),
            contact: contact.to_owned(),
            hand_in: defaults.hand_in.get(lang).to_owned(),
            picture: defaults.picture.iter().filter(good).cloned().collect(),
            advice: defaults.advice,
        }
    }

    /// A row as a person would type it.
    #[must_use]
    pub fn written(&self, row: Row) -> String {
        match row {
            Row::Name => self.name.clone(),
            Row::Languages => joined(self.languages.iter().map(|lang| lang.code())),
            Row::Depth => depth_word(self.depth).to_owned(),
            Row::Minutes => self.minutes.to_string(),
            Row::Picture => joined(self.picture.iter().map(String::as_str)),
            Row::Advice => self.advice.to_string(),
            Row::Threshold => self.threshold.to_string(),
            Row::Closes => self.closes.to_string(),
            Row::Contact => self.contact.clone(),
            Row::HandIn => self.hand_in.clone(),
        }
    }

    /// Sets a row to what was typed.
    ///
    /// # Errors
    /// What is wrong with it; the row is then as it was.
    pub fn set(&mut self, row: Row, typed: &str, defaults: &Defaults, pack: &Pack) -> Result<(), Diagnostic> {
        let typed = typed.trim();
        match row {
            Row::Name => self.name = check::line("name", typed, LONGEST)?,
            Row::Contact => self.contact = check::line("contact", typed, LONGEST)?,
            Row::Languages => self.languages = languages(typed)?,
            Row::Depth => self.depth = word(typed, DEPTHS)?,
            Row::Minutes => self.minutes = session(number(typed)?, defaults)?,
            Row::Picture => self.picture = picture(typed, self.depth, pack)?,
            Row::Advice => self.advice = word(typed, FLAGS)?,
            Row::Threshold => self.threshold = check::threshold(number(typed)?)?,
            Row::Closes => self.closes = day(typed)?,
            Row::HandIn => self.hand_in = check::folder(typed)?,
        }
        Ok(())
    }

    /// What is wrong with the room as it stands, with the row that mends it.
    #[must_use]
    pub fn problems(&self, today: NaiveDate, pack: &Pack) -> Vec<(Row, Diagnostic)> {
        let mut problems = Vec::new();
        problems.extend(check::line("name", &self.name, LONGEST).err().map(|problem| (Row::Name, problem)));
        let unfit = self.picture.iter().filter_map(|id| check::question(id, Some(self.depth), pack));
        problems.extend(unfit.map(|problem| (Row::Picture, problem)));
        if self.picture.is_empty() {
            problems.push((Row::Picture, Diagnostic::new("room-picture-empty")));
        }
        // Whatever its id: that makes no code longer.
        let size = check::size("", &self.picture, self.advice, pack);
        problems.extend(size.map(|problem| (Row::Picture, problem)));
        if self.closes < today {
            problems.push((Row::Closes, Diagnostic::new("room-closed").with("day", self.closes.to_string())));
        }
        problems
    }

    /// The room, under its id and with what it carries.
    #[must_use]
    pub fn room(&self, id: String, defaults: &Defaults, pack: &Pack, layers: Vec<Layer>) -> Room {
        Room {
            id,
            name: self.name.clone(),
            languages: self.languages.clone(),
            depth: self.depth,
            closes: self.closes,
            contact: self.contact.clone(),
            threshold: self.threshold,
            hand_in: self.hand_in.clone(),
            boxes: boxes(self.interview(defaults), self.depth, pack),
            picture: self.picture.clone(),
            advice: self.advice,
            pack: Made {
                name: pack.about.name.clone(),
                version: pack.about.version.clone(),
                digest: pack.digest.clone(),
            },
            layers,
        }
    }

    /// Minutes that the questions have.
    #[must_use]
    pub fn interview(&self, defaults: &Defaults) -> u32 {
        (self.minutes.saturating_mul(defaults.interview_percent) / 100).max(1)
    }
}

const FLAGS: &[(&str, bool)] =
    &[("true", true), ("false", false), ("yes", true), ("no", false), ("oui", true), ("non", false)];

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// The words of a list, by commas or spaces.
fn listed(typed: &str) -> Vec<&str> {
    typed.split([',', ' ', ';']).filter(|word| !word.is_empty()).collect()
}

fn word<T: Copy>(typed: &str, words: &[(&str, T)]) -> Result<T, Diagnostic> {
    let wanted = typed.to_lowercase();
    words.iter().find(|(word, _)| *word == wanted).map(|(_, meant)| *meant).ok_or_else(|| {
        let known: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        let near = closest(&wanted, words.iter().map(|(word, _)| *word));
        Diagnostic::new("pack-unknown-word").with("word", typed).with("known", known.join(", ")).suggest(near)
    })
}

fn number(typed: &str) -> Result<i64, Diagnostic> {
    let found = || Diagnostic::new("pack-want-number").with("found", format!("`{typed}`"));
    typed.parse().map_err(|_| found())
}

fn session(minutes: i64, defaults: &Defaults) -> Result<u32, Diagnostic> {
    let fits = u32::try_from(minutes).ok().filter(|minutes| (defaults.shortest..=defaults.longest).contains(minutes));
    let told = || Diagnostic::new("room-session").with("found", minutes.to_string());
    fits.ok_or_else(|| told().with("least", defaults.shortest.to_string()).with("most", defaults.longest.to_string()))
}

fn languages(typed: &str) -> Result<Vec<Lang>, Diagnostic> {
    let mut found = Vec::new();
    for given in listed(typed) {
        let lang = word(given, LANGUAGES)?;
        if found.contains(&lang) {
            return Err(Diagnostic::new("room-language-twice").with("name", given));
        }
        found.push(lang);
    }
    if found.is_empty() { Err(Diagnostic::new("room-no-language")) } else { Ok(found) }
}

fn picture(typed: &str, depth: Depth, pack: &Pack) -> Result<Vec<String>, Diagnostic> {
    let mut found: Vec<String> = Vec::new();
    for id in listed(typed) {
        if let Some(problem) = check::question(id, Some(depth), pack) {
            return Err(problem);
        }
        if found.iter().any(|earlier| earlier == id) {
            return Err(Diagnostic::new("room-question-twice").with("name", id));
        }
        found.push(id.to_owned());
    }
    if found.is_empty() { Err(Diagnostic::new("room-picture-empty")) } else { Ok(found) }
}

fn day(typed: &str) -> Result<NaiveDate, Diagnostic> {
    typed.parse().map_err(|_| Diagnostic::new("pack-want-date").with("found", format!("`{typed}`")))
}

#[cfg(test)]
mod tests;

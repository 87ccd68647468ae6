//! Styles as files write them: `"bold light-cyan on black"`, or a table with `fg`, `bg` and `weight`.

use crate::config::contrast::ANSI;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref, Spanned};
use crate::pack::near::closest;
use ratatui::style::{Color, Modifier, Style};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::ops::Range;

/// Names of the sixteen colours, in the order of their numbers.
const COLOURS: [&str; 16] = [
    "black",
    "red",
    "green",
    "yellow",
    "blue",
    "magenta",
    "cyan",
    "gray",
    "dark-gray",
    "light-red",
    "light-green",
    "light-yellow",
    "light-blue",
    "light-magenta",
    "light-cyan",
    "white",
];

/// Weights of letters. `dim` is not among them: most terminals halve what it is put on, and it cannot be read.
const WEIGHTS: [(&str, Modifier); 4] = [
    ("bold", Modifier::BOLD),
    ("italic", Modifier::ITALIC),
    ("underlined", Modifier::UNDERLINED),
    ("reversed", Modifier::REVERSED),
];

/// A style as written.
#[derive(Debug, Clone, PartialEq)]
pub enum Written {
    /// Words, with blanks between.
    Words(String),
    /// A table.
    Table(Table),
}

/// A style as a table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    fg: Option<Ref>,
    bg: Option<Ref>,
    #[serde(default)]
    weight: Vec<Ref>,
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Written, D::Error> {
        source.deserialize_any(Either)
    }
}

struct Either;

impl<'de> Visitor<'de> for Either {
    type Value = Written;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a style")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Written, E> {
        Ok(Written::Words(words.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Written, A::Error> {
        Table::deserialize(MapAccessDeserializer::new(map)).map(Written::Table)
    }
}

/// Reads a style; `text` is the file it is written in.
///
/// # Errors
/// Every word that is none, where it stands.
pub fn read(text: &str, written: &Spanned<Written>) -> Result<Style, Vec<Diagnostic>> {
    match written.get_ref() {
        Written::Words(words) => of_words(text, words, &written.span()),
        Written::Table(table) => of_table(text, table),
    }
}

fn of_words(text: &str, words: &str, span: &Range<usize>) -> Result<Style, Vec<Diagnostic>> {
    let mut style = Style::new();
    let mut wrong = Vec::new();
    let mut ground = false;
    for word in words.split_whitespace() {
        if word == "on" && !ground {
            ground = true;
        } else if let Some(color) = color(word) {
            style = if ground { style.bg(color) } else { style.fg(color) };
        } else if let Some(weight) = weight(word) {
            style = style.add_modifier(weight);
        } else {
            wrong.push(misspelt(word, names()).at(&place_of(text, word, span)));
        }
    }
    if ground && style.bg.is_none() && wrong.is_empty() {
        wrong.push(Diagnostic::new("config-no-ground").at(&Place { file: 0, span: span.clone() }));
    }
    if wrong.is_empty() { Ok(style) } else { Err(wrong) }
}

fn of_table(text: &str, table: &Table) -> Result<Style, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let mut check = |written: &Ref, known: Vec<&'static str>| {
        wrong.push(misspelt(written.get_ref(), known).at(&place_of(text, written.get_ref(), &written.span())));
    };
    let mut style = Style::new();
    for (written, ground) in [(&table.fg, false), (&table.bg, true)] {
        match written.as_ref().map(|name| (name, color(name.get_ref()))) {
            Some((_, Some(color))) if ground => style.bg = Some(color),
            Some((_, Some(color))) => style.fg = Some(color),
            Some((name, None)) => check(name, COLOURS.into_iter().chain(["default"]).collect()),
            None => {}
        }
    }
    for name in &table.weight {
        match weight(name.get_ref()) {
            Some(weight) => style = style.add_modifier(weight),
            None => check(name, WEIGHTS.iter().map(|(name, _)| *name).collect()),
        }
    }
    if wrong.is_empty() { Ok(style) } else { Err(wrong) }
}

/// A colour by its name, `#rrggbb`, or `default`, the terminal's own.
fn color(word: &str) -> Option<Color> {
    if let Some(digits) = word.strip_prefix('#') {
        let hex = digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit());
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok().filter(|_| hex)?.to_be_bytes();
        return Some(Color::Rgb(red, green, blue));
    }
    match word.replace("grey", "gray").as_str() {
        "default" => Some(Color::Reset),
        word => COLOURS.iter().zip(ANSI).find(|(name, _)| **name == word).map(|(_, color)| color),
    }
}

fn weight(word: &str) -> Option<Modifier> {
    WEIGHTS.iter().find(|(name, _)| *name == word).map(|(_, weight)| *weight)
}

fn names() -> Vec<&'static str> {
    COLOURS.into_iter().chain(["default", "on"]).chain(WEIGHTS.iter().map(|(name, _)| *name)).collect()
}

fn misspelt(word: &str, known: Vec<&'static str>) -> Diagnostic {
    let listed: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    let problem = Diagnostic::new("config-style-word").with("word", word).with("known", listed.join(", "));
    problem.suggest(closest(word, known))
}

/// A word inside the text it is written in; the whole of it where it is written in some other way.
fn place_of(text: &str, word: &str, span: &Range<usize>) -> Place {
    let whole = text.get(span.clone()).unwrap_or_default();
    let stands = |at: &usize| {
        let (before, after) = (whole.get(..*at).unwrap_or_default(), whole.get(at + word.len()..).unwrap_or_default());
        let apart = |sign: Option<char>| sign.is_none_or(|sign| sign.is_whitespace() || matches!(sign, '"' | '\''));
        apart(before.chars().next_back()) && apart(after.chars().next())
    };
    let found = whole.match_indices(word).map(|(at, _)| at).find(stands);
    let span = found.map_or_else(|| span.clone(), |at| span.start + at..span.start + at + word.len());
    Place { file: 0, span }
}

#[cfg(test)]
mod tests {
    use super::{Written, of_words, read};
    use crate::pack::entry::Spanned;
    use ratatui::style::{Color, Modifier, Style};

    fn words(written: &str) -> Style {
        of_words(written, written, &(0..written.len())).unwrap()
    }

    /// What is wrong with a style, each as the part of it that is pointed at and what was probably meant.
    fn wrong(written: &str) -> Vec<(String, Option<String>)> {
        #[derive(serde::Deserialize)]
        struct File {
            key: Spanned<Written>,
        }
        let text = format!("key = {written}");
        let file: File = toml::from_str(&text).unwrap();
        let faults = read(&text, &file.key).unwrap_err();
        let tell = |fault: &crate::pack::diagnostic::Diagnostic| {
            (text.get(fault.place.clone().unwrap().span).unwrap().to_owned(), fault.suggestion.clone())
        };
        faults.iter().map(tell).collect()
    }

    #[test]
    fn a_style_is_said_in_a_few_words() {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        assert_eq!(words("bold light-cyan on black"), bold.fg(Color::LightCyan).bg(Color::Black));
        assert_eq!(words("#15181E on #fbfaf7"), Style::new().fg(Color::Rgb(21, 24, 30)).bg(Color::Rgb(251, 250, 247)));
        assert_eq!(words("on dark-grey"), Style::new().bg(Color::DarkGray));
        assert_eq!(words("underlined default"), Style::new().fg(Color::Reset).add_modifier(Modifier::UNDERLINED));
        assert_eq!(words(""), Style::new());
    }

    #[test]
    fn a_slip_is_pointed_at_word_by_word() {
        let meant = |part: &str, meant: Option<&str>| (part.to_owned(), meant.map(str::to_owned));
        assert_eq!(
            wrong("\"bolt light-cian on black\""),
            [meant("bolt", Some("bold")), meant("light-cian", Some("light-cyan"))]
        );
        assert_eq!(wrong("\"dim\""), [meant("dim", None)]);
        assert_eq!(wrong("\"#12345\""), [meant("#12345", None)]);
        assert_eq!(wrong("\"#+12345\""), [meant("#+12345", None)]);
        assert_eq!(wrong("\"red on\""), [meant("\"red on\"", None)]);
        assert_eq!(
            wrong("{ fg = \"blakc\", weight = [\"bold\", \"italics\"] }"),
            [meant("blakc", Some("black")), meant("italics", Some("italic"))]
        );
    }
}

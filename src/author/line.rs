//! A line of prose whose names lead somewhere.
//!
//! Sentences are put together by the text catalogue, which knows only strings; a link is therefore carried through
//! them between marks from the private use area of Unicode, and taken apart here. Texts of a pack lose such
//! characters on their way in, so that none can pass for a link.

/// Around the anchor of a link, between anchor and label, after the label; around code.
const OPEN: char = '\u{E000}';
const MIDDLE: char = '\u{E001}';
const CLOSE: char = '\u{E002}';
const CODE: char = '\u{E003}';
const CODE_END: char = '\u{E004}';

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// An id, a path: set as typed.
    Code(String),
    /// Words that lead to an entry of the same document.
    Link {
        /// Where to: the anchor of an entry.
        to: String,
        /// What is read.
        label: String,
    },
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line(pub Vec<Part>);

impl Line {
    /// Takes a marked sentence apart.
    #[must_use]
    pub fn of(marked: &str) -> Line {
        let mut line = Line::default();
        let mut rest = marked;
        while let Some(at) = rest.find([OPEN, CODE]) {
            let (before, marked) = rest.split_at_checked(at).unwrap_or((rest, ""));
            line.push(Part::Text(before.to_owned()));
            rest = line.marked(marked);
        }
        line.push(Part::Text(rest.to_owned()));
        line
    }

    /// Takes one marked piece from the front and gives back what follows it.
    fn marked<'m>(&mut self, marked: &'m str) -> &'m str {
        let inside = marked.trim_start_matches([OPEN, CODE]);
        let Some((inside, rest)) = inside.split_once([CLOSE, CODE_END]) else { return "" };
        self.push(match inside.split_once(MIDDLE) {
            Some((to, label)) => Part::Link { to: to.to_owned(), label: label.to_owned() },
            None => Part::Code(inside.to_owned()),
        });
        rest
    }

    fn push(&mut self, part: Part) {
        if !matches!(&part, Part::Text(text) if text.is_empty()) {
            self.0.push(part);
        }
    }

    /// As plain words; code stands between back-ticks.
    #[must_use]
    pub fn plain(&self) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) | Part::Link { label: text, .. } => text.clone(),
            Part::Code(code) => format!("`{code}`"),
        };
        self.0.iter().map(part).collect()
    }
}

/// A text that is free of marks, and of line breaks: a sentence is one line.
#[must_use]
pub fn clean(text: &str) -> String {
    let unmarked = text.chars().filter(|letter| !(OPEN..=CODE_END).contains(letter));
    let spaced = unmarked.map(|letter| if letter.is_control() { ' ' } else { letter });
    // Only plain spaces are folded: those that may not break are part of French.
    spaced.collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A label that leads to an anchor.
#[must_use]
pub fn link(to: &str, label: &str) -> String {
    format!("{OPEN}{to}{MIDDLE}{label}{CLOSE}")
}

/// Something that is set as typed.
#[must_use]
pub fn code(typed: &str) -> String {
    format!("{CODE}{}{CODE_END}", clean(typed))
}

/// The anchor of an entry. Whatever an id holds, an anchor holds only what may stand in a link.
#[must_use]
pub fn anchor(kind: &str, id: &str) -> String {
    let safe = |letter: char| if letter.is_ascii_alphanumeric() || "._".contains(letter) { letter } else { '-' };
    format!("{kind}-{}", id.chars().map(safe).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_code_come_out_of_a_sentence() {
        let line = Line::of(&format!("see {} and {}.", link("rule-a", "the rule"), code("a_b")));
        let parts = [
            Part::Text("see ".to_owned()),
            Part::Link { to: "rule-a".to_owned(), label: "the rule".to_owned() },
            Part::Text(" and ".to_owned()),
            Part::Code("a_b".to_owned()),
            Part::Text(".".to_owned()),
        ];
        assert_eq!(line.0, parts);
        assert_eq!(line.plain(), "see the rule and `a_b`.");
    }

    #[test]
    fn no_text_passes_for_a_link() {
        let hostile = format!("{}\n{OPEN}", link("x", "y"));
        assert_eq!(Line::of(&clean(&hostile)).0, [Part::Text("xy".to_owned())]);
        assert_eq!(Line::of(&format!("open {OPEN}end")).plain(), "open ");
        assert_eq!(clean("une  fin\u{202F}; \t suite"), "une fin\u{202F}; suite");
        assert_eq!(anchor("rule", "a b\"<é>"), "rule-a-b----");
    }
}

//! What is wrong with a pack, as data: a code, its details and a place. The words live in `assets/text`.

use crate::pack::entry::Place;

/// One problem of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code, which is also the key of the message in `assets/text/*/errors.ftl`.
    pub code: &'static str,
    /// Details the message names: variable → value.
    pub args: Vec<(&'static str, String)>,
    /// Where, when it came from a file.
    pub place: Option<Place>,
    /// What was probably meant ("did you mean …").
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A problem without details yet.
    #[must_use]
    pub fn new(code: &'static str) -> Diagnostic {
        Diagnostic { code, args: Vec::new(), place: None, suggestion: None }
    }

    /// Adds a detail that the message names.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Diagnostic {
        self.args.push((name, value.into()));
        self
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Diagnostic {
        self.place = Some(place.clone());
        self
    }

    /// Says what was probably meant.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>) -> Diagnostic {
        self.suggestion = suggestion;
        self
    }

    /// Order of reading: by file, then by place in it; problems without a place come first.
    #[must_use]
    pub fn order(&self) -> Option<(usize, usize, usize)> {
        self.place.as_ref().map(|place| (place.file, place.span.start, place.span.end))
    }
}

/// Line and column of a byte offset, both from 1; the column counts characters.
#[must_use]
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::line_and_column;

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_and_column("é = 1\nclé = 2", 7), (2, 1));
        assert_eq!(line_and_column("é = 1\nclé = 2", 12), (2, 5));
        assert_eq!(line_and_column("a", 99), (1, 2));
    }
}

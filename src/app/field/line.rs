//! A line of text, edited by grapheme.

use crate::app::field::Reaction;
use crate::intent::Intent;
use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Most characters a line holds; longer pastes are cut. No question takes more than a few hundred.
pub const LONGEST: usize = 2000;

/// A line being edited.
#[derive(Debug, Clone, Default)]
pub struct Line {
    input: Input,
}

impl Line {
    /// A line that holds a text, with the cursor at its end.
    #[must_use]
    pub fn new(text: &str) -> Line {
        Line { input: Input::new(text.to_owned()) }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Columns before the cursor.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.input.visual_cursor()
    }

    /// Puts the cursor where this column is, or at the end.
    pub fn go_to(&mut self, column: usize) {
        let (mut before, mut at) = (0, 0);
        for grapheme in self.text().graphemes(true) {
            if before + grapheme.width().max(1) > column {
                break;
            }
            before += grapheme.width();
            at += grapheme.chars().count();
        }
        self.input.handle(InputRequest::SetCursor(at));
    }

    /// Replaces the text.
    pub fn set(&mut self, text: &str) {
        self.input = Input::new(text.to_owned());
    }

    /// Adds a character where the cursor stands. Control characters are dropped.
    pub fn type_char(&mut self, typed: char) -> Reaction {
        if !typed.is_control() && self.text().chars().count() < LONGEST {
            self.input.handle(InputRequest::InsertChar(typed));
        }
        Reaction::Taken
    }

    /// Adds a pasted text: line breaks and tabs become spaces, other control characters are dropped.
    pub fn paste(&mut self, pasted: &str) {
        let mut after_space = false;
        for typed in pasted.trim().chars() {
            let typed = if matches!(typed, '\n' | '\r' | '\t') { ' ' } else { typed };
            if !(typed == ' ' && after_space) {
                let _ = self.type_char(typed);
            }
            after_space = typed == ' ';
        }
    }

    /// Editing keys.
    pub fn intent(&mut self, intent: Intent) -> Reaction {
        let request = match intent {
            Intent::Left => InputRequest::GoToPrevChar,
            Intent::Right => InputRequest::GoToNextChar,
            Intent::WordLeft => InputRequest::GoToPrevWord,
            Intent::WordRight => InputRequest::GoToNextWord,
            Intent::First => InputRequest::GoToStart,
            Intent::Last => InputRequest::GoToEnd,
            Intent::DeleteBefore => InputRequest::DeletePrevChar,
            Intent::DeleteAfter => InputRequest::DeleteNextChar,
            Intent::DeleteWord => InputRequest::DeletePrevWord,
            Intent::DeleteLine => InputRequest::DeleteFromStart,
            _ => return Reaction::Beyond,
        };
        self.input.handle(request);
        Reaction::Taken
    }

    /// Enter: an empty line goes on without a text.
    pub fn submitted(&self) -> Reaction {
        if self.text().trim().is_empty() { Reaction::Nothing } else { Reaction::Submit }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deleting_takes_away_whole_graphemes() {
        let mut line = Line::new("ae\u{301}");
        let _ = line.intent(Intent::DeleteBefore);
        assert_eq!(line.text(), "a");
    }

    #[test]
    fn a_click_puts_the_cursor_on_the_letter_there() {
        let mut line = Line::new("né à 日本");
        let mut at = |column| {
            line.go_to(column);
            line.cursor()
        };
        assert_eq!([0, 1, 3, 5, 6, 7, 99].map(&mut at), [0, 1, 3, 5, 5, 7, 9]);
    }

    #[test]
    fn a_paste_keeps_one_line_and_no_control_character() {
        let mut line = Line::default();
        line.paste("\n storm\r\n\tadvice\u{1b}[31m\n");
        assert_eq!(line.text(), "storm advice[31m");
    }
}

//! Cutting and joining texts without leaving a trace of the scissors.

use super::{Block, Line, Part};
use crate::pack::words::Lang;

/// A list in words: "one, two, three".
pub(super) fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

/// The semicolon as each language sets it, with the space after it.
pub(super) fn semicolon(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "; ",
        Lang::Fr => "\u{202F}; ",
    }
}

/// The first sentence of a text: enough to remember what the rest says. A question or a cry alone says too
/// little ("Angry?"), so the cut waits for a full stop.
pub(super) fn first_sentence(text: &str) -> &str {
    let ends = |at: &usize| text.get(at + 1..).is_some_and(|rest| rest.starts_with(' '));
    let stop = text.match_indices('.').map(|(at, _)| at).find(ends);
    stop.and_then(|at| text.get(..=at)).unwrap_or(text)
}

/// The question that a text opens with, or else its first sentence.
pub(super) fn question(text: &str) -> &str {
    let first = first_sentence(text);
    first.split_inclusive('?').next().unwrap_or(first)
}

/// What stands before the first colon or semicolon: whole in itself, the rest says how.
pub(super) fn clause(sentence: &str) -> &str {
    let ends = |(at, mark): &(usize, &str)| sentence.get(at + mark.len()..).is_some_and(|rest| rest.starts_with(' '));
    let end = sentence.match_indices([':', ';']).find(ends);
    end.and_then(|(at, _)| sentence.get(..at)).unwrap_or(sentence).trim_end()
}

/// A sentence that can stand inside another: without its full stop.
pub(super) fn inner(sentence: &str) -> &str {
    sentence.trim().trim_end_matches('.')
}

/// With a small first letter, to stand after other words.
pub(super) fn small(text: &str) -> String {
    first_as(text, |letter| letter.to_lowercase().collect())
}

fn first_as(text: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| change(first) + letters.as_str())
}

/// Sets lines as printed: a capital at the start, one mark where a joint left two.
pub(super) fn set(mut block: Block) -> Block {
    match &mut block {
        Block::Title(_) | Block::Section(..) => {}
        Block::Text(line) => set_line(line),
        Block::Points(lines) | Block::Steps(lines) | Block::Tasks(lines) => lines.iter_mut().for_each(set_line),
    }
    block
}

fn set_line(line: &mut Line) {
    for part in &mut line.0 {
        if let Part::Plain(text) | Part::Strong(text) = part {
            // A name that asks needs no colon after its question mark.
            *text = one_stop(text).replace("?:", "?").replace("?\u{A0}:", "?");
        }
    }
    if let Some(Part::Plain(text) | Part::Strong(text)) = line.0.first_mut() {
        *text = first_as(text, |letter| letter.to_uppercase().collect());
    }
}

/// "6 janv.." has one stop too many; three points are meant.
fn one_stop(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('.') {
        let (before, dots) = rest.split_at(at);
        let after = dots.trim_start_matches('.');
        let count = dots.len() - after.len();
        set.push_str(before);
        set.push_str(if count == 2 { "." } else { dots.get(..count).unwrap_or(".") });
        rest = after;
    }
    set.push_str(rest);
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_waits_for_a_full_stop() {
        assert_eq!(first_sentence("Angry? Write it elsewhere. Then wait."), "Angry? Write it elsewhere.");
        assert_eq!(first_sentence("One sentence"), "One sentence");
        assert_eq!(first_sentence("At 9.30 I close. Always."), "At 9.30 I close.");
        assert_eq!(first_sentence("Vraiment\u{202F}?"), "Vraiment\u{202F}?");
    }

    #[test]
    fn a_prompt_is_its_question() {
        assert_eq!(question("Which season matters? One gesture. No offer."), "Which season matters?");
        assert_eq!(question("Present a service. Say when it opens?"), "Present a service.");
    }

    #[test]
    fn a_clause_ends_before_its_explanation() {
        assert_eq!(clause("Nothing on family: no child, no partner."), "Nothing on family");
        assert_eq!(clause("Nothing after 21:00 at all."), "Nothing after 21:00 at all.");
        assert_eq!(clause("Rien\u{A0}: ni enfant, ni conjoint."), "Rien");
    }

    #[test]
    fn lines_are_set_as_printed() {
        let set_text = |text: &str| match set(Block::Text(Line::plain(text))) {
            Block::Text(line) => line,
            other => panic!("{other:?}"),
        };
        assert_eq!(set_text("écrire le 6 janv.."), Line::plain("Écrire le 6 janv."));
        assert_eq!(set_text("is it right?: minutes"), Line::plain("Is it right? minutes"));
        assert_eq!(set_text("and so on..."), Line::plain("And so on..."));
        assert_eq!(small("Your list"), "your list");
        assert_eq!(inner("Done. "), "Done");
    }
}

//! What can be typed besides an answer: which command a line is, and what stands after its word.

pub(super) mod words;

use crate::plain::tab;
use words::{COMMANDS, Entry, Rest, Takes, Verb};

/// A command as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Command {
    /// What to do.
    pub(super) verb: Verb,
    /// What stands after the word; empty when nothing does.
    pub(super) rest: String,
}

/// What a line is worth where it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Anything: a command goes before.
    Anything,
    /// Words of the person's own: a line that only begins like a command is an answer.
    Words,
}

/// The command that a line is, if it is one. A colon before it says that it is one, whatever is asked.
pub(super) fn parse(line: &str, asked: Asked) -> Option<Command> {
    let line = line.trim();
    let (line, asked) = match line.strip_prefix(':') {
        Some(line) => (line.trim(), Asked::Anything),
        None => (line, asked),
    };
    if let Some(option) = line.strip_prefix('?').map(str::trim).filter(|option| !option.is_empty()) {
        return (asked == Asked::Anything).then(|| Command { verb: Verb::Show, rest: option.to_owned() });
    }
    let found = COMMANDS.iter().flat_map(|entry| entry.all().map(move |word| (entry, word)));
    let fitting = found.filter_map(|(entry, word)| Some((entry, word, after(line, word)?)));
    // Of two words that fit, the longer one is meant: `plan lines` is not `plan`.
    let (entry, _, rest) =
        fitting.filter(|(entry, _, rest)| is_meant(entry, rest, asked)).max_by_key(|it| it.1.len())?;
    Some(Command { verb: entry.verb, rest: rest.to_owned() })
}

/// Whether this command may be followed by this.
fn is_meant(entry: &Entry, rest: &str, asked: Asked) -> bool {
    match (entry.takes, rest.is_empty()) {
        (Takes::Nothing, empty) => empty,
        (Takes::May(_), true) => true,
        (Takes::Must(_), true) => asked == Asked::Anything,
        (Takes::May(kind) | Takes::Must(kind), false) => asked == Asked::Anything || is_known(kind, rest),
    }
}

/// Whether this can hardly be anything but what the command asks for.
fn is_known(kind: Rest, rest: &str) -> bool {
    match kind {
        Rest::Number | Rest::Line => rest.parse::<usize>().is_ok(),
        Rest::Tab => tab::named(rest).is_some(),
        Rest::Depth => words::depth(rest).is_some(),
        Rest::Lang => words::lang(rest).is_some(),
        Rest::Command => entry(rest).is_some(),
        Rest::Option | Rest::Words | Rest::Path | Rest::Change | Rest::Name => false,
    }
}

/// The command of a word.
pub(super) fn entry(word: &str) -> Option<&'static Entry> {
    COMMANDS.iter().find(|entry| entry.all().any(|known| after(word, known) == Some("")))
}

/// What follows a word, or several, at the beginning of a line; `None` when it begins otherwise.
pub(in crate::plain) fn after<'l>(line: &'l str, words: &str) -> Option<&'l str> {
    let mut rest = line.trim();
    for word in words.split(' ') {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (typed, after) = rest.split_at_checked(end)?;
        if folded(typed) != folded(word) {
            return None;
        }
        rest = after.trim_start();
    }
    Some(rest)
}

/// Small letters without accents: nobody should have to find the û of `sûr`.
pub(in crate::plain) fn folded(word: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        '’' => '\'',
        other => other,
    };
    word.to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::words::{COMMANDS, Verb};
    use super::{Asked, Command, folded, parse};
    use crate::assets::embedded;
    use crate::pack::read::read;

    fn heard(line: &str, asked: Asked) -> Option<(Verb, String)> {
        parse(line, asked).map(|Command { verb, rest }| (verb, rest))
    }

    #[test]
    fn no_option_of_the_shipped_pack_is_taken_for_a_command() {
        let pack = read(vec![embedded()]).unwrap();
        for choice in pack.questions.iter().flat_map(|question| &question.options) {
            for said in [choice.id.as_ref(), &choice.label.en, &choice.label.fr] {
                // A label is an answer word for word even if it begins like a command; it may not be a whole one.
                let heard = parse(said, Asked::Words);
                assert_eq!(heard, None, "{said}");
                assert!(parse(said, Asked::Anything).is_none_or(|command| !command.rest.is_empty()), "{said}");
            }
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let mut words: Vec<String> = COMMANDS
            .iter()
            .flat_map(|entry| {
                let mut own: Vec<String> = entry.all().map(folded).collect();
                own.sort_unstable();
                // The same in both languages is no second meaning.
                own.dedup();
                own
            })
            .collect();
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all);
    }

    #[test]
    fn both_languages_are_heard_with_and_without_accents() {
        for (line, verb, rest) in [
            ("Sûr", Verb::Sure, ""),
            ("sur", Verb::Sure, ""),
            ("plan lines", Verb::Lines, ""),
            ("plan semaine 3", Verb::Plan, "semaine 3"),
            ("enregistrer Mon plan.toml", Verb::Save, "Mon plan.toml"),
            (":save", Verb::Save, ""),
            ("? 2", Verb::Show, "2"),
            ("?", Verb::Why, ""),
            ("why 5", Verb::Why, "5"),
            ("what-if minutes=30", Verb::WhatIf, "minutes=30"),
            ("Et si minutes=30", Verb::WhatIf, "minutes=30"),
        ] {
            assert_eq!(heard(line, Asked::Anything), Some((verb, rest.to_owned())), "{line}");
        }
        assert_eq!(heard("back please", Asked::Anything), None);
    }

    #[test]
    fn a_text_that_begins_like_a_command_is_an_answer() {
        for text in ["Save time for clients", "find peers abroad", "plan de communication", "open", "why we exist"] {
            assert_eq!(heard(text, Asked::Words), None, "{text}");
        }
        assert_eq!(heard(":save my.toml", Asked::Words), Some((Verb::Save, "my.toml".to_owned())));
        assert_eq!(heard("plan week", Asked::Words), Some((Verb::Plan, "week".to_owned())));
        assert_eq!(heard("change 3", Asked::Words), Some((Verb::Change, "3".to_owned())));
        assert_eq!(heard("back", Asked::Words), Some((Verb::Back, String::new())));
    }
}

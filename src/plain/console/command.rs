//! The commands of the console, in both languages; each language takes those of the other as well.

use crate::pack::near::closest;
use crate::pack::words::Lang;
use crate::plain::command::after;
use crate::text::Text;

/// A command as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Command {
    /// What to do.
    pub(super) verb: Verb,
    /// What stands after the word.
    pub(super) rest: String,
}

/// What a command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    /// Who is there, and the time.
    Who,
    /// The questions of the picture.
    Questions,
    /// What is revealed of a question.
    Show,
    /// Reveals a question.
    Reveal,
    /// Reveals the next one.
    Next,
    /// Takes a question off the screen.
    Hide,
    /// Contrasts between questions.
    Contrasts,
    /// What the plans have most often.
    Advice,
    /// Publishes anew what is revealed.
    Update,
    /// Begins the clock.
    Begin,
    /// Gives minutes.
    Extend,
    /// Takes them back.
    Shorten,
    /// Closes the room, or opens it again.
    Close,
    /// Takes the last step back.
    Undo,
    /// Does it again.
    Redo,
    /// Writes the report.
    Report,
    /// Files that could not be taken in.
    Refused,
    /// Tells the counts as they change.
    Watch,
    /// The other language.
    Language,
    /// The commands.
    Help,
    /// Leaves.
    Quit,
}

/// A command with its words.
struct Entry {
    verb: Verb,
    en: &'static [&'static str],
    fr: &'static [&'static str],
    /// Key of what stands after it, if anything may.
    rest: Option<&'static str>,
    /// Key of the sentence that tells it.
    help: &'static str,
}

type Words = &'static [&'static str];

const fn entry(verb: Verb, en: Words, fr: Words, rest: Option<&'static str>, help: &'static str) -> Entry {
    Entry { verb, en, fr, rest, help }
}

const NUMBER: Option<&str> = Some("plain-rest-number");

/// All commands, in the order of help.
const COMMANDS: &[Entry] = &[
    entry(Verb::Who, &["who"], &["qui"], None, "console-plain-who"),
    entry(Verb::Begin, &["begin"], &["lancer"], None, "console-plain-begin"),
    entry(Verb::Extend, &["extend"], &["prolonger"], None, "console-plain-extend"),
    entry(Verb::Shorten, &["shorten"], &["raccourcir"], None, "console-plain-shorten"),
    entry(Verb::Close, &["close"], &["fermer"], None, "console-plain-close"),
    entry(Verb::Questions, &["questions"], &["questions"], None, "console-plain-questions"),
    entry(Verb::Reveal, &["reveal"], &["révéler"], NUMBER, "console-plain-reveal"),
    entry(Verb::Next, &["next"], &["suivant"], None, "console-plain-next"),
    entry(Verb::Show, &["show"], &["montrer"], NUMBER, "console-plain-show"),
    entry(Verb::Hide, &["hide"], &["cacher"], NUMBER, "console-plain-hide"),
    entry(Verb::Contrasts, &["contrasts"], &["contrastes"], None, "console-plain-contrasts"),
    entry(Verb::Advice, &["advice"], &["conseils"], None, "console-plain-advice"),
    entry(Verb::Update, &["update"], &["actualiser"], None, "console-plain-update"),
    entry(Verb::Undo, &["undo"], &["annuler"], None, "console-plain-undo"),
    entry(Verb::Redo, &["redo"], &["refaire"], None, "console-plain-redo"),
    entry(
        Verb::Report,
        &["report"],
        &["compte-rendu", "compte rendu"],
        Some("plain-rest-path"),
        "console-plain-report",
    ),
    entry(Verb::Refused, &["refused"], &["refusés"], None, "console-plain-refused"),
    entry(Verb::Watch, &["watch"], &["suivre"], Some("console-plain-seconds"), "console-plain-watch"),
    entry(Verb::Language, &["lang"], &["langue"], Some("plain-rest-lang"), "plain-does-language"),
    entry(Verb::Help, &["h", "help"], &["h", "aide"], Some("plain-rest-command"), "plain-does-help"),
    entry(Verb::Quit, &["q", "quit"], &["q", "quitter"], None, "console-plain-quit"),
];

impl Entry {
    fn words(&self, lang: Lang) -> &'static [&'static str] {
        match lang {
            Lang::En => self.en,
            Lang::Fr => self.fr,
        }
    }

    fn all(&self) -> impl Iterator<Item = &'static str> {
        self.en.iter().chain(self.fr).copied()
    }
}

/// The command that a line is, if it is one.
pub(super) fn parse(line: &str) -> Option<Command> {
    let fits = |entry: &Entry| entry.all().find_map(|word| after(line, word)).map(str::to_owned);
    let found = COMMANDS.iter().find_map(|entry| Some((entry, fits(entry)?)));
    let (entry, rest) = found.filter(|(entry, rest)| rest.is_empty() || entry.rest.is_some())?;
    Some(Command { verb: entry.verb, rest })
}

/// The word that a line nearly begins with.
pub(super) fn near(line: &str, lang: Lang) -> Option<String> {
    let typed = line.split_whitespace().next().filter(|typed| typed.chars().count() > 2)?;
    let words = |lang: Lang| COMMANDS.iter().flat_map(move |entry| entry.words(lang).iter().copied());
    closest(typed, words(lang)).or_else(|| closest(typed, words(lang.other())))
}

/// The word by which something is asked for.
pub(super) fn word(verb: Verb, lang: Lang) -> &'static str {
    let entry = COMMANDS.iter().find(|entry| entry.verb == verb);
    entry.and_then(|entry| entry.words(lang).last()).copied().unwrap_or_default()
}

/// All commands, or one of them; `None` for a word that is none.
pub(super) fn help(word: &str, text: &Text) -> Option<Vec<String>> {
    if word.is_empty() {
        return Some(COMMANDS.iter().map(|entry| told(entry, text)).collect());
    }
    let meant = |entry: &&Entry| entry.all().any(|known| after(word, known) == Some(""));
    COMMANDS.iter().find(meant).map(|entry| vec![told(entry, text)])
}

fn told(entry: &Entry, text: &Text) -> String {
    let words = entry.words(text.lang()).join(&text.say("plain-or"));
    let rest = entry.rest.map(|rest| format!(" {}", text.say(rest))).unwrap_or_default();
    text.with("plain-command", &[("words", format!("{words}{rest}").into()), ("does", text.say(entry.help).into())])
}

#[cfg(test)]
mod tests {
    use super::{COMMANDS, Verb, parse};
    use crate::plain::command::folded;
    use std::collections::BTreeMap;

    #[test]
    fn no_word_means_two_things() {
        let mut meanings: BTreeMap<String, Verb> = BTreeMap::new();
        for entry in COMMANDS {
            for word in entry.all() {
                let before = meanings.insert(folded(word), entry.verb);
                assert!(before.is_none_or(|verb| verb == entry.verb), "{word}");
            }
        }
    }

    #[test]
    fn both_languages_are_heard() {
        let heard = |line: &str| parse(line).map(|command| (command.verb, command.rest));
        assert_eq!(heard("reveal 3"), Some((Verb::Reveal, "3".to_owned())));
        assert_eq!(heard("Reveler 3"), Some((Verb::Reveal, "3".to_owned())));
        assert_eq!(heard("compte rendu salle.md"), Some((Verb::Report, "salle.md".to_owned())));
        assert_eq!(heard("begin now"), None);
    }
}

//! Help made from the table of commands, and the command that a slip meant.

use crate::pack::near::closest;
use crate::pack::words::Lang;
use crate::plain::command::entry;
use crate::plain::command::words::{COMMANDS, Entry, Group, Takes, Verb};
use crate::plain::{Next, Talk};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// All commands, group by group, or one of them.
    pub(super) fn help(&mut self, word: &str) -> io::Result<Next> {
        let text = self.text();
        if word.is_empty() {
            self.tell_all(&all(&text))?;
            return Ok(Next::Wait);
        }
        match entry(word) {
            Some(entry) => self.tell(told(entry, &text)).map(|()| Next::Wait),
            None => self.unknown(word),
        }
    }

    /// A command that was not written as it is meant: how it is.
    pub(super) fn usage(&mut self, verb: Verb) -> io::Result<Next> {
        let text = self.text();
        if let Some(entry) = COMMANDS.iter().find(|entry| entry.verb == verb) {
            let said = text.with("plain-usage", &[("command", told(entry, &text).into())]);
            self.tell(said)?;
        }
        Ok(Next::Wait)
    }
}

fn all(text: &Text) -> Vec<String> {
    let mut lines = vec![text.say("plain-help")];
    for group in Group::ALL {
        lines.push(text.say(group.key()));
        let own = COMMANDS.iter().filter(|entry| entry.group == group);
        lines.extend(own.map(|entry| format!("    {}", told(entry, text))));
    }
    lines.push(text.say("plain-help-signs"));
    lines
}

/// "change NUMBER: answers the question of that number in the review again".
fn told(entry: &Entry, text: &Text) -> String {
    let words = entry.words(text.lang());
    let rest = match entry.takes {
        Takes::Nothing => String::new(),
        Takes::Must(rest) | Takes::May(rest) => format!(" {}", text.say(rest.key())),
    };
    let or = text.say("plain-or");
    let named = match entry.takes {
        // What may be left out is told both ways.
        Takes::May(_) => format!("{}{or}{}{rest}", words.join(&or), words.last().copied().unwrap_or_default()),
        Takes::Nothing | Takes::Must(_) => format!("{}{rest}", words.join(&or)),
    };
    text.with("plain-command", &[("words", named.into()), ("does", text.say(entry.help).into())])
}

/// The command word that a line nearly is, in this language rather than in the other.
pub(super) fn near(line: &str, lang: Lang) -> Option<String> {
    let line = line.trim();
    let first = line.split_whitespace().next()?;
    // A letter is near to every other letter.
    let long = |word: &&str| word.chars().count() > 2;
    let words = |lang: Lang| COMMANDS.iter().flat_map(move |entry| entry.words(lang).iter().copied()).filter(long);
    [line, first]
        .into_iter()
        .filter(|typed| typed.chars().count() > 2)
        .find_map(|typed| closest(typed, words(lang)).or_else(|| closest(typed, words(lang.other()))))
}

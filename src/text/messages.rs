//! The messages of one language, each taken apart when it is first said.
//!
//! A screen says some dozens of the program's thousand and more messages. Fluent reads whole files, which would be
//! most of the time until a first screen: so the files are only cut into messages here, and Fluent is given those
//! that are wanted.

use super::files;
use crate::pack::words::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};
use unic_langid::LanguageIdentifier;

/// A message that refers to another, and so on: deeper than this is a circle, which a test refuses.
const DEEPEST: usize = 8;

/// The messages of one language.
pub(super) struct Messages {
    /// Key → the message as it is written.
    written: HashMap<&'static str, &'static str>,
    /// Those that were said.
    bundle: RwLock<FluentBundle<FluentResource>>,
}

// Built into the program and the same for everybody, so that sessions share them.
static ENGLISH: LazyLock<Messages> = LazyLock::new(|| Messages::new(Lang::En));
static FRENCH: LazyLock<Messages> = LazyLock::new(|| Messages::new(Lang::Fr));

impl Messages {
    /// Those of a language.
    pub(super) fn of(lang: Lang) -> &'static Messages {
        match lang {
            Lang::En => &ENGLISH,
            Lang::Fr => &FRENCH,
        }
    }

    fn new(lang: Lang) -> Messages {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
        // The invisible marks that Fluent puts around values confuse widths and searches, and neither
        // language is written from right to left.
        bundle.set_use_isolating(false);
        let written = files::of(lang).iter().flat_map(|file| messages(file)).collect();
        Messages { written, bundle: RwLock::new(bundle) }
    }

    /// A message with its values; `None` when there is no such key.
    pub(super) fn say(&self, key: &str, values: &FluentArgs<'_>) -> Option<String> {
        let mut wanted = Vec::new();
        for _ in 0..DEEPEST {
            if let Some(said) = self.said(key, values, &mut wanted) {
                return Some(said);
            }
            if !self.read(&wanted) {
                break;
            }
        }
        None
    }

    /// The message, if it has been read with all that it refers to; else `wanted` says what is to be read.
    fn said(&self, key: &str, values: &FluentArgs<'_>, wanted: &mut Vec<String>) -> Option<String> {
        wanted.clear();
        let bundle = self.bundle.read().unwrap_or_else(PoisonError::into_inner);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            wanted.push(key.to_owned());
            return None;
        };
        // What Fluent could not fill in stays visible as `{$name}` in the result.
        let mut faults = Vec::new();
        let said = bundle.format_pattern(pattern, Some(values), &mut faults);
        wanted.extend(faults.into_iter().filter_map(reference).filter(|key| self.written.contains_key(key.as_str())));
        wanted.is_empty().then(|| said.into_owned())
    }

    /// Reads messages; false when there is none of them.
    fn read(&self, wanted: &[String]) -> bool {
        let written: Vec<&&str> = wanted.iter().filter_map(|key| self.written.get(key.as_str())).collect();
        let mut bundle = self.bundle.write().unwrap_or_else(PoisonError::into_inner);
        for message in &written {
            // A fault in a shipped file is refused by a test.
            let read = FluentResource::try_new((**message).to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(read);
        }
        !written.is_empty()
    }
}

/// The messages of a file: each begins with its key at the beginning of a line.
fn messages(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = file;
    std::iter::from_fn(move || {
        loop {
            let end = following(rest)?;
            let (message, after) = rest.split_at_checked(end)?;
            rest = after;
            if let Some(key) = key(message) {
                return Some((key, message));
            }
        }
    })
}

/// Where what stands first in these lines is over: before the next line that is no more of it.
fn following(lines: &str) -> Option<usize> {
    if lines.is_empty() {
        return None;
    }
    let mut starts = lines.match_indices('\n').map(|(at, _)| at + 1);
    let anew = |at: &usize| lines.as_bytes().get(*at).is_none_or(|first| first.is_ascii_lowercase() || *first == b'#');
    starts.find(anew).or(Some(lines.len()))
}

fn key(message: &str) -> Option<&str> {
    let (key, _) = message.split_once(" =")?;
    key.starts_with(|first: char| first.is_ascii_lowercase()).then_some(key)
}

/// The message that another one refers to and that has not been read.
fn reference(fault: FluentError) -> Option<String> {
    match fault {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id),
        _ => None,
    }
}

fn identifier(lang: Lang) -> LanguageIdentifier {
    // Both codes are well formed; the default would only cost the plurals.
    lang.code().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Messages, messages};
    use crate::pack::words::Lang;
    use crate::text::files;
    use fluent_bundle::{FluentArgs, FluentResource};

    #[test]
    fn the_files_are_cut_into_the_messages_that_fluent_finds() {
        for file in [Lang::En, Lang::Fr].iter().flat_map(|lang| files::of(*lang)) {
            let entries = |text: &str| -> Vec<String> {
                // A comment right above a message is part of it for Fluent.
                let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
                let read = FluentResource::try_new(bare.join("\n")).unwrap();
                read.entries().map(|entry| format!("{entry:?}")).collect()
            };
            let cut: Vec<String> = messages(file).flat_map(|(_, message)| entries(message)).collect();
            assert_eq!(cut, entries(file));
        }
    }

    #[test]
    fn a_message_is_said_with_those_it_refers_to() {
        let text = crate::text::Text::new(Lang::En);
        let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
        assert_eq!(text.date_short(day), "Thu 1 Oct");
        assert_eq!(Messages::of(Lang::En).say("no-such-key", &FluentArgs::new()), None);
    }
}

//! What is wrong with a code, in words.

use crate::text::Text;
use crate::workshop::code::fault::{CodeFault, Place, Slip, Uneven};
use crate::workshop::code::layout::{GROUP, ROW};

impl CodeFault {
    /// What is wrong, as the end of a sentence.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        match self {
            CodeFault::Beginning => text.say("code-beginning"),
            CodeFault::Newer(version) => text.with("code-newer", &[("found", (*version).into())]),
            CodeFault::Wrong(slips) => {
                let all: Vec<String> = slips.iter().map(|slip| self::slip(slip, text)).collect();
                text.with("code-wrong", &[("n", slips.len().into()), ("slips", all.join(", ").into())])
            }
            CodeFault::Swapped(at, [one, other]) => {
                let (here, should) = (format!("{one}{other}"), format!("{other}{one}"));
                placed("code-swapped", *at, &here, &should, text)
            }
            CodeFault::Missing(at, should) => placed("code-missing", *at, "", &should.to_string(), text),
            CodeFault::Extra(at, here) => placed("code-extra", *at, &here.to_string(), "", text),
            CodeFault::CutOff { here, of } => {
                let group = here / GROUP + 1;
                text.with("code-cut-off", &[("here", (*here).into()), ("of", (*of).into()), ("group", group.into())])
            }
            CodeFault::TooLong(more) => text.with("code-too-long", &[("n", (*more).into())]),
            CodeFault::Uneven(groups) => {
                let all: Vec<String> = groups.iter().map(|group| uneven(group, text)).collect();
                text.with("code-uneven", &[("groups", all.join(", ").into())])
            }
            CodeFault::Garbled(rows) if rows.is_empty() => text.say("code-garbled-whole"),
            CodeFault::Garbled(rows) => {
                let all: Vec<String> = rows.iter().map(|row| groups(*row, text)).collect();
                text.with("code-garbled", &[("groups", all.join(", ").into())])
            }
            CodeFault::OtherRoom => text.say("code-other-room"),
            CodeFault::OtherVersion => text.say("code-other-version"),
            CodeFault::Shape => text.say("code-shape"),
        }
    }
}

fn slip(slip: &Slip, text: &Text) -> String {
    placed("code-slip", slip.at, &shown(slip.here), &slip.should.to_string(), text)
}

/// A character that somebody typed: one that cannot be seen, or turns the writing round, by its number.
fn shown(character: char) -> String {
    if character.is_alphanumeric() || character.is_ascii_graphic() {
        character.to_string()
    } else {
        format!("U+{:04X}", u32::from(character))
    }
}

fn placed(key: &str, at: Place, here: &str, should: &str, text: &Text) -> String {
    let place = [("group", at.group().into()), ("character", at.character().into())];
    let [group, character] = place;
    text.with(key, &[group, character, ("here", here.into()), ("should", should.into())])
}

fn uneven(group: &Uneven, text: &Text) -> String {
    text.with("code-uneven-group", &[("group", group.group.into()), ("n", group.characters.into())])
}

/// The groups of a row.
fn groups(row: usize, text: &Text) -> String {
    let last = row * ROW / GROUP;
    let first = last.saturating_sub(ROW / GROUP) + 1;
    text.with("code-groups", &[("from", first.into()), ("to", last.into())])
}

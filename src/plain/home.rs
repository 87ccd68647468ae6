//! The first screen in lines: what can be begun, taken up or opened, each with its number.

use crate::app::parts::pack::question::Depth;
use crate::app::parts::workshop::handed::clean;
use crate::app::welcome::{Entry, entries};
use crate::app::{Model, Msg, Target};
use crate::plain::{Found, Next, Talk};
use crate::text::Text;
use std::io;

impl Talk<'_> {
    /// Does what the row of this number says.
    pub(super) fn choose(&mut self, line: &str) -> io::Result<Next> {
        let place = line.trim().parse().ok().and_then(|number: usize| number.checked_sub(1));
        match place.and_then(|place| offered(&self.plain.model).into_iter().nth(place)) {
            Some((_, Entry::Help)) => self.help(""),
            Some((_, Entry::Quit)) => self.leave(),
            Some((_, Entry::Resume)) => self.resume(),
            Some((_, Entry::Join)) => self.join(""),
            // What is kept aside is told in a line: there is no panel to ask in.
            Some((_, Entry::New(depth))) => {
                self.send(Msg::Start(depth))?;
                Ok(Next::Ask)
            }
            Some((at, entry)) => {
                // The one taken up is the one in hand from now on.
                if matches!(entry, Entry::Older(_)) {
                    self.draft = Found::Nothing;
                }
                self.send(Msg::Click(Target::Row(at)))?;
                Ok(if self.plain.model.notice.is_some() { Next::Wait } else { Next::Ask })
            }
            None => self.unknown(line),
        }
    }
}

/// The rows that mean something in lines, each with its place on the first screen.
fn offered(model: &Model) -> Vec<(usize, Entry)> {
    entries(model).into_iter().enumerate().filter(|(_, entry)| *entry != Entry::Theme).collect()
}

/// The rows, each with its number.
pub(super) fn lines(model: &Model, text: &Text) -> Vec<String> {
    let rows =
        (1..).zip(offered(model)).map(|(number, (_, entry))| format!("{number}. {}", words(&entry, model, text)));
    [text.say("welcome-promise"), text.say("welcome-how")].into_iter().chain(rows).collect()
}

/// Where the person stands.
pub(super) fn focus(model: &Model, text: &Text) -> String {
    text.with("plain-at-home", &[("n", offered(model).len().into())])
}

fn words(entry: &Entry, model: &Model, text: &Text) -> String {
    let noted =
        |label: &str, note: String| text.with("sure-line", &[("what", text.say(label).into()), ("said", note.into())]);
    match entry {
        Entry::Resume => {
            let kept = model.opening.draft.as_ref().map_or(0, |draft| draft.answers().len());
            noted("welcome-resume", text.with("welcome-resume-note", &[("n", kept.into())]))
        }
        Entry::Older(at) => {
            let kept = model.opening.older.get(*at).map_or(0, |older| older.answered);
            noted("welcome-older", text.with("welcome-resume-note", &[("n", kept.into())]))
        }
        Entry::New(Depth::Core) => noted("welcome-core", text.say("welcome-core-note")),
        Entry::New(Depth::Standard) => noted("welcome-standard", text.say("welcome-standard-note")),
        Entry::New(Depth::Deep) => noted("welcome-deep", text.say("welcome-deep-note")),
        Entry::Join => noted("welcome-join", text.say("welcome-join-note")),
        Entry::Room => {
            let name = model.seat.as_ref().map(|seat| clean(&seat.room.name)).unwrap_or_default();
            text.with("welcome-room", &[("name", name.into())])
        }
        Entry::Open(path) => text.with("welcome-open", &[("name", path.display().to_string().into())]),
        Entry::Prepare => noted("welcome-prepare", text.say("welcome-prepare-note")),
        Entry::Language => text.say("welcome-language"),
        Entry::Theme => text.say("welcome-theme"),
        Entry::Help => text.say("welcome-help"),
        Entry::Quit => text.say("welcome-quit"),
    }
}

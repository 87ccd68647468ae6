//! What is said at the door of a room before anything is asked: what will be seen, and what not.

use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::text::Text;
use crate::workshop::handed::{self, clean};
use crate::workshop::{Room, Schema};

/// Sentences under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub title: String,
    /// The sentences, one each.
    pub lines: Vec<String>,
}

/// What the room is: its minutes, how deep it asks, its languages; then its time boxes, if it has any.
#[must_use]
pub fn about(room: &Room, pack: &Pack, text: &Text) -> Vec<String> {
    let depth = match room.depth {
        Depth::Core => "depth-core",
        Depth::Standard => "depth-standard",
        Depth::Deep => "depth-deep",
    };
    let args = [
        ("minutes", room.minutes().into()),
        ("depth", text.say(depth).into()),
        ("languages", handed::languages(room).into()),
    ];
    let boxes = room.boxes.iter().map(|one| {
        let section = pack.sections.get(&one.section).map(|section| section.title.get(text.lang()));
        let section = section.unwrap_or(&one.section);
        text.with("door-box", &[("section", section.into()), ("minutes", one.minutes.into())])
    });
    let boxes = boxes.collect::<Vec<_>>().join(" · ");
    [text.with("door-about", &args), boxes].into_iter().filter(|line| !line.is_empty()).collect()
}

/// What will be seen, what not, and how it is handed in into this folder.
#[must_use]
pub fn parts(room: &Room, schema: &Schema, pack: &Pack, text: &Text, folder: &str) -> Vec<Part> {
    let names: Vec<String> = schema.fields.iter().map(|field| handed::field(field, pack, text)).collect();
    let questions = [("n", names.len().into()), ("names", names.join(", ").into())];
    let seen = std::iter::once(text.with("door-seen-questions", &questions));
    let advice = (!schema.items.is_empty()).then(|| text.say("door-seen-advice"));
    let handing = vec![
        text.with("door-when", &[("date", text.date(room.closes).into())]),
        text.with("door-where", &[("folder", clean(folder).into())]),
        text.with("door-contact", &[("contact", clean(&room.contact).into())]),
    ];
    let part = |title: &str, lines: Vec<String>| Part { title: text.say(title), lines };
    let room = text.with("door-threshold", &[("k", room.threshold.into())]);
    vec![
        part("door-seen", seen.chain(advice).chain([room]).collect()),
        part("door-not-seen", ["door-no-name", "door-words", "door-withheld"].map(|key| text.say(key)).to_vec()),
        part("door-handing", handing),
    ]
}

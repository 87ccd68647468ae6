//! What stands in the blanks of the kit.

use super::{Args, LENGTHS, debrief};
use crate::assets;
use crate::cli::workshop::Opened;
use crate::text::Text;
use crate::workshop::kit::Blanks;
use crate::workshop::room::steps::typed;
use std::path::Path;

/// Lines to write on, on the participant's sheet.
const LINES: usize = 3;

pub(super) fn blanks(args: &Args, opened: &Opened, (length, counted): (u32, u32), text: &Text) -> Blanks {
    let room = &opened.room;
    let questions: Vec<&str> = room
        .picture
        .iter()
        .filter_map(|id| opened.pack.questions.get(id))
        .map(|question| question.short.get(text.lang()))
        .collect();
    Blanks::default()
        .word("name", room.name.as_str())
        .word("contact", room.contact.as_str())
        .word("closes", text.date_long(room.closes))
        .word("threshold", room.threshold.to_string())
        .word("room", typed(Path::new(args.room.file_name().unwrap_or_default())))
        .word("hand_in", typed(Path::new(&room.hand_in)))
        .word("length", length.to_string())
        .word("counted", counted.to_string())
        .word("interview", room.minutes().to_string())
        .word("questions", questions.join(", "))
        .word("n_questions", text.with("kit-questions", &[("n", questions.len().into())]))
        .page("timing", timing(length, text))
        .page("annex", annex(length, text))
        .page("debrief", debrief::list(room, text))
        .page("lines", "---\n".repeat(LINES).replace("---\n", "---\n\n"))
        .flag("differs", room.minutes() != counted)
        .flag("advice", room.advice)
}

fn timing(length: u32, text: &Text) -> &'static str {
    assets::kit(&format!("timing-{length}.{}.md", text.lang().code()))
}

/// The timings of the other lengths.
fn annex(length: u32, text: &Text) -> String {
    let others = LENGTHS.into_iter().filter(|(minutes, _)| *minutes != length);
    let one = |(minutes, _): (u32, u32)| {
        format!("### {}\n\n{}", text.with("kit-length", &[("n", minutes.into())]), timing(minutes, text))
    };
    others.map(one).collect::<Vec<_>>().join("\n")
}

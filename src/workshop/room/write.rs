//! Writing the file of a room: commented in the facilitator's language, to be changed by hand.
//!
//! The comments are words of the interface; a room reads the same whatever language they are in.

use super::read::FORMAT;
use super::{Room, depth_word};
use crate::pack::read::{Layer, fingerprint};
use crate::pack::words::Lang;
use crate::pack::{Pack, question::Question};
use crate::text::Text;
use textwrap::{Options, WordSplitter, wrap};
use toml_edit::Value;

/// Columns of a comment.
const WIDE: usize = 100;

/// The file of a room.
#[must_use]
pub fn write(room: &Room, pack: &Pack, text: &Text) -> String {
    let mut page = Page { lines: String::new(), text };
    page.comment("room-file-top", "");
    page.line("");
    page.line("[room]");
    page.room(room);
    page.picture(room, pack);
    page.boxes(room, pack);
    page.pack(room);
    room.layers.iter().for_each(|layer| page.layer(layer));
    page.lines
}

struct Page<'t> {
    lines: String,
    text: &'t Text,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.lines.push_str(line);
        self.lines.push('\n');
    }

    /// A comment from the words of the interface, over as many lines as it needs.
    fn comment(&mut self, key: &str, value: &str) {
        let said = self.text.with(key, &[("value", value.into())]);
        self.remark(&said);
    }

    fn remark(&mut self, said: &str) {
        let options = Options::new(WIDE).word_splitter(WordSplitter::NoHyphenation);
        for line in said.lines().flat_map(|line| wrap(line, &options)) {
            self.line(format!("# {line}").trim_end());
        }
    }

    /// A key under the comment that tells what it is.
    fn key(&mut self, key: &str, value: impl Into<Value>) {
        self.line("");
        let said = self.text.with("room-file-key", &[("key", key.into())]);
        self.remark(&said);
        self.bare(key, value);
    }

    fn bare(&mut self, key: &str, value: impl Into<Value>) {
        self.line(&format!("{key} = {}", value.into()));
    }

    fn room(&mut self, room: &Room) {
        self.bare("format", FORMAT);
        self.key("id", room.id.as_str());
        self.key("name", room.name.as_str());
        self.key("languages", room.languages.iter().map(|lang| lang.code()).collect::<Value>());
        self.key("depth", depth_word(room.depth));
        self.line("");
        let said = self.text.with("room-file-key", &[("key", "closes".into())]);
        self.remark(&said);
        self.line(&format!("closes = {}", room.closes));
        self.key("contact", room.contact.as_str());
        self.key("threshold", i64::from(room.threshold));
        self.key("hand_in", room.hand_in.as_str());
        self.key("advice", room.advice);
    }

    /// The questions of the picture, one a line, each with its few words behind it.
    fn picture(&mut self, room: &Room, pack: &Pack) {
        self.line("");
        let said = self.text.with("room-file-key", &[("key", "picture".into())]);
        self.remark(&said);
        self.line("picture = [");
        for id in &room.picture {
            let short = pack.questions.get(id).map(|question| short(question, self.text.lang()));
            let entry = format!("    {},", Value::from(id.as_str()));
            let behind = short.map(|short| format!("{entry:28}# {short}"));
            self.line(behind.as_deref().unwrap_or(&entry));
        }
        self.line("]");
    }

    fn boxes(&mut self, room: &Room, pack: &Pack) {
        self.line("");
        self.comment("room-file-boxes", &room.minutes().to_string());
        for one in &room.boxes {
            self.line("");
            let title = pack.sections.get(&one.section).map(|section| section.title.get(self.text.lang()));
            let behind = title.map(|title| format!("[[box]] # {title}"));
            self.line(behind.as_deref().unwrap_or("[[box]]"));
            self.bare("section", one.section.as_str());
            self.bare("minutes", i64::from(one.minutes));
        }
    }

    fn pack(&mut self, room: &Room) {
        self.line("");
        self.comment("room-file-pack", "");
        self.line("[pack]");
        self.bare("name", room.pack.name.as_str());
        self.bare("version", room.pack.version.as_str());
        self.bare("digest", room.pack.digest.as_str());
    }

    fn layer(&mut self, layer: &Layer) {
        self.line("");
        self.comment("room-file-layer", "");
        self.line("[[layer]]");
        self.bare("name", layer.name.as_str());
        self.bare("digest", fingerprint(layer));
        for file in &layer.files {
            let path = file.path.strip_prefix(layer.name.as_str()).unwrap_or(&file.path);
            self.line("");
            self.line("[[layer.file]]");
            self.bare("path", path.trim_start_matches('/'));
            self.line(&format!("text = {}", verbatim(&file.text)));
        }
    }
}

/// A text as it is, where TOML can hold it so; escaped where not.
fn verbatim(text: &str) -> String {
    let odd = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    if text.contains("'''") || text.ends_with('\'') || text.chars().any(odd) {
        return Value::from(text).to_string();
    }
    format!("'''\n{text}'''")
}

fn short(question: &Question, lang: Lang) -> &str {
    question.short.get(lang)
}

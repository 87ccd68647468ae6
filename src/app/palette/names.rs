//! What the actions are called. The words are those that the screens use.

use super::Entry;
use crate::pack::Pack;
use crate::pack::question::Depth;
use crate::text::Text;

pub(super) fn of(entry: &Entry, pack: &Pack, text: &Text) -> String {
    match entry {
        Entry::Do(intent) => capital(&text.say(intent.does())),
        Entry::Resume => text.say("welcome-resume"),
        Entry::New(depth) => text.say(match depth {
            Depth::Core => "welcome-core",
            Depth::Standard => "welcome-standard",
            Depth::Deep => "welcome-deep",
        }),
        Entry::Join => text.say("welcome-join"),
        Entry::Depth(depth) => text.say(match depth {
            Depth::Core => "palette-core",
            Depth::Standard => "palette-standard",
            Depth::Deep => "palette-deep",
        }),
        Entry::Tab(tab) => text.with("palette-tab", &[("what", text.say(tab.name()).into())]),
        Entry::Open(path) => {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            text.with("welcome-open", &[("name", name.into())])
        }
        Entry::Home => text.say("palette-home"),
        Entry::Reveal(_, called) => text.with("console-reveal-part", &[("part", called.words(pack, text).into())]),
        Entry::Question(id) => {
            let name = pack.questions.get(id).map_or(id.as_str(), |question| question.short.get(text.lang()));
            text.with("palette-question", &[("what", name.into())])
        }
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

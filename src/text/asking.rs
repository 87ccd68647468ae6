//! Sentences on where an interview stands, the same for every face.

use super::Text;
use crate::pack::question::Depth;
use crate::pack::words::Words;

impl Text {
    /// How deep the interview goes now, and how many questions that leaves.
    #[must_use]
    pub fn depth(&self, depth: Depth, left: usize) -> String {
        let key = match depth {
            Depth::Core => "depth-core",
            Depth::Standard => "depth-standard",
            Depth::Deep => "depth-deep",
        };
        self.with("notice-depth", &[("depth", self.say(key).into()), ("n", left.into())])
    }

    /// Where a plan is saved; while questions are open it is a draft.
    #[must_use]
    pub fn saved(&self, path: &str, open: usize) -> String {
        let args = [("path", path.into()), ("n", open.into())];
        self.with(if open == 0 { "notice-plan-saved" } else { "notice-draft-saved" }, &args)
    }

    /// Lines that hang on an answer in one way, a few of them named.
    #[must_use]
    pub fn hangs(&self, key: &str, titles: &[Words], count: usize, most: usize) -> String {
        self.with(key, &[("titles", self.some_of(titles, most).into()), ("n", count.into())])
    }

    /// A few names of many, with how many more there are.
    #[must_use]
    pub fn some_of<'w>(&self, names: impl IntoIterator<Item = &'w Words>, most: usize) -> String {
        let names: Vec<&str> = names.into_iter().map(|words| words.get(self.lang())).collect();
        let more = names.len().saturating_sub(most);
        let named = names.get(..most).unwrap_or(&names).join(&self.say("names-between"));
        match more {
            0 => named,
            more => self.with("names-and-more", &[("names", named.into()), ("n", more.into())]),
        }
    }
}

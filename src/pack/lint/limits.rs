//! How long a text may be where people will see it.
//!
//! X's own limits are those of its help pages: 160 characters of a bio, 25 of a poll's option, 280 of a post,
//! counted as X counts. The pack holds no poll of its own yet: a template whose id begins with `poll.` is one
//! option of a poll. The rest is what our screens show at 80 columns (about 74 between the frames) and our
//! two pages of paper hold; each limit leaves some room over the longest text of the shipped pack.

use super::written::{Pair, Said};
use crate::pack::diagnostic::Diagnostic;

/// A longest text.
struct Limit {
    kind: &'static str,
    /// Key of the text in its entry.
    key: &'static str,
    /// Beginning of the ids of its entries; empty for all.
    ids: &'static str,
    /// In characters.
    most: usize,
    why: Why,
}

/// What sets a limit; its word chooses the sentence of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// X cuts a bio.
    Bio,
    /// X refuses a longer option of a poll.
    Poll,
    /// X cuts a post, or sells longer ones.
    Post,
    /// It stands beside other things in one line.
    Name,
    /// One line of a screen.
    Line,
    /// Two lines of a screen.
    Lines,
    /// A short paragraph, read at a glance.
    Paragraph,
}

impl Why {
    fn word(self) -> &'static str {
        match self {
            Why::Bio => "bio",
            Why::Poll => "poll",
            Why::Post => "post",
            Why::Name => "name",
            Why::Line => "line",
            Why::Lines => "lines",
            Why::Paragraph => "paragraph",
        }
    }
}

const fn limit(kind: &'static str, key: &'static str, most: usize, why: Why) -> Limit {
    Limit { kind, key, ids: "", most, why }
}

const fn of_template(ids: &'static str, most: usize, why: Why) -> Limit {
    Limit { kind: "template", key: "text", ids, most, why }
}

/// The first that fits a text decides.
const LIMITS: &[Limit] = &[
    of_template("bio.", 160, Why::Bio),
    of_template("poll.", 25, Why::Poll),
    of_template("post.", 280, Why::Post),
    // The notices that are posted as they are.
    of_template("parking", 280, Why::Post),
    of_template("holding", 280, Why::Post),
    of_template("safe_channel", 280, Why::Post),
    of_template("redirect", 280, Why::Post),
    of_template("holiday", 280, Why::Post),
    of_template("", 240, Why::Paragraph),
    limit("pack", "title", 80, Why::Line),
    limit("section", "title", 32, Why::Name),
    limit("question", "short", 40, Why::Name),
    limit("question", "help", 120, Why::Lines),
    limit("question", "unit", 30, Why::Name),
    limit("question", "ends", 30, Why::Name),
    limit("question", "example", 74, Why::Line),
    limit("question", "decides", 140, Why::Lines),
    limit("question", "options.label", 60, Why::Line),
    limit("derived", "title", 74, Why::Line),
    limit("rule", "reason", 160, Why::Lines),
    limit("setting", "title", 74, Why::Line),
    limit("phase", "title", 16, Why::Name),
    limit("phase", "aim", 120, Why::Lines),
    limit("phase", "entry", 140, Why::Lines),
    limit("slot", "cue", 74, Why::Line),
    limit("activity", "title", 40, Why::Name),
    limit("activity", "text", 320, Why::Paragraph),
    limit("activity", "i_do", 80, Why::Line),
    limit("activity", "steps.text", 140, Why::Lines),
    limit("guardrail", "title", 40, Why::Name),
    limit("guardrail", "text", 240, Why::Paragraph),
    limit("metric", "title", 40, Why::Name),
    limit("metric", "how", 240, Why::Paragraph),
    limit("metric", "targets.day30", 60, Why::Line),
    limit("metric", "targets.day90", 60, Why::Line),
    limit("check", "text", 140, Why::Lines),
    limit("warning", "text", 280, Why::Paragraph),
    limit("work", "author", 60, Why::Line),
    limit("work", "title", 160, Why::Lines),
    limit("claim", "text", 240, Why::Paragraph),
    limit("claim", "dated", 240, Why::Paragraph),
    limit("claim", "today", 340, Why::Paragraph),
    limit("fact", "text", 700, Why::Paragraph),
    limit("prompt", "text", 220, Why::Paragraph),
    limit("list", "text", 220, Why::Paragraph),
    limit("search", "title", 74, Why::Line),
    limit("spring", "title", 32, Why::Name),
    limit("spring", "honest", 160, Why::Lines),
    limit("spring", "never", 120, Why::Lines),
    limit("culture", "text", 180, Why::Paragraph),
    limit("tension", "one", 120, Why::Lines),
    limit("tension", "other", 140, Why::Lines),
    limit("tension", "decision", 240, Why::Paragraph),
    limit("insight", "text", 160, Why::Lines),
    limit("insight", "action", 240, Why::Paragraph),
    limit("contrast", "text", 200, Why::Paragraph),
    limit("followup", "title", 40, Why::Name),
    limit("followup", "text", 240, Why::Paragraph),
    limit("followup", "who", 90, Why::Line),
];

/// What can be held against the length of a text.
pub(super) fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let fits = |limit: &&Limit| limit.kind == pair.kind && limit.key == pair.key && pair.id.starts_with(limit.ids);
    if let Some(limit) = LIMITS.iter().find(fits) {
        found.extend(pair.said.iter().filter_map(|said| over(limit, said)));
    }
}

fn over(limit: &Limit, said: &Said<'_>) -> Option<Diagnostic> {
    // What fills a blank is measured where it is filled.
    let bare = without_blanks(said.text);
    let length = if limit.why == Why::Post { weighted(&bare) } else { bare.chars().count() };
    let problem = Diagnostic::new("lint-long-text").with("why", limit.why.word()).with("length", length.to_string());
    (length > limit.most).then(|| problem.with("longest", limit.most.to_string()).at(&said.place))
}

fn without_blanks(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    std::iter::once(first).chain(rest).collect()
}

/// The length of a post as X counts it: a link is 23, letters of Latin and its neighbours and usual punctuation 1,
/// everything else (emoji, Chinese, Japanese, Korean) 2. Source: X's documentation on counting characters.
fn weighted(text: &str) -> usize {
    let one = |letter: char| {
        let light = matches!(u32::from(letter), 0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247);
        if light { 1 } else { 2 }
    };
    let word = |word: &str| {
        let link = word.trim_start_matches('(').starts_with("https://") || word.starts_with("http://");
        if link { LINK } else { word.chars().map(one).sum() }
    };
    text.split_inclusive(char::is_whitespace)
        .map(|part| {
            let bare = part.trim_end_matches(char::is_whitespace);
            word(bare) + part.get(bare.len()..).map_or(0, |space| space.chars().count())
        })
        .sum()
}

/// What X counts for a link, however long.
const LINK: usize = 23;

#[cfg(test)]
mod tests {
    use super::{LIMITS, weighted, without_blanks};
    use crate::pack::read::KINDS;
    use std::collections::HashSet;

    #[test]
    fn posts_are_counted_as_x_counts_them() {
        assert_eq!(weighted("L’été à Paris"), 13);
        assert_eq!(weighted("日本 x"), 6);
        assert_eq!(weighted("see https://example.org/a/very/long/path/that/goes/on here"), 4 + 23 + 5);
        assert_eq!(weighted(""), 0);
    }

    #[test]
    fn blanks_count_for_nothing() {
        assert_eq!(without_blanks("By {date} I {do}."), "By  I .");
        assert_eq!(without_blanks("no blank"), "no blank");
    }

    #[test]
    fn each_limit_is_for_something_and_stands_once() {
        let mut seen = HashSet::new();
        for limit in LIMITS {
            assert!(limit.kind == "pack" || KINDS.contains(&limit.kind), "{}", limit.kind);
            assert!(seen.insert((limit.kind, limit.key, limit.ids)), "{}.{} twice", limit.kind, limit.key);
        }
    }
}

//! Addresses of pages in a text: found as sources write them ("finra.org/industry/notices/17-18"), marked on the lines
//! that the text was broken into, so that terminals which know links can follow them.

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Ends of names that look like the end of a site's name and are those of files.
const FILES: &[&str] = &["csv", "html", "js", "json", "md", "mdx", "pdf", "rs", "toml", "txt", "yaml", "yml"];

/// A part of an address on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The line.
    pub line: usize,
    /// Its first column.
    pub column: u16,
    /// How many columns.
    pub width: u16,
    /// The whole address.
    pub address: String,
}

impl Run {
    /// The same so many lines below.
    #[must_use]
    pub fn below(self, lines: usize) -> Run {
        Run { line: self.line + lines, ..self }
    }
}

/// The addresses in a text: where they stand, in bytes, and in full. Only http and https are followed.
#[must_use]
pub fn addresses(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split(char::is_whitespace) {
        let start = word.trim_start_matches(is_around);
        let from = at + word.len() - start.len();
        let name = start.trim_end_matches(is_around);
        if let Some(address) = whole(name) {
            found.push((from..from + name.len(), address));
        }
        // Whatever blank stood here, it is one character of its own length.
        at += word.len();
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    found
}

/// Signs that stand around an address and are no part of it.
fn is_around(sign: char) -> bool {
    !sign.is_ascii_alphanumeric() && !matches!(sign, '/' | '%' | '#' | '=')
}

/// An address that can be followed; `None` for any other word.
fn whole(word: &str) -> Option<String> {
    // Nothing but visible ASCII: no control character, and no letter that looks like another.
    if !word.chars().all(|sign| sign.is_ascii_graphic()) {
        return None;
    }
    let (scheme, rest) = match word.split_once("://") {
        Some((scheme @ ("http" | "https"), rest)) => (scheme, rest),
        Some(_) => return None,
        None => ("https", word),
    };
    is_site(rest.split(['/', '?', '#']).next().unwrap_or_default()).then(|| format!("{scheme}://{rest}"))
}

/// Whether this is the name of a site: labels with points between them, the last one letters only.
fn is_site(name: &str) -> bool {
    let good = |label: &str| !label.is_empty() && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    let mut labels = name.rsplit('.');
    let last = labels.next().unwrap_or_default();
    let ends = last.len() > 1 && last.chars().all(|sign| sign.is_ascii_lowercase()) && !FILES.contains(&last);
    let before: Vec<&str> = labels.collect();
    ends && !before.is_empty() && before.into_iter().all(good)
}

/// Underlines the addresses of a text on the lines it was broken into, and says where they are. Lines begin with
/// `indent` columns that are not part of the text.
pub fn link(text: &str, lines: &mut [Line<'static>], indent: usize, style: Style) -> Vec<Run> {
    let addresses = addresses(text);
    let mut runs = Vec::new();
    let mut at = 0;
    for (number, line) in lines.iter_mut().enumerate().filter(|_| !addresses.is_empty()) {
        let Some(part) = line.spans.pop().map(|span| span.content.into_owned()) else { continue };
        let mut column = indent;
        for piece in pieces(text, &mut at, &part, &addresses) {
            let width = piece.text.width();
            if let Some(address) = piece.address {
                let [column, width] = [column, width].map(|columns| u16::try_from(columns).unwrap_or(u16::MAX));
                runs.push(Run { line: number, column, width, address: address.to_owned() });
            }
            let drawn = if piece.address.is_some() { style.add_modifier(Modifier::UNDERLINED) } else { style };
            line.spans.push(Span::styled(piece.text, drawn));
            column += width;
        }
    }
    runs
}

/// A part of a line that is all address or all something else.
struct Piece<'a> {
    text: String,
    address: Option<&'a str>,
}

/// A line of a text in pieces; `at` is how far the text has been followed. Breaking a text drops blanks only.
fn pieces<'a>(text: &str, at: &mut usize, part: &str, addresses: &'a [(Range<usize>, String)]) -> Vec<Piece<'a>> {
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    for grapheme in part.graphemes(true) {
        while let Some(rest) = text.get(*at..).filter(|rest| !rest.starts_with(grapheme)) {
            match rest.chars().next() {
                Some(dropped) if dropped.is_whitespace() => *at += dropped.len_utf8(),
                // A hyphen that the break put in: it is on the line only.
                _ => break,
            }
        }
        let address = addresses.iter().find(|(range, _)| range.contains(at)).map(|(_, address)| address.as_str());
        if text.get(*at..).is_some_and(|rest| rest.starts_with(grapheme)) {
            *at += grapheme.len();
        }
        match pieces.last_mut().filter(|last| last.address == address) {
            Some(last) => last.text.push_str(grapheme),
            None => pieces.push(Piece { text: grapheme.to_owned(), address }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::page::wrap;

    fn found(text: &str) -> Vec<String> {
        addresses(text).into_iter().map(|(range, address)| format!("{} {address}", text.get(range).unwrap())).collect()
    }

    #[test]
    fn sites_are_found_as_sources_write_them_and_files_are_none() {
        assert_eq!(
            found("docs.x.com, counting characters, 2026; twitter-text conformance/validate.yml"),
            ["docs.x.com https://docs.x.com"]
        );
        assert_eq!(
            found("finra.org/industry/notices/17-18; lexology"),
            ["finra.org/industry/notices/17-18 https://finra.org/industry/notices/17-18"]
        );
        assert_eq!(
            found("(fdocuments.net); cliff.asso.fr, p. 159"),
            ["fdocuments.net https://fdocuments.net", "cliff.asso.fr https://cliff.asso.fr"]
        );
        assert_eq!(
            found("x-api/media/best-practices.mdx, openapi.json, config/v3.json, 11,000 tweets; 2.0 et al."),
            [""; 0]
        );
        assert_eq!(found("see http://example.org/a?b=c."), ["http://example.org/a?b=c http://example.org/a?b=c"]);
    }

    #[test]
    fn nothing_but_http_and_nothing_that_is_not_ascii_is_followed() {
        for text in ["ftp://example.org", "javascript://example.org", "ex\u{e4}mple.org", "example.org/\u{1b}]8;;"] {
            assert_eq!(found(text), [""; 0], "{text:?}");
        }
    }

    #[test]
    fn an_address_is_marked_wherever_the_lines_break() {
        let text = "Brady, Science Advances 7(33), pmc.ncbi.nlm.nih.gov/articles/PMC8363141 and example.org";
        for width in 8..90 {
            let mut lines: Vec<Line<'static>> =
                wrap(text, width).into_iter().map(|part| Line::from(vec![Span::raw("  "), Span::raw(part)])).collect();
            let runs = link(text, &mut lines, 2, Style::default());
            let shown = |run: &Run| -> String {
                let line: String = lines[run.line].spans.iter().map(|span| span.content.as_ref()).collect();
                line.chars().skip(run.column.into()).take(run.width.into()).collect()
            };
            let of = |address: &str| runs.iter().filter(|run| run.address == address).map(shown).collect::<String>();
            assert_eq!(
                of("https://pmc.ncbi.nlm.nih.gov/articles/PMC8363141"),
                "pmc.ncbi.nlm.nih.gov/articles/PMC8363141",
                "{width}"
            );
            assert_eq!(of("https://example.org"), "example.org", "{width}");
        }
    }
}

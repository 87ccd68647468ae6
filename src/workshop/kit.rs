//! The printable kit of a room: templates filled with what the room says, as Markdown and as HTML to print.
//!
//! Pure: the templates come in. Whatever a room's file says stays words: it is escaped where it is put in, and a page
//! holds no HTML but that which Markdown makes.

mod html;

pub use html::html;

use std::fmt::Write;

/// What stands in the blanks of a template.
#[derive(Debug, Clone, Default)]
pub struct Blanks {
    words: Vec<(&'static str, String)>,
    pages: Vec<(&'static str, String)>,
    flags: Vec<&'static str>,
}

impl Blanks {
    /// Words, of whoever wrote the room's file: escaped.
    #[must_use]
    pub fn word(mut self, name: &'static str, word: impl Into<String>) -> Blanks {
        self.words.push((name, word.into()));
        self
    }

    /// Markdown of the program's own.
    #[must_use]
    pub fn page(mut self, name: &'static str, page: impl Into<String>) -> Blanks {
        self.pages.push((name, page.into()));
        self
    }

    /// A condition that holds: what stands between `{?name}` and `{/name}` stays.
    #[must_use]
    pub fn flag(mut self, name: &'static str, holds: bool) -> Blanks {
        self.flags.extend(holds.then_some(name));
        self
    }
}

/// Fills a template. A blank of which nothing is known stays as it is: a test sees that there is none.
#[must_use]
pub fn fill(template: &str, blanks: &Blanks) -> String {
    let mut page = String::with_capacity(template.len() * 2);
    for line in kept(template, blanks).lines() {
        fill_line(&mut page, line, blanks);
        page.push('\n');
    }
    page
}

/// The template without what depends on conditions that do not hold.
fn kept(template: &str, blanks: &Blanks) -> String {
    let mut page = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{?") {
        page.push_str(before);
        let Some((name, inside)) = after.split_once('}') else { break };
        let end = format!("{{/{name}}}");
        let (inside, after) = inside.split_once(&end).unwrap_or((inside, ""));
        if blanks.flags.contains(&name) {
            page.push_str(inside);
        }
        rest = after;
    }
    page.push_str(rest);
    page
}

fn fill_line(page: &mut String, line: &str, blanks: &Blanks) {
    let table = line.starts_with('|');
    let mut code = false;
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        page.push_str(before);
        code ^= before.matches('`').count() % 2 == 1;
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        if let Some((_, filled)) = blanks.pages.iter().find(|(known, _)| *known == name) {
            page.push_str(filled.trim_end());
        } else if let Some((_, word)) = blanks.words.iter().find(|(known, _)| *known == name) {
            page.push_str(&if code { typed(word, table) } else { escaped(word) });
        } else {
            // Writing to a string cannot fail.
            let _ = write!(page, "{{{name}}}");
        }
        rest = behind;
    }
    page.push_str(rest);
}

/// Words that mean nothing to Markdown.
#[must_use]
pub fn escaped(word: &str) -> String {
    let mut safe = String::with_capacity(word.len());
    for letter in word.chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, '.' | ',' | ':' | ';' | '/' | '\'' | '?' | '%' | '@') {
            safe.push('\\');
        }
        safe.push(if letter.is_control() { ' ' } else { letter });
    }
    safe
}

/// What is typed, between back-ticks: they cannot be written there, and a bar ends a cell of a table.
fn typed(word: &str, table: bool) -> String {
    let plain = word.replace('`', "\u{2CB}").replace(char::is_control, " ");
    if table { plain.replace('|', "\\|") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::{Blanks, escaped, fill, html};
    use crate::pack::words::Lang;

    fn blanks() -> Blanks {
        Blanks::default().word("name", "A|b `c` <script>*x*\n# d").page("list", "- one\n- two\n").flag("yes", true)
    }

    #[test]
    fn words_of_a_room_stay_words() {
        let page = fill("# {name}\n\n| `{name}` | b |\n", &blanks());
        let [title, _, row] = page.lines().collect::<Vec<_>>()[..] else { panic!("{page}") };
        assert_eq!(title, "# A\\|b \\`c\\` \\<script\\>\\*x\\* \\# d");
        assert_eq!(row, "| `A\\|b ˋcˋ <script>*x* # d` | b |");
        let page = html("t", Lang::En, "", &fill("# {name}\n\n<b>raw</b>\n", &blanks()));
        assert!(page.contains("<h1>A|b `c` &lt;script&gt;*x* # d</h1>"), "{page}");
        assert!(page.contains("&lt;b&gt;raw&lt;/b&gt;") && !page.contains("<script>"), "{page}");
        assert_eq!(escaped("l’heure 10:30, ok?"), "l’heure 10:30, ok?");
    }

    #[test]
    fn conditions_and_pages() {
        assert_eq!(fill("a{?yes} b{/yes}{?no} c{/no}.\n{list}\n", &blanks()), "a b.\n- one\n- two\n");
        assert_eq!(fill("{unknown}", &blanks()), "{unknown}\n");
    }
}

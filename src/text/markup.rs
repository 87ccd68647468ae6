//! Words set in Markdown or in HTML so that they stay words: nothing of what somebody typed becomes a tag, a link, a
//! heading or a list.

/// Words that mean nothing to HTML, between tags or in an attribute.
#[must_use]
pub fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// Words that mean nothing to Markdown, wherever they stand but for the start of a line ([`at_line_start`]). A break in
/// them is a space.
#[must_use]
pub fn markdown(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$') {
            safe.push('\\');
        }
        safe.push(if matches!(letter, '\n' | '\r' | '\t') { ' ' } else { letter });
    }
    safe
}

/// Signs that begin a list or a rule of Markdown only count at the start of a line.
#[must_use]
pub fn at_line_start(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && matches!(line.chars().nth(digits), Some('.' | ')')) {
        let (number, rest) = line.split_at_checked(digits).unwrap_or((line, ""));
        return format!("{number}\\{rest}");
    }
    match line.chars().next() {
        Some('-' | '+' | '=') => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

/// What is typed, in Markdown: fenced by one back-tick more than it holds in a row.
#[must_use]
pub fn code(typed: &str) -> String {
    let longest = typed.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("{fence}{typed}{fence}") } else { format!("{fence} {typed} {fence}") }
}

#[cfg(test)]
mod tests {
    use super::{at_line_start, code, html, markdown};

    #[test]
    fn words_stay_words() {
        assert_eq!(html("<a href=\"x\">R&D's</a>"), "&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;");
        assert_eq!(markdown("<b> [a](b) | *c*\n# d"), "\\<b\\> \\[a\\](b) \\| \\*c\\* \\# d");
    }

    #[test]
    fn a_line_begins_no_list() {
        for (line, safe) in [
            ("12. x", "12\\. x"),
            ("3) x", "3\\) x"),
            ("- x", "\\- x"),
            ("+", "\\+"),
            ("==", "\\=="),
            ("12 x", "12 x"),
            ("x - y", "x - y"),
            ("", ""),
        ] {
            assert_eq!(at_line_start(line), safe);
        }
    }

    #[test]
    fn back_ticks_stand_in_longer_fences() {
        assert_eq!((code("a"), code("a``b")), ("`a`".to_owned(), "``` a``b ```".to_owned()));
    }
}

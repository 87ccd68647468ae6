//! Slips of syntax, told by what is to be done about them.

/// What sort of slip the parser of TOML found: its own sentences are English and speak of grammar. The word
/// chooses the sentence in `assets/text`.
#[must_use]
pub fn slip(detail: &str) -> &'static str {
    const SLIPS: &[(&str, &[&str])] = &[
        ("twice", &["duplicate key"]),
        ("table", &["array table"]),
        ("line", &["unquoted key"]),
        ("text", &["string", "quote", "escape"]),
        ("list", &["array", "comma"]),
        ("table", &["table"]),
        ("line", &["key", "assignment", "`=`"]),
        ("value", &["value", "integer", "float", "radix", "digit", "sign", "zero", "date", "time"]),
    ];
    SLIPS.iter().find(|(_, words)| words.iter().any(|word| detail.contains(word))).map_or("other", |(slip, _)| slip)
}

#[cfg(test)]
mod tests {
    use super::slip;
    use toml::de::DeTable;

    #[test]
    fn each_slip_is_told_by_what_mends_it() {
        for (text, told) in [
            ("a = 1\na = 2", "twice"),
            ("a = \"b", "text"),
            ("a = [1, 2", "list"),
            ("[a\nb = 1", "table"),
            ("just words", "line"),
            ("[[rule]\nb = 1", "table"),
            ("a = 01", "value"),
        ] {
            let (_, errors) = DeTable::parse_recoverable(text);
            assert_eq!(slip(errors[0].message()), told, "{text}: {}", errors[0].message());
        }
    }
}

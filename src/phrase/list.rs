//! Lists as people say them.

use crate::text::Text;

/// "a, b and c".
#[must_use]
pub fn and(text: &Text, parts: &[String]) -> String {
    joined(text, parts, "list-and")
}

/// "a, b or c".
#[must_use]
pub fn or(text: &Text, parts: &[String]) -> String {
    joined(text, parts, "list-or")
}

fn joined(text: &Text, parts: &[String], key: &str) -> String {
    match parts.split_last() {
        Some((last, first)) if !first.is_empty() => {
            text.with(key, &[("first", first.join(", ").into()), ("last", last.into())])
        }
        _ => parts.concat(),
    }
}

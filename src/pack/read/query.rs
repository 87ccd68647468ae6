//! Search queries: only operators that X's search knows, so that a query can be pasted as it is.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::near::closest;

/// Operators written `name:value` that X documents for its search box (advanced search and its help page).
const OPERATORS: &[&str] = &[
    "from",
    "to",
    "since",
    "until",
    "lang",
    "filter",
    "list",
    "url",
    "near",
    "within",
    "min_faves",
    "min_retweets",
    "min_replies",
    "conversation_id",
    "since_time",
    "until_time",
];

/// Values of `filter:`.
const FILTERS: &[&str] = &[
    "links",
    "media",
    "images",
    "videos",
    "native_video",
    "replies",
    "self_threads",
    "quote",
    "retweets",
    "nativeretweets",
    "verified",
    "blue_verified",
    "follows",
    "news",
    "safe",
    "spaces",
    "hashtags",
    "mentions",
    "has_engagement",
];

/// What is wrong with a query, if anything. The place is the caller's to add.
pub(super) fn fault(query: &str) -> Option<Diagnostic> {
    if query.matches('"').count() % 2 == 1 {
        return Some(Diagnostic::new("pack-query-quote"));
    }
    let bare = unquoted(query);
    if bare.matches('(').count() != bare.matches(')').count() {
        return Some(Diagnostic::new("pack-query-parenthesis"));
    }
    bare.split_whitespace().find_map(|word| operator(word.trim_start_matches(['(', '-']).trim_end_matches(')')))
}

/// The query without its exact phrases: a colon in them is only a colon.
fn unquoted(query: &str) -> String {
    query.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

fn operator(word: &str) -> Option<Diagnostic> {
    if matches!(word, "or" | "Or" | "AND" | "NOT") {
        let meant = if word.eq_ignore_ascii_case("or") { Some("OR".to_owned()) } else { None };
        return Some(Diagnostic::new("pack-query-operator").with("operator", word).suggest(meant));
    }
    let (name, value) = word.split_once(':')?;
    if name == "filter" && !FILTERS.contains(&value) {
        let meant = closest(value, FILTERS.iter().copied()).map(|known| format!("filter:{known}"));
        return Some(Diagnostic::new("pack-query-operator").with("operator", word).suggest(meant));
    }
    let is_word = !name.is_empty()
        && !value.starts_with("//")
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
    if !is_word || OPERATORS.contains(&name) {
        return None;
    }
    let meant = closest(name, OPERATORS.iter().copied()).map(|known| format!("{known}:"));
    Some(Diagnostic::new("pack-query-operator").with("operator", format!("{name}:")).suggest(meant))
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn documented_operators_pass() {
        for query in [
            r#""{topic}" lang:fr -filter:replies min_faves:5"#,
            "({topic} OR @somebody) from:abc since:2026-01-01",
            r#""note: this is a phrase" filter:links"#,
            "https://example.org/x",
        ] {
            assert_eq!(fault(query), None, "{query}");
        }
    }

    #[test]
    fn others_are_refused_with_what_was_meant() {
        let refused = |query: &str| fault(query).map(|fault| (fault.code, fault.suggestion)).unwrap();
        assert_eq!(refused("{topic} form:abc"), ("pack-query-operator", Some("from:".to_owned())));
        assert_eq!(refused("a or b"), ("pack-query-operator", Some("OR".to_owned())));
        assert_eq!(refused("a filter:link"), ("pack-query-operator", Some("filter:links".to_owned())));
        assert_eq!(refused("\"a"), ("pack-query-quote", None));
        assert_eq!(refused("(a OR b"), ("pack-query-parenthesis", None));
    }
}

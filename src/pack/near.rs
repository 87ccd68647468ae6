//! "Did you mean": the known name closest to a misspelt one.

/// The candidate closest to `word`, if one is close enough to be a slip of the fingers: at most one edit in
/// three letters (transposed letters are one edit), or one name begun by the other.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = word.to_lowercase();
    let measured = candidates.into_iter().map(|candidate| {
        let lower = candidate.to_lowercase();
        // Slips are rare at the beginning of a word: of two names equally near, the one that begins alike.
        let alike = word.chars().zip(lower.chars()).take_while(|(one, other)| one == other).count();
        ((distance(&word, &lower), std::cmp::Reverse(alike)), candidate)
    });
    let ((distance, _), candidate) = measured.min_by_key(|(rank, _)| *rank)?;
    (distance <= limit(&word)).then(|| candidate.to_owned())
}

/// Edits between two words; a word that begins with the other, or differs by `-` and `_`, counts as one edit.
fn distance(word: &str, candidate: &str) -> usize {
    let same_letters = word.replace('-', "_") == candidate.replace('-', "_");
    let shorter = word.len().min(candidate.len());
    let begun = shorter >= 4 && (word.starts_with(candidate) || candidate.starts_with(word));
    if same_letters || begun { 1 } else { strsim::damerau_levenshtein(word, candidate) }
}

fn limit(word: &str) -> usize {
    (word.chars().count() / 3).max(1)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn a_slip_finds_its_name() {
        let names = ["minutes", "minimum", "objective", "ten_loop"];
        assert_eq!(closest("minuts", names), Some("minutes".to_owned()));
        assert_eq!(closest("mniutes", names), Some("minutes".to_owned()));
        assert_eq!(closest("ten-loop", names), Some("ten_loop".to_owned()));
        assert_eq!(closest("Objectives", names), Some("objective".to_owned()));
        assert_eq!(closest("ad", ["id", "add", "and"]), Some("add".to_owned()));
    }

    #[test]
    fn a_different_word_finds_nothing() {
        assert_eq!(closest("xylophone", ["minutes", "days"]), None);
        assert_eq!(closest("days", []), None);
    }
}

//! "Did you mean": the known name closest to a misspelt one.

/// The candidate closest to `word`, if one is close enough to be a slip of the fingers: at most one edit in
/// three letters (transposed letters are one edit), or one name begun by the other.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let word = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = distance(&word, &candidate.to_lowercase());
        if best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    let (distance, candidate) = best?;
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
    }

    #[test]
    fn a_different_word_finds_nothing() {
        assert_eq!(closest("xylophone", ["minutes", "days"]), None);
        assert_eq!(closest("days", []), None);
    }
}

//! Filling the blanks of a sentence.

use crate::pack::words::Words;

/// The sentence with each `{blank}` replaced.
pub(super) fn fill(text: &Words, blanks: &[(&str, &Words)]) -> Words {
    let mut filled = text.clone();
    for (blank, value) in blanks {
        let mark = format!("{{{blank}}}");
        filled.en = filled.en.replace(&mark, &value.en);
        filled.fr = filled.fr.replace(&mark, &value.fr);
    }
    filled
}

/// The same text in both languages: a number, a person's own words.
pub(super) fn same(text: impl ToString) -> Words {
    let text = text.to_string();
    Words { en: text.clone(), fr: text }
}

/// Whether the sentence has this blank.
pub(super) fn has_blank(text: &Words, blank: &str) -> bool {
    let mark = format!("{{{blank}}}");
    text.en.contains(&mark) || text.fr.contains(&mark)
}

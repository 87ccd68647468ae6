//! Filling the blanks of a sentence.

use crate::pack::words::Words;

/// The sentence with each `{blank}` replaced, in one pass: braces in a person's own words stay as they are.
pub(super) fn fill(text: &Words, blanks: &[(&str, &Words)]) -> Words {
    both(&text.en, &text.fr, blanks)
}

/// The same for a sentence that is not in a pack.
pub(super) fn both(en: &str, fr: &str, blanks: &[(&str, &Words)]) -> Words {
    Words::new(
        one(en, |blank| value(blanks, blank).map(|words| words.en.as_str())),
        one(fr, |blank| value(blanks, blank).map(|words| words.fr.as_str())),
    )
}

fn value<'w>(blanks: &[(&str, &'w Words)], blank: &str) -> Option<&'w Words> {
    blanks.iter().find(|(name, _)| *name == blank).map(|(_, words)| *words)
}

fn one<'w>(text: &str, value: impl Fn(&str) -> Option<&'w str>) -> String {
    let mut filled = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}').and_then(|(blank, after)| Some((value(blank)?, after))) {
            Some((words, after)) => {
                filled.push_str(words);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The same text in both languages: a number, a person's own words.
pub(super) fn same(text: impl ToString) -> Words {
    let text = text.to_string();
    Words::new(text.clone(), text)
}

/// Whether the sentence has this blank.
pub(super) fn has_blank(text: &Words, blank: &str) -> bool {
    let mark = format!("{{{blank}}}");
    text.en.contains(&mark) || text.fr.contains(&mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_in_ones_own_words_stay() {
        let text = Words::new("{topic} for {audience} {odd", "{audience} : {topic}");
        let filled = fill(&text, &[("topic", &same("{audience}")), ("audience", &same("all"))]);
        assert_eq!(filled, Words::new("{audience} for all {odd", "all : {audience}"));
    }
}

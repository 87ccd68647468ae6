//! Questions in the order they are asked, complete: the reader fills in what depends on other entries.

use crate::pack::question::{Choice, Question, Section};
use crate::pack::shelf::Shelf;
use crate::pack::typed::typed;
use std::collections::HashMap;

/// Sorts questions by their section (in pack order inside it), gives each `options_of` question a copy of
/// the options it borrows, and types the defaults. What does not fit stays empty; `check` says why.
pub(super) fn arrange(questions: Shelf<Question>, sections: &Shelf<Section>) -> Shelf<Question> {
    let lent: HashMap<String, Vec<Choice>> =
        questions.iter().map(|question| (question.id.clone(), question.options.clone())).collect();
    let mut sorted = questions.into_entries();
    sorted.sort_by_key(|question| sections.position(question.section.as_ref()).unwrap_or(usize::MAX));
    let mut shelf = Shelf::default();
    for mut question in sorted {
        if let Some(options) = question.options_of.as_ref().and_then(|lender| lent.get(lender.as_ref())) {
            question.options.clone_from(options);
        }
        question.default = question.raw_default.as_ref().and_then(|raw| typed(&question, raw).ok());
        shelf.put(question);
    }
    shelf
}

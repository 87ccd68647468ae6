//! Page one and the last page: warnings, sentences at hand, hidden costs, ways out, honest springs.

use crate::pack::words::Words;
use crate::plan::because::Reasons;
use crate::plan::case::Case;
use crate::plan::keys;
use crate::plan::model::{Named, Notice, SpringLine};
use crate::plan::sentences;

/// The sentences that rules ask for, with their reasons.
pub(super) fn warnings(case: &Case<'_>, reasons: &mut Reasons<'_, '_>) -> Vec<Notice> {
    let mut notices = Vec::new();
    for (id, rules) in &case.decision.warnings {
        if let Some(warning) = case.pack.warnings.get(id) {
            notices.push(Notice {
                id: id.to_string(),
                text: warning.text.clone(),
                because: reasons.of_rules(rules, &[]),
            });
        }
    }
    notices
}

/// Sentences to keep at hand. Who never writes needs only the notice that says so.
pub(super) fn at_hand(case: &Case<'_>, writes: bool) -> Vec<Named> {
    let account = case.text(keys::ACCOUNT);
    let quiet = !writes || case.text(keys::STATE) == keys::DORMANT;
    let suits = |id: &str| match id {
        "parking" => quiet,
        "redirect" => keys::INSTITUTIONAL.contains(&account),
        _ => !case.reads_only(),
    };
    let open = sentences::NOTICES.iter().filter(|(id, _)| suits(id));
    open.filter_map(|(id, name)| {
        Some(Named { id: (*id).to_owned(), name: name.words(), text: case.template(id)?.clone() })
    })
    .collect()
}

/// Every template whose id begins so, in pack order.
pub(super) fn family(case: &Case<'_>, prefix: &str) -> Vec<Words> {
    case.pack
        .templates
        .iter()
        .filter(|template| template.id.starts_with(prefix))
        .map(|template| template.text.clone())
        .collect()
}

/// Honest ways to be heard; nothing for who never writes.
pub(super) fn springs(case: &Case<'_>, writes: bool) -> Vec<SpringLine> {
    let open = case.pack.springs.iter().filter(|spring| writes && case.holds(spring.when.as_ref()));
    open.map(|spring| SpringLine {
        title: spring.title.clone(),
        honest: spring.honest.clone(),
        never: spring.never.clone(),
    })
    .collect()
}

/// Questions of the culture card, for readers in several regions or languages.
pub(super) fn cultures(case: &Case<'_>) -> Vec<Words> {
    let several = |question| case.facts.many(question).len() > 1;
    if !several(keys::REGIONS) && !several(keys::LANGUAGES) {
        return Vec::new();
    }
    case.pack
        .cultures
        .iter()
        .filter(|culture| case.holds(culture.when.as_ref()))
        .map(|culture| culture.text.clone())
        .collect()
}

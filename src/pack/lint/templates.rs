//! Templates whose name nothing reads: the program finds them by their ids, so a slip there is silent.

use crate::pack::Pack;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::near::closest;
use crate::pack::value::RawValue;
use std::collections::HashSet;

/// Names that the program reads as they are.
const NAMED: &[&str] = &[
    "ifthen.first",
    "ifthen.next",
    "parking",
    "holding",
    "safe_channel",
    "redirect",
    "holiday",
    "bio.topics",
    "bio.audience",
    "bio.disclose.default",
    "editorial.line",
    "editorial.sentence",
    "editorial.interest",
    "editorial.forbidden.default",
];

/// Beginnings of names of which the program reads all there are: hidden costs, reasons to leave, reviews, drafts.
const FAMILIES: &[&str] = &["cost.", "exit.", "review.", "post.", "poll."];

/// Beginnings of names that go on with an option of a question.
const BY_OPTION: &[(&str, &str)] =
    &[("bio.role.", "role"), ("bio.disclose.", "role"), ("bio.", "account"), ("audience.", "audience")];

/// The templates that nothing reads.
pub(super) fn check(pack: &Pack) -> Vec<Diagnostic> {
    let read = read(pack);
    let unread = pack.templates.iter().filter(|template| {
        let id = template.id.as_str();
        !read.contains(id) && !FAMILIES.iter().any(|family| id.starts_with(family))
    });
    unread
        .map(|template| {
            let missing = read.iter().map(String::as_str).filter(|name| pack.templates.get(name).is_none());
            let problem = Diagnostic::new("lint-template-unread").with("id", template.id.as_str());
            problem.suggest(closest(&template.id, missing)).at(&template.place)
        })
        .collect()
}

/// Every name that something reads.
fn read(pack: &Pack) -> HashSet<String> {
    let mut read: HashSet<String> = NAMED.iter().map(|name| (*name).to_owned()).collect();
    for (beginning, question) in BY_OPTION {
        let options = pack.questions.get(question).map(|question| question.options.as_slice()).unwrap_or_default();
        read.extend(options.iter().map(|option| format!("{beginning}{}", option.id.as_ref())));
    }
    read.extend(pack.guardrails.ids().map(|id| format!("editorial.forbidden.{id}")));
    let text = |raw: &RawValue| if let RawValue::Text(text) = raw { Some(text.clone()) } else { None };
    read.extend(pack.settings.iter().filter_map(|setting| text(&setting.default)));
    read.extend(pack.rules.iter().flat_map(|rule| rule.set.values()).filter_map(|raw| text(raw.as_ref())));
    read
}

//! The person's own subjects, and the editorial line over them.

use crate::pack::words::Words;
use crate::plan::because::Reasons;
use crate::plan::came::Came;
use crate::plan::case::Case;
use crate::plan::fill::{fill, same};
use crate::plan::items;
use crate::plan::keys;
use crate::plan::model::{EditorialLine, Item, ItemKind};
use crate::plan::sentences;

/// Ids of the pillars: there are three at most.
pub(super) const IDS: [&str; 3] = ["pillar_1", "pillar_2", "pillar_3"];
const PILLARS: usize = IDS.len();

/// The guardrail of a second life: it leaves the employer out, on the account that has no name.
const SEPARATE_LIVES: &str = "separate_lives";

/// Guardrails whose subject is left out of the line first, in order of weight; the pack says the subject.
const LEFT_OUT: &[&str] =
    &["client_secrecy", "inside_info", "no_reco", "product_promo", "politics", SEPARATE_LIVES, "licence", "no_family"];

/// The subjects that count, the leading one first: rules may move a commonplace first subject to the end until
/// the person has found an angle of their own on it (setting `lead_topic`, counted from 1; a pack may leave it out).
pub(super) fn topics<'c>(case: &'c Case<'_>) -> Vec<&'c str> {
    let mut topics: Vec<&str> = case.facts.many(keys::TOPICS).iter().take(PILLARS).map(String::as_str).collect();
    let lead = (case.setting("lead_topic") as usize).saturating_sub(1);
    if lead < topics.len() {
        topics.rotate_left(lead);
    }
    topics
}

/// A pillar for each subject.
pub(super) fn lines(case: &Case<'_>, reasons: &mut Reasons<'_, '_>) -> Vec<Item> {
    let pillar = |(id, topic): (&str, &str)| Item {
        phase: keys::ALL.to_owned(),
        came: Came::Said,
        because: reasons.of_own(&[], Some(sentences::YOUR_TOPIC.words()), &[keys::TOPICS], None),
        ..items::plain(id, ItemKind::Pillar, &same(topic), &same(topic))
    };
    IDS.into_iter().zip(topics(case)).map(pillar).collect()
}

/// For whom, about what, why this person, and two subjects left out.
pub(super) fn line(case: &Case<'_>, items: &[Item]) -> Option<EditorialLine> {
    let template = case.template("editorial.line").or_else(|| case.template("editorial.sentence"))?;
    let sentence = fill(template, &[("audience", &audience(case, PILLARS)), ("topic", &topic(case))]);
    // Whoever keeps a second account apart still says on the first one whom they work for.
    let nameless = case.text(keys::ACCOUNT) == keys::PSEUDO;
    let applies = |id: &&&str| **id != SEPARATE_LIVES || nameless;
    let stands = |id: &&&str| items.iter().any(|item| item.kind == ItemKind::Guardrail && item.id == **id);
    let named = LEFT_OUT.iter().filter(applies).filter(stands);
    let mut left_out: Vec<&Words> =
        named.filter_map(|id| case.template(&format!("editorial.forbidden.{id}"))).collect();
    left_out
        .extend(["no_family", "default"].iter().filter_map(|id| case.template(&format!("editorial.forbidden.{id}"))));
    left_out.dedup();
    let left_out = left_out.into_iter().take(2).cloned().collect();
    Some(EditorialLine {
        sentence,
        interest: interest(case),
        pillars: topics(case).into_iter().map(str::to_owned).collect(),
        left_out,
    })
}

/// The person's own reason to speak of it, when they gave one.
fn interest(case: &Case<'_>) -> Option<Words> {
    let own = case.facts.text(keys::INTEREST).map(str::trim).filter(|own| !own.is_empty())?;
    let stop = if own.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    Some(fill(case.template("editorial.interest")?, &[("interest", &same(format!("{own}{stop}")))]))
}

/// The first subject, or a word for it.
pub(super) fn topic(case: &Case<'_>) -> Words {
    topics(case).first().map_or_else(|| sentences::YOUR_SUBJECT.words(), same)
}

/// The readers as they stand after "for", at most so many kinds of them.
pub(super) fn audience(case: &Case<'_>, most: usize) -> Words {
    let chosen = case.facts.many(keys::AUDIENCE).iter().take(most);
    let names: Vec<&Words> = chosen.filter_map(|option| case.template(&format!("audience.{option}"))).collect();
    if names.is_empty() {
        return sentences::YOUR_READERS.words();
    }
    Words::new(enumerate(&names, |words| &words.en, " and "), enumerate(&names, |words| &words.fr, " et "))
}

/// "a, b and c"; only commas when one of the names is double itself ("candidates and students").
fn enumerate<'w>(names: &[&'w Words], text: fn(&'w Words) -> &'w String, and: &str) -> String {
    let names: Vec<&str> = names.iter().map(|words| text(words).as_str()).collect();
    match names.split_last() {
        Some((last, first)) if !first.is_empty() && !names.iter().any(|name| name.contains(and)) => {
            format!("{}{and}{last}", first.join(", "))
        }
        _ => names.join(", "),
    }
}

//! The plan in both languages: the same lines, and what it says on paper.

use super::case::{Case, Miss};
use super::said::Said;
use crate::export::plain_text::PlainText;
use crate::export::tree::tree;
use crate::export::{Export, Sheet};
use crate::pack::question::Depth;
use crate::pack::words::Lang;
use crate::text::Text;
use serde_json::{Map, Value};

/// What is not as expected.
pub(super) fn misses(case: &Case<'_>, texts: &[Text; 2]) -> Vec<Miss> {
    let mut misses = Vec::new();
    for text in texts {
        let lang = text.lang();
        misses.extend(unsaid(case, text));
        misses.extend(headline(case, lang));
    }
    misses.extend(agreement(case, texts));
    misses
}

/// The sentences of a language that its paper does not say.
fn unsaid(case: &Case<'_>, text: &Text) -> Vec<Miss> {
    let says = &case.story.expect.says;
    let sentences = match text.lang() {
        Lang::En => &says.en,
        Lang::Fr => &says.fr,
    };
    if sentences.is_empty() {
        // Editing a plan to the length of a paper is by far the costliest step of a story.
        return Vec::new();
    }
    let paper = plain(&paper(&sheet(case, text)));
    let missing = sentences.iter().filter(|sentence| !paper.contains(&plain(sentence.as_ref())));
    let miss = |sentence: &crate::pack::entry::Ref| {
        let expected = Said::new("story-want-says").with("lang", text.lang().code());
        let expected = expected.with("sentence", sentence.as_ref().as_str());
        case.miss(sentence.span(), expected, Said::new("story-came-unsaid"), Vec::new())
    };
    missing.map(miss).collect()
}

fn headline(case: &Case<'_>, lang: Lang) -> Option<Miss> {
    let wanted = case.story.expect.headline.as_ref()?;
    let said = case.plan.headline.get(lang);
    if plain(said).contains(&plain(wanted.as_ref().get(lang))) {
        return None;
    }
    let expected = Said::new("story-want-headline").with("sentence", wanted.as_ref().get(lang));
    let came = Said::new("story-came-headline").with("sentence", said);
    let rules = case.decision.settings.get("headline_template").map_or(&[][..], |set| &set.rules);
    Some(case.miss(wanted.span(), expected, came, super::why::rules(case, rules)))
}

/// A plan says the same in both languages: the same ids in the same order. That it is built once and put into
/// words later makes it so; a story is where an author would notice the contrary.
fn agreement(case: &Case<'_>, texts: &[Text; 2]) -> Option<Miss> {
    let [en, fr] = texts.each_ref().map(|text| ids(&tree(&sheet(case, text))));
    let differ = en.iter().zip(&fr).find(|(en, fr)| en != fr).map(|(en, _)| en.clone());
    let differ = differ.or_else(|| (en.len() != fr.len()).then(|| en.last().cloned().unwrap_or_default()))?;
    let came = Said::new("story-came-languages").with("id", differ);
    Some(case.miss(case.story.place.span.clone(), Said::new("story-want-languages"), came, Vec::new()))
}

fn ids(tree: &Map<String, Value>) -> Vec<String> {
    let lists = ["items", "warnings", "set_aside", "phases"].iter().filter_map(|key| tree.get(*key)?.as_array());
    lists.flatten().filter_map(|entry| entry.get("id")?.as_str()).map(str::to_owned).collect()
}

fn sheet<'s>(case: &'s Case<'_>, text: &'s Text) -> Sheet<'s> {
    Sheet { plan: &case.plan, answers: &case.story.answers, depth: Depth::Deep, pack: case.engine.pack(), text }
}

fn paper(sheet: &Sheet<'_>) -> String {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail, and the paper is UTF-8.
    let _ = PlainText.write(sheet, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Without the accidents of setting: line breaks, and the several spaces of French typography.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

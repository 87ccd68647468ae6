//! The plan on paper, in both languages.

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
    let expect = &case.story.expect;
    let mut misses = Vec::new();
    for text in texts {
        let lang = text.lang();
        let paper = plain(&paper(&sheet(case, text)));
        let sentences = match lang {
            Lang::En => &expect.says.en,
            Lang::Fr => &expect.says.fr,
        };
        for sentence in sentences.iter().filter(|sentence| !paper.contains(&plain(sentence.as_ref()))) {
            let expected =
                Said::new("story-want-says").with("lang", lang.code()).with("sentence", sentence.as_ref().as_str());
            misses.push(case.miss(sentence.span(), expected, Said::new("story-came-unsaid"), Vec::new()));
        }
        misses.extend(headline(case, lang));
    }
    misses.extend(agreement(case, texts));
    misses
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

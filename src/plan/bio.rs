//! The first draft of a bio: who I am, what about, for whom, what to know; at most 160 characters.

use crate::pack::words::{Lang, Words};
use crate::plan::case::Case;
use crate::plan::fill::{fill, same};
use crate::plan::keys;
use crate::plan::pillars;

/// Longest bio that X takes, in characters (X product help, "profile").
const LONGEST: usize = 160;
const BETWEEN: &str = " · ";

/// The draft; `None` for somebody who only reads.
pub(super) fn draft(case: &Case<'_>) -> Option<Words> {
    if case.reads_only() {
        return None;
    }
    let (mut en, mut fr) = (None, None);
    for (topics, audiences) in tries(case) {
        let parts = parts(case, topics, audiences);
        en = en.or_else(|| whole(&parts, Lang::En));
        fr = fr.or_else(|| whole(&parts, Lang::Fr));
        if en.is_some() && fr.is_some() {
            break;
        }
    }
    let least = |lang| cut(parts(case, 0, 0), lang);
    Some(Words::new(en.unwrap_or_else(|| least(Lang::En)), fr.unwrap_or_else(|| least(Lang::Fr))))
}

/// How many subjects and kinds of readers to name: as many as possible, subjects given up first, then readers.
fn tries(case: &Case<'_>) -> impl Iterator<Item = (usize, usize)> {
    let topics = pillars::topics(case).len();
    let audiences = case.facts.many(keys::AUDIENCE).len().min(3);
    let fewer_topics = (1..=topics).rev().map(move |topics| (topics, audiences));
    let fewer_readers = (0..audiences).rev().map(move |audiences| (topics.min(1), audiences));
    fewer_topics.chain(fewer_readers).chain([(0, 0)])
}

/// The draft, if all of it fits.
fn whole(parts: &[Words], lang: Lang) -> Option<String> {
    let parts: Vec<&str> = parts.iter().map(|part| part.get(lang)).collect();
    Some(parts.join(BETWEEN)).filter(|bio| fits(bio))
}

fn fits(bio: &str) -> bool {
    bio.chars().count() <= LONGEST
}

/// Drops the last parts until the rest fits.
fn cut(mut parts: Vec<Words>, lang: Lang) -> String {
    while !parts.is_empty() {
        if let Some(bio) = whole(&parts, lang) {
            return bio;
        }
        parts.pop();
    }
    String::new()
}

fn parts(case: &Case<'_>, topics: usize, audiences: usize) -> Vec<Words> {
    let role = case.text(keys::ROLE);
    let account = case.text(keys::ACCOUNT);
    let impersonal = keys::IMPERSONAL.contains(&account);
    let who =
        if impersonal { case.template(&format!("bio.{account}")) } else { case.template(&format!("bio.role.{role}")) };
    let chosen: Vec<&str> = pillars::topics(case).into_iter().take(topics).collect();
    let about = case.template("bio.topics").filter(|_| !chosen.is_empty());
    let about = about.map(|template| fill(template, &[("topics", &same(chosen.join(", ")))]));
    let readers = case.template("bio.audience").filter(|_| audiences > 0);
    let readers = readers.map(|template| fill(template, &[("audience", &pillars::audience(case, audiences))]));
    let disclose = case.template(&format!("bio.disclose.{role}")).or_else(|| case.template("bio.disclose.default"));
    let disclose = disclose.filter(|_| !impersonal);
    [who.cloned(), about, readers, disclose.cloned()].into_iter().flatten().collect()
}

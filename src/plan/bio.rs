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
    Some(Words::new(shortest_loss(case, Lang::En), shortest_loss(case, Lang::Fr)))
}

/// Gives up as little as possible until the draft fits: subjects first, then readers, then the last parts.
fn shortest_loss(case: &Case<'_>, lang: Lang) -> String {
    let topics = pillars::topics(case).len();
    let audiences = case.facts.many(keys::AUDIENCE).len().min(3);
    let fewer_topics = (1..=topics).rev().map(|topics| (topics, audiences));
    let fewer_readers = (0..audiences).rev().map(|audiences| (topics.min(1), audiences));
    let tries = fewer_topics.chain(fewer_readers).chain([(0, 0)]);
    let drafts = tries.map(|(topics, audiences)| parts(case, lang, topics, audiences));
    drafts.map(|parts| parts.join(BETWEEN)).find(|bio| fits(bio)).unwrap_or_else(|| cut(parts(case, lang, 0, 0)))
}

fn fits(bio: &str) -> bool {
    bio.chars().count() <= LONGEST
}

/// Drops the last parts until the rest fits.
fn cut(mut parts: Vec<String>) -> String {
    while parts.len() > 1 && !fits(&parts.join(BETWEEN)) {
        parts.pop();
    }
    let bio = parts.join(BETWEEN);
    if fits(&bio) { bio } else { String::new() }
}

fn parts(case: &Case<'_>, lang: Lang, topics: usize, audiences: usize) -> Vec<String> {
    let role = case.text(keys::ROLE);
    let account = case.text(keys::ACCOUNT);
    let impersonal = keys::IMPERSONAL.contains(&account);
    let who =
        if impersonal { case.template(&format!("bio.{account}")) } else { case.template(&format!("bio.role.{role}")) };
    let chosen: Vec<String> = pillars::topics(case).into_iter().take(topics).collect();
    let about = case.template("bio.topics").filter(|_| !chosen.is_empty());
    let about = about.map(|template| fill(template, &[("topics", &same(chosen.join(", ")))]));
    let readers = case.template("bio.audience").filter(|_| audiences > 0);
    let readers = readers.map(|template| fill(template, &[("audience", &pillars::audience(case, audiences))]));
    let disclose = case.template(&format!("bio.disclose.{role}")).or_else(|| case.template("bio.disclose.default"));
    let disclose = disclose.filter(|_| !impersonal);
    let all = [who.cloned(), about, readers, disclose.cloned()];
    all.into_iter().flatten().map(|words| words.get(lang).to_owned()).collect()
}

//! What is compiled and what is walked as written agree: facts, rules, offers, decisions; on the shipped pack
//! and on made-up ones, under any answers, open ones included.

mod layer;
mod plainly;

use crate::support::packs::under;
use crate::support::people::{Random, random_answers, shipped, today};
use plainly::decided;
use std::sync::Arc;
use tweet_coach::pack::question::Depth;
use tweet_coach::reason::walk::Plain;
use tweet_coach::reason::{Answers, Engine, Facts, Stage, Truth};

const STAGES: [Stage; 4] =
    [Stage::Settled, Stage::Asking(Depth::Core), Stage::Asking(Depth::Standard), Stage::Asking(Depth::Deep)];

/// Answers of which some, half or most are missing.
fn some_answers(engine: &Engine, random: &mut Random) -> Answers {
    let mut answers = random_answers(engine, random);
    let out_of_four = random.below(4);
    for question in &engine.pack().questions {
        if random.below(4) < out_of_four {
            answers.clear(&question.id);
        }
    }
    answers
}

/// Every rule is worth the same either way, one by one and by lists.
fn rules_agree(engine: &Engine, facts: &Facts) {
    let rules = &engine.pack().rules;
    let walked: Vec<Truth> = rules.iter().map(|rule| engine.walk(facts, rule)).collect();
    let truths = engine.truths(facts);
    for ((rule, walked), truth) in rules.iter().zip(&walked).zip(truths.iter()) {
        assert_eq!(*walked, truth, "{}", rule.id);
    }
    let of = |wanted| walked.iter().zip(0..).filter(move |(truth, _)| **truth == wanted).map(|(_, at)| at);
    assert!(truths.holding().eq(of(Truth::Holds)));
    assert!(truths.open().eq(of(Truth::Open)));
    assert_eq!((truths.len(), truths.count()), (rules.len(), of(Truth::Holds).count()));
}

/// Facts are those that are worked out plainly, and offers and decisions follow from them.
fn all_agrees(engine: &Engine, facts: &Facts, plain: &Plain<'_>) {
    let pack = engine.pack();
    for (at, id) in pack.questions.ids().chain(pack.derived.ids()).enumerate() {
        assert_eq!((facts.get(id), facts.at(at)), (plain.get(id).as_ref(), plain.get(id).as_ref()), "{id}");
    }
    for ((at, id), shown) in pack.questions.ids().enumerate().zip(&plain.shown) {
        assert_eq!((facts.shown(id), facts.shown_at(at)), (*shown, *shown), "{id}");
    }
    assert!(facts.assumptions().map(|assumed| assumed.question).eq(plain.assumed.iter().copied()));
    let offers = engine.offers(facts);
    assert_eq!(offers.len(), pack.offers().count());
    for (offer, truth) in pack.offers().zip(offers.iter()) {
        assert_eq!((facts.walk(Some(offer)), engine.truth(facts, Some(offer))), (truth, truth), "{offer:?}");
    }
    assert_eq!(plainly::told(&engine.decide(facts)), decided(engine, facts));
}

fn cases(engine: &Engine, random: &mut Random, count: usize) {
    for number in 0..count {
        let answers = some_answers(engine, random);
        let stage = STAGES[random.below(STAGES.len())];
        let facts = engine.facts(&answers, stage, today());
        rules_agree(engine, &facts);
        if number % 8 == 0 {
            all_agrees(engine, &facts, &Plain::of(engine.pack(), &answers, stage, today()));
        }
    }
}

#[test]
fn what_is_compiled_agrees_with_the_walk_on_the_shipped_pack() {
    cases(&shipped(), &mut Random::new(20_261_122), 4_000);
}

#[test]
fn what_is_compiled_agrees_with_the_walk_on_made_up_packs() {
    for seed in 0..12 {
        let mut random = Random::new(seed);
        let engine = Engine::new(Arc::new(under(&layer::layer(&mut random, 80))));
        cases(&engine, &mut random, 500);
    }
}

#[test]
fn nothing_is_open_once_the_interview_is_over() {
    let engine = shipped();
    let mut random = Random::new(7);
    for _ in 0..500 {
        let answers = random_answers(&engine, &mut random);
        let facts = engine.facts(&answers, Stage::Settled, today());
        assert!(engine.truths(&facts).iter().all(|truth| truth != Truth::Open));
    }
}

#[test]
fn what_holds_with_open_answers_holds_for_every_way_to_answer_them() {
    let engine = shipped();
    let mut random = Random::new(42);
    for _ in 0..300 {
        let full = random_answers(&engine, &mut random);
        let mut partial = full.clone();
        let asked: Vec<String> = full.iter().map(|(id, _)| id.to_owned()).collect();
        for id in asked.iter().filter(|_| random.below(2) == 0) {
            partial.clear(id);
        }
        let open = engine.truths(&engine.facts(&partial, Stage::Asking(Depth::Deep), today()));
        let settled = engine.truths(&engine.facts(&full, Stage::Asking(Depth::Deep), today()));
        for ((rule, before), after) in engine.pack().rules.iter().zip(open.iter()).zip(settled.iter()) {
            assert!(before == Truth::Open || before == after, "{}: {before:?} became {after:?}", rule.id);
        }
    }
}

/// Facts of one engine are understood by another, though their classes are numbered otherwise.
#[test]
fn facts_of_another_engine_are_sorted_anew() {
    let mut random = Random::new(5);
    let (own, other) = (shipped(), Engine::new(Arc::new(under(&layer::layer(&mut random, 80)))));
    for stage in STAGES {
        let answers = some_answers(&own, &mut random);
        let (facts, foreign) = (own.facts(&answers, stage, today()), other.facts(&answers, stage, today()));
        assert_eq!(own.fingerprint(&facts), own.fingerprint(&foreign));
        assert_eq!(own.questions_in(&facts, None), own.questions_in(&foreign, None));
    }
}

#[test]
fn a_fingerprint_tells_apart_what_rules_or_offers_tell_apart() {
    let engine = shipped();
    let mut random = Random::new(11);
    let facts: Vec<Facts> = (0..60)
        .map(|_| some_answers(&engine, &mut random))
        .map(|answers| engine.facts(&answers, Stage::Asking(Depth::Standard), today()))
        .collect();
    let all: Vec<Vec<Truth>> = facts
        .iter()
        .map(|facts| {
            let rules = engine.pack().rules.iter().map(|rule| engine.walk(facts, rule));
            rules.chain(engine.pack().offers().map(|offer| facts.walk(Some(offer)))).collect()
        })
        .collect();
    let marks: Vec<_> = facts.iter().map(|facts| engine.fingerprint(facts)).collect();
    for (one, mark) in all.iter().zip(&marks) {
        for (other, against) in all.iter().zip(&marks) {
            assert_eq!(one == other, mark == against);
        }
    }
}

/// The questions behind a rule or an offer are those whose tables hold.
#[test]
fn questions_behind_are_those_of_the_tables_that_hold() {
    let engine = shipped();
    let pack = engine.pack();
    let mut random = Random::new(3);
    for _ in 0..50 {
        let facts = engine.facts(&some_answers(&engine, &mut random), Stage::Settled, today());
        for rule in &pack.rules {
            let mut keys = plainly::keys(&facts, rule.when.as_ref(), |facts, tests| facts.table(tests).holds());
            keys.extend(plainly::keys(&facts, rule.unless.as_ref(), |_, _| true));
            assert_eq!(engine.questions_behind(&facts, rule), plainly::questions(pack, &keys), "{}", rule.id);
        }
        for offer in pack.offers() {
            let keys = plainly::keys(&facts, Some(offer), |facts, tests| facts.table(tests).holds());
            let expected = plainly::questions(pack, &keys);
            assert_eq!(engine.questions_in(&facts, Some(offer)), expected);
            // A copy is not recognised, and walked.
            assert_eq!(engine.questions_in(&facts, Some(&offer.clone())), expected);
        }
    }
}

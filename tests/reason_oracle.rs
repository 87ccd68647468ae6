//! The compiled rows and the plain walk agree on every rule of the shipped pack, under any answers, open
//! ones included.

use crate::support::people::{Random, random_answers, shipped, today};
use tweet_coach::pack::question::Depth;
use tweet_coach::reason::{Stage, Truth};

#[test]
fn rows_agree_with_the_walk_on_every_rule() {
    let engine = shipped();
    let mut random = Random::new(20_261_122);
    for _ in 0..500 {
        let answers = random_answers(&engine, &mut random);
        for stage in [Stage::Settled, Stage::Asking(Depth::Core), Stage::Asking(Depth::Deep)] {
            let facts = engine.facts(&answers, stage, today());
            for (rule, truth) in engine.pack().rules.iter().zip(engine.truths(&facts).iter()) {
                assert_eq!(engine.walk(&facts, rule), truth, "{} under {answers:?}", rule.id);
            }
        }
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

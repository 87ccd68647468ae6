//! Every verdict beside what trying every answer of a small pack says.

pub(crate) mod brute;
pub(crate) mod packs;

use crate::pack::condition::Condition;
use crate::reason::proof::{Clash, Contest, Prover, Search};
use brute::{Brute, Set};
use packs::{Random, small_pack};
use std::cell::Cell;

/// Small packs tried by each test; `COACH_PACKS` asks for more.
fn packs() -> impl Iterator<Item = (u64, (String, Vec<&'static str>))> {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    let count = std::env::var("COACH_PACKS").ok().and_then(|count| count.parse().ok()).unwrap_or(12);
    (0..count).map(|seed| (seed, small_pack(&mut Random::new(seed))))
}

fn each(test: impl Fn(&Brute, &Prover<'_>, &str)) {
    for (seed, (text, tested)) in packs() {
        let brute = Brute::of(&text, &tested);
        let prover = Prover::new(&brute.engine, brute.day);
        test(&brute, &prover, &format!("pack {seed}:\n{text}"));
    }
}

#[test]
fn a_rule_never_holds_when_no_answers_make_it_hold() {
    let (never, found) = (Cell::new(0), Cell::new(0));
    each(|brute, prover, pack| {
        for rule in 0..brute.pack.rules.len() {
            let expected = brute.sets.iter().any(|set| brute.holds(set, rule));
            match prover.holds(rule) {
                Search::Never => {
                    never.set(never.get() + 1);
                    assert!(!expected, "rule {rule} of {pack}");
                }
                Search::Found(answers) => {
                    found.set(found.get() + 1);
                    assert!(expected && prover.rule_holds(rule, &answers), "rule {rule} under {answers:?} of {pack}");
                }
                Search::NotDecided => panic!("rule {rule} of {pack}"),
            }
            assert_eq!(prover.can_hold(rule) == Search::Found(()), expected, "rule {rule} of {pack}");
        }
    });
    assert!(never.get() > 0 && found.get() > 0, "the packs show both: {never:?} never, {found:?} found");
}

#[test]
fn a_rule_fails_and_always_holds_as_every_answer_says() {
    each(|brute, prover, pack| {
        for rule in 0..brute.pack.rules.len() {
            let expected = brute.sets.iter().any(|set| !brute.holds(set, rule));
            match prover.fails(rule) {
                Search::Never => assert!(!expected, "rule {rule} of {pack}"),
                Search::Found(answers) => assert!(!prover.rule_holds(rule, &answers), "rule {rule} of {pack}"),
                Search::NotDecided => panic!("rule {rule} of {pack}"),
            }
            let fails = brute.sets.iter().any(|set| brute.everybody_answers(set) && !brute.holds(set, rule));
            let said = prover.fails_for_somebody_who_answers(rule);
            assert_eq!(said != Search::Never, fails, "rule {rule}: {said:?} of {pack}");
        }
    });
}

#[test]
fn a_question_shows_as_every_answer_says() {
    each(|brute, prover, pack| {
        for (at, question) in brute.pack.questions.iter().enumerate() {
            let expected = brute.sets.iter().any(|set| set.facts.shown(&question.id).holds());
            match prover.shows(at) {
                Search::Never => assert!(!expected, "{} of {pack}", question.id),
                Search::Found(answers) => {
                    let facts = prover.witnesses().facts(&answers);
                    assert!(expected && facts.shown(&question.id).holds(), "{} of {pack}", question.id);
                }
                Search::NotDecided => panic!("{} of {pack}", question.id),
            }
        }
    });
}

#[test]
fn options_are_chosen_in_answers_that_really_choose_them() {
    each(|brute, prover, pack| {
        for question in &brute.pack.questions {
            let shown = brute.sets.iter().any(|set| set.facts.shown(&question.id).holds());
            for choice in &question.options {
                let found = prover.chooses(&question.id, choice.id.as_ref());
                if shown && question.options_of.is_none() {
                    assert!(matches!(found, Search::Found(_)), "{} {:?} of {pack}", question.id, choice.id);
                }
                if let Search::Found(answers) = found {
                    let facts = prover.witnesses().facts(&answers);
                    let chosen = facts.text(&question.id) == Some(choice.id.as_ref().as_str())
                        || facts.many(&question.id).contains(choice.id.as_ref());
                    assert!(chosen && answers.get(&question.id).is_some(), "{} of {pack}", question.id);
                }
            }
        }
    });
}

#[test]
fn contradictions_are_the_pairs_that_hold_together_under_some_answers() {
    each(|brute, prover, pack| {
        let found = prover.clashes(|_| false);
        for clash in &found {
            let (one, other) = clash.rules();
            let answers = prover.together(one, other).found().unwrap_or_else(|| panic!("{clash:?} of {pack}"));
            assert!(prover.rule_holds(one, &answers) && prover.rule_holds(other, &answers), "{clash:?} of {pack}");
        }
        let together = |clash: &Clash| {
            let (one, other) = clash.rules();
            brute.sets.iter().any(|set| brute.holds(set, one) && brute.holds(set, other))
        };
        let expected: Vec<Clash> = prover.candidates().into_iter().filter(together).collect();
        assert_eq!(found, expected, "{pack}");
    });
}

#[test]
fn a_rule_changes_nothing_when_every_decision_is_the_same_without_it() {
    each(|brute, prover, pack| {
        let contests = prover.contests();
        for (rule, contest) in contests.iter().enumerate() {
            if prover.can_hold(rule) == Search::Never {
                continue;
            }
            let changes = brute.sets.iter().any(|set| brute.decision(set, None) != brute.decision(set, Some(rule)));
            assert_eq!(*contest == Contest::Matters, changes, "rule {rule}: {contest:?} of {pack}");
        }
        for (one, other) in prover.duplicates() {
            assert!(brute.sets.iter().all(|set| brute.holds(set, one) == brute.holds(set, other)), "{one} {other}");
            assert_ne!(contests[other], Contest::Matters, "{one} {other} of {pack}");
        }
    });
}

#[test]
fn an_option_is_idle_when_every_decision_is_the_same_without_it() {
    each(|brute, prover, pack| {
        let idle = prover.idle(&[]);
        assert!(idle.iter().all(|(_, verdict)| *verdict == Search::Never), "{pack}");
        for (at, question) in brute.pack.questions.iter().enumerate() {
            let whole = idle.iter().any(|(idle, _)| idle.question == at && idle.option.is_none());
            for choice in question.options.iter().filter(|choice| !choice.alone) {
                let option = choice.id.as_ref();
                let is_default = question.default.as_ref().and_then(|it| it.as_text()) == Some(option);
                if is_default && question.options_of.is_none() {
                    continue;
                }
                let said = idle.iter().any(|(idle, _)| idle.question == at && idle.option.as_ref() == Some(option));
                let changes = brute.option_changes(question, option);
                assert_eq!(said || whole, !changes, "{} {option} of {pack}", question.id);
            }
        }
    });
}

#[test]
fn answer_sets_are_counted_as_they_are() {
    each(|brute, prover, pack| {
        for rule in 0..brute.pack.rules.len() {
            // A question left out of the trial may hang on one that is not.
            if !brute.is_tested("q4") {
                continue;
            }
            let share = prover.share(rule).unwrap_or_else(|| panic!("rule {rule} of {pack}"));
            let (holds, all) = brute.count(rule);
            assert!(
                (share.holds / share.all - holds / all).abs() < 1e-12,
                "rule {rule}: {share:?} {holds}/{all} {pack}"
            );
        }
    });
}

#[test]
fn a_near_miss_is_one_answer_away() {
    each(|brute, prover, pack| {
        for rule in 0..brute.pack.rules.len() {
            let Search::Found(answers) = prover.holds(rule) else { continue };
            let Some(miss) = prover.near_miss(rule, &answers) else { continue };
            assert!(!prover.rule_holds(rule, &miss.answers), "rule {rule} of {pack}");
            let changed: Vec<&str> =
                miss.answers.iter().filter(|(id, answer)| answers.get(id) != Some(answer)).map(|(id, _)| id).collect();
            assert_eq!(changed, [miss.question.as_str()], "rule {rule} of {pack}");
        }
    });
}

#[test]
fn exceptions_and_alternatives_apply_as_every_answer_says() {
    each(|brute, prover, pack| {
        for (at, rule) in brute.pack.rules.iter().enumerate() {
            let holds = |condition: Option<&Condition>, set: &Set| brute.engine.truth(&set.facts, condition).holds();
            if let (Some(unless), Some(verdict)) = (&rule.unless, prover.exception(at)) {
                let both = |set: &Set| holds(rule.when.as_ref(), set) && holds(Some(unless), set);
                assert_eq!(verdict == Search::Found(()), brute.sets.iter().any(both), "rule {at} of {pack}");
            }
            let tables = rule.when.iter().flat_map(|when| &when.tables);
            for (table, verdict) in tables.zip(prover.alternatives(at)) {
                let alone = Condition { tables: vec![table.clone()] };
                let expected = brute.sets.iter().any(|set| holds(Some(&alone), set));
                assert_eq!(verdict == Search::Found(()), expected, "rule {at}: {table:?} of {pack}");
            }
        }
    });
}

#[test]
fn no_smaller_set_of_answers_shows_that_a_rule_holds() {
    each(|brute, prover, pack| {
        for rule in 0..brute.pack.rules.len() {
            let Search::Found(answers) = prover.holds(rule) else { continue };
            let smallest = brute.fewest_answers(rule);
            assert_eq!(answers.len(), smallest, "rule {rule}: {answers:?} of {pack}");
        }
    });
}

//! The interview on the shipped pack: what is asked, in which order, and that what is not asked changes nothing.

use crate::support::command::personas;
use crate::support::people::{Random, random_answers, random_value, shipped, today};
use rayon::prelude::*;
use std::collections::BTreeSet;
use tweet_coach::interview::{Open, Pace, Part, Path, Standing, State, Walk};
use tweet_coach::pack::condition::Condition;
use tweet_coach::pack::question::Depth;
use tweet_coach::plan::{Plan, READS, Request, bare, build};
use tweet_coach::reason::{Answer, Answers, Engine, Stage};
use tweet_coach::store::answers;

/// How many ways to answer the rest are tried at each point; `COACH_RESTS` asks for more.
fn rests() -> usize {
    #[allow(clippy::disallowed_methods)]
    std::env::var("COACH_RESTS").ok().and_then(|rests| rests.parse().ok()).unwrap_or(4)
}

fn people(engine: &Engine) -> Vec<(String, Answers)> {
    let read = |(name, path): (String, std::path::PathBuf)| {
        let text = std::fs::read_to_string(path).unwrap();
        (name, answers::read(&text, "persona", engine.pack()).unwrap().answers)
    };
    personas().into_iter().map(read).collect()
}

fn path(engine: &Engine, answers: &Answers, depth: Depth, trail: &[String]) -> Path {
    Path::of(&Walk { engine, reads: &READS, answers, depth, today: today(), trail, pace: Pace::Decisive })
}

/// Lets a person answer as the interview asks; tells each step the answers so far, the path and what is asked next.
fn interview(
    engine: &Engine,
    person: &Answers,
    depth: Depth,
    mut at: impl FnMut(&Answers, &Path, Option<&str>),
) -> Vec<String> {
    let (mut answers, mut asked) = (Answers::default(), Vec::new());
    loop {
        let path = path(engine, &answers, depth, &asked);
        let next = path.next_open(asked.last().map(String::as_str)).map(|next| next.id.clone());
        at(&answers, &path, next.as_deref());
        let Some(next) = next else { return asked };
        answers.set(&next, person.get(&next).cloned().unwrap_or(Answer::Unknown));
        asked.push(next);
    }
}

fn plan(engine: &Engine, answers: &Answers) -> Plan {
    bare(&build(engine, &Request { answers, stage: Stage::Settled, today: today() }))
}

/// The answers, with these questions answered somehow.
fn somehow(engine: &Engine, answers: &Answers, questions: &[String], random: &mut Random) -> Answers {
    let mut all = answers.clone();
    for id in questions {
        let question = engine.pack().questions.get(id).unwrap();
        let answer = match random.below(8) {
            0 => Answer::Unknown,
            1 => Answer::NotConcerned,
            _ => random_value(engine, question, &all, random).map_or(Answer::Withheld, Answer::Given),
        };
        all.set(id, answer);
    }
    all
}

/// Questions of the depth without an answer, parted into those that matter and those that do not.
fn parted(engine: &Engine, answers: &Answers, depth: Depth) -> (Vec<String>, Vec<String>) {
    let open = Open::of(engine, &READS, Standing { answers, depth, today: today() });
    let questions = engine.pack().questions.iter();
    let unanswered = questions.filter(|it| it.depth <= depth && answers.get(&it.id).is_none());
    unanswered.map(|question| question.id.clone()).partition(|id| open.is_live(id))
}

/// Whatever is answered to what is not asked, the plan is the same.
fn nothing_changes(engine: &Engine, answers: &Answers, depth: Depth, random: &mut Random) {
    let (live, dead) = parted(engine, answers, depth);
    if dead.is_empty() {
        return;
    }
    let rest = somehow(engine, answers, &live, random);
    let expected = plan(engine, &rest);
    for _ in 0..rests() {
        let other = somehow(engine, &rest, &dead, random);
        assert!(plan(engine, &other) == expected, "{dead:?} of\n{rest:#?}\n{other:#?}");
    }
}

#[test]
fn at_the_stop_and_before_it_what_is_not_asked_changes_no_persons_plan() {
    let engine = shipped();
    people(&engine).par_iter().enumerate().for_each(|(nth, (_, person))| {
        let mut random = Random::new(nth as u64 + 1);
        for depth in [Depth::Core, Depth::Standard, Depth::Deep] {
            let mut before = usize::MAX;
            interview(&engine, person, depth, |answers, _, next| {
                let dead = parted(&engine, answers, depth).1.len();
                if depth == Depth::Core || next.is_none() || dead != before {
                    nothing_changes(&engine, answers, depth, &mut random);
                }
                before = dead;
            });
        }
    });
}

#[test]
fn made_up_people_stop_as_exactly() {
    let engine = shipped();
    (0..40_u64).into_par_iter().for_each(|seed| {
        let mut random = Random::new(seed * 77 + 5);
        let person = random_answers(&engine, &mut random);
        interview(&engine, &person, Depth::Core, |answers, _, next| {
            if next.is_none() || random.below(6) == 0 {
                nothing_changes(&engine, answers, Depth::Core, &mut random);
            }
        });
    });
}

#[test]
fn most_people_are_asked_less_than_the_list() {
    let engine = shipped();
    let list = engine.pack().questions.len();
    let core = engine.pack().questions.iter().filter(|question| question.depth == Depth::Core).count();
    let mut counts = Vec::new();
    for (name, person) in people(&engine) {
        let mut end = Path::default();
        let asked = interview(&engine, &person, Depth::Core, |_, path, _| end = path.clone());
        println!("{name}: {} asked, {} not asked of {} shown", asked.len(), end.idle(), end.questions.len());
        counts.push(asked.len());
    }
    counts.sort_unstable();
    let median = counts[counts.len() / 2];
    println!("median {median} of {list} questions, {core} of them at the core");
    assert!(median * 10 <= list * 6, "{counts:?} of {list}");
}

/// The questions that a condition tests, derived facts taken back to theirs.
fn tested<'a>(engine: &'a Engine, condition: Option<&'a Condition>) -> BTreeSet<&'a str> {
    let pack = engine.pack();
    let tables = condition.iter().flat_map(|condition| &condition.tables);
    let mut keys: Vec<&str> = tables.flat_map(|tests| &tests.0).map(|(key, _)| key.as_ref().as_str()).collect();
    let mut found = BTreeSet::new();
    while let Some(key) = keys.pop() {
        match pack.derived.get(key) {
            Some(derived) => keys.extend(derived.inputs()),
            None => drop(found.insert(key)),
        }
    }
    found
}

#[test]
fn nothing_is_asked_before_what_it_hangs_on_and_ever_less_is_left() {
    let engine = shipped();
    let mut random = Random::new(3);
    let made_up = (0..60).map(|nth| (format!("person {nth}"), random_answers(&engine, &mut random)));
    let everybody: Vec<_> = people(&engine).into_iter().chain(made_up).collect();
    for (name, person) in everybody {
        let mut left = usize::MAX;
        let asked = interview(&engine, &person, Depth::Deep, |_, path, _| {
            assert!(path.left() < left, "{name}: {left} left, then {}", path.left());
            left = path.left();
            assert_eq!(path.live, path.left(), "{name}");
        });
        let place = |id: &str| asked.iter().position(|one| one == id);
        for (at, id) in asked.iter().enumerate() {
            let question = engine.pack().questions.get(id).unwrap();
            let lender = question.options_of.iter().map(|lender| lender.as_ref().as_str());
            for before in tested(&engine, question.when.as_ref()).into_iter().chain(lender) {
                assert!(place(before).is_none_or(|place| place < at), "{name}: {id} before {before}");
            }
        }
        let sections: Vec<_> = asked
            .iter()
            .map(|id| engine.pack().questions.get(id).unwrap().section.as_ref())
            .map(|section| engine.pack().sections.position(section))
            .collect();
        assert!(sections.is_sorted(), "{name}: {asked:?}");
    }
}

#[test]
fn inside_a_section_the_question_on_which_most_hangs_comes_first() {
    let engine = shipped();
    for (_, person) in people(&engine) {
        interview(&engine, &person, Depth::Deep, |answers, path, next| {
            let Some(next) = next else { return };
            let open = Open::of(&engine, &READS, Standing { answers, depth: Depth::Deep, today: today() });
            let section = path.questions.iter().find(|one| one.id == next).unwrap().section.clone();
            let rivals = path.questions.iter().filter(|one| one.section == section && one.state == State::Open);
            let waits = |id: &str| {
                let question = engine.pack().questions.get(id).unwrap();
                let lender = question.options_of.iter().map(|lender| lender.as_ref().as_str());
                let before = tested(&engine, question.when.as_ref()).into_iter().chain(lender);
                before.into_iter().any(|id| open.is_live(id))
            };
            for rival in rivals.filter(|rival| !waits(&rival.id)) {
                assert!(open.weight(next) >= open.weight(&rival.id), "{next} before {}", rival.id);
            }
        });
    }
}

#[test]
fn what_hangs_on_a_question_is_named() {
    let engine = shipped();
    let answers = Answers::default();
    let open = Open::of(&engine, &READS, Standing { answers: &answers, depth: Depth::Deep, today: today() });
    let parts: Vec<Part<'_>> = open.on("risk").map(|(part, _)| part).collect();
    assert!(parts.iter().any(|part| matches!(part, Part::Item(_))), "{parts:?}");
    let standing = Standing { answers: &answers, depth: Depth::Deep, today: today() };
    let shown = open.shows(engine.pack().questions.get("rules").unwrap(), standing);
    assert!(shown.iter().any(|question| question.id == "results"), "a listed company has days of results");
}

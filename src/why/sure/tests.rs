//! Every verdict beside what planning every completion of a person's answers says.

use super::{Report, Standing, answered};
use crate::pack::entry::SourceFile;
use crate::pack::read::{Layer, read};
use crate::pack::value::Value;
use crate::reason::proof::tests::brute::values;
use crate::reason::proof::tests::packs::{Random, small_pack};
use crate::reason::{Answer, Answers, Engine};
use crate::why::guarantee::Smallest;
use crate::why::person::Questions;
use crate::why::{Effort, Evidence, Person, Verdict};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::Arc;

/// People that share a pack.
const PEOPLE: usize = 10;
/// More completions of one person's answers than this are not planned.
const MOST: usize = 120;

/// Trials only, and fewer than usual: small packs have few cases.
const FEW: Effort = Effort { every: 0, trials: 120, trials_each: 40 };

/// People looked at by each test; `COACH_CASES` asks for more.
fn cases() -> usize {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    let count = std::env::var("COACH_CASES").ok().and_then(|count| count.parse().ok());
    count.unwrap_or(300)
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

/// The pack's activities take more than its minutes; here they compete for them, and guardrails come and go.
fn engine(text: &str) -> Engine {
    let mut text = text.replace("minutes = 5\nper", "minutes = 1\nper");
    for (effect, more) in [
        ("require = [\"one\"]", "require = [\"one\", \"g1\"]"),
        ("require = [\"two\"]", "require = [\"two\", \"g2\"]"),
        ("forbid = [\"one\"]", "forbid = [\"one\", \"g2\"]"),
        ("signature = [\"two\"]", "signature = [\"two\"]\nrequire = [\"g2\"]"),
        ("add = [\"one\"]", "add = [\"one\"]\nrequire = [\"g3\"]\nforbid = [\"g1\"]"),
        ("level = { soft", "require = [\"soft\"]\nlevel = { soft"),
        ("warn = [\"w1\"]", "warn = [\"w1\"]\nrequire = [\"g1\", \"soft\"]"),
    ] {
        text = text.replace(effect, more);
    }
    // What follows the guardrail are rules.
    let soft = text.split("[[guardrail]]").last().and_then(|rest| rest.split("[[").next()).unwrap().to_owned();
    for id in ["g1", "g2", "g3"] {
        text += &format!("\n[[guardrail]]{}", soft.replace("id = \"soft\"", &format!("id = \"{id}\"")));
    }
    let files = vec![SourceFile { path: "small/a.toml".to_owned(), text: text.into() }];
    Engine::new(Arc::new(read(vec![Layer { name: "small".to_owned(), files }]).unwrap()))
}

/// Answers to most questions; the others are left open in each of the three ways there are.
fn somebody(engine: &Engine, random: &mut Random) -> Answers {
    let mut answers = Answers::default();
    answers.set("start", Answer::Given(Value::Date(day())));
    let mut completions = 1;
    for question in engine.pack().questions.iter().filter(|question| question.id != "start") {
        let all = values(question);
        if random.below(2) == 0 && completions * all.len() <= MOST {
            completions *= all.len();
            match random.below(4) {
                0 => answers.set(&question.id, Answer::Unknown),
                1 => answers.set(&question.id, Answer::Withheld),
                _ => {}
            }
        } else {
            answers.set(&question.id, all[random.below(all.len())].clone());
        }
    }
    answers
}

/// A completion of somebody's answers, and what the plan has then.
struct Completion {
    changed: Questions,
    lines: BTreeSet<String>,
}

fn lines(person: &Person<'_>, answers: &Answers) -> BTreeSet<String> {
    Person { answers, ..*person }.plan().items.into_iter().map(|item| item.id).collect()
}

fn completions(evidence: &Evidence<'_>, open: &Questions) -> Vec<Completion> {
    let person = &evidence.person;
    let mut all = vec![person.answers.clone()];
    for at in open {
        let question = person.pack().questions.at(*at).unwrap();
        // What is assumed anyway is left to be assumed: said aloud, it could take an option away elsewhere.
        let assumed = evidence.values.effective(person.pack(), person.answers, *at);
        let with = |answers: &Answers, value: &Answer| {
            let mut answers = answers.clone();
            if *value != assumed {
                answers.set(&question.id, value.clone());
            }
            answers
        };
        let values = values(question);
        all = all.iter().flat_map(|answers| values.iter().map(|value| with(answers, value))).collect();
    }
    let possible = all.into_iter().filter(|answers| person.could_answer(answers));
    possible.map(|answers| Completion { changed: evidence.changed(&answers), lines: lines(person, &answers) }).collect()
}

/// The size of the smallest set of questions that shares one with each of these.
fn fewest(sets: &[&Questions], open: &Questions) -> usize {
    let open: Vec<usize> = open.iter().copied().collect();
    let meets = |bits: usize| {
        let chosen: Questions =
            open.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, it)| *it).collect();
        sets.iter().all(|set| !set.is_disjoint(&chosen))
    };
    (0..1_usize << open.len()).filter(|bits| meets(*bits)).map(|bits| bits.count_ones() as usize).min().unwrap()
}

/// Runs a test on every person, and says how many lines were solid and how many were not.
fn each(people: usize, effort: Effort, test: impl Fn(&Evidence<'_>, &Report, &[Completion], &str)) -> (usize, usize) {
    let (mut solid, mut not) = (0, 0);
    for seed in 0..people / PEOPLE {
        let mut random = Random::new(seed as u64 + 1);
        let (text, _) = small_pack(&mut random);
        let engine = engine(&text);
        for number in 0..PEOPLE {
            let answers = somebody(&engine, &mut random);
            let evidence = Evidence::of(Person { engine: &engine, answers: &answers, today: day() });
            if !evidence.person.could_answer(&answers) {
                continue;
            }
            let report = Report::with(&evidence, effort);
            let all = completions(&evidence, &report.open);
            test(&evidence, &report, &all, &format!("person {number} {answers:?} of pack {seed}:\n{text}"));
            let count = report.lines.values().filter(|line| matches!(line, Standing::Solid(_))).count();
            (solid, not) = (solid + count, not + report.lines.len() - count);
        }
    }
    (solid, not)
}

#[test]
fn solid_lines_stay_in_every_completion_and_the_others_rest_on_the_fewest_assumptions() {
    let (solid, not) = each(cases(), Effort { every: 20_000, ..FEW }, |evidence, report, all, who| {
        assert_eq!(
            report.lines.keys().cloned().collect::<BTreeSet<_>>(),
            lines(&evidence.person, evidence.person.answers)
        );
        for (item, standing) in &report.lines {
            let without: Vec<&Questions> =
                all.iter().filter(|case| !case.lines.contains(item)).map(|case| &case.changed).collect();
            let on: Questions = standing.rests().iter().map(|rest| rest.question).collect();
            assert_eq!(on.len(), fewest(&without, &report.open), "`{item}` of {who}");
            assert!(without.iter().all(|changed| !changed.is_disjoint(&on)), "`{item}` of {who}");
            assert!(!matches!(standing.verdict(), Verdict::Trials(_) | Verdict::Broken(_)), "`{item}` of {who}");
            assert!(!matches!(standing, Standing::Depends { smallest: Smallest::NotTold, .. }), "`{item}` of {who}");
        }
    });
    assert!(solid > cases() / 3 && not > cases() / 4, "the people show both: {solid} solid, {not} not");
}

#[test]
fn each_counterexample_takes_its_line_out() {
    for effort in [Effort { every: 20_000, ..FEW }, FEW] {
        let _ = each(cases() / 3, effort, |evidence, report, _, who| {
            for (item, standing) in &report.lines {
                let on: Questions = standing.rests().iter().map(|rest| rest.question).collect();
                for rest in standing.rests() {
                    let mut answers = evidence.person.answers.clone();
                    for (question, answer) in &rest.otherwise {
                        answers.set(&evidence.person.pack().questions.at(*question).unwrap().id, answer.clone());
                    }
                    assert_eq!(rest.otherwise.first().map(|(at, _)| *at), Some(rest.question), "`{item}` of {who}");
                    let changed = evidence.changed(&answers);
                    assert!(changed.is_disjoint(&answered(evidence)), "`{item}` of {who}");
                    assert!(changed.intersection(&on).eq([&rest.question]), "`{item}` of {who}");
                    assert!(!lines(&evidence.person, &answers).contains(item), "`{item}` without {rest:?} of {who}");
                }
            }
        });
    }
}

/// Trials may miss a rare case, and are told as trials; they never claim that a line rests on more than it does.
#[test]
fn trials_come_to_what_every_case_comes_to_but_for_one_line_in_fifty() {
    let (differ, count) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let _ = each(cases() / 3, Effort { every: 0, ..Effort::USUAL }, |evidence, report, _, _| {
        let exact = Report::with(evidence, Effort { every: 20_000, ..FEW });
        for (item, standing) in &report.lines {
            let (tried, all) = (standing.rests().len(), exact.lines[item].rests().len());
            assert!(tried <= all, "`{item}`");
            let same = tried == all;
            count.set(count.get() + 1);
            differ.set(differ.get() + usize::from(!same));
        }
    });
    assert!(count.get() > 0 && differ.get() * 50 <= count.get(), "{} of {} lines", differ.get(), count.get());
}

//! HOW beside trying every answer of small packs: the answers named suffice, and no fewer do.

use crate::pack::entry::SourceFile;
use crate::pack::read::{Layer, read};
use crate::plan::{Request, gist};
use crate::reason::proof::tests::packs::{Random, small_pack};
use crate::reason::{Answer, Answers, Engine, Stage};
use crate::why::evidence::{Evidence, Verdict};
use crate::why::guarantee::{Guarantee, Smallest};
use crate::why::person::{Person, Questions};
use crate::why::values::Values;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Every set of answers of a small pack, with the lines of its plan.
struct Whole {
    engine: Engine,
    today: NaiveDate,
    /// The questions that bear on anything, and every answer to each.
    questions: Vec<(usize, Vec<Answer>)>,
    rows: Vec<(Vec<usize>, BTreeSet<String>)>,
}

impl Whole {
    /// `None` when there are too many sets of answers to look at each.
    fn of(seed: u64) -> Option<Whole> {
        let (mut text, _) = small_pack(&mut Random::new(seed));
        // The calendar tells one day from another: with a date there would be no end of cases.
        let start = text.find("[[question]]\nid = \"start\"").unwrap();
        let next = start + 1 + text.get(start + 1..).unwrap().find("[[question]]").unwrap();
        text.replace_range(start..next, "");
        // Fewer cases: one objective. More to keep or forbid: guardrails.
        let network = text.find("[[question.options]]\nid = \"network\"").unwrap();
        let next = network + text.get(network..).unwrap().find("\n[[derived]]").unwrap();
        text.replace_range(network..next, "");
        let text = text
            .replace("require = [\"three\"]", "require = [\"soft\"]")
            .replace("require = [\"two\"]", "require = [\"two\", \"halt\"]")
            .replace("forbid = [\"one\"]", "forbid = [\"one\", \"soft\"]");
        let files = vec![SourceFile { path: "small/a.toml".to_owned(), text: text.as_str().into() }];
        let pack = read(vec![Layer { name: "small".to_owned(), files }]);
        let pack = pack.unwrap_or_else(|faults| panic!("{:?}\n{text}", faults.diagnostics));
        let engine = Engine::new(Arc::new(pack));
        let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        let bearing = Values::of(engine.pack(), today);
        let all = engine.pack().questions.iter().enumerate().filter(|(at, _)| bearing.bears(*at));
        let questions: Vec<(usize, Vec<Answer>)> = all.map(|(at, _)| (at, bearing.to(at).to_vec())).collect();
        let cases: usize = questions.iter().map(|(_, list)| list.len()).product();
        let mut whole = Whole { engine, today, questions, rows: Vec::new() };
        (cases <= 7_000).then(|| whole.add(&mut Vec::new()))?;
        Some(whole)
    }

    fn add(&mut self, chosen: &mut Vec<usize>) {
        let Some((_, list)) = self.questions.get(chosen.len()) else {
            let answers = self.answers(chosen);
            let person = Person { engine: &self.engine, answers: &answers, today: self.today };
            if person.could_answer(&answers) {
                let request = Request { answers: &answers, stage: Stage::Settled, today: self.today };
                let lines = gist(&self.engine, &request).lines.keys().map(|id| id.to_string()).collect();
                self.rows.push((chosen.clone(), lines));
            }
            return;
        };
        for index in 0..list.len() {
            chosen.push(index);
            self.add(chosen);
            chosen.pop();
        }
    }

    fn answers(&self, chosen: &[usize]) -> Answers {
        let pairs = self.questions.iter().zip(chosen);
        pairs
            .map(|((at, list), index)| (self.engine.pack().questions.at(*at).unwrap().id.clone(), list[*index].clone()))
            .collect()
    }

    /// Whether a line is in every case that agrees with a row on some questions (by their place in `questions`).
    fn suffices(&self, own: &[usize], kept: &[usize], line: &str) -> bool {
        self.rows
            .iter()
            .filter(|(row, _)| kept.iter().all(|at| row[*at] == own[*at]))
            .all(|(_, lines)| lines.contains(line))
    }

    fn places(&self, questions: &Questions) -> Vec<usize> {
        questions.iter().filter_map(|at| self.questions.iter().position(|(known, _)| known == at)).collect()
    }
}

/// All subsets of so many of the first few numbers.
fn subsets(of: usize, size: usize) -> Vec<Vec<usize>> {
    let all = (0..1_usize << of).filter(|bits| bits.count_ones() as usize == size);
    all.map(|bits| (0..of).filter(|at| bits >> at & 1 == 1).collect()).collect()
}

fn cases() -> usize {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    std::env::var("COACH_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(100)
}

#[test]
fn the_answers_named_suffice_and_no_fewer_do() {
    let (mut lines, mut people, mut named, mut seed) = (0, 0, 0, 0);
    while lines < cases() {
        seed += 1;
        let Some(whole) = Whole::of(seed) else { continue };
        let mut random = Random::new(seed + 1_000);
        let first = whole.answers(&whole.rows[0].0);
        let planned = Evidence::of(Person { engine: &whole.engine, answers: &first, today: whole.today });
        for _ in 0..40 {
            people += 1;
            let (own, there) = &whole.rows[random.below(whole.rows.len())];
            let answers = whole.answers(own);
            let evidence = planned.beside(Person { engine: &whole.engine, answers: &answers, today: whole.today });
            for line in there {
                let guarantee = Guarantee::of(&evidence, line, &Questions::new()).unwrap();
                let kept = whole.places(&guarantee.questions);
                let told = format!("pack {seed}, {answers:?}, {line}: {guarantee:?}");
                assert!(matches!(guarantee.verdict, Verdict::Proved | Verdict::EveryCase(_)), "{told}");
                assert_eq!((guarantee.smallest, kept.len()), (Smallest::Yes, guarantee.questions.len()), "{told}");
                assert!(whole.suffices(own, &kept, line), "not sufficient: {told}");
                let fewer = kept.len().checked_sub(1).map_or_else(Vec::new, |size| subsets(own.len(), size));
                assert!(!fewer.iter().any(|kept| whole.suffices(own, kept, line)), "not minimal: {told}");
                named += kept.len();
                lines += 1;
            }
        }
    }
    println!("{lines} lines of {people} people: sufficient and minimal, {named} answers named");
    assert!(named > lines / 4, "most lines hang on something");
}

#[test]
fn a_solver_says_what_every_case_says() {
    let (mut proved, mut broken, mut open) = (0, 0, 0);
    for seed in 1..12 {
        let Some(whole) = Whole::of(seed) else { continue };
        let mut random = Random::new(seed);
        let (own, there) = &whole.rows[random.below(whole.rows.len())];
        let answers = whole.answers(own);
        let evidence = Evidence::of(Person { engine: &whole.engine, answers: &answers, today: whole.today });
        for line in ["soft", "halt"].into_iter().filter(|line| there.contains(*line)) {
            for size in 0..=own.len() {
                for kept in subsets(own.len(), size) {
                    let questions: Questions = kept.iter().map(|at| whole.questions[*at].0).collect();
                    match evidence.prove(&questions, line) {
                        Some(Verdict::Proved) => {
                            proved += 1;
                            assert!(whole.suffices(own, &kept, line), "pack {seed}, {line}, {kept:?}");
                        }
                        Some(Verdict::Broken(_)) => {
                            broken += 1;
                            assert!(!whole.suffices(own, &kept, line), "pack {seed}, {line}, {kept:?}");
                        }
                        // What a solver finds may be no answers that a person could give.
                        _ => open += 1,
                    }
                }
            }
        }
    }
    println!("{proved} proved, {broken} broken, {open} left open");
    assert!(proved > 0 && broken > 0, "{proved} proved, {broken} broken, {open} open");
}

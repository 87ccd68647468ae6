//! What the interview does not ask really changes nothing: beside trying every answer of small packs.
//!
//! Two thousand interviews broken off at random; `COACH_STOPS` asks for more.

use crate::interview::{Open, Pace, Path, Standing, State, Walk};
use crate::pack::question::{Depth, Question};
use crate::plan::{Plan, READS, Request, bare, build};
use crate::reason::proof::tests::brute::{Brute, values};
use crate::reason::proof::tests::packs::{Random, small_pack, table};
use crate::reason::{Answer, Answers, Stage};
use rayon::prelude::*;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// Interviews broken off in each pack.
const STOPS: u64 = 100;

/// Most completions of the answers tried in one case.
const COMPLETIONS: usize = 160;

fn stops() -> u64 {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    std::env::var("COACH_STOPS").ok().and_then(|stops| stops.parse().ok()).unwrap_or(2_000)
}

/// A small pack with the plans that were made from it, each kept once and known by its place.
struct Small {
    brute: Brute,
    text: String,
    tested: Vec<&'static str>,
    plans: RefCell<Vec<Plan>>,
    made: RefCell<HashMap<String, usize>>,
}

impl Small {
    fn new(random: &mut Random) -> Small {
        let (text, tested) = small_pack(random);
        let text = richer(random, &text, &tested);
        let brute = Brute::of(&text, &[]);
        Small { brute, text, tested, plans: RefCell::default(), made: RefCell::default() }
    }

    fn question(&self, id: &str) -> &Question {
        self.brute.pack.questions.get(id).unwrap()
    }

    /// A whole set of answers: what the pack does not test does not concern anybody.
    fn anybody(&self, random: &mut Random) -> Answers {
        let mut answers = Answers::default();
        for question in &self.brute.pack.questions {
            let values = values(question);
            let tested = self.tested.contains(&question.id.as_str());
            let answer = if tested { values[random.below(values.len())].clone() } else { Answer::NotConcerned };
            answers.set(&question.id, answer);
        }
        answers
    }

    /// A few questions without an answer, so few that all their answers can be tried.
    fn left_open(&self, random: &mut Random) -> Vec<&'static str> {
        let mut left: Vec<&'static str> = Vec::new();
        let mut completions = 1;
        for _ in 0..1 + random.below(4) {
            let id = self.tested[random.below(self.tested.len())];
            let more = completions * (values(self.question(id)).len() + 1);
            if !left.contains(&id) && more <= COMPLETIONS {
                completions = more;
                left.push(id);
            }
        }
        left
    }

    /// Every way to answer these questions, or to say that one does not know.
    fn completions(&self, answers: &Answers, left: &[&str]) -> Vec<Answers> {
        let mut all = vec![answers.clone()];
        for id in left {
            let ways = values(self.question(id)).into_iter().chain([Answer::Unknown]);
            let ways: Vec<Answer> = ways.collect();
            let put = |set: &Answers, answer: &Answer| {
                let mut set = set.clone();
                set.set(id, answer.clone());
                set
            };
            all = all.iter().flat_map(|set| ways.iter().map(|answer| put(set, answer))).collect();
        }
        all
    }

    /// Which plan answers lead to.
    fn plan(&self, answers: &Answers) -> usize {
        let key = format!("{answers:?}");
        if let Some(known) = self.made.borrow().get(&key) {
            return *known;
        }
        let request = Request { answers, stage: Stage::Settled, today: self.brute.day };
        let plan = bare(&build(&self.brute.engine, &request));
        let mut plans = self.plans.borrow_mut();
        let known = plans.iter().position(|other| *other == plan).unwrap_or(plans.len());
        if known == plans.len() {
            plans.push(plan);
        }
        self.made.borrow_mut().insert(key, known);
        known
    }

    fn standing<'a>(&self, answers: &'a Answers) -> Standing<'a> {
        Standing { answers, depth: Depth::Core, today: self.brute.day }
    }

    fn path(&self, answers: &Answers) -> Path {
        Path::of(&Walk {
            engine: &self.brute.engine,
            reads: &READS,
            answers,
            depth: Depth::Core,
            today: self.brute.day,
            trail: &[],
            pace: Pace::Decisive,
        })
    }
}

/// Activities that fit into a few minutes, and rules that meet in every kind of effect.
fn richer(random: &mut Random, text: &str, tested: &[&'static str]) -> String {
    let mut text = text
        .replace("minutes = 5\nper", "minutes = 1\nper")
        .replace("default = 1\nmerge = \"last\"", "default = 2\nmerge = \"last\"");
    for (merge, setting) in ["min", "max"].iter().zip(["posts_per_week", "recurring_at_once"]) {
        let from = text.find(&format!("[[setting]]\nid = \"{setting}\"")).unwrap();
        let at = from + text.get(from..).unwrap().find("merge = \"last\"").unwrap();
        text.replace_range(at..at + 14, &format!("merge = \"{merge}\""));
    }
    let effects = [
        "require = [\"soft\"]",
        "forbid = [\"soft\"]",
        "level = { soft = \"warn\" }\nrequire = [\"soft\"]",
        "set = { posts_per_week = 1 }",
        "set = { posts_per_week = 3 }",
        "set = { recurring_at_once = 1 }",
        "set = { recurring_at_once = 4 }",
        "set = { loop = \"none\" }",
        "warn = [\"w1\"]",
        "warn = [\"w2\"]",
        "warn = [\"w1\", \"w2\"]",
        "forbid = [\"two\", \"three\"]",
        "add = [\"two\"]\nsignature = [\"one\"]",
    ];
    for number in 0..4 + random.below(6) {
        let (size, effect) = (1 + random.below(2), random.pick(&effects));
        let keys: Vec<&str> = tested.iter().copied().filter(|key| !["topics", "days"].contains(key)).collect();
        let when =
            if random.below(5) == 0 { String::new() } else { format!("when = {}\n", table(random, &keys, size)) };
        write!(
            text,
            "[[rule]]\nid = \"more-{number}\"\n{when}{effect}\nbecause = [\"c-1\"]\n\
             reason = {{ en = \"a\", fr = \"b\" }}\nexample = {{ minutes = 1 }}\n"
        )
        .unwrap();
    }
    text
}

/// How often what is said to be open was found to change a plan.
#[derive(Debug, Default)]
struct Tally {
    dead: usize,
    live: usize,
    changed: usize,
    stopped: usize,
}

#[test]
fn what_is_not_asked_changes_no_plan() {
    let of_one_pack = |seed| {
        let (mut random, mut tally) = (Random::new(seed + 7_000), Tally::default());
        let small = Small::new(&mut random);
        (0..STOPS).for_each(|_| broken_off(&small, &mut random, &mut tally));
        tally
    };
    let tallies: Vec<Tally> = (0..stops().div_ceil(STOPS)).into_par_iter().map(of_one_pack).collect();
    let tally = tallies.iter().fold(Tally::default(), |all, one| Tally {
        dead: all.dead + one.dead,
        live: all.live + one.live,
        changed: all.changed + one.changed,
        stopped: all.stopped + one.stopped,
    });
    println!("{tally:?}");
    assert!(tally.dead > 100 && tally.changed > 100 && tally.stopped > 10, "{tally:?}");
}

/// An interview broken off: the plan depends on the answers to live questions only.
fn broken_off(small: &Small, random: &mut Random, tally: &mut Tally) {
    let left = small.left_open(random);
    let mut answers = small.anybody(random);
    left.iter().for_each(|id| answers.clear(id));
    let open = Open::of(&small.brute.engine, &READS, small.standing(&answers));
    let (live, dead): (Vec<&str>, Vec<&str>) = left.iter().copied().partition(|id| open.is_live(id));
    let completions = small.completions(&answers, &left);
    let plans: Vec<(Answers, usize)> = completions.into_iter().map(|set| (set.clone(), small.plan(&set))).collect();
    let mut by_live: BTreeMap<String, usize> = BTreeMap::new();
    for (set, plan) in &plans {
        let key = format!("{:?}", live.iter().map(|id| set.get(id)).collect::<Vec<_>>());
        let first = *by_live.entry(key).or_insert(*plan);
        assert_eq!(
            first,
            *plan,
            "{dead:?} said dead, {live:?} live\n{answers:?}\n{set:?}\n{:#?}\n{}",
            crate::plan::diff(&small.plans.borrow()[first], &small.plans.borrow()[*plan]),
            small.text
        );
    }
    tally.dead += dead.len();
    tally.live += live.len();
    tally.stopped += usize::from(live.is_empty());
    tally.changed += live.iter().filter(|id| changes(&plans, &left, id)).count();
}

/// Whether some answers to a question make a difference, the others being the same.
fn changes(plans: &[(Answers, usize)], left: &[&str], id: &str) -> bool {
    let mut by_others: BTreeMap<String, usize> = BTreeMap::new();
    plans.iter().any(|(set, plan)| {
        let others: Vec<_> = left.iter().filter(|other| **other != id).map(|other| set.get(other)).collect();
        *by_others.entry(format!("{others:?}")).or_insert(*plan) != *plan
    })
}

#[test]
fn the_questions_left_only_ever_get_fewer_and_none_comes_before_what_it_hangs_on() {
    for seed in 0..40 {
        let mut random = Random::new(seed + 9_000);
        let small = Small::new(&mut random);
        let person = small.anybody(&mut random);
        let mut answers = Answers::default();
        let mut path = small.path(&answers);
        let mut asked: Vec<String> = Vec::new();
        while let Some(next) = path.next_open(None).map(|next| next.id.clone()) {
            let left = path.left();
            asked.push(next.clone());
            answers.set(&next, person.get(&next).unwrap().clone());
            path = small.path(&answers);
            assert!(path.left() < left, "{next}: {left} then {}\n{}", path.left(), small.text);
        }
        assert_eq!(path.live, 0);
        // q3 hangs on q1 and q2 at most, q2 and q4 on q1: whatever is asked of these comes in this order.
        for (before, after) in [("q1", "q2"), ("q1", "q4")] {
            let place = |id: &str| asked.iter().position(|one| one == id);
            let hangs = small.question(after).when.is_some() || after == "q4";
            if let (Some(one), Some(other), true) = (place(before), place(after), hangs) {
                assert!(one < other, "{asked:?}\n{}", small.text);
            }
        }
        assert!(path.questions.iter().all(|one| one.state != State::Open));
    }
}

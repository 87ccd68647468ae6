//! How long deciding, planning and asking "what if" take, on packs of 250, 1,000 and 10,000 rules.
//!
//! ```text
//! cargo bench --bench reasons
//! cargo bench --bench reasons -- --write FOLDER
//! cargo bench --bench reasons -- --instructions
//! ```
//! The packs have fifteen questions (ten with one value, two with several, three numbers) and rules of two to
//! four tests, one in five with one of two or three more; the answers are those of 1,000 made-up people. Each
//! figure is the median, and the 99th percentile, over the people; a person's figure is the best of three
//! batches. For every person the rules found are compared with the plain walk over the rules as written.
//! `--write` leaves packs and answers in a folder, for `rivals/` beside this file, which gives them to other
//! engines. `--instructions` counts instructions under `valgrind`, which a busy machine does not disturb.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]
#![allow(clippy::print_stdout)]

mod fifteen;
mod found;
mod instructions;
#[allow(dead_code)]
mod made;
mod neutral;
#[path = "../support/people.rs"]
#[allow(dead_code)]
mod people;
mod timing;

use found::Found;
use made::Shape;
use people::{Random, today};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use timing::{Spread, micros};
use tweet_coach::interview::{accept, choices};
// The smallest pack, which is the library's own, names it so.
use tweet_coach::pack;
use tweet_coach::pack::entry::SourceFile;
use tweet_coach::pack::question::{Kind, Question};
use tweet_coach::pack::read::{Layer, read};
use tweet_coach::pack::value::Value;
use tweet_coach::plan::{Request, build, gist};
use tweet_coach::reason::{Answer, Answers, Engine, Facts, Stage};
use tweet_coach::store::answers;
use tweet_coach::why::why_not::catalogue;
use tweet_coach::why::{Evidence, Person, WhyNot};

const SIZES: [usize; 3] = [250, 1_000, 10_000];
const PEOPLE: usize = 1_000;
/// Of how many people plans are made, and of how many every other answer is tried.
const PLANS: usize = 200;
const WHAT_IFS: usize = 20;
/// Every so many people the walk is timed: it is slow.
const WALKS: usize = 10;
/// About how many people, and how many items that are not in the plan, why-not is asked.
const ASKED: usize = 5;
const MISSING: usize = 8;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => all(None),
        ["--write", folder] => all(Some(&PathBuf::from(folder))),
        ["--instructions"] => instructions::report(&SIZES),
        ["--turns", work, size, turns] => {
            let Bench { engine, people, .. } = Bench::made(size.parse().expect("rules"));
            instructions::turns(&engine, &people, work, turns.parse().expect("turns"));
        }
        _ => panic!("usage: reasons [--write FOLDER | --instructions]"),
    }
}

fn all(folder: Option<&Path>) {
    println!("µs, median and 99th percentile over the people");
    println!("{:16} {:30} {:>10} {:>10}", "pack", "", "median", "99th");
    for size in SIZES {
        let bench = Bench::made(size);
        let found = bench.decisions();
        bench.plans();
        bench.why_not();
        if let Some(folder) = folder {
            bench.write(&folder.join(size.to_string()), &found);
        }
    }
    let shipped = SIZES.into_iter().map(Bench::shipped);
    for bench in [Bench::people(), Bench::shipped(0)].into_iter().chain(shipped) {
        bench.plans();
        bench.why_not();
    }
}

/// A pack, and people who answer its questions.
struct Bench {
    name: String,
    engine: Engine,
    people: Vec<Answers>,
    files: Vec<(&'static str, String)>,
}

impl Bench {
    /// The pack of fifteen questions under made-up rules.
    fn made(size: usize) -> Bench {
        let questions = fifteen::pack();
        let bare = engine(vec![fifteen::layer("fifteen", &questions)]);
        let rules = made::rules(&bare, size, Shape::AnyOf);
        let layers = vec![fifteen::layer("fifteen", &questions), fifteen::layer("rules", &rules)];
        let start = Instant::now();
        let engine = engine(layers);
        let name = format!("{size} rules");
        println!("{name:16} {:30} {:10.0}", "reading and compiling, once", start.elapsed().as_secs_f64() * 1e6);
        let mut random = Random::new(7);
        let people = (0..PEOPLE).map(|_| made::person(&engine, &mut random)).collect();
        Bench { name, engine, people, files: vec![("questions.toml", questions), ("rules.toml", rules)] }
    }

    /// The shipped pack and the people who come with it.
    fn people() -> Bench {
        let engine = people::shipped();
        let given = |file: &SourceFile| answers::read(&file.text, &file.path, engine.pack()).expect("answers").answers;
        let people = tweet_coach::assets::embedded_people().iter().map(given).collect();
        Bench { name: "shipped, people".to_owned(), engine, people, files: Vec::new() }
    }

    /// The shipped pack with more rules, and made-up people.
    fn shipped(more: usize) -> Bench {
        let shipped = people::shipped();
        let rules = made::rules(&shipped, more, Shape::AnyOf);
        let engine = engine(vec![tweet_coach::assets::embedded(), fifteen::layer("rules", &rules)]);
        let mut random = Random::new(7);
        let people = (0..PLANS).map(|_| people::random_answers(&engine, &mut random)).collect();
        Bench { name: format!("shipped + {more}"), engine, people, files: Vec::new() }
    }

    fn facts(&self, answers: &Answers) -> Facts {
        self.engine.facts(answers, Stage::Settled, today())
    }

    /// Which rules hold, beside the walk over the rules as written. Gives what was found up to each person.
    fn decisions(&self) -> Vec<Found> {
        let mut found = Vec::new();
        let [mut decisions, mut lists, mut whole, mut walks] = [const { Vec::new() }; 4];
        for (at, answers) in self.people.iter().enumerate() {
            let facts = self.facts(answers);
            let held = self.held(&facts);
            assert_eq!(held, self.walked(&facts), "the compiled rules and the plain walk agree");
            let mut so_far = found.last().copied().unwrap_or_else(Found::new);
            so_far.add(&held);
            found.push(so_far);
            decisions.push(micros(|| self.engine.truths(&facts)));
            lists.push(micros(|| self.held(&facts)));
            whole.push(micros(|| self.held(&self.facts(answers))));
            if at % WALKS == 0 {
                walks.push(micros(|| self.walked(&facts)));
            }
        }
        let last = found.last().expect("people");
        let share = last.count as f64 * 100.0 / (self.people.len() * self.engine.pack().rules.len()) as f64;
        self.row("decision", decisions);
        let listed = self.row("decision, rules listed", lists);
        self.row("answers taken in, listed", whole);
        let walk = self.row("plain walk, rules listed", walks);
        println!(
            "{:16} {share:.1} % of the rules hold; the walk takes {:.0} times as long as the list; {} found, sum {:08x}",
            self.name,
            walk.median / listed.median,
            last.count,
            last.sum
        );
        found
    }

    fn held(&self, facts: &Facts) -> Vec<usize> {
        self.engine.truths(facts).holding().collect()
    }

    fn walked(&self, facts: &Facts) -> Vec<usize> {
        let rules = self.engine.pack().rules.iter().enumerate();
        rules.filter(|(_, rule)| self.engine.walk(facts, rule).holds()).map(|(at, _)| at).collect()
    }

    /// Whole plans, and for some people the plan under each other answer to each question.
    fn plans(&self) {
        let plan = |answers: &Answers| build(&self.engine, &request(answers));
        let people = &self.people[..PLANS.min(self.people.len())];
        let lines: usize = people.iter().map(|answers| plan(answers).items.len()).sum();
        self.row("whole plan", people.iter().map(|answers| micros(|| plan(answers))).collect());
        let (mut each, mut count) = (Vec::new(), 0);
        for answers in people.iter().take(WHAT_IFS) {
            let others = self.others(answers);
            count += others.len();
            each.push(micros(|| others.iter().map(|other| gist(&self.engine, &request(other))).collect::<Vec<_>>()));
        }
        self.row("every other single answer", each);
        println!(
            "{:16} {:.0} lines a plan; {:.0} other answers",
            self.name,
            mean(lines, people.len()),
            mean(count, WHAT_IFS.min(people.len()))
        );
    }

    /// Why an item is not in the plan: from the answers to every smallest change, each once.
    fn why_not(&self) {
        let (mut times, mut changes) = (Vec::new(), 0);
        for answers in self.people.iter().take(ASKED) {
            let person = Person { engine: &self.engine, answers, today: today() };
            let lines = person.gist(answers).lines;
            let missing: Vec<&str> = catalogue(self.engine.pack()).filter(|item| !lines.contains_key(*item)).collect();
            for item in missing.iter().step_by((missing.len() / MISSING).max(1)) {
                let start = Instant::now();
                let why_not = WhyNot::of(&Evidence::of(person), item).expect("an item that is not in the plan");
                times.push(start.elapsed().as_secs_f64() * 1e6);
                changes += why_not.changes.len();
            }
        }
        let asked = times.len();
        self.row("why not", times);
        println!("{:16} {asked} items asked about; {:.1} changes each", self.name, mean(changes, asked));
    }

    /// The answers with one of them changed, in every way in which one can be.
    fn others(&self, answers: &Answers) -> Vec<Answers> {
        let mut all = Vec::new();
        for question in &self.engine.pack().questions {
            for value in other_values(&self.engine, question, answers) {
                let mut other = answers.clone();
                other.set(&question.id, Answer::Given(value));
                all.push(other);
            }
        }
        all
    }

    fn row(&self, work: &str, samples: Vec<f64>) -> Spread {
        let spread = Spread::of(samples);
        println!("{:16} {work:30} {:10.2} {:10.2}", self.name, spread.median, spread.worst);
        spread
    }

    fn write(&self, folder: &Path, found: &[Found]) {
        std::fs::create_dir_all(folder).expect("a folder");
        self.files.iter().for_each(|(name, text)| std::fs::write(folder.join(name), text).expect("a file"));
        neutral::write(folder, self.engine.pack(), &self.people, found);
    }
}

fn request(answers: &Answers) -> Request<'_> {
    Request { answers, stage: Stage::Settled, today: today() }
}

fn mean(sum: usize, count: usize) -> f64 {
    sum as f64 / count as f64
}

fn engine(layers: Vec<Layer>) -> Engine {
    let told = |faults: pack::read::Faults| panic!("{:#?}", faults.diagnostics);
    Engine::new(Arc::new(read(layers).unwrap_or_else(told)))
}

/// Every other value of a question: an option instead, an option more or less, each step of a number.
fn other_values(engine: &Engine, question: &Question, answers: &Answers) -> Vec<Value> {
    if !engine.facts(answers, Stage::Settled, today()).shown(&question.id).holds() {
        return Vec::new();
    }
    let given = answers.value(&question.id);
    let offered = || choices(engine.pack(), question, answers).into_iter().map(|choice| choice.id.as_ref().clone());
    let values: Vec<Value> = match question.kind {
        Kind::Single => offered().map(Value::Text).collect(),
        Kind::Multi => offered().map(|option| toggled(given, option)).collect(),
        Kind::Scale => (question.lowest()..=question.highest()).map(Value::Number).collect(),
        Kind::Number if question.steps.is_empty() && question.highest() - question.lowest() < 20 => {
            (question.lowest()..=question.highest()).map(Value::Number).collect()
        }
        Kind::Number => question.steps.iter().copied().map(Value::Number).collect(),
        Kind::Text | Kind::Texts | Kind::Date | Kind::Dates => Vec::new(),
    };
    let values = values.into_iter().filter(|value| Some(value) != given);
    values.filter_map(|value| accept(engine.pack(), question, answers, value).ok()).collect()
}

/// The options chosen, with one more or less.
fn toggled(given: Option<&Value>, option: String) -> Value {
    let mut chosen = given.map(|value| value.as_many().to_vec()).unwrap_or_default();
    match chosen.iter().position(|one| *one == option) {
        Some(at) => drop(chosen.remove(at)),
        None => chosen.push(option),
    }
    Value::Many(chosen)
}

//! Every verdict beside what trying every change of small packs says.

use super::{Change, Told, WhyNot, catalogue, near};
use crate::pack::entry::SourceFile;
use crate::pack::question::Kind;
use crate::pack::read::{Layer, read};
use crate::pack::value::Value;
use crate::reason::proof::tests::packs::{Random, small_pack};
use crate::reason::{Answer, Answers, Engine};
use crate::why::person::{Person, Questions};
use crate::why::{Evidence, Values};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Lines asked about; `COACH_CASES` asks for more.
fn cases() -> usize {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    std::env::var("COACH_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(250)
}

/// A small pack in which some answers cannot be changed.
fn engine(random: &mut Random) -> Engine {
    let (mut text, _) = small_pack(random);
    for question in ["q1", "q2", "q3", "minutes"] {
        if random.below(5) == 0 {
            text = text.replacen(&format!("id = \"{question}\"\n"), &format!("id = \"{question}\"\nfixed = true\n"), 1);
        }
    }
    enlarge(random, &mut text);
    let files = vec![SourceFile { path: "small/a.toml".to_owned(), text: text.as_str().into() }];
    let pack = read(vec![Layer { name: "small".to_owned(), files }]);
    Engine::new(Arc::new(pack.unwrap_or_else(|faults| panic!("{:?}\n{text}", faults.diagnostics))))
}

/// Room in which activities fit sometimes, and lines of every kind that rules want.
fn enlarge(random: &mut Random, text: &mut String) {
    *text = text.replace("minutes = 5\nper = \"week\"", "minutes = 1\nper = \"week\"");
    for (setting, value) in [("latest_end", "1380"), ("recurring_at_once", "2"), ("sittings", "[1, 2]")] {
        let (from, whole) = text.split_once(&format!("[[setting]]\nid = \"{setting}\"\n")).unwrap();
        let (title, rest) = whole.split_once("default = ").unwrap();
        let (_, rest) = rest.split_once('\n').unwrap();
        *text = format!("{from}[[setting]]\nid = \"{setting}\"\n{title}default = {value}\n{rest}");
    }
    let effects = ["require = [\"soft\"]", "add = [\"soft\", \"check\"]", "add = [\"figure\"]", "forbid = [\"soft\"]"];
    for number in 0..4 {
        let rule = format!("id = \"r{number}\"\n");
        let Some((before, after)) = text.split_once(&rule) else { continue };
        let (condition, rest) = after.split_once("because = ").unwrap();
        let when = condition.lines().next().unwrap();
        let effect = effects[random.below(effects.len())];
        *text = format!("{before}{rule}{when}\n{effect}\nbecause = {rest}");
    }
    text.push_str(MORE);
}

const MORE: &str = r#"
[[slot]]
id = "noon"
starts = ["12:30", "18:00"]
days = ["mon", "tue", "wed", "thu", "fri"]
cue = { en = "noon", fr = "midi" }
fallback = true
[[metric]]
id = "figure"
title = { en = "Figure", fr = "Chiffre" }
how = { en = "Count.", fr = "Compter." }
objectives = ["watch"]
targets = [{ level = "any", day30 = { en = "1", fr = "1", same = true }, day90 = { en = "2", fr = "2", same = true } }]
when = { q2 = "a" }
because = ["c-1"]
[[metric]]
id = "other"
title = { en = "Other", fr = "Autre" }
how = { en = "Count.", fr = "Compter." }
objectives = ["all"]
targets = [{ level = "any", day30 = { en = "1", fr = "1", same = true }, day90 = { en = "2", fr = "2", same = true } }]
because = ["c-1"]
[[check]]
id = "check"
list = "ritual"
text = { en = "Look", fr = "Regarder" }
on_request = true
when = { q3 = "..=2" }
because = ["c-1"]
"#;

/// Some answers, some of them missing or unknown.
fn answers(engine: &Engine, values: &Values, random: &mut Random) -> Answers {
    let mut answers = Answers::default();
    for (at, question) in engine.pack().questions.iter().enumerate() {
        let list = values.to(at);
        match random.below(6) {
            0 => {}
            1 => answers.set(&question.id, Answer::Unknown),
            _ => answers.set(&question.id, list[random.below(list.len())].clone()),
        }
    }
    answers
}

/// Other answers, and the lines that they lead to.
type Led = (Vec<Answer>, BTreeSet<String>);

/// Which lines each change of so many answers leads to, by the questions changed.
struct Tried {
    plans: BTreeMap<Vec<usize>, Vec<Led>>,
}

impl Tried {
    fn of(person: &Person<'_>, values: &Values, size: usize) -> Tried {
        let pack = person.pack();
        let open = |at: &usize| {
            let question = pack.questions.at(*at).unwrap();
            values.bears(*at) && !question.fixed && question.kind != Kind::Date
        };
        let open: Vec<usize> = (0..pack.questions.len()).filter(open).collect();
        let mut tried = Tried { plans: BTreeMap::new() };
        tried.add(person, values, &open, size, &mut Vec::new());
        tried
    }

    fn add(
        &mut self,
        person: &Person<'_>,
        values: &Values,
        open: &[usize],
        size: usize,
        done: &mut Vec<(usize, Answer)>,
    ) {
        if done.len() == size {
            let mut answers = person.answers.clone();
            done.iter().for_each(|(at, to)| answers.set(&person.pack().questions.at(*at).unwrap().id, to.clone()));
            if person.could_answer(&answers) {
                let lines = person.gist(&answers).lines.into_keys().map(str::to_owned).collect();
                let (questions, to) = done.iter().cloned().unzip();
                self.plans.entry(questions).or_default().push((to, lines));
            }
            return;
        }
        for (place, at) in open.iter().enumerate() {
            let own = values.effective(person.pack(), person.answers, *at);
            for value in values.to(*at).iter().filter(|value| !near::same(value, &own)) {
                done.push((*at, value.clone()));
                self.add(person, values, &open[place + 1..], size, done);
                done.pop();
            }
        }
    }

    /// The changes that bring a line in and that no other of the same questions goes less far than.
    fn smallest(&self, person: &Person<'_>, values: &Values, item: &str) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        for (questions, plans) in &self.plans {
            let works: Vec<&Vec<Answer>> =
                plans.iter().filter(|(_, lines)| lines.contains(item)).map(|(to, _)| to).collect();
            let less = |one: &[Answer], other: &[Answer]| {
                let steps = questions.iter().zip(one.iter().zip(other)).map(|(at, (one, other))| {
                    let question = person.pack().questions.at(*at).unwrap();
                    let own = values.effective(person.pack(), person.answers, *at);
                    (one == other, near::nearer(question, &own, one, other))
                });
                let steps: Vec<(bool, bool)> = steps.collect();
                steps.iter().all(|(same, nearer)| *same || *nearer) && steps.iter().any(|(_, nearer)| *nearer)
            };
            for to in works.iter().filter(|to| !works.iter().any(|other| less(other, to))) {
                all.insert(plainly(person, questions, &to.iter().collect::<Vec<_>>()));
            }
        }
        all
    }
}

/// A change in words to compare: of free words, how many there are and whether rules find theirs in them.
fn plainly(person: &Person<'_>, questions: &[usize], to: &[&Answer]) -> String {
    let each = questions.iter().zip(to).map(|(at, to)| match (person.pack().questions.at(*at).unwrap().kind, to) {
        (Kind::Texts, Answer::Given(Value::Many(words))) => {
            let found = words.iter().any(|word| word.contains("Soleil") || word.contains("sun"));
            format!("{at}: {} words, found: {found}", words.len())
        }
        _ => format!("{at}: {to:?}"),
    });
    each.collect::<Vec<_>>().join("; ")
}

fn told(person: &Person<'_>, changes: &[Change]) -> BTreeSet<String> {
    let each = changes.iter().map(|change| {
        let place = |id: &str| person.pack().questions.position(id).unwrap();
        let questions: Vec<usize> = change.parts.iter().map(|part| place(&part.question)).collect();
        let to: Vec<&Answer> = change.parts.iter().map(|part| &part.to).collect();
        plainly(person, &questions, &to)
    });
    each.collect()
}

#[test]
fn every_smallest_change_is_found_and_no_smaller_one_works() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    let (mut asked, mut sizes) = (0, [0_usize; 4]);
    for seed in 0.. {
        let mut random = Random::new(seed);
        let engine = engine(&mut random);
        let values = Values::of(engine.pack(), day);
        let answers = answers(&engine, &values, &mut random);
        let person = Person { engine: &engine, answers: &answers, today: day };
        if !person.could_answer(&answers) {
            continue;
        }
        let evidence = Evidence::of(person);
        let missing: Vec<&str> = catalogue(engine.pack()).filter(|id| !evidence.gist.lines.contains_key(*id)).collect();
        let mut tried: Vec<Tried> = Vec::new();
        for item in missing {
            let why = WhyNot::of(&evidence, item).unwrap();
            let context = format!("seed {seed}, {item}, {:?}: {why:#?}", person.answers);
            let size = (1..=3).find(|size| {
                if tried.len() < *size {
                    tried.push(Tried::of(&person, &values, *size));
                }
                !tried[size - 1].smallest(&person, &values, item).is_empty()
            });
            assert!(size.is_some() || !why.excluded_by.is_empty(), "{context}");
            assert_eq!(size.is_none(), why.changes.is_empty(), "{context}");
            let expected = size.map(|size| tried[size - 1].smallest(&person, &values, item)).unwrap_or_default();
            assert_eq!(told(&person, &why.changes), expected, "{context}");
            sizes[size.unwrap_or(0)] += 1;
            asked += 1;
        }
        if asked >= cases() {
            break;
        }
    }
    assert!(sizes.iter().filter(|count| **count > 0).count() > 2, "many kinds of answers are met: {sizes:?}");
}

/// Whatever the answers to all other questions: with the ones named as they are, the line is never there.
#[test]
fn what_a_person_cannot_change_really_keeps_it_out() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    let mut seen = 0;
    for seed in 0..40 {
        let mut random = Random::new(1_000 + seed);
        let engine = engine(&mut random);
        let values = Values::of(engine.pack(), day);
        let answers = answers(&engine, &values, &mut random);
        let person = Person { engine: &engine, answers: &answers, today: day };
        if !person.could_answer(&answers) {
            continue;
        }
        let evidence = Evidence::of(person);
        for item in catalogue(engine.pack()) {
            let Some(why) =
                WhyNot::of(&evidence, item).filter(|why| why.changes.is_empty() && why.told == Told::Everything)
            else {
                continue;
            };
            let fixed: Questions =
                engine.pack().questions.iter().enumerate().filter(|(_, it)| it.fixed).map(|(at, _)| at).collect();
            for _ in 0..60 {
                let mut other = answers.clone();
                for (at, question) in engine.pack().questions.iter().enumerate().filter(|(at, _)| !fixed.contains(at)) {
                    let list = values.to(at);
                    other.set(&question.id, list[random.below(list.len())].clone());
                }
                assert!(
                    !person.could_answer(&other) || !person.has(&other, item),
                    "seed {seed}, {item}: {why:?}, {other:?}"
                );
            }
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

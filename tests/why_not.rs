//! Why a line is not in the plan: for every person of the shipped pack and every item of its catalogue.

use crate::support::command::personas;
use crate::support::people::{shipped, today};
use std::time::{Duration, Instant};
use tweet_coach::pack::words::Lang;
use tweet_coach::phrase::Phrase;
use tweet_coach::plan::{Request, build};
use tweet_coach::reason::{Answers, Engine, Stage};
use tweet_coach::store::answers;
use tweet_coach::text::Text;
use tweet_coach::why::why_not::{WhyNot, catalogue};
use tweet_coach::why::{Evidence, Person};

/// Of how many lines one is asked about; with `COACH_CASES` all are.
fn every() -> usize {
    // clippy: the environment is read here and not in `config` because it is the test that is configured.
    #[allow(clippy::disallowed_methods)]
    if std::env::var_os("COACH_CASES").is_some() { 1 } else { 40 }
}

fn people(engine: &Engine) -> Vec<(String, Answers)> {
    let read = |(name, path): (String, std::path::PathBuf)| {
        let text = std::fs::read_to_string(&path).unwrap();
        let given = answers::read(&text, &name, engine.pack()).unwrap();
        (name, given.answers)
    };
    personas().into_iter().map(read).collect()
}

fn has(engine: &Engine, answers: &Answers, item: &str) -> bool {
    let plan = build(engine, &Request { answers, stage: Stage::Settled, today: today() });
    plan.items.iter().any(|line| line.id == item)
}

#[test]
fn every_person_gets_an_answer_about_every_line_and_each_change_works() {
    let engine = shipped();
    let texts = [Text::new(Lang::En), Text::new(Lang::Fr)];
    let mut took: Vec<(Duration, String)> = Vec::new();
    let (mut asked, mut changed, mut whole) = (0, 0, 0);
    for (nth, (name, answers)) in people(&engine).into_iter().enumerate() {
        let person = Person { engine: &engine, answers: &answers, today: today() };
        let evidence = Evidence::of(person);
        let missing = catalogue(engine.pack()).filter(|item| !has(&engine, &answers, item));
        for item in missing.skip(nth).step_by(every()) {
            let started = Instant::now();
            let why = WhyNot::of(&evidence, item).unwrap();
            took.push((started.elapsed(), format!("{name} {item} {:?}", why.told)));
            assert!(!why.changes.is_empty() || !why.excluded_by.is_empty(), "{name}: {item}");
            for change in &why.changes {
                assert!(has(&engine, &change.made(&answers), item), "{name}: {item} with {change:?}");
                let fixed = |id: &str| engine.pack().questions.get(id).unwrap().fixed;
                assert!(change.parts.iter().all(|part| !fixed(&part.question)), "{name}: {item} with {change:?}");
            }
            for text in &texts {
                let account = Phrase::new(engine.pack(), text).why_not(&why);
                assert!(account.ways.len() + account.against.len() > 0, "{name}: {item}");
                let said = account.sentences().join("\n");
                assert!(!said.contains("{$") && !said.contains("why-not-"), "{name}: {item}: {said}");
            }
            asked += 1;
            changed += usize::from(!why.changes.is_empty());
            whole += usize::from(why.told == tweet_coach::why::why_not::Told::Everything);
        }
    }
    took.sort();
    let at = |share: usize| &took[(took.len() - 1) * share / 100];
    println!(
        "{asked} asked, {changed} with changes, {whole} searched whole; {:?} {:?} {:?}",
        at(50).0,
        at(99),
        at(100)
    );
    assert!(changed * 2 > asked, "{changed} of {asked}");
}

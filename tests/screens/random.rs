//! Random people at the keyboard: whatever they do, the plan is that of their answers, nothing panics, and back
//! and save work. A sequence is 40 messages; `CARGO_PROFILE_TEST_OPT_LEVEL=1 COACH_SEQUENCES=10000` runs the
//! long form, in about four minutes on one busy core.

use crate::support::people::{Random, shipped, today};
use tweet_coach::app::desk::{Told, take_in};
use tweet_coach::app::{Ctx, Effect, Model, Msg, Opening, Screen, planning, update};
use tweet_coach::intent::Intent;
use tweet_coach::interview::{Change, Session};
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::{Answers, Stage, Truth};

const INTENTS: &[Intent] = &[
    Intent::Up,
    Intent::Down,
    Intent::Left,
    Intent::Right,
    Intent::PageUp,
    Intent::PageDown,
    Intent::First,
    Intent::Last,
    Intent::NextPart,
    Intent::PreviousPart,
    Intent::Accept,
    Intent::Accept,
    Intent::Accept,
    Intent::Toggle,
    Intent::Toggle,
    Intent::Back,
    Intent::Why,
    Intent::Unknown,
    Intent::NotConcerned,
    Intent::Withhold,
    Intent::Today,
    Intent::NextMonday,
    Intent::Review,
    Intent::Plan,
    Intent::Save,
    Intent::HandIn,
    Intent::NeedTime,
    Intent::WhatIf,
    Intent::Prepare,
    Intent::Adopt,
    Intent::Forget,
    Intent::Undo,
    Intent::Undo,
    Intent::Redo,
    Intent::Language,
    Intent::Theme,
    Intent::Help,
    Intent::Palette,
    Intent::Log,
    Intent::Faults,
    Intent::DeleteBefore,
    Intent::DeleteWord,
    Intent::WordLeft,
    Intent::Redraw,
    Intent::Mouse,
    Intent::Copy,
    Intent::CopyAll,
    Intent::Editor,
];

fn sequences() -> u64 {
    #[allow(clippy::disallowed_methods, reason = "a test's own switch")]
    let wanted = std::env::var("COACH_SEQUENCES").ok();
    wanted.and_then(|wanted| wanted.parse().ok()).unwrap_or(60)
}

fn message(random: &mut Random, ctx: &Ctx) -> Msg {
    match random.below(20) {
        0..=9 => Msg::Intent(INTENTS[random.below(INTENTS.len())]),
        10..=13 => Msg::Type(['1', '2', '3', '4', '7', '0', 'a', 'x', 'é'][random.below(9)]),
        14 => Msg::Paste(["two\nlines", "2027-01-04", "", "\u{1b}[31m", "15"][random.below(5)].to_owned()),
        15 => Msg::Resize(random.below(200) as u16, random.below(60) as u16),
        16 => {
            let questions = &ctx.engine.pack().questions;
            Msg::Goto { question: questions.at(random.below(questions.len())).unwrap().id.clone() }
        }
        17 => Msg::SetDepth([Depth::Core, Depth::Standard, Depth::Deep][random.below(3)]),
        18 => [Msg::Undo, Msg::Redo, Msg::Back, Msg::Skip][random.below(4)].clone(),
        _ => [Msg::SetLang(Lang::Fr), Msg::Wheel(2), Msg::Finish, Msg::Start(Depth::Core)][random.below(4)].clone(),
    }
}

/// The answers that show, given one by one to a fresh session.
fn replayed(ctx: &Ctx, model: &Model) -> Answers {
    let answers = model.session.answers();
    let facts = ctx.engine.facts(&answers, Stage::Settled, ctx.today);
    let mut fresh = Session::default();
    for (question, answer) in answers.iter().filter(|(id, _)| facts.shown(id) == Truth::Holds) {
        fresh.change(Change::Answer { question: question.to_owned(), answer: answer.clone() });
    }
    fresh.answers()
}

#[test]
fn the_plan_of_any_state_is_that_of_its_visible_answers() {
    through(&[]);
}

/// A question that its author cannot decide on: one option, several, a number, shown to some only, or gone.
#[test]
fn so_it_is_while_an_author_writes_the_pack() {
    let question = |rest: &str| {
        format!(
            "[[question]]\nid = \"mascot\"\nsection = \"you\"\ndepth = \"core\"\nbecause = [\"jarry-16\"]\n\
             ask = {{ en = \"A mascot?\", fr = \"Une mascotte\u{202f}?\" }}\n\
             short = {{ en = \"mascot\", fr = \"mascotte\" }}\ndecides = {{ en = \"a\", fr = \"b\" }}\n{rest}\n"
        )
    };
    let options = "options = [{ id = \"owl\", label = { en = \"o\", fr = \"c\" } }, { id = \"fox\", label = { en = \"f\", fr = \"r\" } }]";
    let packs = [
        String::new(),
        question(&format!("kind = \"single\"\n{options}")),
        question(&format!("kind = \"single\"\n{}", options.replace("owl", "elk"))),
        question(&format!("kind = \"multi\"\nmin = 1\nmax = 2\n{options}")),
        question("kind = \"number\"\nmin = 0\nmax = 9\nunit = { en = \"a\", fr = \"b\" }"),
        question(&format!("kind = \"single\"\nwhen = {{ role = \"expert\" }}\n{options}")),
        "[[rul]]".to_owned(),
    ];
    let told = packs.map(|pack| super::desk::told(&pack));
    assert_eq!(told.iter().filter(|told| matches!(told, Told::Bad(_))).count(), 1, "the others are good packs");
    through(&told);
}

/// Random sequences; where there are packs, one of them is saved every now and then.
fn through(packs: &[Told]) {
    for seed in 0..sequences() {
        let mut ctx = Ctx { engine: shipped(), today: today() };
        let mut random = Random::new(seed);
        let mut model = Model::new(Lang::En, Opening::default());
        let _ = update(&mut model, Msg::Start([Depth::Core, Depth::Standard, Depth::Deep][random.below(3)]), &ctx);
        for _ in 0..40 {
            if let Some(told) = (!packs.is_empty()).then(|| packs.get(random.below(3 * packs.len()))).flatten() {
                let _ = take_in(&mut model, &mut ctx, told.clone());
            }
            let msg = message(&mut random, &ctx);
            let _ = update(&mut model, msg, &ctx);
        }
        // The form of a workshop has nothing to do with anybody's plan; behind it there may be one.
        while !model.overlays.is_empty() || model.screen == Screen::Founding {
            let _ = update(&mut model, Msg::Back, &ctx);
        }
        if model.screen != Screen::Welcome {
            let _ = update(&mut model, Msg::Finish, &ctx);
            let fresh = planning::build(&ctx, &replayed(&ctx, &model), Stage::Settled, ctx.today);
            assert_eq!(model.plan.as_deref(), Some(&fresh), "seed {seed}");
            saves(&mut model, &ctx, seed);
        }
        goes_back(&mut model, &ctx, seed);
    }
}

fn saves(model: &mut Model, ctx: &Ctx, seed: u64) {
    let mut probe = model.clone();
    let _ = update(&mut probe, Msg::Intent(Intent::Save), ctx);
    let _ = update(&mut probe, Msg::Paste("plan.toml".into()), ctx);
    let effects = update(&mut probe, Msg::Intent(Intent::Accept), ctx);
    assert!(matches!(effects.as_slice(), [Effect::SavePlan { .. }]), "seed {seed}: {effects:?}");
}

/// Back, and back again, always ends on the first screen, and never leaves the program.
fn goes_back(model: &mut Model, ctx: &Ctx, seed: u64) {
    for _ in 0..500 {
        if model.screen == Screen::Welcome && model.overlays.is_empty() {
            return;
        }
        let effects = update(model, Msg::Intent(Intent::Back), ctx);
        assert!(!effects.contains(&Effect::Quit), "seed {seed}");
    }
    panic!("seed {seed}: back does not lead to the first screen but to {:?}", model.screen);
}

//! A question on screen: what stays where it is, what is remembered, and what is wrong told where it is made.

use crate::support::coach::Coach;
use tweet_coach::app::preview::{self, Ahead, Previews};
use tweet_coach::app::{Field, Model, Msg, update};
use tweet_coach::intent::Intent;
use tweet_coach::interview::Session;
use tweet_coach::pack::question::Depth;
use tweet_coach::pack::words::Lang;
use tweet_coach::plan::diff;
use tweet_coach::reason::Answers;

/// Cells that one move of the highlight changes at most, at 120 × 40: two rows of options, and the block of what
/// would change beside them.
const FEW: usize = 400;

const PEOPLE: [&str; 3] = [
    include_str!("../../assets/people/p02-small-town-insurance-agent.toml"),
    include_str!("../../assets/people/p06-insurance-recruiter.toml"),
    include_str!("../../assets/people/p08-student-entering-finance.toml"),
];

fn answers_of(coach: &Coach, person: &str) -> Answers {
    tweet_coach::store::answers::read(person, "person.toml", coach.ctx.engine.pack()).expect("good answers").answers
}

/// A session of a person, in the review.
fn reviewing(person: &str) -> Coach {
    let mut coach = Coach::new();
    let session = Session::from_answers(&answers_of(&coach, person), Depth::Deep, coach.ctx.engine.pack());
    coach.send(Msg::Resume(session));
    coach.send(Msg::Finish);
    coach
}

/// A new interview on one question.
fn on(question: &str) -> Coach {
    let mut coach = Coach::new();
    coach.send(Msg::Start(Depth::Deep));
    coach.send(Msg::Goto { question: question.to_owned() });
    coach.asks(question)
}

/// How many cells differ between two screens.
fn changed(before: &ratatui::buffer::Buffer, after: &ratatui::buffer::Buffer) -> usize {
    before.content.iter().zip(&after.content).filter(|(one, other)| one != other).count()
}

#[test]
fn moving_the_highlight_over_the_options_of_any_core_question_changes_few_cells() {
    let mut most = (0, String::new());
    for (person, lang) in PEOPLE.iter().flat_map(|person| [(person, Lang::En), (person, Lang::Fr)]) {
        let mut coach = reviewing(person).lang(lang).size(120, 40);
        let pack = coach.ctx.engine.pack();
        let core: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
        let core: Vec<String> =
            core.into_iter().filter(|id| pack.questions.get(id).is_some_and(|it| it.depth == Depth::Core)).collect();
        for question in core {
            coach.send(Msg::Goto { question: question.clone() });
            let Some(Field::Choose(choose)) = coach.model.asking.as_ref().map(|asking| asking.field.clone()) else {
                continue;
            };
            coach.send(Msg::Intent(Intent::First));
            for at in 1..choose.options.len() {
                let before = coach.buffer().clone();
                coach.send(Msg::Intent(Intent::Down));
                let cells = changed(&before, coach.buffer());
                if cells > most.0 {
                    most = (cells, format!("{question}, option {at}, {lang:?}"));
                }
            }
        }
    }
    assert!(most.0 > 0 && most.0 <= FEW, "{most:?}");
}

#[test]
fn the_lines_of_the_plan_stay_where_they_are_while_the_highlight_moves() {
    for size in [(100, 24), (120, 40), (200, 60)] {
        let mut coach = Coach::new().size(size.0, size.1);
        coach.send(Msg::Start(Depth::Core));
        let below = |coach: &Coach| -> Vec<String> {
            let text = coach.text();
            let lines: Vec<&str> = text.lines().collect();
            let from = lines.iter().position(|line| line.contains("Your plan so far")).expect("the plan is there");
            let right = |line: &&str| line.split_once('│').map(|(_, right)| right.trim_end().to_owned());
            // The sign before a line is what may differ.
            let bare = |line: String| line.chars().enumerate().filter(|(at, _)| *at != 1).map(|(_, it)| it).collect();
            std::iter::once(from.to_string()).chain(lines[from..].iter().filter_map(right).map(bare)).collect()
        };
        let first = below(&coach);
        assert!(first.len() > 8, "{first:?}");
        for _ in 0..12 {
            coach.send(Msg::Intent(Intent::Down));
            assert_eq!(below(&coach), first);
        }
    }
}

#[test]
fn a_line_that_would_go_is_marked_where_it_stands() {
    let mut coach = reviewing(PEOPLE[0]).size(200, 60);
    coach.send(Msg::Goto { question: "minutes".to_owned() });
    let gone = |coach: &Coach| -> Vec<String> {
        let diff = preview::plan(&coach.model, &coach.ctx)
            .map(|after| diff(coach.model.plan.as_deref().expect("a plan"), &after));
        diff.map(|diff| diff.goes_out.iter().map(|line| line.title.get(Lang::En).to_owned()).collect())
            .unwrap_or_default()
    };
    assert_eq!(gone(&coach), Vec::<String>::new(), "what is highlighted is what was answered");
    coach.send(Msg::Intent(Intent::First));
    let gone = gone(&coach);
    assert!(!gone.is_empty());
    let text = coach.text();
    let plan = &text[text.find("Your plan so far").expect("the plan")..];
    let marked = gone.iter().filter(|title| plan.contains(&format!("− {title}"))).count();
    assert!(marked > 0, "{gone:?}\n{plan}");
}

/// What is previewed, kept from key to key, against the difference worked out anew.
fn agrees(previews: &mut Previews, model: &Model, coach: &Coach) -> usize {
    let fresh = preview::plan(model, &coach.ctx).map(|after| diff(model.plan.as_deref().expect("a plan"), &after));
    let kept = previews.changes(model, &coach.ctx);
    assert_eq!(kept.as_deref(), fresh.as_ref(), "{:?}", model.asking);
    usize::from(fresh.is_some())
}

#[test]
fn a_preview_that_was_kept_is_the_one_that_would_be_made_now() {
    let mut compared = 0;
    for person in PEOPLE {
        let coach = reviewing(person);
        let mut previews = Previews::default();
        let mut model = coach.model.clone();
        let questions: Vec<String> = model.path.questions.iter().map(|asked| asked.id.clone()).step_by(3).collect();
        for question in questions {
            let mut tell = |msg: Msg| drop(update(&mut model, msg, &coach.ctx));
            tell(Msg::Goto { question });
            tell(Msg::Intent(Intent::First));
            for step in [Intent::Down, Intent::Right, Intent::Down, Intent::Up, Intent::Left, Intent::Up, Intent::Down]
            {
                while previews.ahead(&model, &coach.ctx) == Ahead::Went {}
                compared += agrees(&mut previews, &model, &coach);
                drop(update(&mut model, Msg::Intent(step), &coach.ctx));
            }
            // Answering changes what every preview rests on.
            drop(update(&mut model, Msg::Intent(Intent::Unknown), &coach.ctx));
            drop(update(&mut model, Msg::Intent(Intent::Undo), &coach.ctx));
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn what_an_arrow_shows_next_is_at_hand_and_no_more_than_that() {
    let coach = on("role");
    let mut previews = Previews::default();
    assert!(previews.changes(&coach.model, &coach.ctx).is_some());
    let mut went = 0;
    while previews.ahead(&coach.model, &coach.ctx) == Ahead::Went {
        went += 1;
    }
    assert_eq!(went, 1, "on the first option only the second one is next");
    let coach = coach.keys("w");
    assert_eq!(previews.ahead(&coach.model, &coach.ctx), Ahead::Nothing, "under a panel no arrow moves the highlight");
}

/// The line right below the last one that shows this text.
fn below(coach: &Coach, text: &str) -> String {
    let screen = coach.text().replace(['\u{a0}', '\u{202f}'], " ");
    let lines: Vec<&str> = screen.lines().collect();
    let at = lines.iter().rposition(|line| line.contains(text)).unwrap_or_else(|| panic!("no {text:?} on\n{screen}"));
    lines[at + 1].split('│').next().unwrap().trim().to_owned()
}

#[test]
fn one_too_many_is_said_at_once_under_the_options_and_unchecking_mends_it() {
    for (lang, wrong) in [(Lang::En, "! Keep to 3 at most."), (Lang::Fr, "! Pas plus de 3, s’il vous plaît.")] {
        let coach = on("audience").lang(lang).size(200, 60).keys("1 2 3").misses(wrong).keys("4");
        assert_eq!(below(&coach, "Prospects"), wrong);
        coach.sees(wrong).keys("<enter>").asks("audience").sees(wrong).keys("4").misses(wrong);
    }
}

#[test]
fn none_checked_is_said_when_the_person_goes_on_and_checking_mends_it() {
    for (lang, wrong) in
        [(Lang::En, "Check at least one, with Space."), (Lang::Fr, "Cochez au moins une case, avec Espace.")]
    {
        let coach = on("audience").lang(lang).size(120, 40).misses(wrong).keys("<enter>").asks("audience").sees(wrong);
        assert!(coach.text().lines().last().is_some_and(|line| !line.contains(wrong)), "not where the keys are");
        coach.keys("<space>").misses(wrong);
    }
}

#[test]
fn a_date_that_is_none_is_said_under_the_field_and_kept_as_typed() {
    for (lang, wrong) in [
        (Lang::En, "! “2026-13-45” is not a date: write it as 2026-12-01."),
        (Lang::Fr, "! « 2026-13-45 » n’est pas une date : écrivez-la comme 2026-12-01."),
    ] {
        let wrong = &wrong.replace(['\u{a0}', '\u{202f}'], " ");
        let coach = on("start").lang(lang).size(120, 40).keys("2026-13-4").misses("! ").keys("5").sees(wrong);
        let coach = coach.keys("<enter>").asks("start").sees(wrong).sees("2026-13-45");
        coach.keys("<backspace>").misses("! ");
    }
}

#[test]
fn a_number_beyond_its_bounds_is_said_under_the_field_at_once() {
    for (lang, wrong) in [(Lang::En, "Between 5 and 120"), (Lang::Fr, "Entre 5 et 120")] {
        let coach = on("minutes").lang(lang).size(120, 40).keys("30").misses("! ").keys("0 0").sees("! ").sees(wrong);
        coach.keys("<enter>").asks("minutes").sees("3000").keys("<backspace> <backspace>").misses("! ").sees("30");
    }
}

#[test]
fn nothing_moves_when_something_is_wrong() {
    let left = |coach: &Coach| -> Vec<String> {
        let text = coach.text();
        let left = text.lines().map(|line| line.split('│').next().unwrap_or_default().trim_end().to_owned());
        left.filter(|line| !line.starts_with(" ! ")).filter(|line| !line.is_empty()).collect()
    };
    let rows = |coach: &Coach| coach.text().lines().position(|line| line.contains("I don’t know"));
    let coach = on("audience").size(120, 40);
    let before = (left(&coach), rows(&coach));
    let coach = coach.keys("<enter>").sees("! Check");
    assert_eq!((left(&coach), rows(&coach)), before);
    let coach = on("start").size(120, 40).keys("2026-13-4");
    let before = rows(&coach);
    let coach = coach.keys("5 <enter>").sees("! ");
    assert!(before.is_some() && rows(&coach) == before);
}

#[test]
fn where_the_question_does_not_fit_what_is_wrong_is_on_the_last_line() {
    let coach = on("audience").size(44, 12).keys("<enter>").asks("audience");
    assert!(
        coach.text().lines().last().is_some_and(|line| line.starts_with(" ! Check at least one")),
        "{}",
        coach.text()
    );
}

#[test]
fn on_a_low_screen_the_changes_run_on_after_how_many_there_are() {
    let mut coach = Coach::new();
    coach.send(Msg::Start(Depth::Core));
    for (lang, begins) in [(Lang::En, " +"), (Lang::Fr, " +")] {
        coach = coach.lang(lang).keys("<down> <down>");
        let text = coach.text();
        let line = text.lines().nth_back(2).unwrap_or_default();
        assert!(line.starts_with(begins) && line.matches(['+', '~', '−']).count() > 3, "{text}");
    }
}

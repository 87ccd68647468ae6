//! What the gallery shows: sessions of one made-up person, each brought to where a widget is by the same
//! messages that bring a person there.

use crate::app::desk::{Fault, Spot};
use crate::app::parts::interview::Session;
use crate::app::parts::pack::diagnostic::Diagnostic;
use crate::app::parts::pack::question::{Depth, Kind, Question};
use crate::app::parts::pack::words::Lang;
use crate::app::{Ctx, Model, Msg, Notice, Opening, Step, update};
use crate::intent::Intent;

/// A field, under the key of its heading.
pub(super) type Field = (&'static str, Model);

/// All sessions shown.
#[derive(Debug)]
pub(super) struct Samples {
    /// Engine and day.
    pub(super) ctx: Ctx,
    /// A session on a question, for each kind of field and each of its states.
    pub(super) fields: Vec<Field>,
    /// A session whose highlighted answer would change something.
    pub(super) choosing: Model,
    /// The same with the reasons of the question open.
    pub(super) asking_why: Model,
    /// A session on a tab of its plan: first page, week, phases, guardrails.
    pub(super) tabs: [Model; 4],
    /// A session for each kind of news.
    pub(super) news: Vec<Model>,
    /// A session on a pack that its author broke.
    pub(super) broken: Model,
}

impl Samples {
    pub(super) fn new(ctx: Ctx, session: &Session) -> Samples {
        let start = start(&ctx, session);
        let question = |kind, intents: &[Intent]| {
            first(&ctx, &start, kind).map(|question| doing(&ctx, at(&ctx, &start, &question.id), intents))
        };
        let choosing = question(Kind::Single, &[Intent::Down]).unwrap_or_else(|| start.clone());
        let asking_why = doing(&ctx, choosing.clone(), &[Intent::Why]);
        let plan = doing(&ctx, start.clone(), &[Intent::Plan]);
        let tab = |turns: usize| doing(&ctx, plan.clone(), &vec![Intent::Right; turns]);
        Samples {
            fields: fields(&ctx, &start),
            tabs: [tab(0), doing(&ctx, tab(1), &[Intent::Down]), tab(2), doing(&ctx, tab(3), &[Intent::Down])],
            news: news(&ctx, &choosing),
            broken: broken(&ctx, &plan),
            choosing,
            asking_why,
            ctx,
        }
    }
}

/// All questions answered.
fn start(ctx: &Ctx, session: &Session) -> Model {
    let mut model = Model::new(Lang::En, Opening::default());
    for msg in [Msg::Resume(session.clone()), Msg::Finish] {
        let _ = update(&mut model, msg, ctx);
    }
    model
}

/// The first question of a kind that this person is asked; of numbers, one that can be too great.
fn first<'a>(ctx: &'a Ctx, model: &Model, kind: Kind) -> Option<&'a Question> {
    let asked = model.path.questions.iter().filter_map(|asked| ctx.engine.pack().questions.get(&asked.id));
    asked.filter(|question| question.kind == kind).find(|question| kind != Kind::Number || question.max.is_some())
}

fn at(ctx: &Ctx, model: &Model, question: &str) -> Model {
    let mut model = model.clone();
    let _ = update(&mut model, Msg::Goto { question: question.to_owned() }, ctx);
    model
}

fn doing(ctx: &Ctx, mut model: Model, intents: &[Intent]) -> Model {
    for intent in intents {
        let _ = update(&mut model, Msg::Intent(*intent), ctx);
    }
    model
}

fn typing(ctx: &Ctx, mut model: Model, typed: &str) -> Model {
    for letter in typed.chars() {
        let _ = update(&mut model, Msg::Type(letter), ctx);
    }
    model
}

fn fields(ctx: &Ctx, start: &Model) -> Vec<Field> {
    let question = |kind| first(ctx, start, kind).map(|question| at(ctx, start, &question.id));
    let acted = |kind, intents: &[Intent]| question(kind).map(|model| doing(ctx, model, intents));
    let states = [
        ("preview-single", acted(Kind::Single, &[Intent::Down])),
        ("preview-many", acted(Kind::Multi, &[Intent::Down, Intent::Toggle])),
        ("preview-number", question(Kind::Number)),
        ("preview-wrong", acted(Kind::Number, &[Intent::DeleteLine]).map(|model| typing(ctx, model, "99999"))),
        ("preview-scale", question(Kind::Scale)),
        ("preview-text", question(Kind::Text)),
        ("preview-empty", acted(Kind::Text, &[Intent::Last, Intent::DeleteLine])),
        ("preview-texts", question(Kind::Texts)),
        ("preview-date", question(Kind::Date)),
        ("preview-other", acted(Kind::Scale, &[Intent::NextPart])),
    ];
    states.into_iter().filter_map(|(key, model)| Some((key, model?))).collect()
}

fn news(ctx: &Ctx, model: &Model) -> Vec<Model> {
    let notices = [
        Notice::Undone(Step::Depth { from: Depth::Core, to: Depth::Standard }),
        Notice::NothingToRedo,
        Notice::PlanSaved("plan.toml".into()),
        Notice::Theme("dark".to_owned()),
        Notice::BadName(crate::app::parts::interview::scenario::BadName::Empty),
        Notice::Failed("plan.toml: Permission denied (os error 13)".to_owned()),
    ];
    let told = |notice| {
        let mut model = doing(ctx, model.clone(), &[Intent::Review]);
        model.notice = Some(notice);
        model
    };
    notices.into_iter().map(told).collect()
}

/// A pack with a slip in it.
fn broken(ctx: &Ctx, model: &Model) -> Model {
    let problem = Diagnostic::new("pack-unknown-key").with("kind", "[[rule]]").with("key", "becuase");
    let text = "becuase = [\"jarry-16\"]".to_owned();
    let spot = Spot { path: "house/rules.toml".to_owned(), line: 12, column: 1, text, length: 7 };
    let fault = Fault { problem: problem.suggest(Some("because".to_owned())), spot: Some(spot) };
    let mut model = model.clone();
    let _ = update(&mut model, Msg::PackBroken(vec![fault]), ctx);
    model
}

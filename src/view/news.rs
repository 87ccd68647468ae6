//! News in words and with a sign, and the place where it is told: over the line of keys, so that nothing moves.

use crate::app::console::{Face, RoomNews};
use crate::app::news::{Kind, News};
use crate::app::parts::pack::question::Depth;
use crate::app::parts::reason::Answer;
use crate::app::seat::words;
use crate::app::{Model, NotCopied, Notice, Step, Switch, trouble};
use crate::intent::{Intent, Place};
use crate::phrase::Phrase;
use crate::view::frame::refused;
use crate::view::page::Page;
use crate::view::{Ctx, keys};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;
use ratatui::widgets::Clear;

/// Lines of news at most: the log has all of it.
const MOST: u16 = 3;

/// Tells what there is to tell, over everything else. Under a panel it stands on the last line, which no panel
/// covers; else on the blank line over the keys, and what is longer grows upwards.
pub fn draw(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let Some(notice) = model.notice.as_ref().filter(|notice| !trouble::is_told_there(model, notice)) else { return };
    let mut news = News::of(model, notice);
    if is_for_the_desk(model, notice) {
        news.notice = Notice::Failed(ctx.say("console-see-desk"));
    }
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let mut page = Page::new(inner.width);
    told(&mut page, ctx, Vec::new(), &news);
    let below = u16::from(model.overlay().is_none());
    let height = page.height().min(MOST).min(area.height);
    let longer = page.height() > height;
    let y = area.bottom().saturating_sub(height + below).max(area.y);
    let place = Rect { y, height, ..inner };
    frame.render_widget(Clear, place);
    frame.buffer_mut().set_style(place, ctx.theme.text);
    page.beginning(frame, place);
    if longer {
        let last =
            Rect { x: place.right().saturating_sub(1), y: place.bottom().saturating_sub(1), width: 1, height: 1 };
        frame.render_widget(Span::styled(ctx.glyphs.cut, ctx.theme.quiet), last.intersection(place));
    }
}

/// Whether news names files, or what the system said, while the whole room reads along.
fn is_for_the_desk(model: &Model, notice: &Notice) -> bool {
    let projected = model.console.as_ref().is_some_and(|console| console.face == Face::Projector);
    projected && matches!(notice, Notice::Failed(_) | Notice::Room(RoomNews::Reported(_)))
}

/// Adds news to a page after some spans: its sign, then its words.
pub fn told(page: &mut Page, ctx: &Ctx<'_>, mut before: Vec<Span<'static>>, news: &News) {
    let (sign, style) = sign(ctx, news.kind());
    before.push(Span::styled(format!("{sign} "), style));
    page.hanging(before, &sentence(ctx, news), style);
}

/// The sign of news, and its colour: each kind has both.
fn sign(ctx: &Ctx<'_>, kind: Kind) -> (&'static str, Style) {
    let [done, care, wrong] = ctx.glyphs.news;
    match kind {
        Kind::Done => (done, ctx.theme.plus),
        Kind::Care => (care, ctx.theme.warn),
        Kind::Wrong => (wrong, ctx.theme.minus),
    }
}

/// News in words.
#[must_use]
pub fn sentence(ctx: &Ctx<'_>, news: &News) -> String {
    match &news.notice {
        Notice::Refused(refusal) => {
            let question = news.question.as_ref().and_then(|id| ctx.pack().questions.get(id));
            refused(question, ctx, refusal)
        }
        Notice::Undone(step) => stepped(ctx, step, "notice-undone", Some(Intent::Redo)),
        Notice::Redone(step) => stepped(ctx, step, "notice-redone", None),
        Notice::Aside(answered) => ctx.text.with("notice-aside", &[("n", (*answered).into())]),
        Notice::Unlisted(path) => ctx.text.with("notice-unlisted", &[("path", path.display().to_string().into())]),
        Notice::NothingToUndo => ctx.say("notice-nothing-to-undo"),
        Notice::NothingToRedo => ctx.say("notice-nothing-to-redo"),
        Notice::Depth(depth) => ctx.text.depth(*depth, news.left),
        Notice::PlanSaved(path) => ctx.text.saved(&path.display().to_string(), news.open),
        Notice::NothingTried => ctx.say("notice-nothing-tried"),
        Notice::Kept(name) => ctx.text.with("notice-kept", &[("name", name.into())]),
        Notice::Forgotten(name) => ctx.text.with("notice-forgotten", &[("name", name.into())]),
        Notice::BadName(_) => ctx.say("notice-bad-name"),
        Notice::Adopted => ctx.say("notice-adopted"),
        Notice::Reloaded { rules, changed, aside, back } => ctx.text.reloaded((*rules, *changed), aside, back),
        Notice::Theme(name) => ctx.text.theme(name),
        Notice::Copied(n) => ctx.text.with("notice-copied", &[("n", (*n).into())]),
        Notice::NotCopied(why) => not_copied(ctx, *why),
        Notice::Mouse(Switch::On) => ctx.say("notice-mouse-on"),
        Notice::Mouse(Switch::Off) => {
            let key = keys::first(ctx, Place::Everywhere, Intent::Mouse).unwrap_or_default();
            ctx.text.with("notice-mouse-off", &[("key", key.into())])
        }
        Notice::Room(told) => told.words(ctx.pack(), ctx.text),
        Notice::Failed(why) => why.clone(),
        room => words::notice(room, ctx.text).unwrap_or_default(),
    }
}

fn not_copied(ctx: &Ctx<'_>, why: NotCopied) -> String {
    match why {
        NotCopied::Nothing => ctx.say("notice-copied-nothing"),
        NotCopied::TooMuch { bytes, most } => {
            let (n, most) = (bytes.div_ceil(1000), most.div_ceil(1000));
            ctx.text.with("notice-copied-too-much", &[("n", n.into()), ("most", most.into())])
        }
        NotCopied::Nowhere => ctx.say("notice-copied-nowhere"),
    }
}

/// A step back or forward: what it was about, what is said now and what was said before, and the key that would turn
/// it round.
fn stepped(ctx: &Ctx<'_>, step: &Step, key: &str, turns: Option<Intent>) -> String {
    let said = match step {
        Step::Tried => ctx.say("step-tried"),
        Step::Depth { from, to } => {
            let args = [("from", ctx.say(depth(*from)).into()), ("to", ctx.say(depth(*to)).into())];
            ctx.text.with("step-depth", &args)
        }
        Step::Answer { question, from, to } => {
            let phrase = Phrase::new(ctx.pack(), ctx.text);
            let known = ctx.pack().questions.get(question);
            let words = |answer: &Option<Answer>| match known.zip(answer.as_ref()) {
                Some((known, answer)) => phrase.answer(known, answer),
                None => ctx.say("what-if-nothing-said"),
            };
            let args =
                [("what", phrase.question(question).into()), ("from", words(from).into()), ("to", words(to).into())];
            ctx.text.with("what-if-changed", &args)
        }
    };
    let told = ctx.text.with(key, &[("step", said.into())]);
    match turns.and_then(|intent| keys::first(ctx, Place::Everywhere, intent)) {
        Some(key) => format!("{told} {}", ctx.text.with("step-again", &[("key", key.into())])),
        None => told,
    }
}

fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::Core => "depth-core",
        Depth::Standard => "depth-standard",
        Depth::Deep => "depth-deep",
    }
}

//! Drawing: the model in, a frame and a map of what can be clicked out. Reads, never writes.

pub mod address;
pub mod clock;
pub mod console;
pub mod copied;
pub mod desk;
pub mod door;
pub mod field;
pub mod fold;
pub mod founding;
pub mod frame;
pub mod hand;
pub mod help;
pub mod hit;
pub mod interview;
pub mod keys;
pub mod log;
pub mod memo;
pub mod news;
pub mod page;
pub mod palette;
pub mod panel;
pub mod plan;
pub mod reasons;
pub mod remarks;
pub mod review;
pub mod rooms;
pub mod save;
pub mod search;
pub mod shares;
pub mod side;
pub mod sources;
pub mod stop;
pub mod title;
pub mod value;
pub mod welcome;
pub mod what_if;
pub mod why;

pub use hit::HitMap;
pub use memo::Memo;

use crate::app::parts::pack::Pack;
use crate::app::parts::pack::words::{Lang, Words};
use crate::app::{self, Model, Overlay, Screen, Target};
use crate::config::glyphs::Glyphs;
use crate::config::keymap::KeyMap;
use crate::config::theme::Theme;
use crate::intent::Intent;
use crate::text::Text;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Fewest columns in which a question can be read.
pub const LEAST_COLUMNS: u16 = 40;
/// Fewest rows in which a question can be read.
pub const LEAST_ROWS: u16 = 12;
/// From this many columns on, the plan stands beside the question.
pub const WIDE: u16 = 100;
/// Most columns used: beyond it lines are only harder to read.
const MOST_COLUMNS: u16 = 150;
/// The same for screens that stand in columns of their own.
const MOST_IN_COLUMNS: u16 = 220;

/// What drawing may consult besides the model.
#[derive(Debug, Clone, Copy)]
pub struct Ctx<'a> {
    /// Engine and day.
    pub app: &'a app::Ctx,
    /// Words, in the model's language.
    pub text: &'a Text,
    /// Colours.
    pub theme: Theme,
    /// Keys.
    pub keys: &'a KeyMap,
    /// Signs.
    pub glyphs: Glyphs,
    /// What drawing worked out before.
    pub memo: &'a Memo,
}

impl Ctx<'_> {
    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        self.app.engine.pack()
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.text.lang()
    }

    /// A text of the pack in the session's language.
    #[must_use]
    pub fn words(&self, words: &Words) -> String {
        words.get(self.lang()).to_owned()
    }

    /// A text of the interface.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.text.say(key)
    }
}

/// Draws the model.
pub fn view(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>) -> HitMap {
    let hits = drawn(model, ctx, frame, HitMap::default());
    // Screen readers and magnifiers follow the cursor: where nothing has the focus it stands at the top.
    // A screen without a cell has no place for it.
    if !frame.area().is_empty() {
        frame.set_cursor_position(hits.cursor.unwrap_or_else(|| frame.area().as_position()));
    }
    hits
}

/// Draws the model, and adds to what is known of the frame.
fn drawn(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, mut hits: HitMap) -> HitMap {
    let whole = frame.area();
    // Most themes leave the ground as the person's terminal has it.
    if ctx.theme.text != Style::default() {
        frame.buffer_mut().set_style(whole, ctx.theme.text);
    }
    if whole.width < LEAST_COLUMNS || whole.height < LEAST_ROWS {
        too_small(ctx, frame, whole);
        fold::screen(ctx, frame.buffer_mut());
        return hits;
    }
    let area = desk::strip(model, ctx, frame, centred(whole, model.screen), &mut hits);
    screen(model, ctx, frame, area, &mut hits);
    if let Some(overlay) = model.overlay() {
        // What lies under a panel can be read but not clicked.
        hits = hits.anew();
        // A click beside the panel puts it away.
        hits.put(whole, Target::Intent(Intent::Back));
        frame.buffer_mut().set_style(whole, ctx.theme.quiet);
        panel(model, overlay, ctx, frame, area, &mut hits);
    }
    news::draw(model, ctx, frame, area);
    fold::screen(ctx, frame.buffer_mut());
    hits
}

fn screen(model: &Model, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    match model.screen {
        Screen::Welcome => welcome::draw(model, ctx, frame, area, hits),
        Screen::Interview => interview::draw(model, ctx, frame, area, hits),
        Screen::Stop => stop::draw(model, ctx, frame, area, hits),
        Screen::Review => review::draw(model, ctx, frame, area, hits),
        Screen::Plan => plan::draw(model, ctx, frame, area, hits),
        Screen::WhatIf => what_if::draw(model, ctx, frame, area, hits),
        Screen::Founding => founding::draw(model, ctx, frame, area, hits),
        Screen::Door => door::draw(model, ctx, frame, area, hits),
        Screen::HandIn => hand::draw(model, ctx, frame, area, hits),
        Screen::Console => console::draw(model, ctx, frame, area, hits),
    }
}

fn panel(model: &Model, overlay: &Overlay, ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect, hits: &mut HitMap) {
    match overlay {
        Overlay::Help { scroll } => help::draw(model, ctx, frame, area, *scroll, hits),
        Overlay::Why { scroll } => why::draw(model, ctx, frame, area, *scroll, hits),
        Overlay::Reasons { row, scroll } => reasons::draw(model, *row, ctx, frame, area, *scroll, hits),
        Overlay::Faults { scroll } => desk::draw(model, ctx, frame, area, *scroll, hits),
        Overlay::Save(dialog) => save::draw(model, dialog, ctx, frame, area, hits),
        Overlay::Search(search) => search::draw(model, search, ctx, frame, area, hits),
        Overlay::WhyNot { why, scroll } => search::why_not(why, ctx, frame, area, *scroll, hits),
        Overlay::Palette(palette) => palette::draw(model, palette, ctx, frame, area, hits),
        Overlay::Rooms(rooms) => rooms::draw(rooms, ctx, frame, area, hits),
        Overlay::Begin(_) => welcome::begin(model, ctx, frame, area, hits),
        Overlay::Log { scroll } => log::draw(model, ctx, frame, area, *scroll, hits),
        Overlay::Strays { scroll } => console::strays::draw(model, ctx, frame, area, *scroll, hits),
        Overlay::Name(typed) => what_if::name(model, typed, ctx, frame, area, hits),
    }
}

fn centred(area: Rect, screen: Screen) -> Rect {
    let most =
        if matches!(screen, Screen::Plan | Screen::WhatIf | Screen::Console) { MOST_IN_COLUMNS } else { MOST_COLUMNS };
    let width = area.width.min(most);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

fn too_small(ctx: &Ctx<'_>, frame: &mut Frame<'_>, area: Rect) {
    let size = [("columns", LEAST_COLUMNS.into()), ("rows", LEAST_ROWS.into())];
    let said = ctx.text.with("too-small", &size);
    let lines: Vec<Line<'static>> = page::wrap(&said, area.width).into_iter().map(Line::from).collect();
    frame.render_widget(Paragraph::new(lines), area);
}

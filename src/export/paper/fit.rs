//! How much fits: each section has a brief, a short and a full form, and the room there is goes to what helps most.

use super::wording::set;
use super::{
    Block, Detail, Leaf, care, checks, guardrails, line, measures, opening, phases, setup, sources, week, who, why,
};
use crate::export::{Sheet, plain_text};
use crate::text::Text;

type Section = fn(&Leaf<'_>) -> Vec<Block>;

/// The sections in their order: who and what for, the week, the months, then why.
const SECTIONS: [(&str, Section); 14] = [
    ("paper-who", who::who),
    ("paper-objective", who::objective),
    ("paper-audience", who::audience),
    ("paper-line", line::blocks),
    ("paper-week", week::blocks),
    ("paper-phases", phases::phases),
    ("paper-setup", setup::blocks),
    ("paper-guardrails", guardrails::blocks),
    ("paper-checks", checks::before_posting),
    ("paper-measures", measures::blocks),
    ("paper-care", care::blocks),
    ("paper-crisis", checks::crisis),
    ("paper-reviews", phases::reviews),
    ("paper-reasons", why::blocks),
];

/// Which sections are told at length first, by number; 0 is the opening. What is done this week comes before
/// what is looked up later.
const FIRST_AT_LENGTH: [usize; 15] = [8, 5, 7, 12, 9, 4, 10, 0, 11, 3, 6, 2, 14, 13, 1];

/// A line of 80 columns, 60 to a page.
const PAGE: usize = 60;

/// About two pages for ten minutes a day, and up to fifteen; four for an hour on five days: nobody who gives
/// ten minutes reads an hour of plan.
fn lines_allowed(weekly_minutes: u32) -> usize {
    let more = usize::try_from(weekly_minutes.saturating_sub(75)).unwrap_or(usize::MAX).min(225);
    5 * PAGE / 2 + 3 * PAGE * more / 450
}

pub(super) fn page(sheet: &Sheet<'_>) -> Vec<Block> {
    let most = lines_allowed(sheet.plan.budget.weekly_minutes);
    // Both languages say the same, so the longer one decides for both.
    let text = Text::new(sheet.lang().other());
    let books = [Book::new(*sheet), Book::new(Sheet { text: &text, ..*sheet })];
    let mut chosen = [Detail::Brief; 15];
    let steps = [Detail::Short, Detail::Full].into_iter().flat_map(|more| FIRST_AT_LENGTH.map(|number| (number, more)));
    for (number, more) in steps {
        let mut tried = chosen;
        if let Some(detail) = tried.get_mut(number) {
            *detail = more;
        }
        if books.iter().all(|book| book.lines(&tried) <= most) {
            chosen = tried;
        }
    }
    let [book, _] = books;
    book.bound(&chosen)
}

/// A chapter in one of its forms, and how many lines it takes.
struct Chapter {
    blocks: Vec<Block>,
    lines: usize,
}

/// Every chapter of a sheet in its three forms.
struct Book<'a> {
    sheet: Sheet<'a>,
    brief: Vec<Chapter>,
    short: Vec<Chapter>,
    full: Vec<Chapter>,
}

impl<'a> Book<'a> {
    fn new(sheet: Sheet<'a>) -> Book<'a> {
        let form = |detail| chapters(&Leaf { sheet, detail });
        Book { sheet, brief: form(Detail::Brief), short: form(Detail::Short), full: form(Detail::Full) }
    }

    /// The chosen form of each chapter.
    fn chapters(&self, chosen: &[Detail; 15]) -> impl Iterator<Item = &Chapter> {
        let pick = |(number, detail): (usize, &Detail)| match detail {
            Detail::Brief => self.brief.get(number),
            Detail::Short => self.short.get(number),
            Detail::Full => self.full.get(number),
        };
        chosen.iter().enumerate().filter_map(pick)
    }

    /// The sources that the chapters name.
    fn cited(&self, chosen: &[Detail; 15]) -> Option<Block> {
        let blocks: Vec<&Block> = self.chapters(chosen).flat_map(|chapter| &chapter.blocks).collect();
        sources::cited(&self.sheet, &blocks).map(|line| set(Block::Text(line)))
    }

    /// Lines of the page, with an empty one before each section and before the sources.
    fn lines(&self, chosen: &[Detail; 15]) -> usize {
        let chapters: usize = self.chapters(chosen).map(|chapter| chapter.lines + 1).sum();
        chapters + plain_text::lay(self.cited(chosen).as_slice()).len()
    }

    fn bound(&self, chosen: &[Detail; 15]) -> Vec<Block> {
        self.chapters(chosen).flat_map(|chapter| chapter.blocks.iter().cloned()).chain(self.cited(chosen)).collect()
    }
}

/// The opening and the fourteen sections.
fn chapters(leaf: &Leaf<'_>) -> Vec<Chapter> {
    let sections = (1..).zip(SECTIONS).map(|(number, (key, section))| {
        let title = Block::Section(number, leaf.text.say(key));
        [title].into_iter().chain(section(leaf)).collect::<Vec<Block>>()
    });
    let all = [opening::blocks(leaf)].into_iter().chain(sections);
    all.map(|blocks| {
        let blocks: Vec<Block> = blocks.into_iter().filter(|block| !block.is_empty()).map(set).collect();
        let lines = plain_text::lay(&blocks).len();
        Chapter { blocks, lines }
    })
    .collect()
}

//! Section 7: what is set up once – the sitting, the profile, lists and searches.

use super::{Block, Line};
use crate::export::Sheet;
use crate::plan::model::{Item, ItemKind};

pub(super) fn blocks(sheet: &Sheet<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(setup) = &sheet.plan.setup {
        let args = [
            ("day", sheet.text.date_long(setup.day).into()),
            ("time", sheet.clock(setup.start).into()),
            ("minutes", sheet.text.minutes(setup.minutes.into()).into()),
        ];
        blocks.push(Block::Text(Line::plain(sheet.text.with("paper-setup-sitting", &args))));
    } else {
        blocks.push(Block::Text(Line::plain(sheet.text.say("paper-setup-bites"))));
    }
    blocks.push(Block::Tasks(sheet.items(ItemKind::Setup).map(|item| task(sheet, item)).collect()));
    let profile: Vec<Line> = sheet.items(ItemKind::Profile).map(|item| Line::plain(sheet.words(&item.text))).collect();
    titled(&mut blocks, sheet.text.say("paper-profile"), Block::Tasks(profile));
    let lists = sheet.plan.lists.iter().map(|list| {
        Line::lead(sheet.text.with("paper-lead", &[("name", sheet.words(&list.name).into())]), sheet.words(&list.text))
    });
    titled(&mut blocks, sheet.text.say("paper-lists"), Block::Points(lists.collect()));
    let searches = sheet.plan.searches.iter().map(|search| {
        Line::plain(sheet.text.with("paper-lead", &[("name", sheet.words(&search.title).into())])).copy(sheet.words(&search.query))
    });
    titled(&mut blocks, sheet.text.say("paper-searches"), Block::Points(searches.collect()));
    blocks
}

fn task(sheet: &Sheet<'_>, item: &Item) -> Line {
    Line::lead(sheet.words(&item.title), format!("({}).", sheet.text.minutes(item.minutes.into()))).and(sheet.words(&item.text))
}

/// A list under a few words; nothing when it is empty.
fn titled(blocks: &mut Vec<Block>, title: String, list: Block) {
    if !list.is_empty() {
        blocks.push(Block::Text(Line::lead(title, "")));
        blocks.push(list);
    }
}

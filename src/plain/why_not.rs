//! What would bring a line in, sentence by sentence.

use crate::app::search::{called, title, why_not};
use crate::app::{Ctx, Model};
use crate::pack::Pack;
use crate::pack::near::closest;
use crate::phrase::Phrase;
use crate::text::Text;

/// Why the advice that is called so is not in the plan; of several, the first one that is not in it.
pub(super) fn told(model: &Model, ctx: &Ctx, text: &Text, name: &str) -> Vec<String> {
    let pack = ctx.engine.pack();
    let found = called(pack, name);
    let phrase = Phrase::new(pack, text);
    if let Some(why) = found.iter().find_map(|item| why_not(model, ctx, item)) {
        return phrase.why_not(&why).sentences().into_iter().map(str::to_owned).collect();
    }
    if let Some(item) = found.first() {
        return vec![text.with("plain-why-not-in", &[("item", phrase.item(item).into())])];
    }
    std::iter::once(text.say("plain-why-not-which")).chain(near(pack, &phrase, name)).collect()
}

/// The advice that was meant, when its name is near.
pub(super) fn near(pack: &Pack, phrase: &Phrase<'_>, name: &str) -> Option<String> {
    let names = called(pack, "").into_iter().filter_map(|id| title(pack, &id)).map(|words| phrase.words(words));
    closest(name, names).map(|name| phrase.text.with("plain-why-not-meant", &[("name", name.into())]))
}

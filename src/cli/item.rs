//! Which item of the catalogue a person means: its id, its name in either language, or a part of it.

use crate::pack::Pack;
use crate::pack::near::closest;
use crate::pack::words::Words;

/// What came of looking.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Meant {
    /// This item, by id.
    Item(String),
    /// Nothing is called so; the nearest name, if one is near.
    Unknown(Option<String>),
}

/// Looks a name up: ids first, then names, then the only name of which it is a part.
pub fn item(pack: &Pack, name: &str) -> Meant {
    let typed = plain(name);
    let all: Vec<(&str, &Words)> = items(pack).collect();
    let is = |wanted: &str| plain(wanted) == typed;
    let exact = all.iter().find(|(id, words)| is(id) || is(&words.en) || is(&words.fr));
    if let Some((id, _)) = exact {
        return Meant::Item((*id).to_owned());
    }
    let part = |words: &Words| [&words.en, &words.fr].iter().any(|words| plain(words).contains(&typed));
    let mut parts = all.iter().filter(|(_, words)| typed.chars().count() > 2 && part(words));
    match (parts.next(), parts.next()) {
        (Some((id, _)), None) => Meant::Item((*id).to_owned()),
        (Some((id, _)), Some(_)) => Meant::Unknown(Some((*id).to_owned())),
        _ => {
            let names = all.iter().flat_map(|(id, words)| [*id, words.en.as_str(), words.fr.as_str()]);
            Meant::Unknown(closest(name, names))
        }
    }
}

/// Every item of the catalogue by id, with its name.
pub fn items(pack: &Pack) -> impl Iterator<Item = (&str, &Words)> {
    let activities = pack.activities.iter().map(|one| (one.id.as_str(), &one.title));
    let guardrails = pack.guardrails.iter().map(|one| (one.id.as_str(), &one.title));
    let metrics = pack.metrics.iter().map(|one| (one.id.as_str(), &one.title));
    let checks = pack.checklists.iter().map(|one| (one.id.as_str(), &one.text));
    activities.chain(guardrails).chain(metrics).chain(checks)
}

/// Lower case, `-` and `_` as spaces, one kind of apostrophe.
fn plain(text: &str) -> String {
    let spaced = text.to_lowercase().replace(['-', '_', '\u{A0}', '\u{202F}'], " ").replace('’', "'");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

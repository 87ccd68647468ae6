//! How much of a pack changed, entry by entry.

use crate::pack::Pack;
use std::collections::BTreeMap;

/// Every entry of a pack as plain values, by kind and id: places and layout of the files are no part of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entries(BTreeMap<(String, String), toml::Value>);

impl Entries {
    /// The entries that a pack is made of. Files of later layers come later, so that the entry in force is
    /// the one kept.
    #[must_use]
    pub fn of(pack: &Pack) -> Entries {
        let mut entries = BTreeMap::new();
        let trees = pack.files.iter().filter_map(|file| file.text.parse::<toml::Table>().ok());
        for (kind, value) in trees.flatten() {
            match value {
                toml::Value::Array(list) => entries.extend(list.into_iter().map(|one| ((kind.clone(), id(&one)), one))),
                one => drop(entries.insert((kind, String::new()), one)),
            }
        }
        Entries(entries)
    }

    /// How many entries are new, different or gone in the other pack.
    #[must_use]
    pub fn changed(&self, other: &Entries) -> usize {
        let gone = self.0.keys().filter(|key| !other.0.contains_key(*key)).count();
        gone + other.0.iter().filter(|(key, value)| self.0.get(*key) != Some(*value)).count()
    }
}

fn id(entry: &toml::Value) -> String {
    entry.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::Entries;
    use crate::assets::embedded;
    use crate::pack::entry::SourceFile;
    use crate::pack::read::{Layer, read};

    fn with(text: &str) -> Entries {
        let files = vec![SourceFile { path: "mine/a.toml".to_owned(), text: text.into() }];
        Entries::of(&read(vec![embedded(), Layer { name: "mine".to_owned(), files }]).unwrap())
    }

    const WARNING: &str = "[[warning]]\nid = \"mine\"\ntext = { en = \"Mind.\", fr = \"Attention.\" }\n";

    #[test]
    fn an_entry_counts_once_and_layout_does_not_count() {
        let (none, one) = (with(""), with(WARNING));
        assert_eq!((none.changed(&one), one.changed(&none)), (1, 1));
        assert_eq!(one.changed(&with(&WARNING.replace("Mind", "Care"))), 1);
        assert_eq!(one.changed(&with(&format!("# A note.\n\n{}", WARNING.replace(" = ", "=")))), 0);
    }
}

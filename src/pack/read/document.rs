//! A whole file that is one table, read with the same care as a pack: answers, configuration.

use super::shape;
use super::sheet::{MOST_SYNTAX, syntax};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::near::closest;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// Reads a file of one table. `name` is what messages call it. Places are those of file 0.
///
/// # Errors
/// All its faults of syntax, or else all its faults of shape.
pub fn document<T: DeserializeOwned>(name: &'static str, text: &str) -> Result<T, Vec<Diagnostic>> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().take(MOST_SYNTAX).map(|error| syntax(0, text, error)).collect());
    }
    let value = Spanned::new(tree.span(), DeValue::Table(tree.into_inner()));
    let read = T::deserialize(ValueDeserializer::from(value.clone()));
    read.map_err(|_| shape::faults_in::<T>(0, name, value).0)
}

/// Reads the entries of one list `[[kind]]`, each with the place of its header. `name` is what messages call the
/// file; other keys of its top level must be among `beside`, and are the caller's to read.
///
/// # Errors
/// All faults of syntax, or else all faults of shape of all entries.
pub fn entries<T: DeserializeOwned>(
    name: &str,
    kind: &'static str,
    beside: &[&str],
    text: &str,
) -> Result<Vec<(Range<usize>, T)>, Vec<Diagnostic>> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().take(MOST_SYNTAX).map(|error| syntax(0, text, error)).collect());
    }
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    for (key, value) in tree.into_inner() {
        let place = Place { file: 0, span: key.span() };
        match value.into_inner() {
            DeValue::Array(list) if key.get_ref() == kind => {
                list.into_iter().for_each(|entry| one(kind, entry, &mut read, &mut faults));
            }
            _ if key.get_ref() == kind => {
                let meant = Some(format!("[[{kind}]]"));
                faults.push(Diagnostic::new("pack-not-a-list").with("kind", kind).suggest(meant).at(&place));
            }
            _ if beside.contains(&key.get_ref().as_ref()) => {}
            _ => {
                let known = closest(key.get_ref(), beside.iter().copied().chain([kind]));
                let problem = Diagnostic::new("pack-unknown-key").with("kind", name);
                faults.push(problem.with("key", key.get_ref().as_ref()).suggest(known).at(&place));
            }
        }
    }
    if faults.is_empty() { Ok(read) } else { Err(faults) }
}

fn one<T: DeserializeOwned>(
    kind: &str,
    entry: Spanned<DeValue<'_>>,
    read: &mut Vec<(Range<usize>, T)>,
    faults: &mut Vec<Diagnostic>,
) {
    let span = entry.span();
    match T::deserialize(ValueDeserializer::from(entry.clone())) {
        Ok(good) => read.push((span, good)),
        Err(_) => faults.extend(shape::faults_in::<T>(0, &format!("[[{kind}]]"), entry).0),
    }
}

#[cfg(test)]
mod tests {
    use super::{document, entries};
    use crate::pack::diagnostic::line_and_column;
    use std::collections::BTreeMap;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Small {
        theme: String,
        #[serde(default)]
        keys: BTreeMap<String, Vec<String>>,
    }

    #[test]
    fn every_fault_is_told() {
        let text = "thme = \"dark\"\nmouse = 3\n";
        let faults = document::<Small>("config.toml", text).unwrap_err();
        let told: Vec<_> = faults
            .iter()
            .map(|fault| {
                (fault.code, line_and_column(text, fault.place.as_ref().unwrap().span.start), fault.suggestion.clone())
            })
            .collect();
        assert_eq!(told, [("pack-unknown-key", (2, 1), None), ("pack-unknown-key", (1, 1), Some("theme".to_owned()))]);
        assert_eq!(document::<Small>("x", "theme = [").unwrap_err()[0].code, "pack-syntax");
        let list = "odd = 1\n[[small]]\ntheme = \"a\"\n[[small]]\nthme = \"b\"\n[[small]]\ntheme = 3\n";
        let faults = entries::<Small>("x.toml", "small", &["old"], list).unwrap_err();
        let lines = faults.iter().map(|fault| line_and_column(list, fault.place.as_ref().unwrap().span.start));
        assert_eq!(lines.collect::<Vec<_>>(), [(1, 1), (5, 1), (7, 9)]);
        assert_eq!(entries::<Small>("x.toml", "small", &["old"], "small = 3").unwrap_err()[0].code, "pack-not-a-list");
        assert_eq!(entries::<Small>("x.toml", "small", &[], "[[small]]\ntheme = \"a\"").unwrap().len(), 1);
        assert_eq!(
            document::<Small>("x", "theme = \"a\"").unwrap(),
            Small { theme: "a".to_owned(), keys: BTreeMap::new() }
        );
    }
}

//! A whole file that is one table, read with the same care as a pack: answers, configuration.

use super::shape;
use super::sheet::{MOST_SYNTAX, syntax};
use crate::pack::diagnostic::Diagnostic;
use serde::de::DeserializeOwned;
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

#[cfg(test)]
mod tests {
    use super::document;
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
        assert_eq!(
            document::<Small>("x", "theme = \"a\"").unwrap(),
            Small { theme: "a".to_owned(), keys: BTreeMap::new() }
        );
    }
}

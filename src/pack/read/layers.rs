//! Which layers count: of two versions of one pack, the later.

use super::Layer;
use toml::de::{DeTable, DeValue};

/// The layers to lay over each other. Without this, an entry that the newer version of a pack leaves out
/// would come back from the older one under it.
pub(super) fn newest(layers: Vec<Layer>) -> Vec<Layer> {
    // Nothing can be replaced in the usual case, so nothing is looked at.
    if layers.len() < 2 {
        return layers;
    }
    let mut kept: Vec<(Option<String>, Layer)> = Vec::with_capacity(layers.len());
    for layer in layers {
        let name = name(&layer);
        let older = kept.iter_mut().find(|(earlier, _)| name.is_some() && *earlier == name);
        match older {
            Some((_, older)) => *older = layer,
            None => kept.push((name, layer)),
        }
    }
    kept.into_iter().map(|(_, layer)| layer).collect()
}

/// The name that a layer's `[pack]` gives itself.
fn name(layer: &Layer) -> Option<String> {
    layer.files.iter().filter(|file| file.text.lines().any(may_name)).find_map(|file| named(&file.text))
}

/// Whether a line may begin `[pack]`: most files need not be parsed to know that they have none.
fn may_name(line: &str) -> bool {
    line.trim_start().trim_start_matches(['[', ' ', '"', '\'']).starts_with("pack")
}

fn named(text: &str) -> Option<String> {
    let (tree, _) = DeTable::parse_recoverable(text);
    let DeValue::Table(about) = tree.get_ref().get("pack")?.get_ref() else { return None };
    about.get("name")?.get_ref().as_str().map(str::to_owned)
}

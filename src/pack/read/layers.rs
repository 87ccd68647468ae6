//! Which layers count: of two versions of one pack, the later.

use super::Layer;
use toml::de::{DeTable, DeValue};

/// The layers to lay over each other.
pub(super) fn newest(layers: Vec<Layer>) -> Vec<Layer> {
    let order = kept(&layers);
    let mut layers: Vec<Option<Layer>> = layers.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| layers.get_mut(at)?.take()).collect()
}

/// Positions of the layers that count, in the order in which they are laid over each other. Without this, an
/// entry that the newer version of a pack leaves out would come back from the older one under it.
#[must_use]
pub fn kept(layers: &[Layer]) -> Vec<usize> {
    // Nothing can be replaced in the usual case, so nothing is looked at.
    if let [_] = layers {
        return vec![0];
    }
    let mut kept: Vec<(Option<String>, usize)> = Vec::with_capacity(layers.len());
    for (at, layer) in layers.iter().enumerate() {
        let name = name(layer);
        let older = kept.iter_mut().find(|(earlier, _)| name.is_some() && *earlier == name);
        match older {
            Some((_, older)) => *older = at,
            None => kept.push((name, at)),
        }
    }
    kept.into_iter().map(|(_, at)| at).collect()
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

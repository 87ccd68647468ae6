//! Packs with what lies beside their entries: people and stories.

use crate::assets;
use crate::cli::Setup;
use crate::pack::Pack;
use crate::pack::entry::SourceFile;
use crate::pack::read::{Faults, Layer, kept, read};
use std::path::{Path, PathBuf};

/// Layers of packs, those that a newer version replaces left out.
pub(super) struct Beside {
    layers: Vec<(Place, Layer)>,
}

/// Where a layer comes from.
#[derive(Clone)]
enum Place {
    Shipped,
    Folder(PathBuf),
}

/// The shipped pack under the folders asked for with `--pack`.
pub(super) fn of(setup: &Setup) -> Result<Beside, Faults> {
    over(&setup.packs)
}

/// The shipped pack under these folders.
pub(super) fn over(folders: &[PathBuf]) -> Result<Beside, Faults> {
    let mut layers = vec![(Place::Shipped, assets::embedded())];
    for path in folders {
        layers.push((Place::Folder(path.clone()), assets::folder(path)?));
    }
    let all: Vec<Layer> = layers.iter().map(|(_, layer)| layer.clone()).collect();
    let kept = kept(&all);
    let layers = kept.into_iter().filter_map(|at| layers.get(at).cloned()).collect();
    Ok(Beside { layers })
}

impl Beside {
    /// The pack they make.
    pub(super) fn pack(&self) -> Result<Pack, Faults> {
        read(self.layers.iter().map(|(_, layer)| layer.clone()).collect())
    }

    /// The people of all layers.
    pub(super) fn people(&self) -> Result<Vec<SourceFile>, Faults> {
        self.all(assets::embedded_people, assets::people)
    }

    /// The stories of all layers.
    pub(super) fn stories(&self) -> Result<Vec<SourceFile>, Faults> {
        self.all(assets::embedded_stories, assets::stories)
    }

    fn all(
        &self,
        shipped: fn() -> Vec<SourceFile>,
        folder: fn(&Path) -> Result<Vec<SourceFile>, Faults>,
    ) -> Result<Vec<SourceFile>, Faults> {
        let mut files = Vec::new();
        for (place, _) in &self.layers {
            match place {
                Place::Shipped => files.extend(shipped()),
                Place::Folder(path) => files.extend(folder(path)?),
            }
        }
        Ok(files)
    }
}

/// The files named, and those of the folders named.
pub(super) fn files(paths: &[PathBuf]) -> Result<Vec<SourceFile>, Faults> {
    let mut files: Vec<SourceFile> = Vec::new();
    for path in paths {
        for file in assets::files(path)? {
            // A file inside a folder that is named as well is told once.
            if !files.iter().any(|known| known.path == file.path) {
                files.push(file);
            }
        }
    }
    Ok(files)
}

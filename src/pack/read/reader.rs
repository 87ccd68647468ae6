//! From layers to a pack: merging, duplicates, fingerprint.

use super::arrange::arrange;
use super::kinds::Shelves;
use super::sheet::Sheet;
use super::{Faults, Layer, digest};
use crate::pack::check::{self, Broken};
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::entry::{Place, SourceFile};
use crate::pack::{About, Pack};
use rayon::prelude::*;
use sha2::Sha256;
use std::collections::HashMap;

/// Layers read so far.
#[derive(Default)]
pub(super) struct Reader {
    shelves: Shelves,
    about: Option<About>,
    files: Vec<SourceFile>,
    layers: Vec<usize>,
    digest: Sha256,
    diagnostics: Vec<Diagnostic>,
    broken: Broken,
    unparsed: bool,
}

/// Where each kind and id of one layer was first written.
type Seen = HashMap<(&'static str, String), Place>;

impl Reader {
    /// Reads a layer on top of the earlier ones.
    pub(super) fn layer(&mut self, layer: Layer) {
        let first = self.files.len();
        self.layers.push(first);
        let digest = &mut self.digest;
        // The two costly things, and no file depends on another.
        let read = |(nth, file): (usize, &SourceFile)| Sheet::read(first + nth, file.text.clone());
        let (sheets, ()) = rayon::join(
            || layer.files.par_iter().enumerate().map(read).collect::<Vec<Sheet>>(),
            || digest::add(digest, &layer),
        );
        self.files.extend(layer.files);
        let mut seen = Seen::new();
        for sheet in sheets {
            self.sheet(sheet, &mut seen);
        }
    }

    fn sheet(&mut self, mut sheet: Sheet, seen: &mut Seen) {
        self.unparsed |= !sheet.parsed;
        self.broken.extend(sheet.broken.drain(..));
        self.diagnostics.append(&mut sheet.diagnostics);
        if let Some((about, place)) = sheet.about {
            self.note(seen, "pack", "pack", &place);
            self.about = Some(about);
        }
        let (files, diagnostics) = (&self.files, &mut self.diagnostics);
        sheet.drawer.empty_into(&mut self.shelves, |kind, id, place| {
            diagnostics.extend(duplicate(files, seen, kind, id, place));
        });
    }

    fn note(&mut self, seen: &mut Seen, kind: &'static str, id: &str, place: &Place) {
        self.diagnostics.extend(duplicate(&self.files, seen, kind, id, place));
    }

    /// The pack, if nothing is wrong.
    pub(super) fn finish(mut self) -> Result<Pack, Faults> {
        let about = self.about.take();
        if about.is_none() && !self.unparsed && self.broken_about() {
            self.diagnostics.push(Diagnostic::new("pack-about-missing").suggest(Some("[pack]".to_owned())));
        }
        let questions = std::mem::take(&mut self.shelves.questions);
        self.shelves.questions = arrange(questions, &self.shelves.sections);
        // Without `[pack]` everything else can still be checked.
        let about = about.unwrap_or_default();
        let mut pack = self.shelves.into_pack(about, digest::hex(self.digest), self.files.into());
        pack.layers = self.layers;
        if !self.unparsed {
            self.diagnostics.extend(check::check(&pack, &self.broken));
        }
        if self.diagnostics.is_empty() {
            return Ok(pack);
        }
        self.diagnostics.sort_by_key(Diagnostic::order);
        self.diagnostics.dedup();
        Err(Faults { files: pack.files.into_list(), diagnostics: self.diagnostics })
    }

    /// Whether no problem of `[pack]` itself explains that it is missing.
    fn broken_about(&self) -> bool {
        let of_about = |problem: &Diagnostic| {
            problem.code == "pack-format"
                || problem.code == "pack-not-a-table"
                || problem.args.contains(&("kind", "[pack]".to_owned()))
        };
        !self.diagnostics.iter().any(of_about)
    }
}

/// The second entry of a kind and id in one layer, with the place of the first.
fn duplicate(files: &[SourceFile], seen: &mut Seen, kind: &'static str, id: &str, place: &Place) -> Option<Diagnostic> {
    let first = seen.insert((kind, id.to_owned()), place.clone())?;
    let file = files.get(first.file)?;
    let (line, column) = line_and_column(&file.text, first.span.start);
    let first = format!("{}:{line}:{column}", file.path);
    Some(Diagnostic::new("pack-duplicate").with("kind", kind).with("id", id).with("first", first).at(place))
}

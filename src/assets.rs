//! The pack that is built into the program, and packs in folders.
//!
//! The shipped pack is in the program twice: in the compact form that the build script (`src/build.rs`) made of it,
//! which is what commands work with ([`pack`]), and as the files themselves, for messages that point into them and
//! for packs that are laid over it ([`embedded`]).
//!
//! Beside its entries a pack's folder may hold people, stories and examples. These are for the pack's author:
//! nothing that makes a plan reads them.

mod folder;

use crate::pack::entry::{Files, SourceFile, SourceText};
use crate::pack::read::{Faults, Layer, read};
use crate::pack::words::Lang;
use crate::pack::{Pack, compact};
use folder::{PEOPLE, STORIES, is_beside, is_toml, sorted, typed};
pub use folder::{files, folder, people, stories};
use include_dir::{Dir, include_dir};
use std::path::Path;

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// What the build script made of the shipped pack.
static COMPACT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.bin"));

/// The shipped pack.
///
/// # Errors
/// All its faults; the build script lets none through.
pub fn pack() -> Result<Pack, Faults> {
    match compact::read(COMPACT, Files::later(|| embedded().files)) {
        Ok(pack) => Ok(pack),
        Err(_) => read(vec![embedded()]),
    }
}

/// The shipped pack: every `.toml` file of `assets/`, in path order.
#[must_use]
pub fn embedded() -> Layer {
    let mut files = Vec::new();
    here(&ASSETS, &mut files);
    ASSETS.dirs().filter(|dir| !is_beside(dir.path())).for_each(|dir| gather(dir, &mut files));
    Layer { name: "assets".to_owned(), files: sorted(files) }
}

/// The people that ship with the pack, in path order.
#[must_use]
pub fn embedded_people() -> Vec<SourceFile> {
    embedded_beside(PEOPLE)
}

/// The stories that ship with the pack, in path order.
#[must_use]
pub fn embedded_stories() -> Vec<SourceFile> {
    embedded_beside(STORIES)
}

/// Every file of a folder of examples that ships with the program, its path that inside the folder; none when
/// there is no such folder.
#[must_use]
pub fn example(name: &str) -> Vec<SourceFile> {
    let mut files = Vec::new();
    let folder = Path::new("examples").join(name);
    if let Some(dir) = ASSETS.get_dir(&folder) {
        gather(dir, &mut files);
    }
    let prefix = format!("assets/{}/", typed(&folder));
    for file in &mut files {
        file.path = file.path.strip_prefix(&prefix).unwrap_or(&file.path).to_owned();
    }
    sorted(files)
}

/// The guide for authors of packs, in Markdown.
#[must_use]
pub fn guide(lang: Lang) -> &'static str {
    text(&format!("guide/authors.{}.md", lang.code()))
}

/// What a new workshop begins with, as TOML.
#[must_use]
pub fn room_defaults() -> &'static str {
    text("kit/room.toml")
}

/// A template of the kit of workshops, or what belongs to it; empty for one that there is none of.
#[must_use]
pub fn kit(name: &str) -> &'static str {
    text(&format!("kit/{name}"))
}

/// The look of papers that are printed.
#[must_use]
pub fn paper_style() -> &'static str {
    text("outline.css")
}

/// The JSON Schema of a pack's files.
#[must_use]
pub fn schema() -> &'static str {
    text("pack.schema.json")
}

/// A file that ships with the program; tests see that those asked for are there.
fn text(path: &str) -> &'static str {
    ASSETS.get_file(path).and_then(include_dir::File::contents_utf8).unwrap_or_default()
}

fn embedded_beside(name: &str) -> Vec<SourceFile> {
    let mut files = Vec::new();
    ASSETS.dirs().filter(|dir| dir.path() == Path::new(name)).for_each(|dir| gather(dir, &mut files));
    sorted(files)
}

fn gather(dir: &Dir<'static>, files: &mut Vec<SourceFile>) {
    here(dir, files);
    dir.dirs().for_each(|dir| gather(dir, files));
}

fn here(dir: &Dir<'static>, files: &mut Vec<SourceFile>) {
    for file in dir.files().filter(|file| is_toml(file.path())) {
        // They are UTF-8: a test compares them with those on disk.
        let text = SourceText::Shipped(file.contents());
        files.push(SourceFile { path: typed(&Path::new("assets").join(file.path())), text });
    }
}

#[cfg(test)]
mod tests {
    use super::{COMPACT, Files, embedded, embedded_people, embedded_stories, files, folder, pack, people, stories};
    use crate::pack::compact;
    use crate::pack::entry::SourceFile;
    use crate::pack::read::read;
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_embedded_pack_is_the_one_on_disk() {
        // When this fails because a file was added or removed, touch `src/assets.rs`: cargo only sees changes.
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let disk = folder(&assets).unwrap();
        let names = |files: &[SourceFile]| -> Vec<(String, String)> {
            let inside = |path: &str| path.rsplit_once("assets/").map(|(_, inside)| inside.to_owned()).unwrap();
            files.iter().map(|file| (inside(&file.path), file.text.to_string())).collect()
        };
        assert_eq!(names(&embedded().files), names(&disk.files));
        assert_eq!(names(&embedded_people()), names(&people(&assets).unwrap()));
        assert_eq!(names(&embedded_stories()), names(&stories(&assets).unwrap()));
    }

    #[test]
    fn the_compact_pack_is_what_reading_the_files_gives() {
        let known = compact::read(COMPACT, embedded().files.into()).unwrap();
        // Everything a pack holds is in its debug form, places in the files included.
        let told = |pack: &_| format!("{pack:#?}");
        assert!(told(&known) == told(&read(vec![embedded()]).unwrap()), "touch `src/build.rs`");
        assert_eq!(pack().unwrap().digest, known.digest);
    }

    #[test]
    fn bytes_of_another_kind_are_no_pack() {
        assert!(compact::read(COMPACT.get(1..).unwrap(), Files::default()).is_err());
        assert!(compact::read(&COMPACT[..COMPACT.len() - 1], Files::default()).is_err());
    }

    #[test]
    fn people_stories_and_examples_are_no_entries() {
        let dir = tempfile::tempdir().unwrap();
        for path in ["people/a.toml", "stories/deep/b.toml", "examples/c.toml", "rules/people/d.toml", "e.toml"] {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, path.file_stem().unwrap().as_encoded_bytes()).unwrap();
        }
        let texts = |files: Vec<SourceFile>| files.iter().map(|file| file.text.to_string()).collect::<Vec<_>>();
        assert_eq!(texts(folder(dir.path()).unwrap().files), ["e", "d"]);
        assert_eq!(texts(people(dir.path()).unwrap()), ["a"]);
        assert_eq!(texts(stories(dir.path()).unwrap()), ["b"]);
        assert_eq!(texts(files(&dir.path().join("e.toml")).unwrap()), ["e"]);
        assert!(
            people(&dir.path().join("rules")).unwrap().len() == 1
                && stories(&dir.path().join("rules")).unwrap().is_empty()
        );
        assert_eq!(files(&dir.path().join("gone")).unwrap_err().diagnostics[0].code, "pack-unreadable");
    }

    #[test]
    fn a_folder_is_read_in_path_order_with_its_sub_folders() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("b")).unwrap();
        for (path, text) in
            [("c.toml", "c"), ("b/z.toml", "z"), ("a.toml", "a"), ("b/.hidden.toml", "h"), ("note.md", "n")]
        {
            fs::write(dir.path().join(path), text).unwrap();
        }
        let layer = folder(dir.path()).unwrap();
        let texts: Vec<&str> = layer.files.iter().map(|file| &*file.text).collect();
        assert_eq!(texts, ["a", "z", "c"]);
        assert!(layer.files[0].path.starts_with(&layer.name));
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("latin.toml");
        fs::write(&file, b"a = 1\nb = \"\xe9\"\n").unwrap();
        let code = |path: &Path| {
            let faults = folder(path).unwrap_err();
            (faults.diagnostics[0].code, faults.diagnostics[0].args[1].1.clone())
        };
        assert_eq!(code(dir.path()), ("pack-not-utf8", "2".to_owned()));
        assert_eq!(code(&file).0, "pack-not-a-folder");
        assert_eq!(code(&dir.path().join("gone")).0, "pack-no-folder");
    }
}

//! The pack that is built into the program, and packs in folders.
//!
//! Beside its entries a pack's folder may hold people, stories and examples. These are for the pack's author:
//! nothing that makes a plan reads them.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::SourceFile;
use crate::pack::read::{Faults, Layer};
use crate::pack::words::Lang;
use include_dir::{Dir, include_dir};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

static ASSETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Sub-folders at the top of a pack that hold no entries.
const BESIDE: &[&str] = &[PEOPLE, STORIES, "examples"];
const PEOPLE: &str = "people";
const STORIES: &str = "stories";

/// Deepest nesting of folders in a pack: more is a loop of links.
const DEEPEST: usize = 16;

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

fn gather(dir: &Dir<'_>, files: &mut Vec<SourceFile>) {
    here(dir, files);
    dir.dirs().for_each(|dir| gather(dir, files));
}

fn here(dir: &Dir<'_>, files: &mut Vec<SourceFile>) {
    for file in dir.files().filter(|file| is_toml(file.path())) {
        // The shipped files are UTF-8: a test compares them with those on disk.
        let text = file.contents_utf8().unwrap_or_default();
        files.push(SourceFile { path: typed(&Path::new("assets").join(file.path())), text: text.into() });
    }
}

fn sorted(mut files: Vec<SourceFile>) -> Vec<SourceFile> {
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// A pack in a folder: every `.toml` file in it and its sub-folders, in path order, but for the folders of
/// people, stories and examples at its top.
///
/// # Errors
/// Everything that cannot be read: no such folder, not a folder, a file that cannot be opened or is not UTF-8.
pub fn folder(path: &Path) -> Result<Layer, Faults> {
    let mut found = Found { entries_only: true, ..Found::default() };
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => found.walk(path, 0),
        Ok(_) => found.problem("pack-not-a-folder", path, ""),
        Err(error) if error.kind() == io::ErrorKind::NotFound => found.problem("pack-no-folder", path, ""),
        Err(error) => found.problem("pack-unreadable", path, &error.to_string()),
    }
    Ok(Layer { name: typed(path), files: found.finish()? })
}

/// The people of a pack in a folder: the files of its `people/`, none when it has no such folder.
///
/// # Errors
/// Everything that cannot be read.
pub fn people(pack: &Path) -> Result<Vec<SourceFile>, Faults> {
    beside(pack, PEOPLE)
}

/// The stories of a pack in a folder: the files of its `stories/`, none when it has no such folder.
///
/// # Errors
/// Everything that cannot be read.
pub fn stories(pack: &Path) -> Result<Vec<SourceFile>, Faults> {
    beside(pack, STORIES)
}

fn beside(pack: &Path, name: &str) -> Result<Vec<SourceFile>, Faults> {
    let path = pack.join(name);
    if path.is_dir() { files(&path) } else { Ok(Vec::new()) }
}

/// One file, or every `.toml` file of a folder and its sub-folders, in path order.
///
/// # Errors
/// Everything that cannot be read.
pub fn files(path: &Path) -> Result<Vec<SourceFile>, Faults> {
    let mut found = Found::default();
    match fs::metadata(path) {
        Ok(about) if about.is_dir() => found.walk(path, 0),
        Ok(_) => found.read(path),
        Err(error) => found.problem("pack-unreadable", path, &error.to_string()),
    }
    found.finish()
}

/// Whether a path names a folder that holds no entries when it stands at the top of a pack.
fn is_beside(path: &Path) -> bool {
    path.file_name().is_some_and(|name| BESIDE.iter().any(|beside| name == *beside))
}

#[derive(Default)]
struct Found {
    files: Vec<SourceFile>,
    faults: Faults,
    /// Leave out what stands beside the entries of a pack.
    entries_only: bool,
}

impl Found {
    fn finish(self) -> Result<Vec<SourceFile>, Faults> {
        if self.faults.diagnostics.is_empty() { Ok(sorted(self.files)) } else { Err(self.faults) }
    }

    fn walk(&mut self, dir: &Path, depth: usize) {
        if depth > DEEPEST {
            return self.problem("pack-too-deep", dir, "");
        }
        match entries(dir) {
            Ok(paths) => paths.iter().for_each(|path| self.entry(path, depth)),
            Err(error) => self.problem("pack-unreadable", dir, &error.to_string()),
        }
    }

    fn entry(&mut self, path: &Path, depth: usize) {
        let is_dir = path.is_dir();
        if is_dir && self.entries_only && depth == 0 && is_beside(path) {
            return;
        }
        if is_dir {
            self.walk(path, depth + 1);
        } else if is_toml(path) {
            self.read(path);
        }
    }

    fn read(&mut self, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.file(path, bytes),
            Err(error) => self.problem("pack-unreadable", path, &error.to_string()),
        }
    }

    fn file(&mut self, path: &Path, bytes: Vec<u8>) {
        match String::from_utf8(bytes) {
            Ok(text) => self.files.push(SourceFile { path: typed(path), text: text.into() }),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let before = error.as_bytes().get(..at).unwrap_or_default();
                let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                self.problem("pack-not-utf8", path, &line.to_string());
            }
        }
    }

    fn problem(&mut self, code: &'static str, path: &Path, detail: &str) {
        let problem = Diagnostic::new(code).with("path", typed(path)).with("detail", detail);
        self.faults.diagnostics.push(problem);
    }
}

/// What a folder holds, hidden files (editors' backups, `.git`) left out.
fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    Ok(paths)
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

/// A path as a person would type it, with `/` everywhere so that a pack has one digest on every system.
fn typed(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests {
    use super::{embedded, embedded_people, embedded_stories, files, folder, people, stories};
    use crate::pack::entry::SourceFile;
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

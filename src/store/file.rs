//! Reading and writing whole files without ever losing one.

use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::read::Faults;
use crate::store::answers::faults;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Largest file that is read, in bytes. Fifty answers take two thousand: a megabyte is a wrong file, and
/// reading it to its end would only delay saying so.
pub const LARGEST: u64 = 1 << 20;

/// How the name of a file begins and ends that is being written, or was when the program was killed.
pub const PART: (&str, &str) = (".coach-", ".part");

/// Why a file gives no text.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    /// The system refused.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        error: io::Error,
    },
    /// It is no text, or far too long.
    #[error("not a text")]
    Content(Faults),
}

/// Reads a text file; `-` is not special here.
///
/// # Errors
/// [`Unread`].
pub fn read(path: &Path) -> Result<String, Unread> {
    read_at_most(path, LARGEST)
}

/// The same for a file that may be as long as `most` bytes.
///
/// # Errors
/// [`Unread`].
pub fn read_at_most(path: &Path, most: u64) -> Result<String, Unread> {
    let failed = |error| Unread::Io { path: path.to_owned(), error };
    let file = File::open(path).map_err(failed)?;
    // Linux opens a directory as a file and fails at the first read, others at once: say the same everywhere.
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(failed(io::Error::from(io::ErrorKind::IsADirectory)));
    }
    text_at_most(file, path, most)
}

/// Reads a text from anything that gives bytes; `path` is what messages call it.
///
/// # Errors
/// [`Unread`].
pub fn text(from: impl Read, path: &Path) -> Result<String, Unread> {
    text_at_most(from, path, LARGEST)
}

fn text_at_most(from: impl Read, path: &Path, most: u64) -> Result<String, Unread> {
    let mut bytes = Vec::new();
    let result = from.take(most.saturating_add(1)).read_to_end(&mut bytes);
    result.map_err(|error| Unread::Io { path: path.to_owned(), error })?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        let problem = Diagnostic::new("file-too-long").with("most", (most >> 10).to_string());
        return Err(Unread::Content(faults(&path.to_string_lossy(), "", vec![problem])));
    }
    String::from_utf8(bytes).map_err(|error| not_text(path, &error))
}

/// Points at the first byte that is no UTF-8. What follows is shown as replacement characters.
fn not_text(path: &Path, error: &std::string::FromUtf8Error) -> Unread {
    let good = error.utf8_error().valid_up_to();
    let bytes = error.as_bytes();
    let shown = bytes.get(..bytes.len().min(good + 40)).unwrap_or(bytes);
    let text = String::from_utf8_lossy(shown).into_owned();
    let byte = bytes.get(good).map(|byte| format!("0x{byte:02X}")).unwrap_or_default();
    let end = (good + char::REPLACEMENT_CHARACTER.len_utf8()).min(text.len());
    let problem = Diagnostic::new("file-not-utf8").with("byte", byte).at(&Place { file: 0, span: good..end });
    Unread::Content(faults(&path.to_string_lossy(), &text, vec![problem]))
}

/// Writes a file whole or not at all: to a new file in the same folder, synced, then renamed over the old one.
/// Only its owner can read it. A symbolic link stays one: the file it leads to is replaced.
///
/// # Errors
/// What the system said; the old file is then untouched.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, bytes, For::Owner)
}

/// The same for a file that others are to read as well, as far as the system lets them: it is in a folder that they
/// share.
///
/// # Errors
/// What the system said; the old file is then untouched.
pub fn share(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, bytes, For::All)
}

/// Who is to read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Owner,
    All,
}

fn replace(path: &Path, bytes: &[u8], readers: For) -> io::Result<()> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // `tempfile` creates with mode 0600, before the first byte is in it.
    let mut builder = tempfile::Builder::new();
    builder.prefix(PART.0).suffix(PART.1);
    #[cfg(unix)]
    if readers == For::All {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

/// Makes a folder, and those above it, that only its owner can look into. One that is there stays as it is.
///
/// # Errors
/// What the system said.
pub(in crate::store) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes a file that is written piece by piece, where none stands yet. Only its owner can read it.
///
/// # Errors
/// What the system said; `AlreadyExists` when something stands there.
pub fn begin(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the renaming itself last. Some file systems cannot; the file is whole all the same.
fn sync_folder(folder: &Path) {
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        tracing::debug!(%error, "the folder could not be synced");
    }
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Standing {
    /// Nothing.
    Free,
    /// Something.
    Taken,
}

/// Whether something stands at a path, a dangling link included.
pub fn standing(path: &Path) -> Standing {
    if path.symlink_metadata().is_ok() { Standing::Taken } else { Standing::Free }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_file_is_whole_and_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.toml");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no half-written file is left");
    }

    #[test]
    fn a_file_that_is_begun_replaces_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session.jsonl");
        begin(&path).unwrap().write_all(b"one").unwrap();
        assert_eq!(begin(&path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        std::fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(std::fs::read(&file).unwrap(), b"new");
    }

    #[test]
    fn what_is_no_text_is_pointed_at() {
        let Err(Unread::Content(faults)) = text(&b"a = 1\nb = \"\xff\xfe\"\n"[..], Path::new("a.toml")) else {
            panic!("accepted")
        };
        let problem = &faults.diagnostics[0];
        assert_eq!(problem.code, "file-not-utf8");
        assert_eq!(problem.args, [("byte", "0xFF".to_owned())]);
        assert_eq!(problem.place.as_ref().unwrap().span, 11..14);
    }

    #[test]
    fn a_file_of_ten_megabytes_is_not_read_to_its_end() {
        let Err(Unread::Content(faults)) = text(io::repeat(b'x'), Path::new("a.toml")) else { panic!("accepted") };
        assert_eq!(faults.diagnostics[0].code, "file-too-long");
    }
}

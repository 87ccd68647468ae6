//! The texts of folders, files and standard input, one after the other, in the order of their names.

use crate::cli::workshop::gather::{From, shown};
use crate::text::Text;
use crate::workshop::clock::{self, Clock};
use crate::workshop::collect::{Collector, Fate, Kind};
use crate::workshop::presence::{self, Presence};
use crate::workshop::sheet;
use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};

/// Largest file that is looked through, in megabytes: the chat of a very large room.
const MOST: u64 = 128;
/// How deep folders are looked into.
const DEEPEST: usize = 8;

/// Everything there is to gather from.
pub(super) struct Sources<'a> {
    waiting: VecDeque<Source>,
    room: Option<PathBuf>,
    input: Option<&'a mut dyn BufRead>,
    stdin: String,
    present: BTreeMap<u64, Presence>,
    clock: Option<Clock>,
}

#[derive(Debug)]
struct Source {
    path: PathBuf,
    /// Whether it was named, rather than found in a folder.
    asked: bool,
    depth: usize,
}

/// What a source gave.
#[derive(Debug)]
pub(super) struct Given {
    name: String,
    kind: Kind,
    text: Result<String, Fate>,
}

impl Given {
    /// Gathers it.
    pub(super) fn gather(self, collector: &mut Collector<'_>) {
        match self.text {
            Ok(text) => collector.text(&self.name, &text, self.kind),
            Err(fate) => collector.tell(&self.name, None, None, fate),
        }
    }
}

impl<'a> Sources<'a> {
    pub(super) fn new(from: From<'a>, text: &Text) -> Sources<'a> {
        let source = |path: &PathBuf| Source { path: path.clone(), asked: true, depth: 0 };
        Sources {
            waiting: from.sources.iter().map(source).collect(),
            room: from.room.canonicalize().ok(),
            input: from.input,
            stdin: text.say("collect-stdin"),
            present: BTreeMap::new(),
            clock: None,
        }
    }

    /// Who is there, and the clock: what was found on the way.
    pub(super) fn finish(self) -> (BTreeMap<u64, Presence>, Option<Clock>) {
        (self.present, self.clock)
    }

    /// The next source that gives anything.
    pub(super) fn next(&mut self) -> Option<Given> {
        loop {
            let source = self.waiting.pop_front()?;
            if let Some(given) = self.look(&source) {
                return Some(given);
            }
        }
    }

    fn look(&mut self, source: &Source) -> Option<Given> {
        if source.asked && source.path == Path::new("-") {
            let text = self.input.take().map_or(Ok(String::new()), text);
            return Some(Given { name: self.stdin.clone(), kind: Kind::Asked, text });
        }
        let name = shown(&source.path);
        let file = source.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let kind = match (sheet::token(&file), source.asked) {
            (Some(_), _) => Kind::Sheet,
            (None, true) => Kind::Asked,
            (None, false) => Kind::Beside,
        };
        let unread = |error: &io::Error| Fate::Unread(error.to_string());
        match source.path.metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !source.asked => None,
            Err(error) => Some(Given { name, kind, text: Err(unread(&error)) }),
            Ok(about) if about.is_dir() => match self.open_folder(source) {
                Ok(()) => None,
                Err(error) => Some(Given { name, kind: Kind::Asked, text: Err(unread(&error)) }),
            },
            // A pipe that lies in a folder would never end; one that was named will.
            Ok(about) if !about.is_file() && !source.asked => None,
            Ok(_) if self.is_known(&source.path, &file) => None,
            Ok(_) => {
                let text = File::open(&source.path).map_err(|error| unread(&error)).and_then(self::text);
                Some(Given { name, kind, text })
            }
        }
    }

    /// Files that belong to the room and are no submissions: what they say is noted.
    fn is_known(&mut self, path: &Path, file: &str) -> bool {
        if let Some(token) = presence::token(file) {
            let read = little(path, presence::LARGEST).and_then(|text| presence::read(&text));
            self.present.extend(read.map(|presence| (token, presence)));
            return true;
        }
        if file == clock::FILE_NAME {
            self.clock = little(path, clock::LARGEST).and_then(|text| clock::read(&text)).or(self.clock);
            return true;
        }
        self.room.is_some() && path.canonicalize().ok() == self.room
    }

    /// Puts what is in a folder at the beginning of what waits.
    fn open_folder(&mut self, source: &Source) -> io::Result<()> {
        if source.depth > DEEPEST {
            return Ok(());
        }
        let mut inside = Vec::new();
        for entry in source.path.read_dir()? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // Linked folders may lead anywhere, and back to here.
            let linked = entry.file_type()?.is_symlink() && entry.path().is_dir();
            if !name.starts_with('.') && !name.ends_with(".part") && !linked {
                inside.push(entry.path());
            }
        }
        inside.sort();
        for path in inside.into_iter().rev() {
            self.waiting.push_front(Source { path, asked: false, depth: source.depth + 1 });
        }
        Ok(())
    }
}

/// A small file's text.
fn little(path: &Path, most: u64) -> Option<String> {
    let mut text = String::new();
    File::open(path).ok()?.take(most).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The text of whatever gives bytes: UTF-16 where it says so, as some shells and editors write it. Codes are made of
/// letters that all others agree on.
fn text(from: impl Read) -> Result<String, Fate> {
    let mut bytes = Vec::new();
    let most = MOST << 20;
    from.take(most + 1).read_to_end(&mut bytes).map_err(|error| Fate::Unread(error.to_string()))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(Fate::TooLong(MOST));
    }
    Ok(match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    })
}

fn wide(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units)
}

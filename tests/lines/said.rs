//! A session that is listened to: what is typed stands in it after `> `, each time the program waits for a line.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{BufRead, Read, Write};
use std::path::Path;
use std::rc::Rc;
use tweet_coach::cli::io::{Io, Stream};
use tweet_coach::cli::{Exit, run};
use tweet_coach::config::environment::Environment;

/// What is typed next, given all that was said; `None` at the end of the input.
pub(crate) type Typing<'a> = &'a mut dyn FnMut(&str) -> Option<String>;

struct Typist<'a> {
    typing: Typing<'a>,
    heard: Rc<RefCell<Vec<u8>>>,
    line: Vec<u8>,
}

impl Read for Typist<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let mut waiting = self.fill_buf()?;
        let count = waiting.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Typist<'_> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.line.is_empty() {
            let said = String::from_utf8(self.heard.borrow().clone()).unwrap();
            if let Some(line) = (self.typing)(&said) {
                self.heard.borrow_mut().extend(format!("> {line}\n").bytes());
                self.line = format!("{line}\n").into_bytes();
            }
        }
        Ok(&self.line)
    }

    fn consume(&mut self, count: usize) {
        self.line.drain(..count);
    }
}

struct Ear(Rc<RefCell<Vec<u8>>>);

impl Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Runs the program in a folder of its own, and returns all that was said and typed.
pub(crate) fn heard(folder: &Path, arguments: &[&str], typing: Typing<'_>) -> String {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let arguments: Vec<OsString> = ["coach"].iter().chain(arguments).map(OsString::from).collect();
    let state = folder.join("state");
    let mut io = Io {
        input: &mut Typist { typing, heard: Rc::clone(&heard), line: Vec::new() },
        out: &mut Ear(Rc::clone(&heard)),
        err: &mut Ear(Rc::clone(&heard)),
        input_is: Stream::Other,
        out_is: Stream::Other,
        err_is: Stream::Other,
        env: Environment::of([
            ("HOME", folder.to_str().unwrap()),
            ("XDG_STATE_HOME", state.to_str().unwrap()),
            ("LANG", "en_US.UTF-8"),
        ]),
    };
    assert_eq!(run(&arguments, &mut io), Exit::Done);
    let said = heard.borrow().clone();
    String::from_utf8(said).unwrap()
}

/// How the lines begin that say where one is.
const PLACES: &[&str] = &[
    "First page. ",
    "Première page. ",
    "What if",
    "Et si",
    "End of the questions. ",
    "Fin des questions. ",
    "There is a file ",
    "Il y a déjà un fichier ",
    "Your plan in ",
    "Votre plan, dans ",
];

/// Whether a line says where one is and what can be typed there.
pub(crate) fn is_place(line: &str) -> bool {
    let heading = ["about ", "encore "].iter().any(|left| line.contains(&format!(", {left}")));
    PLACES.iter().any(|place| line.starts_with(place)) || line.starts_with("Question ") && !heading
}

/// What no screen reader, pipe or braille line should meet.
pub(crate) fn odd(said: &str) -> Vec<char> {
    let odd = |letter: &char| {
        (letter.is_control() && *letter != '\n')
            || ('\u{2500}'..='\u{25FF}').contains(letter)
            || ('\u{2800}'..='\u{28FF}').contains(letter)
            || ('\u{FE00}'..='\u{FE0F}').contains(letter)
    };
    said.chars().filter(odd).collect()
}

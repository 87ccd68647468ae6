//! A real program in a real pseudo-terminal: type at it, wait for words, look at its screen.
//!
//! Nothing here waits for a time to pass: a test waits for text, and gives up after a generous limit.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a wait may last before the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program running in a pseudo-terminal.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    /// Our ends of the line; none once it is cut.
    line: Option<(Box<dyn MasterPty + Send>, Box<dyn Write + Send>)>,
    reader: Option<JoinHandle<()>>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    /// Every byte the program wrote.
    pub(crate) raw: Vec<u8>,
}

impl Terminal {
    /// Starts a program with arguments and environment in a terminal of this size.
    pub(crate) fn start(
        program: &str,
        args: &[&str],
        environment: &[(&str, &str)],
        (columns, rows): (u16, u16),
    ) -> Terminal {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env("TERM", "xterm-256color");
        for (name, value) in environment {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keys = pair.master.take_writer().expect("a writer");
        let (sender, output) = channel();
        let reader = std::thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let screen = vt100::Parser::new(at_least_one(rows), at_least_one(columns), 0);
        let (line, reader) = (Some((pair.master, keys)), Some(reader));
        Terminal { child, line, reader, output, screen, raw: Vec::new() }
    }

    /// Types bytes as they are.
    pub(crate) fn send(&mut self, bytes: &str) {
        let (_, keys) = self.line.as_mut().expect("a line");
        keys.write_all(bytes.as_bytes()).expect("typing");
        keys.flush().expect("typing");
    }

    /// Types keys by name (`down`, `enter`, `ctrl-c`, `esc`, `tab`, `space`) or any other text as it is, separated by blanks.
    pub(crate) fn keys(&mut self, names: &str) {
        for name in names.split_whitespace() {
            let bytes = match name {
                "down" => "\x1b[B",
                "up" => "\x1b[A",
                "right" => "\x1b[C",
                "left" => "\x1b[D",
                "enter" => "\r",
                "esc" => "\x1b",
                "tab" => "\t",
                "space" => " ",
                "backspace" => "\x7f",
                "ctrl-c" => "\x03",
                "ctrl-z" => "\x1a",
                "ctrl-r" => "\x12",
                "ctrl-s" => "\x13",
                other => other,
            };
            self.send(bytes);
            self.settle();
        }
    }

    /// Takes in output until the program has been quiet for a moment.
    pub(crate) fn settle(&mut self) {
        while self.take(Duration::from_millis(60)) {}
    }

    /// Waits for the next output, at most this long; `false` when none came.
    pub(crate) fn take(&mut self, longest: Duration) -> bool {
        match self.output.recv_timeout(longest) {
            Ok(bytes) => {
                self.screen.process(&bytes);
                self.raw.extend(bytes);
                true
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => false,
        }
    }

    /// Waits until the screen shows this text.
    pub(crate) fn sees(&mut self, text: &str) {
        let start = Instant::now();
        while !self.text().contains(text) {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {text:?} on\n{}", self.text());
            self.take(Duration::from_millis(200));
        }
    }

    /// Waits until the screen is this one. Whether blanks at the end were written or never touched is not seen.
    pub(crate) fn shows(&mut self, screen: &str) {
        let seen = |text: &str| {
            let lines: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
            lines.join("\n")
        };
        let start = Instant::now();
        while seen(&self.text()) != seen(screen) {
            assert!(start.elapsed() < PATIENCE, "waited in vain for\n{screen}\non\n{}", self.text());
            self.take(Duration::from_millis(200));
        }
    }

    /// Waits until the screen does not show this text any more.
    pub(crate) fn misses(&mut self, text: &str) {
        let start = Instant::now();
        while self.text().contains(text) {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {text:?} to go from\n{}", self.text());
            self.take(Duration::from_millis(200));
        }
    }

    /// The screen as text.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// The screen with its colours.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// Changes the size of the terminal.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.line.as_ref().expect("a line").0.resize(size).expect("resizing");
        self.screen.screen_mut().set_size(at_least_one(rows), at_least_one(columns));
    }

    /// Process id of the program.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().expect("a process")
    }

    /// Waits for the program to end and returns its exit code.
    pub(crate) fn ends(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            self.take(Duration::from_millis(20));
            if let Some(status) = self.child.try_wait().expect("waiting") {
                self.settle();
                return status.exit_code();
            }
            assert!(start.elapsed() < PATIENCE, "the program does not end; screen:\n{}", self.text());
        }
    }

    /// Cuts the line, as closing the window does. Somebody still reads it until the program says something, so a key
    /// that draws is pressed first.
    pub(crate) fn hang_up(&mut self, key: &str) {
        self.output = channel().1;
        self.send(key);
        self.reader.take().expect("a reader").join().expect("reading");
        self.line = None;
    }

    /// Waits for the end of a program that cannot be seen any more, at most this long.
    pub(crate) fn ends_within(&mut self, longest: Duration) -> u32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("waiting") {
                return status.exit_code();
            }
            assert!(start.elapsed() < longest, "the program goes on without a terminal");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Kills the program at once, as `kill -9` does.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("killing");
        self.child.wait().expect("waiting");
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// The environment of a person who has never run the program: everything it writes goes below `folder`.
pub(crate) fn home(folder: &std::path::Path) -> [(&'static str, &str); 5] {
    let folder = folder.to_str().expect("a path in UTF-8");
    [
        ("HOME", folder),
        ("XDG_STATE_HOME", folder),
        ("XDG_DATA_HOME", folder),
        ("XDG_CONFIG_HOME", folder),
        ("LC_ALL", "C.UTF-8"),
    ]
}

fn at_least_one(size: u16) -> NonZeroU16 {
    NonZeroU16::new(size.max(1)).expect("one or more")
}

/// The private modes that are not as a terminal has them at first, after all that was written: each mode that was set
/// and not unset, or the other way round for those that are on at first (the cursor, the wrapping of lines).
pub(crate) fn modes_left(raw: &[u8]) -> BTreeMap<String, &'static str> {
    let text = String::from_utf8_lossy(raw);
    let mut left = BTreeMap::new();
    for rest in text.split("\x1b[?").skip(1) {
        let digits: String = rest.chars().take_while(|sign| sign.is_ascii_digit() || *sign == ';').collect();
        let state = match rest[digits.len()..].chars().next() {
            Some('h') => "on",
            Some('l') => "off",
            // A question to the terminal, no mode.
            _ => continue,
        };
        for mode in digits.split(';') {
            let at_first = if matches!(mode, "7" | "25") { "on" } else { "off" };
            if state == at_first {
                left.remove(mode)
            } else {
                left.insert(mode.to_owned(), state)
            };
        }
    }
    left
}

//! What a command reads and writes.

mod folding;

use crate::config::environment::Environment;
use crate::config::fold::Letters;
use crate::config::glyphs::Borders;
use folding::Folding;
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};

/// Whether a stream is a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// A terminal.
    Terminal,
    /// A file, a pipe, a test.
    Other,
}

impl Stream {
    fn of(stream: &impl IsTerminal) -> Stream {
        if stream.is_terminal() { Stream::Terminal } else { Stream::Other }
    }
}

/// The streams of a command and what they are, and the environment.
pub struct Io<'a> {
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Results.
    pub out: &'a mut dyn Write,
    /// Messages.
    pub err: &'a mut dyn Write,
    /// What standard input is.
    pub input_is: Stream,
    /// What standard output is.
    pub out_is: Stream,
    /// What standard error is.
    pub err_is: Stream,
    /// The environment.
    pub env: Environment,
}

/// The letters that a stream shows: all of them go into files, whatever the locale.
fn letters(stream: Stream, env: &Environment) -> Letters {
    if stream == Stream::Terminal { Borders::Auto.glyphs(env).letters } else { Letters::All }
}

/// Runs something on the process' own streams. Output is flushed at the end.
pub(super) fn with_process<T>(act: impl FnOnce(&mut Io<'_>) -> T) -> T {
    let (input, out, err) = (io::stdin(), io::stdout(), io::stderr());
    let (input_is, out_is, err_is) = (Stream::of(&input), Stream::of(&out), Stream::of(&err));
    let env = Environment::read();
    // Results may be many lines (a batch); messages must be seen at once.
    let mut buffered = BufWriter::new(Folding::new(out.lock(), letters(out_is, &env)));
    let mut told = Folding::new(err.lock(), letters(err_is, &env));
    let mut io = Io { input: &mut input.lock(), out: &mut buffered, err: &mut told, input_is, out_is, err_is, env };
    let result = act(&mut io);
    // A reader that went away is no error of ours.
    let _ = io.out.flush();
    result
}

//! The `coach` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    tweet_coach::cli::main()
}

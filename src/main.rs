//! The `coach` program.
fn main() {}

//! Rules of the house that the compiler does not know.

use std::fs;
use std::path::{Path, PathBuf};

/// Longest source file, in lines.
const LONGEST_FILE: usize = 400;
/// Longest function, in lines.
const LONGEST_FUNCTION: usize = 50;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(dir: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        // What the yardsticks under `tests/bench` build is not ours.
        let built = path.ends_with("target") || path.ends_with("node_modules");
        if path.is_dir() && !built {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
    files
}

#[test]
fn no_file_is_too_long_and_none_is_called_mod() {
    for dir in ["src", "tests"] {
        for (path, text) in rust_files(&root().join(dir)) {
            let lines = text.lines().count();
            assert!(lines <= LONGEST_FILE, "{}: {lines} lines", path.display());
            assert!(!path.ends_with("mod.rs"), "{}", path.display());
        }
    }
}

#[test]
fn no_function_is_too_long() {
    let mut long = Vec::new();
    // Tests are stories: their data may make them long.
    let told = |path: &Path| path.ends_with("tests.rs") || path.iter().any(|part| part == "tests");
    for (path, text) in rust_files(&root().join("src")).into_iter().filter(|(path, _)| !told(path)) {
        let mut start: Option<(usize, usize)> = None;
        for (at, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let code = line.trim_start();
            let opens = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "pub(in "]
                .iter()
                .any(|head| code.starts_with(head));
            if opens && !code.ends_with(';') && !code.ends_with('}') {
                start = Some((at, indent));
            }
            if let Some((from, depth)) = start
                && code == "}"
                && indent == depth
            {
                let lines = at - from + 1;
                if lines > LONGEST_FUNCTION {
                    long.push(format!("{}:{}: {lines} lines", path.display(), from + 1));
                }
                start = None;
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn main_is_a_table_of_contents() {
    let lines = fs::read_to_string(root().join("src/main.rs")).unwrap().lines().count();
    assert!(lines <= 30, "{lines} lines");
}

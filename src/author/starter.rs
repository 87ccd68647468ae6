//! A pack to begin with, made ready for a folder of its own: its name, its schema and its guide beside it.

use crate::pack::entry::SourceFile;

/// Name of the schema beside a pack.
pub const SCHEMA: &str = "pack.schema.json";
/// Name of the guide beside a pack.
pub const GUIDE: &str = "README.md";

/// The files to write, their paths those inside the folder: those of the template with the pack's own name and
/// a way to the schema beside it; the schema; the guide.
#[must_use]
pub fn files(template: &[SourceFile], name: Option<&str>, schema: &str, guide: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> =
        template.iter().map(|file| (file.path.clone(), made_ready(file, name))).collect();
    files.push((SCHEMA.to_owned(), schema.to_owned()));
    files.push((GUIDE.to_owned(), guide.to_owned()));
    files.sort();
    files
}

fn made_ready(file: &SourceFile, name: Option<&str>) -> String {
    let mut text = String::with_capacity(file.text.len());
    for line in file.text.split_inclusive('\n') {
        match (line.strip_prefix("#:schema "), name) {
            (Some(_), _) => text.push_str(&format!("#:schema {}{SCHEMA}\n", way_up(&file.path))),
            (None, Some(name)) if file.path == "pack.toml" && line.starts_with("name = ") => {
                text.push_str(&format!("name = \"{name}\"\n"));
            }
            _ => text.push_str(line),
        }
    }
    text
}

/// From a file to the folder of its pack.
fn way_up(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

/// The name of a pack that lives in a folder of this name: small letters, digits and hyphens; `None` when
/// nothing of it is left, or when it is the shipped pack’s.
#[must_use]
pub fn name(folder: &str) -> Option<String> {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let dashed: String = folder.chars().map(plain).collect();
    let words: Vec<&str> = dashed.split('-').filter(|word| !word.is_empty()).collect();
    let name = words.join("-");
    // A pack of that name would be a newer version of the shipped one and take its place whole.
    (!name.is_empty() && name != "tweet-coach").then_some(name)
}

#[cfg(test)]
mod tests {
    use super::{files, name};
    use crate::pack::entry::SourceFile;

    #[test]
    fn a_template_becomes_a_pack_of_its_own() {
        let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.into() };
        let template = [
            file("pack.toml", "#:schema ../../pack.schema.json\n# name = no\nname = \"starter\"\n"),
            file("rules/a.toml", "#:schema ../../../pack.schema.json\nname = \"kept\"\n"),
        ];
        let made = files(&template, Some("mine"), "{}", "read me");
        let text = |path: &str| made.iter().find(|(at, _)| at == path).map(|(_, text)| text.as_str()).unwrap();
        assert_eq!(text("pack.toml"), "#:schema ./pack.schema.json\n# name = no\nname = \"mine\"\n");
        assert_eq!(text("rules/a.toml"), "#:schema ../pack.schema.json\nname = \"kept\"\n");
        assert_eq!(text("README.md"), "read me");
        assert_eq!(text("pack.schema.json"), "{}");
    }

    #[test]
    fn folders_give_plain_names() {
        assert_eq!(name("Règles maison 2").as_deref(), Some("r-gles-maison-2"));
        assert_eq!(name("my-pack").as_deref(), Some("my-pack"));
        assert_eq!([name("…"), name("Tweet coach")], [None, None]);
    }
}

//! Makes `assets/pack.schema.json` again after the types of a pack have changed.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pack.schema.json");
    std::fs::write(path, format!("{:#}\n", tweet_coach::author::schema::from_types()))
}

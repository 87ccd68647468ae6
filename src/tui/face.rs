//! How a session looks and listens: words in both languages, colours, signs, keys.

use crate::app::Ctx;
use crate::app::parts::pack::words::Lang;
use crate::config::glyphs::Glyphs;
use crate::config::keymap::KeyMap;
use crate::config::theme::{Theme, ThemeName};
use crate::text::Text;
use crate::view;
use std::cell::OnceCell;

/// Everything of a session's looks that is not in its model.
#[derive(Debug)]
pub struct Face {
    /// Colours.
    pub theme: ThemeName,
    /// Signs.
    pub glyphs: Glyphs,
    /// Keys.
    pub keys: KeyMap,
    // Read when first spoken: most people use one language.
    english: OnceCell<Text>,
    french: OnceCell<Text>,
    /// What drawing worked out before.
    pub memo: view::Memo,
}

impl Face {
    /// A face.
    #[must_use]
    pub fn new(theme: ThemeName, glyphs: Glyphs, keys: KeyMap) -> Face {
        Face { theme, glyphs, keys, english: OnceCell::new(), french: OnceCell::new(), memo: view::Memo::default() }
    }

    /// The words in a language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &Text {
        let cell = match lang {
            Lang::En => &self.english,
            Lang::Fr => &self.french,
        };
        cell.get_or_init(|| Text::new(lang))
    }

    /// What drawing consults.
    #[must_use]
    pub fn ctx<'a>(&'a self, app: &'a Ctx, lang: Lang) -> view::Ctx<'a> {
        view::Ctx {
            app,
            text: self.text(lang),
            theme: Theme::of(self.theme),
            keys: &self.keys,
            glyphs: self.glyphs,
            memo: &self.memo,
        }
    }
}

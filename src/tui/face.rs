//! How a session looks and listens: words in both languages, colours, signs, keys.

use crate::app::Ctx;
use crate::app::parts::pack::words::Lang;
use crate::config::glyphs::Glyphs;
use crate::config::keymap::KeyMap;
use crate::config::theme::Themes;
use crate::text::Text;
use crate::view;
use std::cell::OnceCell;

/// Everything of a session's looks that is not in its model.
#[derive(Debug)]
pub struct Face {
    /// Colours: all themes, and the one shown.
    pub themes: Themes,
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
    pub fn new(themes: impl Into<Themes>, glyphs: Glyphs, keys: KeyMap) -> Face {
        let (english, french) = (OnceCell::new(), OnceCell::new());
        Face { themes: themes.into(), glyphs, keys, english, french, memo: view::Memo::default() }
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

    /// Takes on the next theme, and says its name.
    pub fn next_theme(&mut self) -> String {
        self.themes.turn();
        self.themes.name().to_owned()
    }

    /// What drawing consults.
    #[must_use]
    pub fn ctx<'a>(&'a self, app: &'a Ctx, lang: Lang) -> view::Ctx<'a> {
        view::Ctx {
            app,
            text: self.text(lang),
            theme: self.themes.theme(),
            keys: &self.keys,
            glyphs: self.glyphs,
            memo: &self.memo,
        }
    }
}

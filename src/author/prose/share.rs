//! How many of very many: numbers that nobody counts on fingers.

use super::Prose;
use crate::pack::words::Lang;

/// Numbers up to here are written out.
const WRITTEN_OUT: f64 = 1e6;

impl Prose<'_> {
    /// "1 answer set in 12 (3.2 × 10¹⁵ of 4.1 × 10¹⁶)".
    #[must_use]
    pub fn share_of(&self, holds: f64, all: f64) -> String {
        let counted = [("holds", self.large(holds).into()), ("all", self.large(all).into())];
        if holds <= 0.0 || all <= 0.0 {
            return self.text.with("prose-share-none", &counted);
        }
        if holds >= all {
            return self.text.with("prose-share-all", &counted);
        }
        let (percent, ratio) = (holds / all * 100.0, all / holds);
        let [holds, all_sets] = counted;
        if percent > 50.0 {
            // Never "100 %" for what is not all of them.
            let shown = percent.min(99.9);
            let figure = if shown < 99.0 { self.decimal(shown, 0) } else { self.decimal(shown, 1) };
            return self.text.with("prose-share-percent", &[("percent", figure.into()), holds, all_sets]);
        }
        let one_in = self.large(ratio.round());
        self.text.with("prose-share-in", &[("n", one_in.into()), holds, all_sets])
    }

    /// A number of things: written out, or as a power of ten.
    #[must_use]
    pub fn large(&self, number: f64) -> String {
        if number < WRITTEN_OUT {
            // Below a million nothing is lost.
            #[allow(clippy::cast_possible_truncation)]
            return self.text.number(number.round() as i64);
        }
        // "1.2e57": rounded first, so that 9.96 is ten and not 10.0.
        let written = format!("{number:.1e}");
        let (figure, power) = written.split_once('e').unwrap_or((&written, "0"));
        format!("{}\u{A0}×\u{A0}10{}", self.marked(figure), raised(power))
    }

    fn decimal(&self, number: f64, places: usize) -> String {
        self.marked(&format!("{number:.places$}"))
    }

    /// Figures with the decimal mark of the language.
    fn marked(&self, figures: &str) -> String {
        match self.text.lang() {
            Lang::En => figures.to_owned(),
            Lang::Fr => figures.replace('.', ","),
        }
    }
}

/// Digits as exponents.
fn raised(digits: &str) -> String {
    let raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = |letter: char| usize::try_from(letter.to_digit(10)?).ok();
    digits.chars().filter_map(|letter| raised.get(digit(letter)?)).collect()
}

#[cfg(test)]
mod tests {
    use crate::author::prose::Prose;
    use crate::pack::words::Lang;
    use crate::text::Text;

    #[test]
    fn shares_are_told_as_people_say_them() {
        let pack = crate::pack::read::read(vec![crate::assets::embedded()]).unwrap();
        for (lang, said) in [
            (
                Lang::En,
                [
                    "1 answer set in 13 (3.2 × 10¹⁵ of 4.1 × 10¹⁶)",
                    "75% of answer sets (3 of 4)",
                    "99.9% of answer sets (999,999 of 1.0 × 10⁶)",
                    "every answer set (4)",
                    "no answer set (0 of 4)",
                    "1 answer set in 1.0 × 10¹³ (4,100 of 4.1 × 10¹⁶)",
                    "1 answer set in 2 (2 of 4)",
                ],
            ),
            (
                Lang::Fr,
                [
                    "1 jeu de réponses sur 13 (3,2 × 10¹⁵ sur 4,1 × 10¹⁶)",
                    "75 % des jeux de réponses (3 sur 4)",
                    "99,9 % des jeux de réponses (999\u{202F}999 sur 1,0 × 10⁶)",
                    "tous les jeux de réponses (4)",
                    "aucun jeu de réponses (0 sur 4)",
                    "1 jeu de réponses sur 1,0 × 10¹³ (4\u{202F}100 sur 4,1 × 10¹⁶)",
                    "1 jeu de réponses sur 2 (2 sur 4)",
                ],
            ),
        ] {
            let text = Text::new(lang);
            let prose = Prose::new(&pack, &text);
            let shares =
                [(3.2e15, 4.1e16), (3.0, 4.0), (999_999.0, 1e6), (4.0, 4.0), (0.0, 4.0), (4100.0, 4.1e16), (2.0, 4.0)];
            let told = shares.map(|(holds, all)| prose.share_of(holds, all).replace('\u{A0}', " "));
            assert_eq!(told.map(|one| one.replace("\u{202F}%", " %")), said);
        }
    }
}

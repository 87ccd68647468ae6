//! Error texts that help nobody: they say neither what is wrong nor what to do.

/// Beginnings of such sentences, in lower case with straight apostrophes.
const PHRASES: &[&str] = &[
    "an error has occurred",
    "an error occurred",
    "an unexpected error",
    "an unknown error",
    "error occurred",
    "internal error",
    "invalid answer",
    "invalid choice",
    "invalid data",
    "invalid entry",
    "invalid format",
    "invalid input",
    "invalid response",
    "invalid value",
    "not valid",
    "operation failed",
    "please try again",
    "something went wrong",
    "unexpected error",
    "unknown error",
    "wrong input",
    "wrong value",
    "choix invalide",
    "donnée invalide",
    "données invalides",
    "entrée invalide",
    "erreur inattendue",
    "erreur inconnue",
    "erreur interne",
    "format invalide",
    "merci de réessayer",
    "quelque chose s'est mal passé",
    "réponse invalide",
    "saisie incorrecte",
    "saisie invalide",
    "un problème est survenu",
    "une erreur est survenue",
    "une erreur inattendue",
    "une erreur s'est produite",
    "valeur incorrecte",
    "valeur invalide",
    "veuillez réessayer",
];

/// Words that make such a text when nothing else is said.
const ALONE: &[&str] = &["error", "failed", "failure", "invalid", "oops", "erreur", "échec", "invalide", "oups"];

/// Words that may follow a phrase without saying anything yet ("try again later, thank you").
const MORE: usize = 3;

/// The phrase that makes a text a generic error. A longer sentence that begins alike ("Something went wrong
/// in your last post and …") says something, so it passes.
#[must_use]
pub fn phrase(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase().replace(['’', 'ʼ'], "'");
    let words: Vec<&str> = text.split_whitespace().collect();
    let whole = words.join(" ");
    let bare = whole.trim_matches(|letter: char| !letter.is_alphanumeric());
    let alone = ALONE.iter().find(|word| **word == bare);
    alone.or_else(|| sentences(&whole).find_map(empty)).copied()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ':', ';', ',', '–', '—', '(', ')']).map(str::trim)
}

fn empty(sentence: &str) -> Option<&'static &'static str> {
    PHRASES.iter().find(|phrase| {
        let rest = sentence.strip_prefix(**phrase);
        rest.is_some_and(|rest| (rest.is_empty() || rest.starts_with(' ')) && rest.split_whitespace().count() <= MORE)
    })
}

#[cfg(test)]
mod tests {
    use super::phrase;

    #[test]
    fn empty_words_are_found_and_full_ones_pass() {
        assert_eq!(phrase("Invalid input."), Some("invalid input"));
        assert_eq!(phrase("Oops! Something went wrong, please retry."), Some("something went wrong"));
        assert_eq!(phrase("Une erreur s’est produite"), Some("une erreur s'est produite"));
        assert_eq!(phrase("Valeur\u{A0}invalide\u{202F}!"), Some("valeur invalide"));
        assert_eq!(phrase("Erreur."), Some("erreur"));
        assert_eq!(phrase("Something went wrong in your last post: say so under it, with a date."), None);
        assert_eq!(phrase("An error admitted within the hour costs little."), None);
        assert_eq!(phrase("Une erreur reconnue coûte peu."), None);
    }
}

//! What gives a double question away in French.

const ASKING: &[&str] = &[
    "qui",
    "que",
    "qu'",
    "quoi",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "combien",
    "comment",
    "quand",
    "où",
    "pourquoi",
    "lequel",
    "laquelle",
    "lesquels",
    "lesquelles",
    "est-ce",
];
const BEFORE_ASKING: &[&str] = &[
    "à", "de", "d'", "pour", "avec", "par", "dans", "en", "sur", "chez", "depuis", "sous", "vers", "jusqu'", "auprès",
];
/// What hangs behind an inverted verb.
const BEHIND: &[&str] = &["-vous", "-tu", "-il", "-elle", "-ils", "-elles", "-on", "-nous", "-je", "-ce"];
/// Words with such an end that are no inverted verbs.
const NO_VERB: &[&str] = &["rendez-vous", "chez-vous"];
/// Pronouns that stand before a verb.
const CLITICS: &[&str] = &[
    "le", "la", "les", "l'", "lui", "leur", "en", "y", "me", "m'", "te", "t'", "se", "s'", "nous", "vous", "ne", "n'",
];
/// Conjunctions of time and condition: what they begin asks nothing.
const PRELUDE: &[&str] = &["si", "s'", "quand", "lorsque", "lorsqu'", "après", "avant", "pour", "dès"];

/// The words that ask a second thing.
pub(super) fn second(words: &[&str]) -> Option<String> {
    let words = main(words);
    let plain = clause(words).or_else(|| subjects(words)).or_else(|| verbs(words));
    // “entre … et …” is one thing.
    let joined = !words.contains(&"entre");
    plain.or_else(|| measures(words).or_else(|| qualities(words)).or_else(|| objects(words)).filter(|_| joined))
}

/// The question without what only sets its scene (« Si un message tourne mal, … »).
fn main<'w, 't>(words: &'w [&'t str]) -> &'w [&'t str] {
    let prelude = words.first().is_some_and(|first| PRELUDE.contains(first))
        && !words.get(1).is_some_and(|next| inverted(next) || *next == "est-ce" || ASKING.contains(next));
    let comma = words.iter().position(|word| *word == ",").filter(|_| prelude);
    comma.and_then(|comma| words.get(comma + 1..)).unwrap_or(words)
}

/// « aimez-vous », « répondra-t-il ».
fn inverted(word: &str) -> bool {
    !NO_VERB.contains(&word) && BEHIND.iter().any(|end| word.len() > end.len() && word.ends_with(end))
}

/// « … et combien … », « … ou pour qui … », « … et les lisez-vous … ».
fn clause(words: &[&str]) -> Option<String> {
    let joints = words.iter().enumerate().filter(|(_, word)| matches!(**word, "et" | "ou" | "mais" | "ni"));
    joints.map(|(at, _)| at).find_map(|at| {
        let rest = words.get(at + 1..).unwrap_or_default();
        let rest = rest.strip_prefix(&[","]).unwrap_or(rest);
        let [first, ..] = rest else { return None };
        let asks = if BEFORE_ASKING.contains(first) { rest.get(1..).unwrap_or_default() } else { rest };
        let verb = rest.iter().find(|word| !CLITICS.contains(word)).is_some_and(|word| inverted(word));
        let spoken = matches!(rest, ["vous", verb, ..] if verb.ends_with("ez") || verb.ends_with("tes"));
        (asking(words.get(..at).unwrap_or_default(), asks) || verb || spoken && words.get(at) == Some(&"et"))
            .then(|| quote(words, at, 3))
    })
}

/// A word that asks, and not one that only relates (« ceux qui lisent et qui répondent »).
fn asking(before: &[&str], rest: &[&str]) -> bool {
    let [first, ..] = rest else { return false };
    match *first {
        "qui" | "que" | "qu'" | "où" => !before.iter().skip(1).any(|word| word == first),
        other => ASKING.contains(&other),
    }
}

/// « Combien de minutes et de jours … », « Quels réseaux et outils … ».
fn measures(words: &[&str]) -> Option<String> {
    let start = words.iter().position(|word| *word == "combien" || word.starts_with("quel"))?;
    let rest = words.get(start + 1..).unwrap_or_default();
    let end = rest.iter().position(|word| inverted(word) || RELATING.contains(word)).unwrap_or(rest.len());
    let and = rest.iter().take(end.min(REACH)).position(|word| *word == "et").filter(|at| *at > 0)?;
    Some(quote(words, start + 1 + and, 3))
}

/// Where a measured thing ends: with a mark, or with a clause about it.
const RELATING: &[&str] = &[",", "?", "qui", "que", "qu'", "dont", "où"];

/// How many words a measured thing may have before it is taken for something else.
const REACH: usize = 6;

/// « Vous et votre équipe … ».
fn subjects(words: &[&str]) -> Option<String> {
    let at = words.iter().position(|word| *word == "vous" || word.ends_with("-vous"))?;
    let rest = words.get(at + 1..).unwrap_or_default();
    let rest = rest.strip_prefix(&[","]).unwrap_or(rest);
    match rest {
        ["et" | "ou", "votre" | "vos" | "le" | "la" | "les" | "l'", ..] => Some(quote(rest, 0, 3)),
        _ => None,
    }
}

/// « Voulez-vous lire et répondre … », « … pour lire et écrire ».
fn verbs(words: &[&str]) -> Option<String> {
    let verb = |word: &str| {
        word.len() > 3 && ["er", "ir", "re", "oir"].iter().any(|end| word.ends_with(end)) && !NOUNS.contains(&word)
    };
    let yours = |word: &str| word.len() > 3 && word.ends_with("ez") && !matches!(word, "chez" | "assez");
    if let ["qui", _, "et" | "ou", _, ..] = words {
        return Some(quote(words, 1, 3));
    }
    let pair = |three: &[&str]| {
        matches!(three, [one, "et", other] if verb(one) && verb(other))
            || matches!(three, [one, "et" | "ou", other] if yours(one) && yours(other))
    };
    let at = words.windows(3).position(pair)?;
    Some(quote(words, at, 3))
}

/// Nouns and adjectives of such interviews that end like an infinitive.
const NOUNS: &[&str] = &[
    "avenir",
    "banquier",
    "calendrier",
    "chantier",
    "conseiller",
    "courtier",
    "courrier",
    "dernier",
    "dossier",
    "financier",
    "héritier",
    "loisir",
    "membre",
    "métier",
    "notre",
    "nombre",
    "particulier",
    "plaisir",
    "premier",
    "quartier",
    "régulier",
    "souvenir",
    "titre",
    "votre",
    "autre",
    "entre",
    "lettre",
    "offre",
    "cadre",
    "chiffre",
    "livre",
    "libre",
    "ordre",
    "propre",
    "contraire",
    "salaire",
    "secrétaire",
    "partenaire",
    "notaire",
    "affaire",
    "semestre",
    "trimestre",
    "pouvoir",
    "savoir",
    "histoire",
];

/// « Nos conseils sont-ils clairs et utiles ? »
fn qualities(words: &[&str]) -> Option<String> {
    let [.., before, "et", _, "?"] = words else { return None };
    let being = ["est-", "sont-", "était-", "étaient-", "êtes-"];
    let asks = words.iter().any(|word| being.iter().any(|verb| word.starts_with(verb)) && *word != "est-ce");
    (asks && *before != ",").then(|| quote(words, words.len() - 4, 3))
}

/// « Êtes-vous satisfait de votre portée et de votre ton ? », « Combien de temps passez-vous sur X et LinkedIn ? »
fn objects(words: &[&str]) -> Option<String> {
    let judging = |word: &&str| JUDGING.iter().any(|stem| word.starts_with(stem));
    let from = words.iter().position(|word| matches!(*word, "combien" | "fréquence") || judging(word))?;
    let and = words.iter().skip(from).position(|word| *word == "et")? + from;
    Some(quote(words, and, 3))
}

/// Beginnings of words that judge: whoever judges two things at once may judge them differently.
const JUDGING: &[&str] = &[
    "satisfait",
    "content",
    "confian",
    "confortable",
    "importan",
    "utile",
    "aimez",
    "appréci",
    "approuv",
    "soutenez",
    "soutien",
    "accord",
    "recommand",
    "heureu",
    "aise",
];

/// Some words from a place on, as they are quoted in the message.
fn quote(words: &[&str], at: usize, most: usize) -> String {
    let told: Vec<&str> =
        words.iter().skip(at).take(most).copied().filter(|word| !matches!(*word, "," | "?")).collect();
    told.join(" ").replace("' ", "’")
}

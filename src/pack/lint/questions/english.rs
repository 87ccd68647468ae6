//! What gives a double question away in English.

const ASKING: &[&str] = &["who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether"];
const BEFORE_ASKING: &[&str] = &[
    "for", "to", "with", "from", "of", "in", "on", "at", "by", "about", "under", "after", "before", "through", "since",
];
const HELPING: &[&str] = &[
    "do", "does", "did", "is", "are", "was", "were", "will", "would", "can", "could", "should", "have", "has", "had",
    "must", "may", "might", "shall",
];
const BEING: &[&str] = &["is", "are", "was", "were"];
const SOMEBODY: &[&str] = &[
    "you",
    "they",
    "we",
    "he",
    "she",
    "it",
    "one",
    "somebody",
    "someone",
    "anybody",
    "anyone",
    "everybody",
    "everyone",
    "people",
];
const BEGINNING: &[&str] =
    &["your", "their", "its", "his", "her", "our", "the", "a", "an", "this", "that", "these", "those", "there"];
/// Conjunctions of time and condition: what they begin asks nothing.
const PRELUDE: &[&str] =
    &["if", "when", "once", "after", "before", "while", "unless", "until", "since", "to", "because"];
const OFTEN: &[&str] = &["already", "often", "also", "ever", "still", "both", "either", "always", "sometimes", "now"];
/// Verbs of such interviews that are seldom nouns: after “and” they ask a second thing.
const VERBS: &[&str] = &[
    "accept",
    "agree",
    "approve",
    "ask",
    "avoid",
    "believe",
    "choose",
    "create",
    "enjoy",
    "feel",
    "follow",
    "give",
    "hear",
    "keep",
    "know",
    "learn",
    "listen",
    "manage",
    "meet",
    "prepare",
    "publish",
    "read",
    "receive",
    "send",
    "speak",
    "take",
    "teach",
    "tell",
    "think",
    "trust",
    "understand",
    "write",
];

/// Nouns that are verbs when something is done to something.
const NOUNS_TOO: &[&str] = &[
    "answer", "change", "check", "comment", "help", "like", "measure", "plan", "post", "quote", "reply", "search",
    "share", "sort", "use", "visit", "watch", "want",
];
const ACTED_ON: &[&str] = &["your", "the", "their", "it", "them", "him", "her", "my", "our", "a", "an", "to"];
/// Words that judge: whoever judges two things at once may judge them differently.
const JUDGING: &[&str] = &[
    "agree",
    "approve",
    "confident",
    "comfortable",
    "enjoy",
    "happy",
    "important",
    "like",
    "pleased",
    "recommend",
    "satisfied",
    "support",
    "trust",
    "useful",
];

/// The words that ask a second thing.
pub(super) fn second(words: &[&str]) -> Option<String> {
    let words = main(words);
    let plain = clause(words).or_else(|| subjects(words)).or_else(|| verbs(words));
    // “between … and …” is one thing.
    let joined = !words.contains(&"between");
    plain.or_else(|| measures(words).or_else(|| qualities(words)).or_else(|| objects(words)).filter(|_| joined))
}

/// The question without what only sets its scene ("If a post goes wrong, …").
fn main<'w, 't>(words: &'w [&'t str]) -> &'w [&'t str] {
    let prelude = words.first().is_some_and(|first| PRELUDE.contains(first))
        && !words.get(1).is_some_and(|next| HELPING.contains(next));
    let comma = words.iter().position(|word| *word == ",").filter(|_| prelude);
    comma.and_then(|comma| words.get(comma + 1..)).unwrap_or(words)
}

/// Each conjunction, with what follows it.
fn joints<'w, 't>(words: &'w [&'t str]) -> impl Iterator<Item = (usize, &'w [&'t str])> {
    words.iter().enumerate().filter(|(_, word)| matches!(**word, "and" | "or" | "but" | "nor")).map(|(at, _)| {
        let rest = words.get(at + 1..).unwrap_or_default();
        (at, rest.strip_prefix(&[","]).unwrap_or(rest))
    })
}

/// "… and how …", "… or for whom …", "… and do you …".
fn clause(words: &[&str]) -> Option<String> {
    joints(words).find_map(|(at, rest)| {
        let [first, ..] = rest else { return None };
        let asks = if BEFORE_ASKING.contains(first) { rest.get(1..).unwrap_or_default() } else { rest };
        let found = asking(words.get(..at).unwrap_or_default(), asks) || helped(rest);
        found.then(|| quote(words, at, 3))
    })
}

/// A word that asks, and not one that only relates ("those who read and who reply", "or when travelling").
fn asking(before: &[&str], rest: &[&str]) -> bool {
    let [first, after @ ..] = rest else { return false };
    let next = after.first().copied();
    match *first {
        "when" | "where" => next.is_none_or(|next| next == "?" || next == "," || HELPING.contains(&next)),
        "who" | "which" | "whom" | "whose" => !before.iter().skip(1).any(|word| word == first),
        other => ASKING.contains(&other),
    }
}

fn helped(rest: &[&str]) -> bool {
    matches!(rest, [verb, who, ..]
        if HELPING.contains(verb) && (SOMEBODY.contains(who) || BEGINNING.contains(who)))
}

/// "How many minutes and days do you …", "Which networks and tools …", "How long and often …".
fn measures(words: &[&str]) -> Option<String> {
    let start = words.iter().position(|word| matches!(*word, "how" | "which" | "what"))?;
    let rest = words.get(start + 1..).unwrap_or_default();
    let end = rest.iter().position(|word| HELPING.contains(word) || RELATING.contains(word)).unwrap_or(rest.len());
    let and = rest.iter().take(end.min(REACH)).position(|word| *word == "and").filter(|at| *at > 0)?;
    Some(quote(words, start + 1 + and, 2))
}

/// Where a measured thing ends: with a mark, or with a clause about it.
const RELATING: &[&str] = &[",", "?", "who", "whom", "whose", "that", "which", "when", "where"];

/// How many words a measured thing may have before it is taken for something else.
const REACH: usize = 6;

/// "Do you and your manager …", "What do you, or your organisation, …".
fn subjects(words: &[&str]) -> Option<String> {
    let at = words.windows(2).position(|two| matches!(two, [verb, "you"] if HELPING.contains(verb)))?;
    let rest = words.get(at + 2..).unwrap_or_default();
    let rest = rest.strip_prefix(&[","]).unwrap_or(rest);
    match rest {
        ["and" | "or", "your" | "the" | "their", ..] => Some(quote(rest, 0, 3)),
        _ => None,
    }
}

/// "Do you write and read …", "… time to think and write".
fn verbs(words: &[&str]) -> Option<String> {
    pair_of_verbs(words).or_else(|| {
        let helped = words.iter().any(|word| HELPING.contains(word));
        let second = |at: usize| {
            let acted = words.get(at + 2).is_some_and(|next| ACTED_ON.contains(next));
            let verb = |word: &&str| VERBS.contains(word) || acted && NOUNS_TOO.contains(word);
            let plain = words.get(at) == Some(&"and") && words.get(at + 1).is_some_and(verb);
            let well = words
                .get(at..=at + 3)
                .is_some_and(|four| matches!(four, ["as", "well", "as", verb] if VERBS.contains(verb)));
            (plain || well).then(|| quote(words, at, if plain { 2 } else { 4 }))
        };
        (1..words.len()).find_map(second).filter(|_| helped)
    })
}

/// Right after the person, two words joined by a conjunction are two verbs.
fn pair_of_verbs(words: &[&str]) -> Option<String> {
    if let ["who", _, "and" | "or", _, ..] = words {
        return Some(quote(words, 1, 3));
    }
    let starts = words.windows(2).enumerate();
    let starts =
        starts.filter(|(_, two)| matches!(two, [verb, who] if HELPING.contains(verb) && SOMEBODY.contains(who)));
    for (at, two) in starts {
        let skipped = words.iter().skip(at + 2).take_while(|word| word.ends_with("ly") || OFTEN.contains(word)).count();
        let [first, joint @ ("and" | "or"), second, ..] = words.get(at + 2 + skipped..).unwrap_or_default() else {
            continue;
        };
        // "Is it true or false?", "Do you agree or disagree?", "more or less": one thing with its contrary.
        let being = two.first().is_some_and(|verb| BEING.contains(verb));
        let contrary = *joint == "or" && (being || second.ends_with(first) || *second == "not" || *first == "more");
        let mark = |word: &str| matches!(word, "," | "?");
        if !contrary && !mark(first) && !mark(second) {
            return Some(quote(words, at + 2 + skipped, 3));
        }
    }
    None
}

/// "Is our advice clear and useful?"
fn qualities(words: &[&str]) -> Option<String> {
    let [first, second, .., before, "and", _, "?"] = words else { return None };
    let asks = BEING.contains(first) && *second != "there" && *before != ",";
    asks.then(|| quote(words, words.len() - 4, 3))
}

/// "How satisfied are you with your reach and your tone?", "Do you trust bankers and journalists?"
fn objects(words: &[&str]) -> Option<String> {
    let measured = matches!(words, ["how", what, ..] if !HELPING.contains(what));
    let judged = words.iter().position(|word| JUDGING.contains(word));
    let from = if measured { 0 } else { judged? };
    let and = words.iter().skip(from).position(|word| *word == "and")? + from;
    Some(quote(words, and, 3))
}

/// Some words from a place on, as they are quoted in the message.
fn quote(words: &[&str], at: usize, most: usize) -> String {
    let told: Vec<&str> =
        words.iter().skip(at).take(most).copied().filter(|word| !matches!(*word, "," | "?")).collect();
    told.join(" ")
}

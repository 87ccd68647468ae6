use super::double;
use crate::pack::words::Lang;

fn said(lang: Lang, text: &str) -> String {
    double(lang, text).unwrap_or_default()
}

#[test]
fn double_questions_in_english() {
    for (text, words) in [
        ("Do you write and read every day?", "write and read"),
        ("Do you often post or reply in the evening?", "post or reply"),
        ("How many minutes and days do you have?", "and days"),
        ("How long and often do you read?", "and often"),
        ("Which networks and tools do you use?", "and tools"),
        ("Who should read you, or whom do you want to hear?", "or whom do"),
        ("Who reads you, and how?", "and how"),
        ("Do you post, and do you reply?", "and do you"),
        ("In which field do you work, and for how long?", "and for how"),
        ("Why you? What do you gain?", "? … ?"),
        ("Do you post and/or reply?", "and/or"),
        ("Do you and your manager agree on the tone?", "and your manager"),
        ("What do you, or your organisation, gain?", "or your organisation"),
        ("Is our advice clear and useful?", "clear and useful"),
        ("Do you have enough time to think and write?", "and write"),
        ("Do you reply as well as write?", "as well as write"),
        ("When do you post and when do you read?", "and when do"),
        ("How satisfied are you with your reach and your tone?", "and your tone"),
        ("Do you trust bankers and journalists?", "and journalists"),
        ("How much time do you spend on X and LinkedIn?", "and linkedin"),
        ("Who approves and publishes your posts?", "approves and publishes"),
        ("Do you read the news and reply to comments?", "and reply"),
        ("Are you willing and able to publish?", "willing and able"),
    ] {
        assert_eq!(said(Lang::En, text), words, "{text}");
    }
}

#[test]
fn single_questions_in_english() {
    for text in [
        "How many conferences, fairs or association meetings do you attend in three months?",
        "Do you already produce something one can read, watch or hear?",
        "If this account could do only one thing for you, what should it be?",
        "If you log on and read the news, what do you look for?",
        "Would one or two other results also please you?",
        "At 22:30 a stranger attacks you and insults you. What do you do, honestly?",
        "Which of those who read and who reply do you know?",
        "Do you post at work or when travelling?",
        "Is it true or false?",
        "Do you agree or disagree with this sentence?",
        "Are there answers for clients and colleagues?",
        "Which parts of yourself may appear? (Family and friends never do.)",
        "Somebody disagrees with you in public. Would you hate it, or enjoy the argument?",
        "Do you work for banks and insurers?",
        "How many posts between eight and noon?",
        "How do you feel about reading news and views?",
        "Really??",
    ] {
        assert_eq!(said(Lang::En, text), "", "{text}");
    }
}

#[test]
fn double_questions_in_french() {
    for (text, words) in [
        ("Qui doit vous lire, ou qui voulez-vous écouter\u{202F}?", "ou qui voulez-vous"),
        ("Écrivez-vous et lisez-vous chaque jour\u{202F}?", "et lisez-vous chaque"),
        ("Écrivez et lisez-vous chaque jour\u{202F}?", "et lisez-vous chaque"),
        ("Combien de minutes et de jours pouvez-vous donner\u{202F}?", "et de jours"),
        ("Où publiez-vous, et à quelle fréquence\u{202F}?", "et à quelle"),
        ("Qui vous lit, et combien de fois\u{202F}?", "et combien de"),
        ("Pourquoi vous\u{202F}? Que gagnez-vous\u{202F}?", "? … ?"),
        ("Publiez-vous et/ou répondez-vous\u{202F}?", "et/ou"),
        ("Voulez-vous lire et répondre chaque jour\u{202F}?", "lire et répondre"),
        ("Que gagnez-vous, ou votre organisation, à parler\u{202F}?", "ou votre organisation"),
        ("Nos conseils sont-ils clairs et utiles\u{202F}?", "clairs et utiles"),
        ("Êtes-vous satisfait(e) de votre portée et de votre ton\u{202F}?", "et de votre"),
        ("Combien de temps passez-vous sur X et LinkedIn\u{202F}?", "et linkedin"),
        ("À quelle fréquence lisez-vous X et LinkedIn\u{202F}?", "et linkedin"),
        ("Qui relit et publie vos textes\u{202F}?", "relit et publie"),
        ("Est-ce que vous lisez et écrivez chaque jour\u{202F}?", "lisez et écrivez"),
        ("Avez-vous une charte, et l’avez-vous lue\u{202F}?", "et l’avez-vous"),
        ("Qu’écrivez-vous et qu’en pensent vos lecteurs\u{202F}?", "et qu’en"),
    ] {
        assert_eq!(said(Lang::Fr, text), words, "{text}");
    }
}

#[test]
fn single_questions_in_french() {
    for text in [
        "À combien de conférences, salons ou réunions participez-vous par trimestre\u{202F}?",
        "Disposez-vous d’un canal privé et sûr vers lequel envoyer un client\u{202F}?",
        "Si les compteurs de «\u{202F}J’aime\u{202F}» et d’abonnés étaient cachés pour toujours, le feriez-vous encore\u{202F}?",
        "Un ou deux autres résultats vous feraient-ils aussi plaisir\u{202F}?",
        "Quand vous ouvrez X et lisez le fil, que cherchez-vous\u{202F}?",
        "Parmi ceux qui lisent et qui répondent, qui connaissez-vous\u{202F}?",
        "Travaillez-vous avec des banques et des assureurs\u{202F}?",
        "Avez-vous un rendez-vous par semaine avec vos lecteurs\u{202F}?",
        "Quelqu’un vous contredit en public. Vous détestez, ou vous aimez débattre\u{202F}?",
    ] {
        assert_eq!(said(Lang::Fr, text), "", "{text}");
    }
}

//! Mistakes that no file shows by itself: only all answers together do.

use super::{Row, behaviour, edit};

pub(crate) const ROWS: &[Row] = &[
    behaviour(
        "a rule about a question that hides when it holds",
        "prove-rule-never",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"ghost\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { second_account = \"want\", account = \"reader\" }\nadd = [\"ally\"]\nexample = { minutes = 10 }\n"),
        ],
    )
    .with(&["rules-example-fails"]),
    behaviour(
        "an exception as wide as the rule",
        "prove-rule-never",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"nobody\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { minutes = \"..=15\" }\nunless = { minutes = \"..=20\" }\nadd = [\"ally\"]\nexample = { minutes = 10 }\n"),
        ],
    )
    .with(&["rules-example-fails"]),
    behaviour(
        "minutes that no week can hold",
        "prove-rule-never",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"beyond\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { weekly_minutes = \"..=9\", minutes = \"10..\" }\nadd = [\"ally\"]\nexample = { minutes = 10 }\n"),
        ],
    )
    .with(&["rules-example-fails"]),
    behaviour(
        "a borrowed option that the lender took",
        "prove-rule-never",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"twice-the-same\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { objective = \"watch\", objective2 = { all = [\"watch\"] } }\nadd = [\"ally\"]\nexample = { minutes = 10 }\n"),
        ],
    )
    .with(&["rules-example-fails"]),
    behaviour(
        "a condition that everybody meets",
        "prove-rule-always",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"everybody\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { minutes = \"5..=120\" }\nwarn = [\"premium_on_figures\"]\nexample = { minutes = 10 }\n"),
        ],
    ),
    behaviour(
        "a condition that lists every option",
        "prove-rule-always",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"whoever\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { client_data = [\"yes\", \"no\"] }\nwarn = [\"premium_on_figures\"]\nexample = { client_data = \"yes\" }\n"),
        ],
    ),
    behaviour(
        "a wish that a stronger one always covers",
        "prove-rule-beaten",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"weak\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { audience_here = \"no\", account = \"pro\" }\nadd = [\"still_here\"]\nexample = { audience_here = \"no\", account = \"pro\" }\n"),
        ],
    ),
    behaviour(
        "a wish for what is forbidden to the same people",
        "prove-rule-beaten",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"in-vain\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { account = \"service\", service_hours = 0 }\nadd = [\"service_triage\"]\nexample = { account = \"service\", service_hours = 0 }\n"),
        ],
    ),
    behaviour(
        "a ceiling above another one",
        "prove-rule-beaten",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"high-ceiling\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { rhythm = \"0\" }\nset = { posts_per_week = 9 }\nexample = { rhythm = \"0\" }\n"),
        ],
    ),
    behaviour(
        "a case of another rule",
        "prove-rule-covered",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"narrower\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { audience_here = \"no\", account = \"pro\" }\nrequire = [\"still_here\"]\nexample = { audience_here = \"no\", account = \"pro\" }\n"),
        ],
    ),
    behaviour(
        "the same rule twice, said otherwise",
        "prove-rule-twice",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = \"one\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { attitude = \"keen\", state = \"none\" }\nwarn = [\"advocates_no_charter\"]\nexample = { attitude = \"keen\", state = \"none\" }\n[[rule]]\nid = ¶\"two\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = [{ state = \"none\", attitude = \"keen\" }, { attitude = \"keen\", state = \"none\", days = \"2..=4\" }]\nwarn = [\"advocates_no_charter\"]\nexample = { attitude = \"keen\", state = \"none\" }\n"),
        ],
    ),
    behaviour(
        "what one rule requires another forbids",
        "prove-clash-required",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"no-checks\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { audience_here = \"no\", state = \"active\" }\nforbid = [\"still_here\"]\nexample = { audience_here = \"no\", state = \"active\" }\n"),
        ],
    ),
    behaviour(
        "two files that set one thing",
        "prove-clash-values",
        &[
            edit("rules/accounts.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = \"first-word\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", premium = \"have\" }\nset = { loop_days_least = 2 }\nexample = { state = \"none\", premium = \"have\" }\n"),
            edit("rules/temper.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"last-word\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { premium = \"have\", state = \"none\", pen = \"team\" }\nset = { loop_days_least = 4 }\nexample = { premium = \"have\", state = \"none\", pen = \"team\", role = \"comms\" }\n"),
        ],
    ),
    behaviour(
        "two that cannot stand side by side",
        "prove-clash-excluded",
        &[
            edit("catalogue/activities/engage.toml", "#:schema ../../pack.schema.json\n", "#:schema ../../pack.schema.json\n[[activity]]\nid = \"north\"\ntitle = { en = \"North first\", fr = \"North d’abord\" }\ntext = { en = \"Do this and nothing else.\", fr = \"Faites cela et rien d’autre.\" }\ni_do = { en = \"I do this\", fr = \"je fais cela\" }\nphase = \"engage\"\nminutes = 5\nper = \"month\"\ntimes = 1\nexcludes = [\"south\"]\nbecause = [\"jarry-16\"]\n[[activity]]\nid = \"south\"\ntitle = { en = \"South first\", fr = \"South d’abord\" }\ntext = { en = \"Do this and nothing else.\", fr = \"Faites cela et rien d’autre.\" }\ni_do = { en = \"I do this\", fr = \"je fais cela\" }\nphase = \"engage\"\nminutes = 5\nper = \"month\"\ntimes = 1\nbecause = [\"jarry-16\"]\n"),
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = \"go-north\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", premium = \"have\", minutes = \"60..\" }\nrequire = [\"north\"]\nexample = { state = \"none\", premium = \"have\", minutes = 60 }\n[[rule]]\nid = ¶\"go-south\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", premium = \"have\", minutes = \"60..\" }\nrequire = [\"south\"]\nexample = { state = \"none\", premium = \"have\", minutes = 60 }\n"),
        ],
    ),
    behaviour(
        "an example that does not hold",
        "rules-example-fails",
        &[
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"mistaken\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", attitude = \"obliged\" }\nwarn = [\"premium_on_figures\"]\nexample = { state = \"none\", attitude = \"keen\" }\n"),
        ],
    ),
    behaviour(
        "a question that nobody is asked",
        "prove-question-hidden",
        &[
            edit("interview/account.toml", "id = \"second_account\"\nsection = \"account\"\ndepth = \"deep\"\nkind = \"single\"\nwhen = { account = [\"pro\", \"pro_plus\"] }", "id = ¶\"second_account\"\nsection = \"account\"\ndepth = \"deep\"\nkind = \"single\"\nwhen = { account = \"pro\", advocates = \"1..\", objective = \"watch\", role = \"expert\" }"),
        ],
    )
    .with(&["prove-branch-never", "rules-example-fails", "prove-rule-never", "prove-branch-never"]),
    behaviour(
        "an option that changes nothing",
        "prove-option-idle",
        &[
            edit("interview/account.toml", "  { id = \"keen\", ", "  { id = ¶\"indifferent\", label = { en = \"It is all the same to me\", fr = \"Cela m’est égal\" } },\n  { id = \"keen\", "),
        ],
    ),
    behaviour(
        "one of several options that changes nothing",
        "prove-option-idle",
        &[
            edit("interview/content.toml", "  { id = \"research\", ", "  { id = ¶\"diary\", label = { en = \"A diary of mine\", fr = \"Mon journal intime\" } },\n  { id = \"research\", "),
        ],
    ),
    behaviour(
        "a question that changes nothing",
        "prove-question-idle",
        &[
            edit("interview/you.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[question]]\nid = ¶\"shoe_size\"\nsection = \"you\"\ndepth = \"deep\"\nkind = \"number\"\nmin = 20\nmax = 50\nunit = { en = \"in European sizes\", fr = \"en pointure française\" }\nask = { en = \"What is your shoe size?\", fr = \"Quelle est votre pointure ?\" }\nshort = { en = \"shoe size\", fr = \"pointure\" }\ndecides = { en = \"Nothing at all.\", fr = \"Rien du tout.\" }\nbecause = [\"jarry-16\"]\n"),
        ],
    ),
    behaviour(
        "a guardrail that no rule brings in",
        "prove-item-never",
        &[
            edit("catalogue/guardrails.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[guardrail]]\nid = ¶\"alone\"\ntitle = { en = \"Alone\", fr = \"Seul\" }\ntext = { en = \"Nobody asks for this.\", fr = \"Personne ne demande cela.\" }\nlevel = \"hint\"\nbecause = [\"jarry-16\"]\n"),
        ],
    ),
    behaviour(
        "an activity whose condition excludes its accounts",
        "prove-item-never",
        &[
            edit("catalogue/activities/engage.toml", "#:schema ../../pack.schema.json\n", "#:schema ../../pack.schema.json\n[[activity]]\nid = ¶\"nowhere\"\ntitle = { en = \"Nowhere\", fr = \"Nulle part\" }\ntext = { en = \"Nobody does this.\", fr = \"Personne ne fait cela.\" }\ni_do = { en = \"I do nothing\", fr = \"je ne fais rien\" }\nphase = \"engage\"\nminutes = 5\nper = \"week\"\ntimes = 1\naccounts = [\"reader\"]\nwhen = { account = \"pro\" }\nweights = { watch = 3 }\nbecause = [\"jarry-16\"]\n"),
        ],
    ),
    behaviour(
        "a prerequisite that some cannot have",
        "prove-need-absent",
        &[
            edit("catalogue/activities/engage.toml", "#:schema ../../pack.schema.json\n", "#:schema ../../pack.schema.json\n[[activity]]\nid = \"after_a_meeting\"\ntitle = { en = \"After a meeting\", fr = \"Après une rencontre\" }\ntext = { en = \"Write down what was said.\", fr = \"Notez ce qui s’est dit.\" }\ni_do = { en = \"I write down what was said\", fr = \"je note ce qui s’est dit\" }\nphase = \"engage\"\nminutes = 5\nper = \"month\"\ntimes = 1\nneeds = [¶\"meet\"]\nbecause = [\"jarry-16\"]\n"),
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = \"note-it\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", premium = \"have\" }\nadd = [\"after_a_meeting\"]\nexample = { state = \"none\", premium = \"have\" }\n"),
        ],
    ),
    behaviour(
        "a must-have beyond the smallest budget",
        "prove-must-too-long",
        &[
            edit("catalogue/activities/engage.toml", "#:schema ../../pack.schema.json\n", "#:schema ../../pack.schema.json\n[[activity]]\nid = \"long_walk\"\ntitle = { en = \"Long walk\", fr = \"Longue marche\" }\ntext = { en = \"Walk for an hour with a colleague.\", fr = \"Marchez une heure avec un collègue.\" }\ni_do = { en = \"I walk with a colleague\", fr = \"je marche avec un collègue\" }\nphase = \"engage\"\nminutes = 60\nper = \"week\"\ntimes = 1\nbecause = [\"jarry-16\"]\n"),
            edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"walk\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", premium = \"have\" }\nrequire = [\"long_walk\"]\nexample = { state = \"none\", premium = \"have\" }\n"),
        ],
    ),
    behaviour(
        "a kind of account with nothing to do in a phase but for one objective",
        "prove-phase-empty",
        &[
            edit(
                "catalogue/activities/lead.toml",
                "accounts = [\"pro\", \"pro_plus\", \"corporate\", \"service\", \"pseudo\"]",
                "accounts = [\"pro\", \"pro_plus\", \"corporate\", \"pseudo\"]",
            ),
            edit(
                "catalogue/activities/lead.toml",
                "accounts = [\"corporate\", \"service\", \"pro\"]",
                "accounts = [\"corporate\", \"service\", \"pro\"]\nwhen = { objective = \"service\" }",
            ),
            edit("heuristics.toml", "id = \"lead\"\n", "id = ¶\"lead\"\n"),
        ],
    ),
    behaviour(
        "an exception for people who are not asked",
        "prove-unless-never",
        &[edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"except-nobody\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = { state = \"none\", premium = \"have\" }\nunless = { account = \"reader\", crisis = \"nobody\" }\nwarn = [\"premium_on_figures\"]\nexample = { state = \"none\", premium = \"have\" }\n")],
    ),
    behaviour(
        "an alternative that cannot be",
        "prove-branch-never",
        &[edit("rules/review.toml", "#:schema ../pack.schema.json\n", "#:schema ../pack.schema.json\n[[rule]]\nid = ¶\"either-or\"\nbecause = [\"jarry-16\"]\nreason = { en = \"A reason of its own.\", fr = \"Une raison à elle.\" }\nwhen = [{ state = \"none\", premium = \"have\" }, { state = \"none\", followers = \"l4\" }]\nwarn = [\"premium_on_figures\"]\nexample = { state = \"none\", premium = \"have\" }\n")],
    ),
];

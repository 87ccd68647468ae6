use super::*;

const OLD: &str = r#"# my plan, printed on the fridge

format = 1
today = 2026-12-01   # a Tuesday
smart = "One"
mine = { anything = true }

[pack]
name = "p"
digest = "1"

# what I said
[answers]
role = 'expert' # yes, really
minutes = 10
old_question = "gone"
their_question = [ 1,2 ]

[my_notes]
text = "call Anne"

[[item]]
# I like this one
id = "lists"
title = "Lists"
note = "done on Monday"   # mine

[[item]]
id = "ten_loop"
title = "Loop"
"#;

fn known(key: &str) -> bool {
    key != "their_question"
}

#[test]
fn saving_the_same_plan_changes_no_byte() {
    let new = r#"format = 1
today = 2026-12-01
smart = "One"
[pack]
name = "p"
digest = "1"
[answers]
minutes = 10
role = "expert"
old_question = "gone"
[[item]]
id = "lists"
title = "Lists"
[[item]]
id = "ten_loop"
title = "Loop"
"#;
    assert_eq!(merge(OLD, new, &known).unwrap(), OLD);
}

#[test]
fn only_what_changed_differs() {
    let new = r#"format = 1
today = 2026-12-02
smart = "Two"
[pack]
name = "p"
digest = "1"
[answers]
minutes = 15
role = "expert"
[[item]]
id = "audit"
title = "Audit"
[[item]]
id = "ten_loop"
title = "The loop"
[[item]]
id = "lists"
title = "Lists"
"#;
    let expected = r#"# my plan, printed on the fridge

format = 1
today = 2026-12-02   # a Tuesday
smart = "Two"
mine = { anything = true }

[pack]
name = "p"
digest = "1"

# what I said
[answers]
role = 'expert' # yes, really
minutes = 15
their_question = [ 1,2 ]

[my_notes]
text = "call Anne"

[[item]]
id = "audit"
title = "Audit"

[[item]]
id = "ten_loop"
title = "The loop"

[[item]]
# I like this one
id = "lists"
title = "Lists"
note = "done on Monday"   # mine
"#;
    assert_eq!(merge(OLD, new, &known).unwrap(), expected);
}

#[test]
fn a_plan_is_told_from_any_other_file() {
    assert!(!is_plan(""));
    assert!(!is_plan("[package]\nname = \"x\""));
    assert!(!is_plan("not toml at all"));
    assert!(is_plan(OLD));
}

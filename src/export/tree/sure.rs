//! How sure a plan is, as named values.

use crate::export::tree::answer_of;
use crate::pack::Pack;
use crate::why::sensitivity::{Origin, Weight};
use crate::why::sure::{Rest, Standing};
use crate::why::{Outlook, Verdict};
use serde_json::{Map, Value, json};

/// `"sure"` and `"sensitivity"`: each line with what it depends on, each question with what hangs on it.
#[must_use]
pub fn sure(outlook: &Outlook, pack: &Pack) -> Map<String, Value> {
    let lines = outlook.report.lines.iter().map(|(item, standing)| line(item, standing, pack));
    let weights = outlook.weights.iter().map(|one| weight(one, pack));
    let mut tree = Map::new();
    tree.insert("sure".to_owned(), lines.collect());
    tree.insert("sensitivity".to_owned(), weights.collect());
    tree
}

fn line(item: &str, standing: &Standing, pack: &Pack) -> Value {
    let (established, cases) = match standing.verdict() {
        Verdict::Proved => ("proved", None),
        Verdict::EveryCase(cases) => ("every-case", Some(*cases)),
        Verdict::Trials(cases) => ("trials", Some(*cases)),
        Verdict::Broken(_) => ("broken", None),
    };
    let depends: Vec<Value> = standing.rests().iter().map(|one| rest(one, pack)).collect();
    json!({
        "item": item, "solid": depends.is_empty(), "established": established, "cases": cases, "depends_on": depends
    })
}

fn rest(rest: &Rest, pack: &Pack) -> Value {
    let otherwise: Vec<Value> = rest
        .otherwise
        .iter()
        .map(|(question, to)| json!({ "question": id(pack, *question), "to": answer_of(to) }))
        .collect();
    json!({ "question": id(pack, rest.question), "assumed": answer_of(&rest.assumed), "otherwise": otherwise })
}

fn weight(weight: &Weight, pack: &Pack) -> Value {
    json!({
        "question": id(pack, weight.question),
        "lines": weight.lines,
        "assumed": weight.origin == Origin::Assumed,
        "with": answer_of(&weight.answer),
        "tried": weight.tried,
        "changing": weight.changing,
        "same": weight.same.map(|(from, to)| [from, to])
    })
}

fn id(pack: &Pack, question: usize) -> Option<&str> {
    pack.questions.at(question).map(|question| question.id.as_str())
}

//! What a participant sees, in both languages, small and large.

use crate::support::coach::Coach;
use crate::support::seat::{NOW, at_door, at_hand_in, back_at_door};
use tweet_coach::app::Msg;
use tweet_coach::pack::words::Lang;

fn picture(name: &str, mut coach: Coach) {
    let mut seen = String::new();
    for (lang, size) in [(80, 24), (120, 40)].iter().flat_map(|size| [(Lang::En, *size), (Lang::Fr, *size)]) {
        coach = coach.lang(lang).size(size.0, size.1);
        seen.push_str(&format!("==== {} {}x{}\n{}", lang.code(), size.0, size.1, coach.text()));
    }
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, seen);
    });
}

#[test]
fn pictures_of_the_door() {
    picture("join_door", at_door());
    picture("join_door_again", back_at_door(1));
}

#[test]
fn pictures_of_the_interview_with_the_clock() {
    let mut coach = at_door().keys("<enter> 3");
    coach.send(Msg::Clock(NOW + 262));
    picture("join_clock", coach.keys("+"));
}

#[test]
fn pictures_of_handing_in() {
    picture("join_hand_in", at_hand_in());
    picture("join_handed_in", at_hand_in().keys("1"));
    picture("join_code", at_hand_in().keys("2"));
    picture("join_qr", at_hand_in().keys("3"));
}

//! The question every peer asks, asked with `inquire`.

use inquire::{InquireError, Select};

const QUESTION: &str = "Which description fits you best in this plan?";

const OPTIONS: [&str; 10] = [
    "Executive or board member",
    "Subject expert, analyst, researcher",
    "Adviser, agent, broker, private banker",
    "Journalist, editor",
    "Recruiter, HR",
    "Communications or marketing for an institution",
    "Customer-service lead",
    "Employee who speaks about the company",
    "Founder of a start-up",
    "Consultant, freelance",
];

fn main() -> Result<(), InquireError> {
    // All options at once, as the others show them: a page is seven unless told.
    Select::new(QUESTION, OPTIONS.to_vec()).with_page_size(OPTIONS.len()).prompt()?;
    Ok(())
}

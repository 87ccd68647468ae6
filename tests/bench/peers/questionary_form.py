"""The question every peer asks, asked with questionary."""

import questionary

QUESTION = "Which description fits you best in this plan?"
OPTIONS = [
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
]

if __name__ == "__main__":
    questionary.select(QUESTION, choices=OPTIONS).ask()

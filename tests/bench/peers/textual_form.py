"""The question every peer asks, asked with textual."""

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.widgets import Footer, OptionList, Static

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


class Form(App[str]):
    """One question; the option chosen is what the program ends with."""

    BINDINGS = [Binding("ctrl+q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        yield Static(QUESTION)
        yield OptionList(*OPTIONS)
        yield Footer()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.exit(OPTIONS[event.option_index])


if __name__ == "__main__":
    Form().run()

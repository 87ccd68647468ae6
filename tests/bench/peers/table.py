"""Turns the figures of one run into Markdown: table.py FIGURES.json "NAMES LEFT OUT"."""

import json
import sys
from typing import Any, Callable

Cell = Callable[[dict[str, Any]], str]
# Heading, how its cells are made, and whether they are numbers.
Column = tuple[str, Cell, bool]


def look(tree: Any, path: str) -> Any:
    """What stands at `a.b.c`, or nothing."""
    for name in path.split("."):
        tree = tree.get(name) if isinstance(tree, dict) else None
    return tree


def number(path: str, digits: int, scale: float = 1) -> Cell:
    def cell(program: dict[str, Any]) -> str:
        value = look(program, path)
        return "–" if value is None else f"{value / scale:,.{digits}f}"

    return cell


def times(path: str, floor: dict[str, Any]) -> Cell:
    def cell(program: dict[str, Any]) -> str:
        value, base = look(program, path), look(floor, path)
        return f"{value / base:.1f}" if value is not None and base else "–"

    return cell


def yes(path: str) -> Cell:
    words = {True: "yes", False: "no", None: "–"}
    return lambda program: words[look(program, path)]


def things(left: list[str]) -> str:
    plain = ["raw mode" if thing.startswith("termios") else thing for thing in left]
    return ", ".join(plain) or "nothing"


def quit_left(program: dict[str, Any]) -> str:
    """What a program left behind in the terminal when it was told to quit."""
    if look(program, "quit.ms") is None:
        return "did not quit"
    return things(list(look(program, "quit.left_behind")))


def killed_left(program: dict[str, Any]) -> str:
    """The same after a SIGTERM."""
    killed = look(program, "torture.sigterm")
    if killed is None:
        return "–"
    if not killed["exited"]:
        return "runs on"
    return things(killed["left_behind"])


def resized(program: dict[str, Any]) -> str:
    storm = look(program, "torture.storm")
    if storm is None:
        return "–"
    if not storm["alive"]:
        return "gone"
    return "yes" if storm["same"] else f"no: lines wrong: {storm['lines_differ']}"


def pasted(program: dict[str, Any]) -> str:
    paste = look(program, "torture.paste")
    if paste is None:
        return "–"
    # Who cannot tell a paste from keys takes it for keys, and one of them for an answer.
    return f"{paste['ms']:,.0f}" if paste["alive"] else f"{paste['ms']:,.0f}, taken for an answer"


def table(columns: list[Column], programs: list[dict[str, Any]]) -> str:
    lines = [
        "| program | " + " | ".join(heading for heading, _, _ in columns) + " |",
        "|---|" + "".join("---:|" if numeric else "---|" for _, _, numeric in columns),
    ]
    for program in programs:
        cells = " | ".join(cell(program) for _, cell, _ in columns)
        lines.append(f"| {program['name']} | {cells} |")
    return "\n".join(lines)


def main(figures: str, left_out: str) -> None:
    with open(figures, encoding="utf-8") as file:
        run = json.load(file)
    meta, programs = run["meta"], run["programs"]
    floor = next(program for program in programs if program["name"] == "rt-form")
    start, key = "start.first_frame_ms.p50", "key.frame_ms"
    costs = [
        ("first frame, ms", number(start, 1), True),
        ("× bare", times(start, floor), True),
        ("key → last byte, ms, p50", number(f"{key}.p50", 2), True),
        ("× bare", times(f"{key}.p50", floor), True),
        ("p99", number(f"{key}.p99", 2), True),
        ("bytes a key", number("key.bytes.p50", 0), True),
        ("CPU a key, µs", number("key.cpu_us.p50", 0), True),
        ("memory, MB", number("memory.hwm_kb", 1, 1024), True),
        ("idle CPU, ms", number("idle.cpu_ms", 1), True),
        ("idle wake-ups", number("idle.wakeups", 0), True),
        ("idle bytes", number("idle.bytes", 0), True),
    ]
    rough = [
        ("left behind after quitting", quit_left, False),
        ("after SIGTERM", killed_left, False),
        ("ends with its window", yes("torture.hangup.exited"), False),
        ("100 keys at once, ms", number("torture.flood.ms", 1), True),
        ("10 kB pasted, ms", pasted, True),
        ("same after 100 resizes", resized, False),
        ("alive at 20×5", yes("torture.tiny.alive"), False),
    ]
    idle = look(floor, "idle.seconds")
    print(f"{meta['host']}; {meta['size'][0]}×{meta['size'][1]}; {meta['runs']} × {meta['presses']} keys, "
          f"{meta['starts'] + meta['runs']} starts, {idle or 0:g} s idle; other work took "
          f"{meta['foreign_cpu_kept_pct']} % of a core.\n")
    print(table(costs, programs))
    if any(program["torture"] for program in programs):
        print("\n" + table(rough, programs))
    else:
        print("\n" + table(rough[:1], programs))
    for program in programs:
        for error, count in program["errors"].items():
            print(f"\n{program['name']}: {error} ({count} times)")
    if left_out:
        print(f"\nLeft out, for want of the program: {left_out}.")


if __name__ == "__main__":
    main(*sys.argv[1:3])

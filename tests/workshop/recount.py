#!/usr/bin/env python3
"""Counts a workshop again, without the program: from what people handed in, by the layout of codes as it is written
down in `src/workshop/code.rs`, and from the text of the packs.

    recount.py ROOM.toml POOL.txt [--hand-in DIR] [--collect FILE.json] [--report FILE.json] [--assets DIR]

POOL.txt holds the codes that were accepted, one a line. Exit code 0 when every number agrees.
"""

import argparse
import hashlib
import json
import pathlib
import sys
import tomllib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP, ROW, PARITY, SUM = 5, 25, 4, 6
BESIDE = {"people", "stories", "examples", "guide", "text", "kit"}


class Wrong(Exception):
    """Something does not agree."""


# The pack: questions, activities and guardrails, later layers over earlier ones.


def layers(room, assets):
    """The entries of each layer, in the order of paths."""
    files = [path for path in assets.rglob("*.toml") if path.relative_to(assets).parts[0] not in BESIDE]
    files.sort(key=lambda path: str(path.relative_to(assets)))
    yield [tomllib.loads(path.read_text(encoding="utf-8")) for path in files]
    for layer in room.get("layer", []):
        yield [tomllib.loads(file["text"]) for file in layer["file"]]


def shelf(all_layers, kind):
    """Entries of a kind by id; one that is written again keeps its place."""
    entries = {}
    for layer in all_layers:
        for file in layer:
            for entry in file.get(kind, []):
                entries[entry["id"]] = entry
    return entries


def cells(question, questions):
    """Whether any of the cells may be said, and what they are called in a file."""
    kind = question["kind"]
    if kind in ("single", "multi"):
        lender = questions[question["options_of"]] if "options_of" in question else question
        names = [option["id"] for option in lender["options"]]
    elif kind == "scale":
        names = list(range(question.get("min", 1), question.get("max", 5) + 1))
    elif kind == "number":
        names = bands(question)
    else:
        raise Wrong(f"{question['id']} can be part of no picture")
    return kind == "multi", names + [{"state": "unknown"}]


def bands(question):
    """Bands end at each of the quick choices, or there are six of the same width."""
    low, high = question["min"], question["max"]
    ends = [step for step in question.get("steps", []) if low <= step < high]
    if not question.get("steps"):
        wide = max((high - low + 1) // 6, 1)
        ends = [end for end in (low + at * wide - 1 for at in range(1, 6)) if end < high]
    names, start = [], low
    for end in ends + [high]:
        names.append(start if start == end else f"{start}..={end}")
        start = end + 1
    return names


def schema(room, assets):
    """Fields as (id, any, cells), and items."""
    all_layers = list(layers(room, assets))
    questions = shelf(all_layers, "question")
    fields = [(name, *cells(questions[name], questions)) for name in room["room"]["picture"]]
    items = list(shelf(all_layers, "activity")) + list(shelf(all_layers, "guardrail"))
    return fields, items if room["room"]["advice"] else []


# Codes.


def times(one, other):
    """In the field of x^5 + x^2 + 1."""
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in range(9, 4, -1):
        if product >> bit & 1:
            product ^= 0b100101 << bit - 5
    return product


def value(row, at):
    """The row as a polynomial, the first symbol being the coefficient of the highest power."""
    total = 0
    for symbol in row:
        total = times(total, at) ^ symbol
    return total


def decode(code, fields, items):
    """Token, revision, cells of each field, items."""
    beginning, *groups = code.split("-")
    if beginning != "COACH" or any(len(group) != GROUP for group in groups) or len(code) > 300:
        raise Wrong(f"{code} is not written as a code is")
    symbols = [ALPHABET.index(letter) for letter in "".join(groups)]
    content = []
    for start in range(0, len(symbols), ROW):
        row, root = symbols[start:start + ROW], 1
        for _ in range(PARITY):
            root = times(root, 2)
            if value(row, root):
                raise Wrong(f"{code}: parity of the row at {start}")
        content += row[:-PARITY]
    written = "".join(ALPHABET[symbol] for symbol in content[:-SUM])
    bits = "".join(f"{symbol:05b}" for symbol in content)
    if int(hashlib.sha256(written.encode()).hexdigest()[:8], 16) >> 2 != int(bits[-30:], 2):
        raise Wrong(f"{code}: checksum")
    return unpack(bits[:-30], len(groups), fields, items)


def unpack(bits, groups, fields, items):
    """Takes the bits of a code apart."""
    at = 0

    def take(width):
        nonlocal at
        at += width
        return int(bits[at - width:at] or "0", 2)

    if (take(4), take(6)) != (1, groups):
        raise Wrong("version or length")
    tag, token, revision = take(30), take(40), take(10)
    said = []
    for _, several, names in fields:
        if several:
            said.append([cell for cell in range(len(names)) if take(1)])
        else:
            cell = take(len(names).bit_length())
            said.append([cell - 1] if cell else [])
    has = [item for item in range(len(items)) if take(1)]
    if "1" in bits[at:]:
        raise Wrong("what is no use is not zero")
    return tag, token, revision, said, has


def base32(token):
    """The name of a token."""
    return "".join(ALPHABET[token >> shift & 31] for shift in range(35, -1, -5))


# What is compared.


def files(folder, people, fields, items):
    """Every file says what its code says, and is what was counted."""
    seen = 0
    for path in sorted(folder.glob("*.toml")):
        if path.name == "clock.toml":
            continue
        sheet = tomllib.loads(path.read_text(encoding="utf-8"))
        _, token, revision, said, has = decode(sheet["code"], fields, items)
        if path.stem != base32(token):
            raise Wrong(f"{path}: the file of another")
        keys = {}
        for (name, several, names), cells_said in zip(fields, said):
            values = [names[cell] for cell in cells_said]
            if values:
                keys[name] = values if several and values != [names[-1]] else values[0]
        if keys != sheet["said"] or [items[item] for item in has] != sheet.get("plan", {}).get("items", []):
            raise Wrong(f"{path}: keys and code differ")
        if people.get(token, (0, None, None))[0] < revision:
            raise Wrong(f"{path}: handed in and not counted")
        seen += 1
    return seen


def compare_report(report, people, fields, items):
    """Every number of a report; how many were looked at."""
    looked = 0
    names = [name for name, _, _ in fields]
    everybody = list(people.values())

    def agree(what, told, counted):
        nonlocal looked
        looked += 1
        if told != counted:
            raise Wrong(f"{what}: {told} is told, {counted} were counted")

    agree("handed in", report["handed_in"], len(everybody))
    for question in report["questions"]:
        field = names.index(question["id"])
        for bar in question["bars"]:
            cells_of_bar = {place(fields[field][2], cell) for cell in bar["cells"]}
            counted = sum(1 for _, said, _ in everybody if cells_of_bar & set(said[field]))
            agree(f"{question['id']} {bar['cells']}", bar["people"], counted)
    for line in report.get("advice", []):
        item = items.index(line["id"])
        agree(line["id"], line["people"], sum(1 for _, _, has in everybody if item in has))
    return looked


def place(names, cell):
    """The place of a cell by what it is called."""
    return names.index({"state": "unknown"} if cell == "unknown" else cell)


def main():
    """Compares."""
    parser = argparse.ArgumentParser()
    parser.add_argument("room", type=pathlib.Path)
    parser.add_argument("pool", type=pathlib.Path)
    parser.add_argument("--hand-in", type=pathlib.Path)
    parser.add_argument("--collect", type=pathlib.Path)
    parser.add_argument("--report", type=pathlib.Path)
    parser.add_argument("--assets", type=pathlib.Path, default=pathlib.Path(__file__).parents[2] / "assets")
    args = parser.parse_args()
    fields, items = schema(tomllib.loads(args.room.read_text(encoding="utf-8")), args.assets)
    people = {}
    for line in args.pool.read_text(encoding="utf-8").split():
        _, token, revision, said, has = decode(line, fields, items)
        if token in people:
            raise Wrong(f"{base32(token)} is counted twice")
        people[token] = (revision, said, has)
    told = [f"{len(people)} people"]
    if args.hand_in:
        told.append(f"{files(args.hand_in, people, fields, items)} files")
    if args.collect:
        collected = json.loads(args.collect.read_text(encoding="utf-8"))
        if collected["handed_in"] != len(people):
            raise Wrong(f"{collected['handed_in']} are told, {len(people)} were counted")
    if args.report:
        report = json.loads(args.report.read_text(encoding="utf-8"))
        told.append(f"{compare_report(report, people, fields, items)} numbers")
    print("recounted: " + ", ".join(told))


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        sys.exit(f"recount: {wrong}")

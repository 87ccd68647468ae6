#!/usr/bin/env python3
"""Counts a workshop again, without the program: from what people handed in, by the layout of codes as it is written
down in `src/workshop/code.rs`, and from the text of the packs.

    recount.py ROOM.toml POOL.txt [--hand-in DIR] [--collect FILE.json] [--console FILE.txt] [--assets DIR]

POOL.txt holds the codes that were accepted, one a line; the console's lines are those of `--plain` in English. Exit
code 0 when every number agrees.
"""

import argparse
import hashlib
import json
import pathlib
import re
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


class Console:
    """The lines of the console: every number in them is counted again."""

    def __init__(self, people, fields, items, all_layers):
        self.everybody = list(people.values())
        self.fields, self.items = fields, items
        self.questions = shelf(all_layers, "question")
        self.titles = {}
        for kind in ("activity", "guardrail"):
            for name, entry in shelf(all_layers, kind).items():
                self.titles.setdefault(entry["title"]["en"], []).append(name)
        self.looked = 0

    def read(self, text):
        """Rows follow the title of their question, or of the advice."""
        field = None
        for line in text.splitlines():
            title = re.fullmatch(r"(.+), as of (\d+) hand-ins?:", line)
            row = re.fullmatch(r"(.+): (\d+) of (\d+), (\d+)%", line)
            if title:
                shorts = [self.questions[name]["short"]["en"] for name, _, _ in self.fields]
                field = shorts.index(title[1]) if title[1] in shorts else "advice"
            elif row:
                self.row(field, row[1], *map(int, row.groups()[1:]))

    def row(self, field, label, told, of, percent):
        """One number."""
        if field == "advice":
            names = self.titles[label]
            counted = sum(1 for _, _, has in self.everybody if any(self.items[item] in names for item in has))
        else:
            cells_of_row = self.cells(field, label)
            counted = sum(1 for _, said, _ in self.everybody if cells_of_row & set(said[field]))
        if (told, of) != (counted, len(self.everybody)) or abs(percent - 100 * told / of) > 0.5:
            raise Wrong(f"{label}: {told} of {of}, {percent}% is told, {counted} were counted")
        self.looked += 1

    def cells(self, field, label):
        """The cells that a label names: one, several in their order, bands that follow each other as one."""
        name, _, names = self.fields[field]
        labels = []
        for first, cell in enumerate(names):
            for last in range(first, len(names) - 1 if isinstance(cell, int) or "..=" in str(cell) else first + 1):
                labels.append((self.label(name, names[first], names[last]), first, last))

        def parse(text, start):
            for words, first, last in sorted(labels, key=lambda one: -len(one[0])):
                if first >= start and text.startswith(words):
                    rest = text[len(words):]
                    here = set(range(first, last + 1))
                    if not rest:
                        return here
                    for between in (", ", " or "):
                        more = parse(rest[len(between):], last + 1) if rest.startswith(between) else None
                        if more:
                            return here | more
            return None

        found = parse(label, 0)
        if not found:
            raise Wrong(f"{name}: nothing is called {label}")
        return found

    def label(self, name, first, last):
        """What a cell is called, or the bands from one to another."""
        if isinstance(first, dict):
            return "I don’t know"
        question = self.questions[name]
        if question["kind"] in ("number", "scale"):
            start, end = (int(str(band).split("..=")[side]) for band, side in ((first, 0), (last, -1)))
            return f"{start:,}" if start == end else f"{start:,} to {end:,}"
        lender = self.questions[question["options_of"]] if "options_of" in question else question
        return next(option["label"]["en"] for option in lender["options"] if option["id"] == first)


def main():
    """Compares."""
    parser = argparse.ArgumentParser()
    parser.add_argument("room", type=pathlib.Path)
    parser.add_argument("pool", type=pathlib.Path)
    parser.add_argument("--hand-in", type=pathlib.Path)
    parser.add_argument("--collect", type=pathlib.Path)
    parser.add_argument("--console", type=pathlib.Path)
    parser.add_argument("--assets", type=pathlib.Path, default=pathlib.Path(__file__).parents[2] / "assets")
    args = parser.parse_args()
    room = tomllib.loads(args.room.read_text(encoding="utf-8"))
    fields, items = schema(room, args.assets)
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
    if args.console:
        console = Console(people, fields, items, list(layers(room, args.assets)))
        console.read(args.console.read_text(encoding="utf-8"))
        told.append(f"{console.looked} numbers of the console")
    print("recounted: " + ", ".join(told))


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        sys.exit(f"recount: {wrong}")

#!/usr/bin/env python3
"""Counts a workshop again, without the program: from what people handed in, by the layout of codes as it is written
down in `src/workshop/code.rs`, and from the text of the packs.

    recount.py ROOM.toml POOL.txt [--hand-in DIR] [--collect FILE.json] [--console FILE.txt]
               [--report FILE.json] [--csv FILE.csv] [--assets DIR]

POOL.txt holds the codes that were accepted, one a line; the console's lines are those of `--plain` in English, the
table of the report is in either language. Exit code 0 when every number agrees.
"""

import argparse
import csv
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


def wanted(share, fields):
    """The question of a share, and the answers that count; nothing if the room does not ask it."""
    [(question, test)] = share["said"].items()
    tests = test if isinstance(test, list) else [test]
    for place, (name, _, names) in enumerate(fields):
        if name == question:
            return place, [at for at, cell in enumerate(names) if any(counts(cell, one) for one in tests)]
    return None, []


def who_said(share, fields, everybody):
    """How many said what a share asks for."""
    field, cells_said = wanted(share, fields)
    return sum(1 for _, said, _ in everybody if set(cells_said) & set(said[field]))


class Told:
    """What a face of the program tells in words: every number in it is counted again."""

    WORDS = {"en": ("I don’t know", "{} to {}", " or ", ","), "fr": ("Je ne sais pas", "{} à {}", " ou ", "\u202f")}

    def __init__(self, people, fields, items, all_layers, lang="en"):
        self.everybody = list(people.values())
        self.fields, self.items, self.lang = fields, items, lang
        self.unknown, self.span, self.either, self.thousands = self.WORDS[lang]
        self.questions = shelf(all_layers, "question")
        self.contrasts = shelf(all_layers, "contrast").values()
        self.titles = {}
        for kind in ("activity", "guardrail"):
            for name, entry in shelf(all_layers, kind).items():
                self.titles.setdefault(entry["title"][lang], []).append(name)
        self.looked = 0

    def shorts(self):
        """What the questions are called, in their order."""
        return [self.questions[name]["short"][self.lang] for name, _, _ in self.fields]

    def table(self, text):
        """The table of the report, as spreadsheets read it."""
        separator = ";" if self.lang == "fr" else ","
        rows = csv.reader(text.splitlines(), delimiter=separator)
        by_minutes = [name for name, _, _ in self.fields]
        for _, subject, answer, told, of, percent, _ in list(rows)[2:]:
            if not told:
                continue
            share = float(percent.replace(",", "."))
            if subject in self.shorts():
                self.row(self.shorts().index(subject), answer, int(told), int(of), share)
            elif subject in self.titles and not answer:
                self.row("advice", subject, int(told), int(of), share)
            else:
                unit = self.questions["minutes"]["unit"][self.lang]
                objective, minutes = by_minutes.index("objective"), by_minutes.index("minutes")
                rows_of = self.cells(objective, subject)[0]
                columns = self.cells(minutes, answer.removesuffix(" " + unit))[0]
                said = [one for _, one, _ in self.everybody]
                counted = sum(1 for one in said if rows_of & set(one[objective]) and columns & set(one[minutes]))
                self.agree(f"{subject}, {answer}", int(told), int(of), share, counted)

    def read(self, text):
        """Rows follow the title of their question, or of the advice."""
        field = None
        for line in text.splitlines():
            title = re.fullmatch(r"(.+), as of (\d+) hand-ins?:", line)
            row = re.fullmatch(r"(.+): (\d+) of (\d+), (\d+)%", line)
            if title and title[1] == "Contrasts":
                field = "contrasts"
            elif line.startswith("Console: "):
                field = None
            elif field == "contrasts":
                self.contrast(line)
            elif title:
                field = self.shorts().index(title[1]) if title[1] in self.shorts() else "advice"
            elif row:
                self.row(field, row[1], *map(int, row.groups()[1:]))

    def contrast(self, line):
        """Two numbers in a sentence of the pack."""
        blanks = {"many": r"(at least )?(?P<many>\d+)", "few": r"(at most )?(?P<few>\d+)"}
        for entry in self.contrasts:
            pattern = re.escape(entry["text"][self.lang])
            for name in ("many", "few", "of"):
                # The first time by name, then the same again.
                blank = re.escape("{" + name + "}")
                pattern = pattern.replace(blank, blanks.get(name, r"(?P<of>\d+)"), 1).replace(blank, f"(?P={name})")
            said = re.fullmatch(pattern, line, re.IGNORECASE)
            if said:
                many, few = (who_said(entry[side], self.fields, self.everybody) for side in ("many", "few"))
                right = int(said["many"]) <= many and int(said["few"]) >= few
                exact = {"many": many, "few": few}
                vague = {"many": "at least", "few": "at most"}
                named = all(f"{vague[side]} {said[side]}" in line or int(said[side]) == exact[side] for side in exact)
                if not right or not named or int(said["of"]) != len(self.everybody):
                    raise Wrong(f"{line}: {many} and {few} were counted")
                self.looked += 2
                return
        raise Wrong(f"no contrast of the pack says: {line}")

    def row(self, field, label, told, of, percent):
        """One number."""
        if field == "advice":
            names = self.titles[label]
            counted = sum(1 for _, _, has in self.everybody if any(self.items[item] in names for item in has))
        else:
            ways = self.cells(field, label)
            counts = [sum(1 for _, said, _ in self.everybody if way & set(said[field])) for way in ways]
            counted = told if told in counts else counts[0]
        self.agree(label, told, of, percent, counted)

    def agree(self, label, told, of, percent, counted):
        """What is told is what was counted."""
        if (told, of) != (counted, len(self.everybody)) or abs(percent - 100 * told / of) > 0.5:
            raise Wrong(f"{label}: {told} of {of}, {percent}% is told, {counted} were counted")
        self.looked += 1

    def cells(self, field, label):
        """All that a label can name: one cell, several in their order, bands that follow each other as one."""
        name, _, names = self.fields[field]
        labels = []
        for first, cell in enumerate(names):
            for last in range(first, len(names) - 1 if isinstance(cell, int) or "..=" in str(cell) else first + 1):
                labels.append((self.label(name, names[first], names[last]), first, last))

        def parse(text, start):
            for words, first, last in labels:
                if first >= start and text.startswith(words):
                    rest, here = text[len(words):], set(range(first, last + 1))
                    if not rest:
                        yield here
                    for between in (", ", self.either):
                        if rest.startswith(between):
                            yield from (here | more for more in parse(rest[len(between):], last + 1))

        found = list(parse(label, 0))
        if not found:
            raise Wrong(f"{name}: nothing is called {label}")
        # An option may be called what not knowing is called: then either of the two numbers is a right one.
        return found

    def label(self, name, first, last):
        """What a cell is called, or the bands from one to another."""
        if isinstance(first, dict):
            return self.unknown
        question = self.questions[name]
        if question["kind"] in ("number", "scale"):
            start, end = (int(str(band).split("..=")[side]) for band, side in ((first, 0), (last, -1)))
            start, last = (f"{number:,}".replace(",", self.thousands) for number in (start, end))
            return start if start == last else self.span.format(start, last)
        lender = self.questions[question["options_of"]] if "options_of" in question else question
        return next(option["label"][self.lang] for option in lender["options"] if option["id"] == first)


def report_numbers(report, people, fields, items):
    """Every number of the report for scripts; how many there are."""
    everybody, looked = list(people.values()), 0
    names = [name for name, _, _ in fields]

    def agree(what, told, counted):
        nonlocal looked
        looked += 1
        if told != counted:
            raise Wrong(f"{what}: {told} is told, {counted} were counted")

    def places(field, cells_told):
        return {fields[field][2].index(cell_name(cell)) for cell in cells_told}

    def say(field, cells_said):
        return {at for at, (_, said, _) in enumerate(everybody) if cells_said & set(said[field])}

    agree("handed in", report["handed_in"], len(everybody))
    for question in report["questions"]:
        field = names.index(question["question"])
        for bar in question["bars"]:
            agree((question["question"], bar["cells"]), bar["people"], len(say(field, places(field, bar["cells"]))))
        if question["quartiles"]:
            numbers = sorted(cell for _, said, _ in everybody for cell in said[field] if cell < len(fields[field][2]) - 1)
            for quarter, bar in enumerate(question["quartiles"], 1):
                middle = numbers[-(-len(numbers) * quarter // 4) - 1]
                agree((question["question"], quarter), middle in places(field, question["bars"][bar]["cells"]), True)
    for line in report["advice"]:
        item = items.index(line["item"])
        agree(line["item"], (line["people"], line["of"]), (sum(item in has for _, _, has in everybody), len(everybody)))
    cross = report["by_minutes"]
    if cross:
        rows, columns = names.index("objective"), names.index("minutes")
        for row, counts in zip(cross["rows"], cross["people"]):
            for column, told in zip(cross["columns"], counts):
                if told is not None:
                    agree((row, column), told, len(say(rows, places(rows, row)) & say(columns, places(columns, column))))
    return looked


def cell_name(cell):
    """What a cell of the report is called in a file."""
    if "option" in cell:
        return cell["option"]
    if "unknown" in cell:
        return {"state": "unknown"}
    return cell["from"] if cell["from"] == cell["to"] else f"{cell['from']}..={cell['to']}"


class Shares:
    """What the pack says about a room: whether it holds of the people, and whether what is told of them says so."""

    AT = {"en": ("at least {}", "at most {}"), "fr": ("au moins {}", "au plus {}")}

    def __init__(self, report, people, fields, all_layers):
        self.report, self.fields = report, fields
        self.everybody = list(people.values())
        self.pack = {kind: shelf(all_layers, kind) for kind in ("insight", "contrast", "followup")}
        self.bars = {
            question["question"]: [{cell_key(cell_name(cell)) for cell in bar["cells"]} for bar in question["bars"]]
            for question in report["questions"]
        }
        self.looked = 0

    def people(self, share):
        """How many really said it."""
        return who_said(share, self.fields, self.everybody)

    def holds(self, share):
        """Whether it holds of the people."""
        percent = 100 * self.people(share)
        of = len(self.everybody)
        return percent >= share.get("at_least", 0) * of and percent <= share.get("at_most", 100) * of

    def in_full(self, share):
        """Whether every answer that counts is told, apart from those that do not."""
        field, cells_said = wanted(share, self.fields)
        if field is None or not cells_said:
            return False
        name, _, names = self.fields[field]
        right = {cell_key(names[at]) for at in cells_said}
        told = set().union(*self.bars[name])
        return right <= told and all(bar <= right or not bar & right for bar in self.bars[name])

    def number(self, what, share, told):
        """One number: what it is at least and at most, of how many."""
        counted = self.people(share)
        if told["of"] != len(self.everybody) or not told["least"] <= counted <= told["most"]:
            raise Wrong(f"{what}: {told} is told, {counted} were counted")
        if self.in_full(share) and told["least"] != told["most"]:
            raise Wrong(f"{what}: {told} is told, though nothing is hidden")
        if not self.holds(share):
            raise Wrong(f"{what}: is told, and does not hold of {counted}")
        self.looked += 1

    def said(self, told, bound):
        """A number as a sentence has it."""
        way = self.AT[self.report["lang"]][bound == "most"]
        return str(told[bound]) if told["least"] == told["most"] else way.format(told[bound])

    def sentence(self, entry, told, **numbers):
        """The sentence of the pack, with its blanks filled."""
        words = entry["text"][self.report["lang"]].format(**numbers)
        if told["text"] != words[0].upper() + words[1:]:
            raise Wrong(f"{told['id']}: {told['text']!r} is told, {words!r} was filled in")

    def complete(self, kind, shares, key):
        """What holds, and is told in full, is told."""
        told = {entry["id"] for entry in self.report[key]}
        for name, entry in self.pack[kind].items():
            if name not in told and all(self.in_full(share) and self.holds(share) for share in shares(entry)):
                raise Wrong(f"{name}: holds, and is not told")

    def insights(self):
        """All insights, and the sessions they lead to."""
        follow = set()
        for told in self.report["insights"]:
            entry = self.pack["insight"][told["id"]]
            self.number(told["id"], entry["when"][0], told["people"])
            if not all(self.holds(share) for share in entry["when"]):
                raise Wrong(f"{told['id']}: does not hold")
            bound = "most" if "at_most" in entry["when"][0] else "least"
            self.sentence(entry, told, people=self.said(told["people"], bound), of=told["people"]["of"])
            follow.add(entry.get("follow"))
        self.complete("insight", lambda entry: entry["when"], "insights")
        held = [name for name, entry in self.pack["followup"].items() if entry.get("always") or name in follow]
        if sorted(held) != sorted(session["id"] for session in self.report["follow_up"]):
            raise Wrong(f"these sessions follow: {held}")

    def contrasts(self):
        """All contrasts."""
        for told in self.report["contrasts"]:
            entry = self.pack["contrast"][told["id"]]
            for side in ("many", "few"):
                self.number(f"{told['id']}, {side}", entry[side], told[side])
            many, few = self.said(told["many"], "least"), self.said(told["few"], "most")
            self.sentence(entry, told, many=many, few=few, of=told["many"]["of"])
        self.complete("contrast", lambda entry: (entry["many"], entry["few"]), "contrasts")


def counts(cell, test):
    """Whether a cell is among the answers that a test names; of a band, all of it."""
    if isinstance(cell, dict):
        return test == "unknown"
    band = re.fullmatch(r"(\d+)(?:\.\.=(\d+))?", str(cell))
    span = re.fullmatch(r"(\d+)\.\.|(\d*)\.\.=(\d+)", str(test))
    if not band or not span:
        return str(cell) == str(test)
    first, last = int(band[1]), int(band[2] or band[1])
    return first >= int(span[1] or span[2] or 0) and (span[3] is None or last <= int(span[3]))


def cell_key(cell):
    """A cell as something that sets can hold; an option may be called `unknown` too."""
    return None if isinstance(cell, dict) else cell


def main():
    """Compares."""
    parser = argparse.ArgumentParser()
    parser.add_argument("room", type=pathlib.Path)
    parser.add_argument("pool", type=pathlib.Path)
    parser.add_argument("--hand-in", type=pathlib.Path)
    parser.add_argument("--collect", type=pathlib.Path)
    parser.add_argument("--console", type=pathlib.Path)
    parser.add_argument("--report", type=pathlib.Path)
    parser.add_argument("--csv", type=pathlib.Path)
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
    all_layers = list(layers(room, args.assets))
    if args.console:
        console = Told(people, fields, items, all_layers)
        console.read(args.console.read_text(encoding="utf-8"))
        told.append(f"{console.looked} numbers of the console")
    if args.report:
        report = json.loads(args.report.read_text(encoding="utf-8"))
        told.append(f"{report_numbers(report, people, fields, items)} numbers of the report")
        shares = Shares(report, people, fields, all_layers)
        shares.insights()
        shares.contrasts()
        told.append(f"{shares.looked} numbers of what it shows")
    if args.csv:
        text = args.csv.read_text(encoding="utf-8-sig")
        table = Told(people, fields, items, all_layers, "fr" if ";" in text.splitlines()[0] else "en")
        table.table(text)
        told.append(f"{table.looked} rows of the table")
    print("recounted: " + ", ".join(told))


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        sys.exit(f"recount: {wrong}")

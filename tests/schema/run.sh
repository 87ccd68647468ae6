#!/usr/bin/env bash
# Lints the shipped pack, the starter pack and the example pack against their JSON Schemas with the language
# servers that people have in their editors, then broken copies, each of which must be refused.
#
# Use: tests/schema/run.sh PATH_OF_COACH. It installs the two linters into a temporary folder (npm, pip); the
# linting itself goes nowhere near the network.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
coach=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --silent --no-audit --no-fund --prefix "$work/npm" @taplo/cli@0.7.0 > /dev/null
python3 -m pip install --quiet --disable-pip-version-check --target "$work/pip" tombi==1.9.6

taplo() { "$work/npm/node_modules/.bin/taplo" lint --no-auto-config "$@" < /dev/null > "$work/said" 2>&1; }
tombi() { NO_COLOR=1 "$work/pip/bin/tombi" lint --offline "$@" < /dev/null > "$work/said" 2>&1; }

fail() {
  echo "schema: $*" >&2
  cat "$work/said" >&2
  exit 1
}

# Every file of a pack that holds entries; the folders beside them have formats of their own.
entries() { find "$1" -name '*.toml' -not -path "$1/people/*" -not -path "$1/stories/*" -not -path "$1/examples/*" \
  -not -path "$1/kit/*" | sort; }

accepted() {
  local name=$1 folder=$2 files
  mapfile -t files < <(entries "$folder")
  [ "${#files[@]}" -gt 0 ] || fail "$name: no files"
  for file in "${files[@]}"; do
    head -n 1 "$file" | grep -q '^#:schema ' || fail "$file: no schema line"
  done
  (cd "$folder" && taplo "${files[@]}") || fail "$name: taplo refuses it"
  (cd "$folder" && tombi "${files[@]}") || fail "$name: tombi refuses it"
  echo "accepted: $name, ${#files[@]} files"
}

# One slip in a copy of the shipped pack: a file, and what sed changes in it.
refused() {
  local file=$1 slip=$2
  local copy="$work/pack/$file"
  cp "$copy" "$work/good"
  sed -i -E "$slip" "$copy"
  cmp -s "$copy" "$work/good" && fail "$file: \`$slip\` changes nothing"
  (cd "$work/pack" && taplo "$copy") && fail "$file: taplo accepts \`$slip\`"
  (cd "$work/pack" && tombi "$copy") && fail "$file: tombi accepts \`$slip\`"
  cp "$work/good" "$copy"
  echo "refused: $file, $slip"
}

cp -r "$root/assets" "$work/pack"
accepted "the shipped pack" "$work/pack"

refused pack.toml '0,/^version/s//vresion/'
refused pack.toml 's/^format = 1/format = 2/'
refused rules/loops.toml '0,/^\[\[rule\]\]/s//[[rul]]/'
refused rules/loops.toml '0,/^reason\.fr/s//reason.de/'
refused rules/loops.toml '0,/^because = \[.*\]/s//because = []/'
refused rules/loops.toml '0,/^because = .*/s///'
refused rules/gates.toml '0,/^when = \{ .* \}/s//when = []/'
refused rules/gates.toml '0,/^when = \{ .* \}/s//when = { experience = { anny = ["lost"] } }/'
refused rules/guardrails-always.toml '0,/^require = .*/s//require = "no_family"/'
refused rules/derived.toml '0,/^product = .*/s///'
refused interview/you.toml '0,/^kind = "single"/s//kind = "singel"/'
refused interview/you.toml '0,/^ask = \{ en = "[^"]*"/s//ask = { en = ""/'
refused catalogue/activities/engage.toml '0,/^minutes = [0-9]+/s//minutes = "ten"/'
refused catalogue/activities/engage.toml '0,/^minutes = [0-9]+/s//minutes = -5/'
refused catalogue/guardrails.toml '0,/^level = "stop"/s//level = "halt"/'
refused sources/facts.toml '0,/^checked = .*/s//checked = "last autumn"/'
refused room/insights.toml '0,/^level = "stop"/s//level = "halt"/'
refused room/insights.toml '0,/at_least = 10/s//at_least = 110/'
refused room/insights.toml '0,/^many = .*/s///'
refused room/insights.toml '0,/^day = 30/s//day = "thirty"/'
refused heuristics.toml '0,/"12:30"/s//"12h30"/'

# What an editor offers where the file ends in a line being typed: `|` is where the cursor is.
offers() {
  local typed=$1 label=$2
  local file="$work/example/typed.toml" before=${typed%%|*}
  printf '#:schema ./pack.schema.json\n[[rule]]\n%s%s\n' "$before" "${typed#*|}" > "$file"
  timeout 60 python3 "$root/tests/schema/complete.py" "$file" 2 "${#before}" "$work/pip/bin/tombi" lsp --offline \
    > "$work/said" 2> /dev/null || fail "\`$typed\`: no completions"
  grep -qxF "$label" "$work/said" || fail "\`$typed\`: \`$label\` is not offered"
  rm "$file"
  echo "offered: $label at $typed"
}

# What `coach rules new` writes, with the schema that it writes beside it.
for lang in en fr; do
  "$coach" --lang "$lang" rules new "$work/starter-$lang" 2> /dev/null
  accepted "the starter pack, $lang" "$work/starter-$lang"
done
"$coach" rules new "$work/example" --example 2> /dev/null
accepted "the example pack" "$work/example"
"$coach" rules schema --ids --pack "$work/example" -o "$work/example/pack.schema.json" 2> /dev/null
accepted "the example pack, with its ids" "$work/example"

offers '|' 'unless'
offers 'when = { | }' 'estran_branch'
offers 'when = { estran_branch = "|" }' '"head_office"'
offers 'require = ["|"]' '"estran_members"'
offers 'because = ["|"]' '"estran-art3"'
offers 'set = { | }' 'posts_per_week'

# The same pack with the schema that knows its ids.
"$coach" rules schema --ids -o "$work/pack/pack.schema.json" 2> /dev/null
accepted "the shipped pack, with its ids" "$work/pack"

refused rules/loops.toml '0,/^because = \["/s//because = ["no-such-"/'
refused rules/gates.toml '0,/^when = \{ experience/s//when = { experiance/'
refused rules/gates.toml '0,/^when = \{ experience = "lost"/s//when = { experience = "lots"/'
refused room/insights.toml '0,/crisis = "nobody"/s//crisis = "noboddy"/'
refused room/insights.toml '0,/^follow = "crisis-drill"/s//follow = "crisis-dril"/'
refused rules/gates.toml '0,/engage_from/s//engage_form/'
refused rules/guardrails-always.toml '0,/"no_family"/s//"no_familly"/'
refused rules/advocacy.toml '0,/minutes = 20/s//minutes = "20"/'

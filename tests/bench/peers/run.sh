#!/usr/bin/env bash
# Asks one question with coach and with seven other programs, measures all of them in one run, prints Markdown.
#
#   tests/bench/peers/run.sh PATH/ptybench.py [its options, such as --runs 1 --presses 12]
#
# The bare form stands beside it, in PATH/floor. What is missing is built or installed into target/peers; whiptail
# and dialog come from apt-get where root may do so. What cannot be had is named under the tables as left out.
set -euo pipefail

bench=$(realpath "${1:?usage: run.sh PATH/ptybench.py [its options]}")
shift
cd "$(dirname "$0")/../../.."
here=tests/bench/peers
out=target/peers
mkdir -p "$out"
log=$out/install.log
: > "$log"

build() { cargo build --release --locked --manifest-path "$1" --target-dir "$2"; }

from_debian() {
  command -v "$1" && return
  [ "$(id -u)" = 0 ] && apt-get update && apt-get install -y --no-install-recommends "$1"
}

from_pypi() {
  [ -x "$out/python/bin/python" ] || python3 -m venv "$out/python" || return
  "$out/python/bin/python" -m pip install --quiet --requirement "$here/requirements.txt" && "$out/python/bin/python" -c "import $1"
}

from_npm() {
  # Under the name `node` there may be a shell script that picks a version: its time is not the program's.
  ln -sf "$(node -p process.execPath)" "$out/node" && mkdir -p "$out/clack" &&
    cp "$here"/clack/* "$out/clack/" && (cd "$out/clack" && npm ci --no-audit --no-fund)
}

measured=coach,rt-form
left_out=
offer() { # NAME COMMAND...: takes the program in when the command succeeds
  if "${@:2}" >> "$log" 2>&1 < /dev/null; then measured+=,$1; else left_out+=${left_out:+, }$1; fi
}

build Cargo.toml target
build "$(dirname "$bench")/floor/Cargo.toml" target/floor
offer whiptail from_debian whiptail
offer dialog from_debian dialog
offer inquire build "$here/inquire/Cargo.toml" "$out/inquire"
offer clack from_npm
offer questionary from_pypi questionary
offer textual from_pypi textual

# Nobody's own settings, drafts or plans: neither read nor written.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CACHE_HOME=$home/cache

passed=0
python3 "$bench" --spec "$here/peers.toml" --only "$measured" --baseline rt-form --json "$out/figures.json" "$@" \
  > "$out/report.txt" || passed=$?
python3 "$here/table.py" "$out/figures.json" "$left_out"
echo
sed -n '/^RULES$/,$p' "$out/report.txt"
echo "All that was measured: $out/report.txt, $out/figures.json; what was installed: $log."
exit "$passed"

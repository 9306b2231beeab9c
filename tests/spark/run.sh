#!/usr/bin/env bash
# Runs the tests of Spark and of GNU parallel, with what they need: a JDK 17, a Python environment with PySpark in .venv,
# GNU parallel. What is missing is installed (Debian's packages as root, PySpark from its registry).
set -euo pipefail
cd "$(dirname "$0")/../.."

missing=()
java -version 2>&1 | grep -q '"17\.' || missing+=(openjdk-17-jre-headless)
command -v parallel >/dev/null || missing+=(parallel)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}"
fi

[ -x .venv/bin/python ] || python3 -m venv .venv
cmp -s examples/spark/requirements.txt .venv/installed.txt || {
  .venv/bin/pip install --quiet --requirement examples/spark/requirements.txt
  cp examples/spark/requirements.txt .venv/installed.txt
}

npx vitest run --config tests/spark/vitest.config.ts "$@"

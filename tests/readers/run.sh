#!/usr/bin/env bash
# Exports the sample archive and reads it with the libraries of the formats, which Python's registry has: brat's offsets by
# pybrat, CoNLL and Prodigy by spaCy, Parquet by Arrow, Label Studio by its own validation. What is missing is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=.venv-readers
[ -x $venv/bin/python ] || python3 -m venv $venv
cmp -s tests/readers/requirements.txt $venv/installed.txt || {
  $venv/bin/pip install --quiet --requirement tests/readers/requirements.txt
  cp tests/readers/requirements.txt $venv/installed.txt
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
hadath() { node dist/cli/main.js "$@"; }
hadath extract fixtures/sample/articles.jsonl --with-text --quiet > "$folder/sample.jsonl"
hadath export "$folder/sample.jsonl" --format brat --out "$folder/brat"
for format in conll parquet csv; do
  hadath export "$folder/sample.jsonl" --format $format > "$folder/sample.$format"
done
hadath export "$folder/sample.jsonl" --format label-studio > "$folder/label-studio.json"
for format in prodigy doccano; do
  hadath export "$folder/sample.jsonl" --format $format > "$folder/$format.jsonl"
done
PYTHONWARNINGS=ignore $venv/bin/python tests/readers/read.py "$folder"

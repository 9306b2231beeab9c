"""Reads exports of the sample archive with the libraries that their formats belong to, and tells what does not fit.

    python read.py FOLDER

FOLDER holds sample.jsonl (of `hadath extract --with-text`) and its exports: brat/, sample.conll, sample.parquet,
sample.csv, label-studio.json, prodigy.jsonl, doccano.jsonl. Ends with 1 at the first thing that is wrong.
"""

import csv
import json
import pathlib
import sys

import pyarrow.parquet
import pybrat.parser
import spacy
from label_studio_sdk.label_interface import LabelInterface
from spacy.tokens import Doc
from spacy.training.converters import conll_ner_to_docs

folder = pathlib.Path(sys.argv[1])


def lines(name):
    return [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines()]


def same(what, found, right):
    assert found == right, f"{what}: {found!r} where {right!r} was to be"


documents = lines("sample.jsonl")
mentions = {
    document["id"]: [
        *((name["type"], name["surface"]) for name in document["names"]),
        *((timex["type"], timex["surface"]) for timex in document["timexes"]),
        *((f"Harm_{figure['kind']}", figure["surface"]) for figure in document["casualties"]),
        *((event["type"], event["surface"]) for event in document["events"]),
    ]
    for document in documents
}


class BratParser(pybrat.parser.BratParser):
    def _check_entities(self, entities):
        """A figure and an event may have the same words: brat draws both, this parser would have only one."""


def brat():
    """Every mention and event, and its words as brat's offsets cut them."""
    examples = BratParser(error="raise").parse(folder / "brat")
    same("documents", len(examples), len(documents))
    texts = {document["text"]: document for document in documents}
    read = 0
    for example in examples:
        document = texts[example.text]
        found = [(one.type, one.mention) for one in [*example.entities, *(event.trigger for event in example.events)]]
        # A trigger is an entity to some parsers as well.
        right = [(kind, " ".join(words.split())) for kind, words in mentions[document["id"]]]
        same(f"mentions of {document['id']}", {(k, " ".join(w.split())) for k, w in found}, set(right))
        same("events", len(example.events), len(document["events"]))
        for one in example.entities:
            cut = " ".join(example.text[span.start : span.end] for span in one.spans)
            same("words", " ".join(cut.split()), " ".join(one.mention.split()))
            read += 1
    return read


def conll():
    """spaCy's reader of CoNLL gives spans, none of them broken: an I- label after another one would be refused."""
    rows = (folder / "sample.conll").read_text(encoding="utf-8")
    without_ids = "\n".join(row for row in rows.split("\n") if not row.startswith("# id = "))
    starts = sum(1 for row in rows.split("\n") if "\tB-" in row)
    docs = list(conll_ner_to_docs(without_ids, n_sents=10, no_print=True))
    same("spans", sum(len(doc.ents) for doc in docs), starts)
    same("tokens", sum(len(doc) for doc in docs), sum(1 for row in rows.split("\n") if "\t" in row))
    return starts


def parquet():
    """Arrow reads the rows, columns and values of the CSV."""
    table = pyarrow.parquet.read_table(folder / "sample.parquet")
    with open(folder / "sample.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    same("columns", table.column_names, list(rows[0]))
    same("rows", table.num_rows, len(rows))
    for name in ["document", "event", "type", "place", "sentence"]:
        same(name, [value or "" for value in table.column(name).to_pylist()], [row[name] for row in rows])
    return table.num_rows


def label_studio():
    """Label Studio's own validation of tasks and predictions, against a labelling interface with our labels."""
    tasks = json.loads((folder / "label-studio.json").read_text(encoding="utf-8"))
    labels = {
        label
        for task in tasks
        for region in task["predictions"][0]["result"]
        if region["type"] == "labels"
        for label in region["value"]["labels"]
    }
    relations = "".join(f'<Relation value="{one}"/>' for one in ["agent", "target", "casualties", "time"])
    config = "".join(
        ['<View><Relations>', relations, '</Relations><Text name="text" value="$text"/><Labels name="label" toName="text">']
        + [f'<Label value="{label}"/>' for label in sorted(labels)]
        + ["</Labels></View>"]
    )
    interface = LabelInterface(config)
    for task in tasks:
        assert interface.validate_task({"data": task["data"]}), task["data"]["id"]
        errors = interface.validate_prediction(task["predictions"][0], return_errors=True)
        same(f"errors of {task['data']['id']}", errors, [])
    return len(tasks)


def prodigy():
    """spaCy makes the tokens of each task into a document, which gives the text back and takes every span as an entity."""
    nlp = spacy.blank("ar")
    spans = 0
    for task in lines("prodigy.jsonl"):
        doc = Doc(nlp.vocab, [one["text"] for one in task["tokens"]], [one["ws"] for one in task["tokens"]])
        for token, one in zip(doc, task["tokens"]):
            same("token", task["text"][one["start"] : one["end"]], token.text)
        for span in task["spans"]:
            words = doc[span["token_start"] : span["token_end"] + 1].text
            same("span", words.strip(), task["text"][span["start"] : span["end"]])
            spans += 1
    return spans


def doccano():
    """Python's own slices, which doccano cuts by: its importer takes start, end and label as they are."""
    labels = 0
    for task in lines("doccano.jsonl"):
        right = sorted((kind.removeprefix("Harm_"), words) for kind, words in mentions[task["id"]])
        found = sorted((name, task["text"][start:end]) for start, end, name in task["label"])
        same(f"labels of {task['id']}", found, right)
        labels += len(task["label"])
    return labels


for reader in [brat, conll, parquet, label_studio, prodigy, doccano]:
    print(f"{reader.__name__}: {reader()} read")

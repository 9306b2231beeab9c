"""Reads exports with Python's own json, xml and string slicing, which counts code points as brat, doccano and Prodigy do.

Prints one JSON object of what it read. Argument: the folder with the exports.
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as tree

folder = pathlib.Path(sys.argv[1])
read = {}

text = (folder / "brat.txt").read_text(encoding="utf-8")
spans = {}
for line in (folder / "brat.ann").read_text(encoding="utf-8").splitlines():
    cells = line.split("\t")
    if line.startswith("T"):
        label, places = cells[1].split(" ", 1)
        cut = " ".join(text[int(a):int(b)] for a, b in (part.split(" ") for part in places.split(";")))
        assert cut == cells[2], (cut, cells[2])
        spans[cells[0]] = [label, cut]
read["brat"] = spans
read["brat_events"] = [line.split("\t")[1] for line in (folder / "brat.ann").read_text(encoding="utf-8").splitlines() if line.startswith("E")]

task = json.loads((folder / "doccano.jsonl").read_text(encoding="utf-8"))
read["doccano"] = [[label, task["text"][start:end]] for start, end, label in task["label"]]

task = json.loads((folder / "prodigy.jsonl").read_text(encoding="utf-8"))
for token in task["tokens"]:
    assert task["text"][token["start"]:token["end"]] == token["text"], token
for span in task["spans"]:
    assert task["tokens"][span["token_start"]]["start"] == span["start"], span
    assert task["tokens"][span["token_end"]]["end"] == span["end"], span
read["prodigy"] = [[span["label"], task["text"][span["start"]:span["end"]]] for span in task["spans"]]

root = tree.fromstring((folder / "timeml.tml").read_bytes())
read["timeml_text"] = "".join(root.find("TEXT").itertext())
read["timeml"] = [[node.tag, node.attrib.get("value") or node.attrib.get("class"), node.text] for node in root.find("TEXT")]
read["timeml_dct"] = root.find("DCT/TIMEX3").attrib["value"]
ids = {node.attrib.get("tid") or node.attrib.get("eid") for node in root.iter() if node.tag in ("TIMEX3", "EVENT")}
instances = {node.attrib["eiid"]: node.attrib["eventID"] for node in root.iter("MAKEINSTANCE")}
assert set(instances.values()) <= ids, instances
for link in root.iter("TLINK"):
    assert link.attrib["eventInstanceID"] in instances
    assert link.attrib.get("relatedToTime", "t1") in ids
    assert link.attrib.get("relatedToEventInstance", next(iter(instances))) in instances
read["timeml_links"] = sorted(link.attrib["relType"] for link in root.iter("TLINK"))

kml = tree.fromstring((folder / "kml.kml").read_bytes())
space = "{http://www.opengis.net/kml/2.2}"
read["kml"] = [[mark.find(space + "name").text, mark.find(f"{space}Point/{space}coordinates").text] for mark in kml.iter(space + "Placemark")]

json.dump(read, sys.stdout, ensure_ascii=False)

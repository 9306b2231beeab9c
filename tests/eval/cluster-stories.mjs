// The stories of `fixtures/clusters/`: their reports with the marked words, and what a reader takes from them.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDocumentTimeline } from "../../build/timeline/index.js";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "fixtures", "clusters");

/** The group of a story by its file: "later", "kept", or "" for those that rules were made with. */
const groupOf = (name) => /\.(\w+)\.txt$/.exec(name)?.[1] ?? "";

/** A text without its marks, and where they stood. */
function unmarked(marked) {
  const marks = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\{([A-Z]) ([^{}]+)\}/g)) {
    text += marked.slice(from, match.index);
    marks.push({ letter: match[1], start: text.length, end: text.length + match[2].length });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

/**
 * The reports of the stories whose file name holds `only`, in the order of the files. Stories written when the rules were made
 * already (`.later.txt`) and stories that are kept back (`.kept.txt`) are groups of their own. Those kept back stand by
 * themselves: no rule is made looking at them.
 */
export function clusterReports(only = "", group = "") {
  const reports = [];
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt") && name.includes(only) && groupOf(name) === group)
    .sort()) {
    const story = file.replace(/(?:\.\w+)?\.txt$/, "");
    const parts = readFileSync(join(FOLDER, file), "utf8").split(/^== /m).slice(1);
    for (const part of parts) {
      const [head, ...lines] = part.split("\n");
      const [id, source, published] = head.split("|").map((cell) => cell.trim());
      const { text, marks } = unmarked(lines.join("\n").trim());
      const labelled = marks.map((mark) => ({ ...mark, label: `${story}/${mark.letter}` }));
      reports.push({ id, source, published, text, marks: labelled });
    }
  }
  return reports;
}

function rows(name) {
  const lines = readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const [heads, ...cells] = lines.map((line) => line.split("\t"));
  return cells.map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ""])));
}

const KINDS = { k: "killed", i: "injured", m: "missing", h: "kidnapped", d: "detained" };

/** `k12`, `k8+`, `k20-99` */
function figureOf(cell, id, span) {
  const [, kind, low, plus, high] = /^([kimhd])(\d+)(\+)?(?:-(\d+))?$/.exec(cell);
  return {
    id,
    ...span,
    kind: KINDS[kind],
    low: Number(low),
    status: "actual",
    victims: null,
    high: plus === "+" ? null : Number(high ?? low),
  };
}

const partiesOf = (cell) =>
  cell === ""
    ? []
    : cell.split(", ").map((party) => {
        const [name, country] = party.split(":");
        const text = name.replace(/^@/, "");
        // Names are given in English; words for an office are no name.
        const named = country !== undefined && /^[A-Za-z]/.test(text);
        return {
          text,
          entity: named ? `${name === text ? "actor" : "person"}:${text}` : null,
          country: country || null,
        };
      });

/** Sentences as the reports have them: each ends with a full stop. */
function sentencesOf(text) {
  const out = [];
  let start = 0;
  for (const match of text.matchAll(/\.(?=\s|$)/g)) {
    out.push({ start, end: match.index + 1 });
    start = match.index + 1;
  }
  if (start < text.length) out.push({ start, end: text.length });
  return out;
}

/** The reports as documents in which extraction made no mistake. */
export function readDocuments(only = "", group = "") {
  const places = new Map(rows("places.tsv").map((row) => [row.place, row]));
  const facts = rows("facts.tsv");
  return clusterReports(only, group).map(({ id, source, published, text, marks }) => {
    const names = [];
    const casualties = [];
    const events = facts
      .filter((row) => row.report === id)
      .map((row, at) => {
        const mark = marks.find(({ letter }) => letter === row.happening);
        if (mark === undefined) throw new Error(`${id}: no words are marked as ${row.happening}`);
        const span = { start: mark.start, end: mark.end };
        const place = places.get(row.place);
        if (row.place !== "" && place === undefined) throw new Error(`${id}: no such place: ${row.place}`);
        if (place !== undefined) {
          names.push({
            ...span,
            type: "GPE",
            entity: `p:${row.place}`,
            norm: row.place,
            country: place.country,
            place: {
              lat: Number(place.lat),
              lon: Number(place.lon),
              wherePrec: Number(place.precision),
              admin: [place.country, place.province].filter((part) => part !== ""),
            },
          });
        }
        const own = row.tolls
          .split(" ")
          .filter((cell) => cell !== "")
          .map((cell, n) => figureOf(cell, `c${casualties.length + n + 1}`, span));
        casualties.push(...own);
        return {
          id: `e${at + 1}`,
          ...span,
          surface: text.slice(mark.start, mark.end),
          type: row.type,
          group: "",
          status: row.status,
          date: row.date === "" ? null : row.date,
          dateBasis: "stated",
          timex: null,
          place: row.place === "" ? null : row.place,
          placeEntity: place === undefined ? null : `p:${row.place}`,
          placeBasis: "stated",
          agents: partiesOf(row.agents),
          targets: partiesOf(row.targets),
          casualties: own.map((figure) => figure.id),
          background: false,
          links: [],
          same_as: null,
        };
      });
    const document = {
      id,
      source,
      title: null,
      url: null,
      dct: published,
      text,
      focus: null,
      zones: [],
      sentences: sentencesOf(text),
      names,
      coreferences: [],
      timexes: [],
      casualties,
      events,
      timeline: [],
      issues: [],
    };
    return { ...document, timeline: buildDocumentTimeline(document) };
  });
}

// Time and memory of merging an archive into one timeline. Usage: node tests/bench/timeline.mjs [entries=100000]
// An invented archive: happenings spread over three years and some hundred places, the busiest with many a day, each
// told by one to a dozen reports with growing tolls and words of their own.
import { buildTimeline } from "../../dist/index.js";

const WANTED = Number(process.argv[2] ?? 100_000);
const TYPES = [
  "attack",
  "bombing",
  "airstrike",
  "shelling",
  "clash",
  "killing",
  "talks",
  "accusation",
  "arrest",
  "protest",
  "demand",
  "agreement",
];
let state = 20240815;
/** The same numbers in every run. */
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 4294967296) * below);
};
/** Small numbers far more often than big ones, as news has few busy places and many quiet ones. */
const skewed = (below) => Math.floor(below * (random(1000) / 1000) ** 3);
const day = (n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10);

const PLACES = Array.from({ length: 300 }, (_, n) => {
  const country = `C${n % 17}`;
  return {
    place: `Town ${n}`,
    placeEntity: `p:${n}`,
    country,
    admin: [country, `Province ${n % 60}`],
    lat: 12 + random(2500) / 100,
    lon: -8 + random(5800) / 100,
    wherePrec: n % 5 === 0 ? 4 : 1,
  };
});

/** Words of a made-up language in Arabic letters, some of them far more frequent than others. */
const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const WORDS = Array.from({ length: 4000 }, () =>
  Array.from({ length: 3 + random(4) }, () => LETTERS[random(LETTERS.length)]).join(""),
);
const sentence = () => Array.from({ length: 22 }, () => WORDS[skewed(WORDS.length)]).join(" ");

/** One document with one entry, as extraction leaves it. */
function report(number, happening, told) {
  const { type, start, where, agent, target, killed, words } = happening;
  const published = day(start + (told % 3));
  const date = told % 7 === 6 ? null : day(start);
  const low = killed + (told % 4);
  const document = `d${number}`;
  const toll = {
    kind: "killed",
    low,
    high: low,
    cumulative: false,
    document,
    source: `outlet ${told}`,
    published,
    figure: "c1",
    subset: false,
    status: "actual",
    victims: null,
    speaker: null,
  };
  const entry = {
    id: "x1",
    type,
    group: "violence",
    status: "actual",
    date,
    dateBasis: "stated",
    earliest: date,
    latest: date,
    granularity: date === null ? "none" : "day",
    parties: [
      { role: "agent", ...agent },
      { role: "target", ...target },
    ],
    agents: [agent.text],
    targets: [target.text],
    ...where,
    placeBasis: "stated",
    background: false,
    tolls: killed === 0 ? [] : [{ kind: "killed", low, high: low, latest: low, reports: [toll], outlets: 1 }],
    runningTolls: [],
    attackerTolls: [],
    members: [
      {
        document,
        event: "e1",
        start: 0,
        end: 4,
        surface: "هجوم",
        sentence: told % 2 === 0 ? words : sentence(),
        source: `outlet ${told}`,
        published,
      },
    ],
    documents: 1,
    outlets: 1,
    merged: [],
    after: [],
  };
  return {
    id: document,
    source: `outlet ${told}`,
    title: null,
    url: null,
    dct: published,
    focus: null,
    zones: [],
    sentences: [],
    names: [],
    coreferences: [],
    timexes: [],
    casualties: [],
    events: [],
    timeline: [entry],
    issues: [],
  };
}

function* archive() {
  const party = (n) => ({ text: `Party ${n}`, entity: `a:${n}`, country: `C${n % 17}` });
  for (let number = 0; number < WANTED; ) {
    const happening = {
      type: TYPES[skewed(TYPES.length)],
      start: random(1000),
      where: PLACES[skewed(PLACES.length)],
      agent: party(skewed(80)),
      target: party(skewed(200)),
      killed: skewed(40),
      words: sentence(),
    };
    for (let told = 0, reports = 1 + skewed(12); told < reports && number < WANTED; told++)
      yield report(number++, happening, told);
  }
}

const documents = [...archive()];
globalThis.gc?.();
const before = process.memoryUsage().rss;
const cpu = process.cpuUsage();
const from = performance.now();
const entries = buildTimeline(documents);
const seconds = (performance.now() - from) / 1000;
const used = process.cpuUsage(cpu);
const { maxRSS } = process.resourceUsage();
console.log(
  `${documents.length} entries of documents → ${entries.length} happenings, ${entries.filter((entry) => entry.documents > 1).length} told more than once`,
);
console.log(
  `${seconds.toFixed(1)} s (${((used.user + used.system) / 1e6).toFixed(1)} s of processor); resident ${(before / 1e6).toFixed(0)} MB before, at most ${(maxRSS / 1e3).toFixed(0)} MB`,
);

import { eventTypeWord, harmWord } from "../../../vocabulary.js";
import { countryName } from "../../country-names.js";
import type { EventData, FigureData, NameData, TimexData } from "../../report-data.js";
import { dateWords } from "../time/date-words.js";
import { tollWords } from "../toll-sums.js";
import type { Words } from "../words/words.js";
import type { Marking } from "./markings.js";

/** A line of a card: what, and its value. */
export type Fact = readonly [term: string, value: string];

/** Names in the language of the page. */
export type Naming = (norm: string) => string;

function nameFacts(name: NameData, words: Words, naming: Naming): Fact[] {
  const { fields, actorRole, placeRole } = words.article;
  const facts: Fact[] = [
    [fields.norm, naming(name.norm) === name.norm ? name.norm : `${naming(name.norm)} — ${name.norm}`],
    [fields.type, words.nameTypes[name.type]],
  ];
  if (name.role !== undefined) facts.push([fields.role, name.role === "actor" ? actorRole : placeRole]);
  if (name.country !== undefined) facts.push([fields.country, countryName(words.language, name.country)]);
  if (name.office !== undefined) facts.push([fields.office, name.office]);
  if (name.sector !== undefined) facts.push([fields.sector, name.sector]);
  if (name.place !== undefined) {
    const { lat, lon, wherePrec } = name.place;
    facts.push([fields.precision, `${words.precisions[wherePrec]} (${lat.toFixed(2)}, ${lon.toFixed(2)})`]);
  }
  if (name.entity !== undefined) facts.push([fields.entity, name.entity]);
  return facts;
}

function timexFacts(timex: TimexData, words: Words): Fact[] {
  const { fields, hijri, aside, publication } = words.article;
  const mod = timex.mod === undefined ? "" : ` ${timex.mod}`;
  const reading = dateWords(words.dates, timex.value);
  const facts: Fact[] = [
    [fields.value, reading === timex.value ? `${timex.value}${mod}` : `${reading} — ${timex.value}${mod}`],
  ];
  if (timex.earliest !== undefined && timex.latest !== undefined && timex.earliest !== timex.latest) {
    facts.push([
      fields.range,
      words.dates.range(dateWords(words.dates, timex.earliest), dateWords(words.dates, timex.latest)),
    ]);
  }
  if (timex.anchor?.kind === "publication")
    facts.push([fields.anchor, `${publication}: ${dateWords(words.dates, timex.anchor.date)}`]);
  if (timex.anchor?.kind === "timex") facts.push([fields.anchor, timex.anchor.id]);
  const kinds = [timex.hijri ? hijri : "", timex.aside ? aside : ""].filter((kind) => kind !== "");
  if (kinds.length > 0) facts.push([fields.type, words.list(kinds)]);
  return facts;
}

function figureFacts(figure: FigureData, words: Words): Fact[] {
  const { fields, attackers, partOf } = words.article;
  const facts: Fact[] = [
    [fields.figure, `${harmWord(figure.kind, words.language)}: ${tollWords(words, figure.low, figure.high)}`],
  ];
  if (figure.victims !== undefined) facts.push([fields.victims, figure.victims]);
  if (figure.speaker !== undefined) facts.push([fields.speaker, figure.speaker]);
  const kinds = [
    figure.status === "actual" ? "" : words.statuses[figure.status],
    figure.cumulative ? words.entry.running : "",
    figure.subsetOf === undefined ? "" : partOf,
    figure.attackers ? attackers : "",
  ].filter((kind) => kind !== "");
  if (kinds.length > 0) facts.push([fields.type, words.list(kinds)]);
  return facts;
}

function eventFacts(event: EventData, words: Words, naming: Naming): Fact[] {
  const { entry, article } = words;
  const named = (list: string): string => words.list(list.split(", ").map(naming));
  const facts: Fact[] = [[article.fields.type, eventTypeWord(event.type, words.language)]];
  if (event.agent !== undefined) facts.push([entry.who, named(event.agent)]);
  if (event.target !== undefined) facts.push([entry.whom, named(event.target)]);
  if (event.place !== undefined) facts.push([entry.where, named(event.place)]);
  if (event.date !== undefined) facts.push([entry.when, dateWords(words.dates, event.date)]);
  if (event.instrument !== undefined) facts.push([entry.how, event.instrument]);
  const statuses = [words.statuses[event.status], event.background ? article.background : ""].filter(
    (one) => one !== "",
  );
  facts.push([article.fields.status, words.list(statuses)]);
  if (event.speakers !== undefined) facts.push([article.fields.speaker, words.list(event.speakers.map(naming))]);
  if (event.codes !== undefined) facts.push([entry.codes, event.codes.join(" · ")]);
  return facts;
}

/** What was read in a mention, line by line. */
export function factsOf({ layer, mention }: Marking, words: Words, naming: Naming): Fact[] {
  switch (layer) {
    case "names":
      return nameFacts(mention as NameData, words, naming);
    case "dates":
      return timexFacts(mention as TimexData, words);
    case "casualties":
      return figureFacts(mention as FigureData, words);
    case "events":
      return eventFacts(mention as EventData, words, naming);
  }
}

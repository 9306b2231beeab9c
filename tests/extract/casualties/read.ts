import { extractCasualties } from "../../../src/extract/casualties/index.js";
import { extractDates } from "../../../src/extract/dates/index.js";
import { analyse } from "../../../src/lexicon/analysis.js";
import { standardLexicon } from "../../../src/lexicon/standard.js";
import type { CasualtyFigure } from "../../../src/model/casualty.js";
import type { NameMention } from "../../../src/model/name.js";
import { readNumerals } from "../../../src/numerals/index.js";
import { findZones } from "../../../src/page/index.js";

/** The figures of a text; `people` are the names of persons in it, `agencies` those of news agencies, `places` those of towns. */
export function read(
  text: string,
  people: readonly string[] = [],
  agencies: readonly string[] = [],
  places: readonly string[] = [],
): CasualtyFigure[] {
  const analysis = analyse(text, standardLexicon());
  const numerals = readNumerals(analysis);
  const zones = findZones(analysis);
  const { timexes } = extractDates({ analysis, numerals, zones, published: "2024-03-13" });
  const names = people.map((name, index) => person(text, name, index));
  for (const name of agencies) names.push({ ...person(text, name, names.length), type: "ORG", sector: "JRN" });
  for (const name of places)
    if (text.includes(name)) names.push({ ...person(text, name, names.length), type: "GPE", role: "place" });
  return extractCasualties({ analysis, numerals, names, timexes, zones });
}

function person(text: string, name: string, index: number): NameMention {
  const start = text.indexOf(name);
  return {
    id: `n${index + 1}`,
    start,
    end: start + name.length,
    surface: name,
    rule: "test",
    confidence: "certain",
    evidence: [],
    type: "PER",
    role: null,
    norm: name,
    arabic: name,
    country: null,
    countryBasis: "assumed",
    entity: `person:${index}`,
    sector: null,
  };
}

/** The figures as «words = kind low..high mod», with marks for what else is said of them. */
export function told(text: string, people: readonly string[] = [], places: readonly string[] = []): string[] {
  return read(text, people, [], places).map((figure) => {
    const {
      surface,
      kind,
      low,
      high,
      mod,
      zero,
      cumulative,
      revised,
      subsetOf,
      jointWith,
      othersThan,
      attackers,
      status,
    } = figure;
    const value = high === null ? `${low}..` : high === low ? `${low}` : `${low}..${high}`;
    const marks = [
      mod,
      zero && "zero",
      cumulative && "cumulative",
      revised && "revised",
      subsetOf && `of ${subsetOf}`,
      jointWith && `with ${jointWith}`,
      othersThan && `beside ${othersThan}`,
      attackers && "attackers",
      status !== "actual" && status,
    ].filter((mark) => typeof mark === "string");
    return [`${surface} = ${kind} ${value}`, ...marks].join(", ");
  });
}

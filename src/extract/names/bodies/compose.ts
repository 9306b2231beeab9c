import { TextMemo } from "../../../text/text-memo.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { type Cue, cue } from "../candidates/evidence.js";
import { slugOf } from "../candidates/slug.js";
import { transliterateThing } from "../spelling/transliterate.js";
import { countryCode } from "../tables/row-identity.js";
import type { BodyHeadRow, CountryRow } from "../tables/rows.js";
import type { Facts } from "../words/facts.js";
import { partOf, type StateWord } from "../words/state-words.js";

/** Grammar that names the state, the place, the domain or the owner of a body is surer than one that takes the words after a noun for a name. */
export const STATED_WEIGHT = 46;
export const ALONE_WEIGHT = 30;

/** What fills the template of an English name. */
interface Values {
  readonly domain?: string;
  readonly name?: string;
}

/** A body that is being put together from its head. */
export interface Head {
  /** Words of the head: of حرس and الحرس الوطني the longer is meant. */
  readonly length: number;
  readonly facts: Facts;
  readonly row: Pick<BodyHeadRow, "id" | "kind" | "sector" | "english" | "takes" | "noun">;
  readonly token: number;
  readonly peeled: number;
  readonly evidence: readonly Cue[];
  readonly textOf: TextOf;
}

/** Kinds of body that are American rather than of the United States: «جمعية القلب الأميركية». */
const CIVIL: ReadonlySet<string> = new Set(
  "ngo union university institute company bank federation religious".split(" "),
);

type Slots = Readonly<Record<"domain" | "country" | "adj" | "name", string | undefined>>;

/** Templates cut into what they say, at even places, and the slots between. */
const TEMPLATES = new TextMemo((template) => template.split(/\{(\w+)\}/));
/** What slots that stay empty, and names as the text writes them, leave behind. */
const UNTIDY = /^\s|\s\s|[^\S ]|\s$| of$/;
/** States that have the article behind a preposition: Government of the United Kingdom. */
const ARTICLED =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Comoros|Gambia|Seychelles|Vatican|Republic )| (?:Republic|Islands)$/;
const LEADS = /\b(?:of|in) $/;

function english(template: string, values: Slots): string {
  let filled = "";
  for (const [at, part] of TEMPLATES.of(template).entries()) {
    const value = at % 2 === 0 ? part : (values[part as keyof Slots] ?? "");
    filled += part === "country" && ARTICLED.test(value) && LEADS.test(filled) ? `the ${value}` : value;
  }
  if (!UNTIDY.test(filled)) return filled;
  return filled
    .replace(/ of\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const ARABIC = /[\u0620-\u064a]/;

/** A name of words of the text in Latin letters; one from a table is in them already. */
export const inLatin = (name: string, { analysis }: Facts): string =>
  ARABIC.test(name) ? transliterateThing(name, analysis.lexicon) : name;

/** The body from its head to `last`. */
export function compose(
  head: Head,
  last: number,
  rule: string,
  values: Values,
  state: StateWord | null,
  weight: number,
): Candidate {
  const { facts, row, token, peeled, textOf } = head;
  const ofState = (country: CountryRow | null): { entity: string; norm: string } => {
    let entity = `actor:${country?.id ?? "x"}`;
    for (const part of [row.id, values.domain, values.name])
      if (part !== undefined && part !== "") entity += `.${slugOf(part)}`;
    return {
      entity,
      norm: english(row.english, {
        domain: values.domain,
        name: values.name === undefined ? undefined : inLatin(values.name, facts),
        country: country?.english,
        adj: country?.id === "us" && CIVIL.has(row.kind) ? "American" : (country?.adjective ?? country?.english),
      }),
    };
  };
  const resolve = () => {
    const { entity, norm } = ofState(state?.row ?? null);
    return { entity, norm, arabic: textOf(token, last, peeled) };
  };
  const country = state === null ? null : countryCode(state.row.id);
  const parts = state === null ? undefined : [partOf(facts, state)];
  const evidence =
    state === null
      ? head.evidence
      : [...head.evidence, cue("state", state.token, state.last, 0, "country", state.row.id)];
  return ofOneShape({
    first: token,
    last,
    peeled,
    type: "ORG",
    rule,
    entity: "",
    norm: "",
    arabic: "",
    resolve,
    kind: row.kind,
    country,
    countryBasis: state === null ? "assumed" : "stated",
    sector: row.sector,
    confidence: "likely",
    role: null,
    ofState: state === null ? ofState : undefined,
    parts,
    evidence,
    weight: weight + Math.min(head.length - 1, 3),
  });
}

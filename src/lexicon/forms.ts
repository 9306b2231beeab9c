import { foldKey } from "../text/fold.js";
import { Feature } from "./features.js";
import type { InflectedForm } from "./inflect/form.js";
import {
  inflectAdjective,
  inflectNisba,
  inflectNoun,
  inflectVerb,
  type VerbForm,
  type VerbOptions,
  verbCitation,
} from "./inflect/index.js";
import type { Row } from "./lexicon.js";
import type { FormSchema, PartOfSpeech } from "./schema.js";

const strings = (value: Row[string] | undefined): readonly string[] => {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

const bare = (surface: string): InflectedForm => ({ surface, features: Feature.FIXED });

/** Adds a part-of-speech bit to forms that another generator made. */
const as = (forms: readonly InflectedForm[], bit: number): InflectedForm[] =>
  forms.map(({ surface, features }) => ({ surface, features: (features & ~Feature.NOUN) | bit }));

/** All forms of one citation form. Throws a plain Error with the reason where the row does not say enough. */
function formsOf(citation: string, pos: PartOfSpeech, row: Row, plural: readonly string[]): readonly InflectedForm[] {
  switch (pos) {
    case "noun":
    case "masdar": {
      const gender = row.gender === "f" ? "f" : row.gender === "m" ? "m" : citation.endsWith("ة") ? "f" : "m";
      const forms = inflectNoun(citation, { gender, plural: [...plural] });
      return pos === "masdar" ? as(forms, Feature.MASDAR) : forms;
    }
    case "adjective":
      return inflectAdjective(citation, {
        plural: [...plural],
        ...(typeof row.feminine === "string" ? { feminine: row.feminine } : {}),
      });
    case "nisba":
      return inflectNisba(citation, { plural: [...plural] });
    case "verb": {
      const { root, form, middle } = row;
      if (typeof root !== "string" || typeof form !== "string") throw new Error("A verb needs its root and form.");
      const options: VerbOptions = {
        citation,
        ...(middle === "a" || middle === "i" || middle === "u" ? { middle } : {}),
      };
      const implied = verbCitation(root, form as VerbForm, options);
      if (foldKey(implied) !== foldKey(citation)) {
        throw new Error(`Root ${root} and form ${form} give "${implied}", not "${citation}".`);
      }
      return inflectVerb(root, form as VerbForm, options);
    }
    default:
      return [bare(citation)];
  }
}

/** Every folded surface of a row with its features, in a fixed order, each pair once. */
export function surfacesOf(row: Row, schemas: readonly FormSchema[]): InflectedForm[] {
  const seen = new Set<string>();
  const out: InflectedForm[] = [];
  for (const schema of schemas) {
    const pos = (schema.posColumn === undefined ? schema.pos : row[schema.posColumn]) as PartOfSpeech | undefined;
    const plural = strings(row[schema.pluralColumn ?? "plural"]);
    for (const [index, citation] of strings(row[schema.from]).entries()) {
      // Listed plurals belong to the citation form, not to each of its variants.
      const own = index === 0 && schema.from === "ar" ? plural : schema.pluralColumn === undefined ? [] : plural;
      for (const { surface, features } of formsOf(citation, pos ?? "fixed", row, own)) {
        const folded = foldKey(surface);
        const key = `${folded}\t${features}`;
        if (folded === "" || seen.has(key)) continue;
        seen.add(key);
        out.push({ surface: folded, features });
      }
    }
  }
  return out;
}

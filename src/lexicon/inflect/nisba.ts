import { Feature } from "../features.js";
import { adjectiveForms } from "./adjective.js";
import type { InflectedForm } from "./form.js";

export interface NisbaOptions {
  /** Broken and collective plurals beside عراقيون: «تركي», plural «أتراك». */
  readonly plural?: readonly string[];
}

/**
 * The forms of an adjective of belonging, which is also the name of the people: «عراقي» → عراقي, العراقي, عراقيا, عراقية,
 * عراقيان, عراقيتين, عراقيون, العراقيين, عراقيو, عراقيات.
 */
export function inflectNisba(surface: string, options: NisbaOptions = {}): InflectedForm[] {
  if (!/ي[ً-ْ]*$/.test(surface)) throw new Error(`An adjective of belonging ends in ي, unlike «${surface}».`);
  return adjectiveForms(surface, options, Feature.NISBA);
}

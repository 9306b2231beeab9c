import { isMark, wordAt } from "../../../lexicon/analysis.js";
import type { HarmKind } from "../../../model/casualty.js";
import { WAW } from "../../../text/letters.js";
import { columns } from "./columns.js";
import type { Draft } from "./draft.js";
import type { Group } from "./group.js";
import type { Roles } from "./roles.js";

const COLON = 0x3a;
const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
/** How far behind a word of release or rescue its people may stand. */
const SPARED_REACH = 16;

/** What is being read: the sentence at hand, the figures so far, the tokens that they took. */
export class Scene {
  readonly drafts: Draft[] = [];
  /** 1 on tokens that already belong to a figure. */
  readonly used: Uint8Array;
  /** The last word of harm that was not taken for one that happened. */
  unreal = -1;
  sentence = 0;
  /** First token of the sentence. */
  from = 0;
  /** Token after the last that may be read. */
  end = 0;

  constructor(readonly roles: Roles) {
    this.used = columns.marks(roles.input.analysis.tokens.count + 2);
  }

  add(kind: HarmKind, rule: string, group: Group, trigger: number, hit: number): Draft {
    const { hits } = this.roles.input.analysis;
    const before = trigger !== -1 && trigger < group.outer;
    const draft: Draft = {
      kind,
      rule,
      group,
      trigger,
      hit,
      first: before ? trigger : group.first,
      peeled: before ? hits.peeled[hit] : group.peeled,
      last: group.last,
      low: group.low,
      high: group.high,
      mod: group.mod,
      sentence: this.sentence,
      zero: false,
      revised: false,
      toll: false,
      joint: null,
      subset: null,
    };
    this.drafts.push(draft);
    this.used.fill(1, before ? trigger : group.outer, group.last + 1);
    return draft;
  }

  /** How many letters a token has. */
  length(token: number): number {
    const { tokens } = this.roles.input.analysis;
    return tokens.end[token] - tokens.start[token];
  }

  word(token: number): string {
    return wordAt(this.roles.input.analysis, token);
  }

  /** «…، ونقل الضابط»: a new clause. */
  startsAfterComma(token: number): boolean {
    const { tokens, text } = this.roles.input.analysis;
    return (
      token > this.from &&
      this.isClauseMark(token - 1) &&
      text.units[tokens.start[token]] === WAW &&
      !this.roles.is(token, "prep") &&
      tokens.end[token] - tokens.start[token] > 2
    );
  }

  isColon(token: number): boolean {
    return isMark(this.roles.input.analysis, token, COLON);
  }

  isComma(token: number): boolean {
    const { analysis } = this.roles.input;
    return isMark(analysis, token, ARABIC_COMMA) || isMark(analysis, token, COMMA);
  }

  isRelative(token: number): boolean {
    const word = this.word(token);
    return /^و?ال./.test(word) && word.length > 3;
  }

  isClauseMark(token: number): boolean {
    return this.roles.isMark(token) && !this.roles.isQuote(token);
  }

  definiteAt(token: number): boolean {
    if (token >= this.end || this.roles.isMark(token)) return false;
    const word = this.word(token);
    return word.startsWith("ال") && word.length > 4;
  }

  /** Whether people at a token are told of as released or rescued: «الإفراج عن 39 أسيرا». */
  isSpared(token: number): boolean {
    for (let at = token - 1; at >= Math.max(this.from, token - SPARED_REACH); at--) {
      if (this.roles.frees[at] === 1) return true;
      if (this.roles.harm[at] !== -1 || (this.roles.is(at, "stop") && !this.isRelative(at))) return false;
    }
    return false;
  }

  previous(): Draft | null {
    const draft = this.drafts.at(-1);
    return draft !== undefined && this.sentence - draft.sentence <= 1 ? draft : null;
  }
}

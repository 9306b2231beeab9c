import type { Analysis } from "../../lexicon/analysis.js";
import { mayStart } from "../../lexicon/scan.js";
import { tokenRanges } from "../../lexicon/token-ranges.js";
import type { NameMention } from "../../model/name.js";
import { TokenKind } from "../../token/tokenize.js";

/** The field of the news: conflict, politics, justice. */
const PUBLIC = "public";
/** No field, but how a text speaks of any: in the voice of its writer. */
const COMMENT = "comment";
/** From this share of its words on, outside quotes, a text comments. */
const VOICED = 0.02;
/** News has more names than this share of its words, whoever speaks in it. */
const NAMED = 0.05;
const QUOTE = 0x22;
/** «؟» and «!» */
const MARKS_OF_VOICE: ReadonlySet<number> = new Set([0x3f, 0x21]);
/** From this share of a text's words on, one other field has the text. */
const FULL = 0.065;
/** So many words of a field at least say what a short text is about. */
const ENOUGH = 5;
/** How many times the words of public life the words of the other field must be. */
const OVER = 2;
/** Texts shorter than this are not judged by what they lack. */
const LONG = 60;
/** A long text with fewer words of public life and names than this tells of nobody in particular. */
const BARE = 0.03;
/** So many of its words at least are of other fields. */
const MIXED = 0.05;
/** Words of public life in one sentence that make it news even in a text of another field. */
const GROUNDED = 2;
/** Fields whose texts are full of names and still tell no news. */
const OF_NAMES: ReadonlySet<string> = new Set(["sport", "games", "arts"]);

interface FieldRow {
  readonly field: string;
}

/**
 * What a text is about, by its words. Sport, trade, cooking, love and grammar borrow the words of war; a text that is full
 * of theirs and has next to none of public life tells no news where it says «هجوم».
 */
export class Fields {
  /** The text is of another field than the news, or of nobody in particular. */
  readonly quiet: boolean;
  /** It names enough places and bodies to tell of something particular, weather and earthquakes among it. */
  readonly particular: boolean;
  /** Its writer speaks to the reader («علينا أن ندرك», «هل نعي ذلك؟») and names few: a column, a letter, advice. */
  readonly comments: boolean;
  /** Words of public life before each token. */
  readonly #public: Int32Array;
  /** These words and names before each token. */
  readonly #grounds: Int32Array;
  readonly #named: boolean;

  constructor(analysis: Analysis, names: readonly NameMention[]) {
    const { text, tokens, hits, lexicon } = analysis;
    const family = lexicon.family("field-word");
    const named = namedTokens(analysis, names);
    const counts = new Map<string, number>();
    // Names of their own in the loop: engines look private fields up at every use.
    const publicBefore = new Int32Array(tokens.count + 1);
    const groundsBefore = new Int32Array(tokens.count + 1);
    this.#public = publicBefore;
    this.#grounds = groundsBefore;
    let words = 0;
    let others = 0;
    let opened = 0;
    let voiced = 0;
    let quoted = false;
    for (let token = 0; token < tokens.count; token++) {
      if (named[token] > 0 && (token === 0 || named[token] !== named[token - 1])) opened++;
      publicBefore[token + 1] = publicBefore[token];
      groundsBefore[token + 1] = publicBefore[token] + opened;
      if (tokens.kind[token] === TokenKind.BREAK) quoted = false;
      else if (tokens.kind[token] === TokenKind.MARK) {
        const mark = text.units[tokens.start[token]];
        if (mark === QUOTE) quoted = !quoted;
        else if (!quoted && MARKS_OF_VOICE.has(mark)) voiced++;
      }
      if (tokens.kind[token] !== TokenKind.WORD) continue;
      words++;
      if (named[token] > 0 || !mayStart(hits, token, family)) continue;
      let field: string | null = null;
      for (let hit = hits.first[token]; hit < hits.first[token + 1] && field !== PUBLIC; hit++) {
        if (lexicon.familyOf(hits.entry[hit]) === family) field = lexicon.row<FieldRow>(hits.entry[hit]).field;
      }
      if (field === PUBLIC) {
        publicBefore[token + 1]++;
        groundsBefore[token + 1]++;
      } else if (field === COMMENT) {
        if (!quoted) voiced++;
      } else if (field !== null) {
        counts.set(field, (counts.get(field) ?? 0) + 1);
        others++;
      }
    }
    const [field, most] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ["", 0]);
    const news = publicBefore[tokens.count];
    this.#named = OF_NAMES.has(field);
    this.comments = words >= LONG && voiced >= VOICED * words && opened < NAMED * words;
    this.particular = !this.#named && opened >= BARE * words;
    this.quiet =
      (most >= ENOUGH && most >= FULL * words && most >= OVER * news) ||
      (words >= LONG && others >= MIXED * words && news + opened < BARE * words);
  }

  /** Whether the tokens from `first` up to `end` may tell a deed of war: the text does, or they speak of public life. */
  speaksOfWar(first: number, end: number): boolean {
    return !this.quiet || this.#public[end] - this.#public[first] >= GROUNDED;
  }

  /** Whether they may tell a deed of peace: for these names are ground enough, where the text's field is not full of them. */
  speaksOfNews(first: number, end: number): boolean {
    return this.speaksOfWar(first, end) || (!this.#named && this.#grounds[end] - this.#grounds[first] >= GROUNDED);
  }
}

const READ = new WeakMap<Analysis, { readonly names: readonly NameMention[]; readonly fields: Fields }>();

/** What a text is about, read once for all layers that ask. */
export function fieldsOf(analysis: Analysis, names: readonly NameMention[]): Fields {
  const read = READ.get(analysis);
  if (read !== undefined && read.names === names) return read.fields;
  const fields = new Fields(analysis, names);
  READ.set(analysis, { names, fields });
  return fields;
}

/** The number of its name from 1 on tokens of names, whose words say nothing of the field: «الأسد» is no lion. */
function namedTokens(analysis: Analysis, names: readonly NameMention[]): Int32Array {
  const named = new Int32Array(analysis.tokens.count);
  const ranges = tokenRanges(analysis, names);
  for (let index = 0; index < names.length; index++)
    for (let token = ranges[2 * index]; token <= ranges[2 * index + 1]; token++) named[token] = index + 1;
  return named;
}

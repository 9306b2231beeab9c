import type { HarmKind, VictimClass } from "../../../model/casualty.js";
import type { Quantity, QuantityMod } from "../../../numerals/index.js";
import type { Noun } from "./noun.js";

/**
 * Some people and how many: «3 جنود أميركيين», «جنديان», «عشرات القتلى», «أحد المسلحين», «آخرون», a person's name.
 * Filled in by its reader and read-only from then on (see `Group`).
 */
export class GroupRecord {
  mod: QuantityMod | null = null;
  /** The harm that its own noun says («قتيل»), or null. */
  harm: HarmKind | null = null;
  /** Its noun is of those held or driven out, whose number stands rather than happens. */
  held = false;
  /** The tokens that say who; -1 where none do. */
  who = -1;
  whoLast = -1;
  classes: readonly VictimClass[] = [];
  nationality: string | null = null;
  /** A number, a dual or «أحد» counts it. */
  counted = false;
  quantity: Quantity | null = null;
  others = false;
  /** Its noun has a pronoun: «نجله», «جدها». */
  owned = false;
  /** A noun for people, a nationality, a name or «آخرون» stands in it, not only a number. */
  people = false;
  definite = false;
  plural = false;
  /** Index of the name of the one person that it is, or -1. */
  name = -1;
  /** Bits of `Proclitic` on its first token. */
  proclitics = 0;
  /** First token, the hedge before the number counted in. */
  outer: number;
  /** Last token, a hedge behind it counted in: «على الأقل». */
  outerLast: number;

  constructor(
    /** First token of the number or the noun. */
    readonly first: number,
    public last: number,
    public low: number,
    public high: number | null,
    readonly peeled: number,
  ) {
    this.outer = first;
    this.outerLast = last;
  }

  /** Takes over who a noun says, up to the noun's last token or to `last` behind it. */
  take(noun: Noun, last = noun.last): this {
    this.harm = noun.harm;
    this.held = noun.held;
    this.classes = noun.classes;
    this.nationality = noun.nationality;
    this.people = true;
    if (noun.harm === null) {
      this.who = noun.first;
      this.whoLast = noun.last;
    }
    return this.reach(last);
  }

  /** These people and those joined to them with «و», none of them counted: «ضابط وضابط صف». */
  joined(next: Group): GroupRecord {
    const many = this.high === null && next.high === null;
    const high = this.high === null || next.high === null ? null : this.high + next.high;
    const group = new GroupRecord(this.first, next.last, many ? this.low : this.low + next.low, high, this.peeled);
    Object.assign(group, {
      who: this.who,
      whoLast: next.last,
      classes: [...this.classes, ...next.classes],
      nationality: this.nationality,
      people: true,
      definite: this.definite,
      plural: true,
      proclitics: this.proclitics,
      outer: this.outer,
      outerLast: next.outerLast,
    });
    return group;
  }

  /** Moves its end. */
  reach(last: number): this {
    this.last = last;
    if (this.outerLast < last) this.outerLast = last;
    return this;
  }
}

/** A group as everybody but its reader sees it. */
export type Group = Readonly<GroupRecord>;

/** «آخر», «خامس»: one more. */
export function oneMoreAt(token: number, peeled = 0): Group {
  const group = new GroupRecord(token, token, 1, 1, peeled);
  group.counted = true;
  group.others = true;
  group.people = true;
  return group;
}

/** «الآلاف», «المئات» with nothing counted behind them: people. */
export const isCrowd = ({ quantity, who, definite }: Group): boolean =>
  quantity?.vague === true && definite && who === -1;

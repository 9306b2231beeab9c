import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { HarmKind } from "../../model/casualty.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Draft } from "./draft.js";
import { type Group, readGroup } from "./groups.js";
import type { Roles } from "./roles.js";
import type { HarmRow } from "./rows.js";

/** How far from its verb a victim may stand, in tokens. */
const REACH = 16;
/** How far from its verb a victim told without a number may stand. */
const UNCOUNTED_REACH = 7;
/** How far behind the doer of a deed whom it is done to may stand. */
const SECOND_REACH = 5;
const PREPOSITION = Proclitic.BI | Proclitic.LI | Proclitic.KA;

/** Reads the figures of one document, sentence by sentence, from left to right of the telling. */
export class FigureScanner {
  readonly drafts: Draft[] = [];
  /** 1 on tokens that already belong to a figure. */
  readonly #used: Uint8Array;
  #sentence = 0;
  #from = 0;
  #end = 0;

  constructor(readonly roles: Roles) {
    this.#used = new Uint8Array(roles.input.analysis.tokens.count + 2);
  }

  scan(): readonly Draft[] {
    const { sentences } = this.roles.input.analysis;
    for (let sentence = 0; sentence < sentences.count; sentence++) {
      this.#sentence = sentence;
      this.#from = sentences.first[sentence];
      this.#end = sentences.end[sentence];
      if (this.#speaksOfHarm()) this.#scanSentence();
    }
    return this.drafts;
  }

  #speaksOfHarm(): boolean {
    const { harm, people, words } = this.roles;
    for (let token = this.#from; token < this.#end; token++) {
      if (harm[token] !== -1 || people[token] !== -1) return true;
      if (words[token] !== 0 && (this.roles.is(token, "without") || this.roles.is(token, "subset"))) return true;
    }
    return false;
  }

  #scanSentence(): void {
    const { roles } = this;
    for (let token = this.#from; token < this.#end; token++) {
      if (roles.is(token, "without") && this.#readZero(token)) continue;
      if (this.#used[token] === 1) {
        if (roles.is(token, "subset")) this.#readSubset(token);
        continue;
      }
      if (roles.is(token, "toll") && this.#readToll(token)) continue;
      if (roles.is(token, "subset") && this.#readSubset(token)) continue;
      const hit = roles.harm[token];
      if (hit !== -1 && this.#readTrigger(token, hit)) continue;
      this.#readPeople(token);
    }
  }

  // ---- figures ----

  #add(kind: HarmKind, rule: string, group: Group, trigger: number, hit: number): Draft {
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
      sentence: this.#sentence,
      zero: false,
      revised: false,
      toll: false,
      joint: null,
      subset: null,
    };
    this.drafts.push(draft);
    this.#used.fill(1, before ? trigger : group.outer, group.last + 1);
    return draft;
  }

  /** Figures that go on with «و» from a group: «مقتل جندي وثلاثة مسلحين». */
  #chain(kind: HarmKind, group: Group, subset: Draft | null): void {
    let from = group.outerLast + 1;
    for (let steps = 0; steps < 6; steps++) {
      const next = this.#continuation(from, subset !== null);
      if (next === null || (next.harm !== null && next.harm !== kind)) return;
      const draft = this.#add(kind, subset === null ? "casualties/and-group" : "casualties/subset-and", next, -1, -1);
      draft.subset = subset;
      from = next.outerLast + 1;
    }
  }

  /** The group that «و», «إضافة إلى» or a comma joins, a short «في …», «من …» between. */
  #continuation(from: number, subset: boolean): Group | null {
    const { roles } = this;
    const { tokens } = roles.input.analysis;
    for (let token = from; token < Math.min(this.#end, from + 9); token++) {
      if ((roles.is(token, "stop") && token > from) || roles.is(token, "subset")) return null;
      if (this.#isClauseMark(token)) {
        if (token > from) return null;
        continue;
      }
      if (roles.harm[token] !== -1 && roles.harmRow(roles.harm[token]).pos === "verb") return null;
      if (roles.harm[token] !== -1 && roles.victim[token] === -1) return null;
      const at = tokens.kind[token] === TokenKind.WORD && roles.isAnd(token) ? token + 1 : token;
      const group = readGroup(roles, at, this.#end);
      if (group === null) continue;
      const joined = at > token || (group.proclitics & Proclitic.CONJUNCTION) !== 0;
      const added = this.#isAddition(at - 1);
      if (!joined && !added) {
        if (token === from && !subset) return null;
        token = group.last;
        continue;
      }
      if ((group.proclitics & PREPOSITION) !== 0 || this.#used[group.first] === 1) return null;
      if (!group.people && group.who === -1) {
        // «واحد في كشمير وثلاثة …»
        return null;
      }
      if (group.definite && !group.counted && group.name === -1) return null;
      if (this.#startsClause(group)) return null;
      // Beyond the direct neighbour only what is counted or told by noun goes on.
      if (token > from + 1 && group.quantity === null && group.high !== 2) return null;
      return group;
    }
    return null;
  }

  /** «إضافة إلى», «فضلا عن», «إلى جانب» */
  #isAddition(token: number): boolean {
    const { roles } = this;
    const { hits, lexicon } = roles.input.analysis;
    void hits;
    void lexicon;
    return token > this.#from && ADDITIONS.has(this.#word(token)) && ADDING.has(this.#word(token - 1));
  }

  #word(token: number): string {
    const { text, tokens } = this.roles.input.analysis;
    if (token < 0) return "";
    let out = "";
    for (let at = tokens.start[token]; at < tokens.end[token]; at++) out += String.fromCharCode(text.units[at]);
    return out;
  }

  /** Whether a verb of harm follows the group, so that it is the subject of its own clause: «وجنديان قتلوا». */
  #startsClause(group: Group): boolean {
    const next = group.outerLast + 1;
    const hit = this.roles.harm[next];
    return (
      next < this.#end &&
      hit !== -1 &&
      this.roles.harmRow(hit).pos === "verb" &&
      this.roles.input.analysis.hits.proclitics[hit] === 0
    );
  }

  // ---- triggers ----

  #readTrigger(token: number, hit: number): boolean {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    const row = roles.harmRow(hit);
    if (roles.timed[token] === 1 || roles.named[token] === 1) return false;
    const verb = (hits.features[hit] & Feature.VERB) !== 0;
    if (verb && this.#isNegated(token)) return this.#readNegated(token, hit, row);
    if (this.#isUnreal(token, hit, verb)) return true;
    const deed = roles.is(token - 1, "deed");
    if (verb && !(roles.masdar[token] !== -1 && (deed || roles.is(token - 1, "prep"))))
      return this.#readVerb(token, hit, row);
    // «القتل», «الأسر»: with the article it is of nobody in particular.
    if (row.pos === "masdar" && (hits.features[hit] & Feature.DEFINITE) !== 0) return false;
    const masdar = roles.masdar[token] === -1 ? hit : roles.masdar[token];
    return this.#readMasdar(token, masdar, roles.harmRow(masdar));
  }

  /** «مقتل وإصابة 30»: the other word of harm that shares the group. */
  #jointTrigger(hit: number): number {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    const next = hits.last[hit] + 1;
    const other = (hits.features[hit] & Feature.VERB) !== 0 ? roles.harm[next] : roles.masdar[next];
    if (next >= this.#end || other === -1 || hits.pronoun[hit] > 0 || hasOwnSubject(hits.features[hit])) return -1;
    if ((hits.proclitics[other] & Proclitic.CONJUNCTION) === 0) return -1;
    const one = roles.harmRow(hit);
    const two = roles.harmRow(other);
    return one.kind !== two.kind ? next : -1;
  }

  #readMasdar(token: number, hit: number, row: HarmRow): boolean {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    let at = hits.last[hit] + 1;
    const other = this.#jointTrigger(hit);
    if (other !== -1) at = hits.last[roles.harm[other]] + 1;
    const group = this.#after(at, row, hits.pronoun[hit] > 0);
    // «مقتل … وإصابة آخرين»: the others are beside people told before.
    if (other !== -1 && group?.others === true) return false;
    if (hits.pronoun[hit] > 0 && (group === null || (group.definite && !group.counted))) {
      return DONE.has(this.#word(token - 1)) && this.#readVerbLast(token, hit, row);
    }
    if (group !== null && row.kind === "detained" && group.definite && group.plural && !group.counted) return true;
    if (group === null) return row.use === "dies" && this.#readUnknown(token, hit, row, at);
    if (!this.#fits(row, group, token, false)) return false;
    if (row.use === "falls") {
      const kind = group.harm ?? (row.id === "suqut" && group.people && group.quantity !== null ? "killed" : null);
      if (kind === null) return false;
      const draft = this.#add(kind, "casualties/fall", group, token, hit);
      this.#peopleTail(draft, group);
      return true;
    }
    const { kind } = row;
    const draft = this.#add(
      kind,
      row.use === "toll" ? "casualties/toll-phrase" : "casualties/masdar",
      group,
      token,
      hit,
    );
    if (other !== -1) this.#share(draft, roles.harmRow(roles.harm[other]).kind, group, other);
    else this.#chain(kind, group, null);
    return true;
  }

  /** «مقتل عارضة أزياء»: whoever it is, «مقتل» and «مصرع» are of people. */
  #readUnknown(token: number, hit: number, row: HarmRow, at: number): boolean {
    const { roles } = this;
    const { hits, tokens, text } = roles.input.analysis;
    if (row.needs !== null || row.kind !== "killed" || at >= this.#end || tokens.kind[at] !== TokenKind.WORD)
      return false;
    if (
      roles.timed[at] === 1 ||
      roles.is(at, "prep") ||
      roles.is(at, "stop") ||
      roles.is(at, "subset") ||
      hits.pronoun[hit] > 0
    )
      return false;
    if (roles.harm[at] !== -1 || roles.people[at] !== -1 || this.#word(at).length < 3) return false;
    const before = token > this.#from ? this.#word(token - 1) : "";
    if (before === "في" || roles.name[at] !== -1) return false;
    const word = this.#word(at);
    void text;
    const plural = /(?:ين|ون|ات)$/.test(word);
    const last = at;
    const group: Group = {
      outer: at,
      first: at,
      peeled: 0,
      last,
      low: plural ? 2 : 1,
      high: plural ? null : 1,
      mod: null,
      harm: null,
      held: false,
      who: at,
      whoLast: last,
      classes: [],
      nationality: null,
      counted: false,
      quantity: null,
      others: false,
      people: false,
      definite: false,
      plural,
      name: -1,
      proclitics: 0,
      outerLast: last,
    };
    this.#add(row.kind, "casualties/masdar", group, token, hit);
    return true;
  }

  /** The group right after a masdar; a quote, «كل من», an adverb or «ل» may stand between. */
  #after(from: number, row: HarmRow, pronoun: boolean): Group | null {
    const { roles } = this;
    let token = from;
    for (let steps = 0; steps < 3 && token < this.#end; steps++) {
      if (roles.isQuote(token)) {
        token++;
        continue;
      }
      const each = roles.lastOf(token, "each");
      if (each !== -1) {
        token = each + 1;
        continue;
      }
      const group = readGroup(roles, token, this.#end);
      if (group !== null) {
        const governed = (group.proclitics & PREPOSITION) !== 0;
        return governed && !pronoun && row.use !== "neutralised" ? null : group;
      }
      if (row.use !== "toll" && roles.is(token, "other-one")) return this.#single(token);
      break;
    }
    return null;
  }

  /** «إصابة خامس», «قتل آخر»: one more. */
  #single(token: number): Group | null {
    const { hits } = this.roles.input.analysis;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] > 0) return null;
    return {
      outer: token,
      first: token,
      peeled: 0,
      last: token,
      low: 1,
      high: 1,
      mod: null,
      harm: null,
      held: false,
      who: -1,
      whoLast: -1,
      classes: [],
      nationality: null,
      counted: true,
      quantity: null,
      others: true,
      people: true,
      definite: false,
      plural: false,
      name: -1,
      proclitics: 0,
      outerLast: token,
    };
  }

  #readVerb(token: number, hit: number, row: HarmRow): boolean {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    // «قتلته الشرطة»: whom it is done to stands in the pronoun.
    if (hits.pronoun[hit] > 0) return true;
    const other = this.#jointTrigger(hit);
    const start = other === -1 ? token : other;
    const from = (other === -1 ? hits.last[hit] : hits.last[roles.harm[other]]) + 1;
    const fate = row.needs === "fate" ? this.#fateAfter(from) : -1;
    if (row.needs === "fate" && fate === -1) return false;
    const pluralSubject = hasOwnSubject(hits.features[hit]);
    const group = this.#object(start, from, hit, row, pluralSubject);
    // «فقد خمسة من جنوده»: whoever loses his own men loses them dead.
    let kind =
      row.id === "faqada" && group !== null && group.who !== -1 && this.#isOwn(group.who) ? "killed" : row.kind;
    if (row.use === "falls") {
      if (group === null) return false;
      if (this.#betweenKinds(group)) return true;
      const fallen = group.harm ?? (group.people && group.quantity !== null ? "killed" : null);
      if (fallen === null) return false;
      kind = fallen;
    }
    if (group !== null && this.#fits(row, group, token, true)) {
      const draft = this.#add(
        kind,
        row.use === "falls" ? "casualties/fall" : "casualties/verb-first",
        group,
        token,
        hit,
      );
      if (row.needs === "fate" && fate > draft.last && fate - draft.last < 6) draft.last = fate;
      if (row.use === "falls") this.#peopleTail(draft, group);
      else if (other !== -1) this.#share(draft, roles.harmRow(roles.harm[other]).kind, group, other);
      else this.#chain(kind, group, null);
      return true;
    }
    if (row.use === "falls") return false;
    return this.#readVerbLast(token, hit, row);
  }

  #isOwn(token: number): boolean {
    const { victim } = this.roles;
    return victim[token] !== -1 && this.roles.input.analysis.hits.pronoun[victim[token]] > 0;
  }

  /** «17 شخصا لقوا حتفهم», «19 شخصا تم توقيفهم» */
  #readVerbLast(token: number, hit: number, row: HarmRow): boolean {
    const { hits } = this.roles.input.analysis;
    const { kind } = row;
    if (row.use === "act" && row.pos === "verb" && !isPassive(hits.features[hit])) return false;
    const group = this.#subject(token);
    if (group === null || !this.#fits(row, group, token, true)) return false;
    const draft = this.#add(kind, "casualties/verb-last", group, token, hit);
    if (!group.counted) {
      // The verb alone tells it where its victim stands before it by name or noun.
      [draft.first, draft.peeled, draft.last] = [token, hits.peeled[hit], hits.last[hit]];
    }
    const end = this.#end;
    this.#end = token;
    for (let at = group.outerLast + 1; at < token; at++) {
      if (this.roles.is(at, "subset") && this.#readSubset(at)) break;
    }
    if (group.counted || hasOwnSubject(hits.features[hit])) this.#chain(kind, group, null);
    this.#end = end;
    this.#used[token] = 1;
    return true;
  }

  /** «مصرعه», «حتفهم», «الحياة» after a verb that is nothing without it. */
  #fateAfter(from: number): number {
    for (let token = from; token < Math.min(this.#end, from + 28); token++) {
      if (this.roles.is(token, "fate")) return token;
    }
    return -1;
  }

  /**
   * The group that a verb is told of, to the right of it. Groups behind a preposition are passed over; where an active verb
   * has two groups, the first does it and the second suffers it («قتل مسلحون ثلاثة جنود»).
   */
  #object(trigger: number, from: number, hit: number, row: HarmRow, pluralSubject: boolean): Group | null {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    const limit = Math.min(this.#end, from + (pluralSubject ? 1 : REACH));
    let found: Group | null = null;
    let stops = false;
    let reach = limit;
    for (let token = from; token < reach; token++) {
      if (roles.is(token, "stop")) {
        if (!this.#isRelative(token)) break;
        stops = true;
      }
      if (token > from && this.#isOtherVerb(token)) break;
      if (roles.is(token, "subset") || roles.is(token, "without") || this.#startsAfterComma(token)) break;
      if (roles.isMark(token) && !roles.isQuote(token) && found !== null) break;
      const group =
        readGroup(roles, token, this.#end) ??
        (token === from && roles.is(token, "other-one") ? this.#single(token) : null);
      if (group === null) continue;
      const governed = (group.proclitics & PREPOSITION) !== 0 || this.#governed(group.outer, trigger);
      if (governed || stops) {
        token = group.last;
        continue;
      }
      if (!group.people && group.who === -1 && token > from + 4) {
        token = group.last;
        continue;
      }
      if ((group.proclitics & Proclitic.CONJUNCTION) !== 0) break;
      if (found === null) {
        found = group;
        if (row.use !== "act" || !isActive(hits.features[hit]) || group.quantity !== null) break;
        reach = Math.min(limit, group.outerLast + SECOND_REACH);
        token = group.last;
        continue;
      }
      // The object follows a subject told by noun or name.
      if (group.people && !group.others) return group;
      break;
    }
    if (found !== null && !found.counted && found.outer > from + UNCOUNTED_REACH) return null;
    // «هجّر المتمردون …»: people spoken of in general do a deed sooner than they suffer one.
    const general = found?.definite === true && found.plural && !found.counted;
    if (general && row.use === "act" && isActive(hits.features[hit]) && row.kind !== "killed" && row.kind !== "injured")
      return null;
    return found;
  }

  /** «…، ونقل الضابط»: a new clause. */
  #startsAfterComma(token: number): boolean {
    const { tokens, text } = this.roles.input.analysis;
    return (
      token > this.#from &&
      this.#isClauseMark(token - 1) &&
      text.units[tokens.start[token]] === WAW &&
      tokens.end[token] - tokens.start[token] > 2
    );
  }

  #isColon(token: number): boolean {
    const { tokens, text } = this.roles.input.analysis;
    return tokens.kind[token] === TokenKind.MARK && text.units[tokens.start[token]] === 0x3a;
  }

  #isRelative(token: number): boolean {
    const word = this.#word(token);
    return word.startsWith("ال") && word.length > 3;
  }

  /** Whether a preposition governs what starts at a token. */
  #governed(token: number, trigger: number): boolean {
    let before = token - 1;
    while (before > trigger && this.roles.isQuote(before)) before--;
    if (before <= trigger) return false;
    if (this.roles.is(before, "prep") || this.roles.is(before, "wound")) return true;
    // «برصاص جندي», «بنيران مسلحين»: the genitive of a noun behind a preposition.
    const { hits } = this.roles.input.analysis;
    for (let hit = hits.first[before]; hit < hits.first[before + 1]; hit++) {
      if ((hits.proclitics[hit] & Proclitic.BI) !== 0 && this.roles.quantity[token] === -1) return true;
    }
    return false;
  }

  #isOtherVerb(token: number): boolean {
    const hit = this.roles.harm[token];
    return hit !== -1 && this.#used[token] === 0 && this.roles.harmRow(hit).use !== "falls";
  }

  #isClauseMark(token: number): boolean {
    return this.roles.isMark(token) && !this.roles.isQuote(token);
  }

  /** The group before a verb that is its subject: the first of its clause, after «أن» or the sentence's start. */
  #subject(verb: number): Group | null {
    const { roles } = this;
    let start = verb - 1;
    let relative = false;
    for (; start >= this.#from && verb - start < 34; start--) {
      if (this.#isColon(start)) break;
      if (!roles.is(start, "stop")) continue;
      if (start === verb - 1 && this.#isRelative(start)) {
        relative = true;
        continue;
      }
      if (this.#isRelative(start)) continue;
      break;
    }
    let found: Group | null = null;
    for (let token = Math.max(this.#from, start + 1); token < verb; token++) {
      const group = readGroup(roles, token, verb);
      if (group === null) continue;
      const governed = (group.proclitics & (PREPOSITION & ~Proclitic.KA)) !== 0 || this.#governed(group.outer, start);
      if (governed || this.#used[group.first] === 1 || (!group.people && group.quantity === null)) {
        token = group.last;
        continue;
      }
      if (!group.people && group.who === -1) {
        token = group.last;
        continue;
      }
      if (found === null) found = group;
      token = group.last;
    }
    if (found === null || found.counted) return found;
    // Without a number the subject of a habit or of a relative clause is not news: «الصحفيين الذين استشهدوا».
    const { hits } = this.roles.input.analysis;
    const present = (hits.features[roles.harm[verb]] & (Feature.PAST | Feature.PRESENT)) === Feature.PRESENT;
    if (present || (found.plural && (relative || verb - found.last > 6))) return null;
    // «سيارة الجنرال أصيبت»: the owner of what was hit.
    const before = found.outer - 1;
    const opens =
      before <= start ||
      before < this.#from ||
      roles.isMark(before) ||
      roles.words[before] !== 0 ||
      found.proclitics !== 0;
    return opens || found.name !== -1 || relative ? found : null;
  }

  // ---- guards ----

  #isNegated(token: number): boolean {
    const before = token - 1;
    if (before < this.#from) return false;
    return NEGATIONS.has(this.#word(before));
  }

  #readNegated(token: number, hit: number, row: HarmRow): boolean {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    if (this.#word(token - 1) === "لن" || this.#word(token - 1) === "لا" || row.use === "falls") return true;
    for (let at = token + 1; at < Math.min(this.#end, token + 4); at++) {
      const nobody = roles.lastOf(at, "nobody");
      const group = nobody === -1 ? readGroup(roles, at, this.#end) : null;
      if (
        nobody === -1 &&
        (group === null || (group.proclitics & PREPOSITION) !== 0 || (!group.definite && !group.people))
      )
        continue;
      this.#zero(row.kind, token, hits.peeled[hit], nobody === -1 ? (group as Group).last : nobody);
      return true;
    }
    return true;
  }

  #zero(kind: HarmKind, first: number, peeled: number, last: number): void {
    this.drafts.push({
      kind,
      rule: "casualties/zero",
      group: null,
      trigger: first,
      hit: -1,
      first,
      peeled,
      last,
      low: 0,
      high: 0,
      mod: null,
      sentence: this.#sentence,
      zero: true,
      revised: false,
      toll: false,
      joint: null,
      subset: null,
    });
    this.#used.fill(1, first, last + 1);
  }

  /** «دون وقوع إصابات», «لم تقع إصابات» */
  #readZero(token: number): boolean {
    const { roles } = this;
    const from = roles.lastOf(token, "without") + 1;
    for (let at = from; at < Math.min(this.#end, from + 6); at++) {
      const last = roles.lastOf(at, "no-harm");
      if (last === -1) continue;
      const word = this.#word(last);
      this.#zero(kindOfHarmWord(word), token, 0, last);
      // «لا قتلى أو مصابين»
      const hit = roles.people[last + 2];
      if (last + 2 < this.#end && hit !== -1 && this.#word(last + 1) === "او")
        this.#zero(roles.harmRow(hit).kind, last + 2, 0, last + 2);
      return true;
    }
    return false;
  }

  /** Plans, threats, attempts and conditions tell of no victims. */
  #isUnreal(token: number, hit: number, verb: boolean): boolean {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    const present = verb && (hits.features[hit] & Feature.PRESENT) !== 0 && (hits.features[hit] & Feature.PAST) === 0;
    if ((hits.proclitics[hit] & Proclitic.SA) !== 0) return true;
    if (present && (hits.proclitics[hit] & Proclitic.LI) !== 0) return true;
    // «لقتل المدنيين» is a purpose, «لمقتل شخصين» a result.
    if (
      !verb &&
      (hits.proclitics[hit] & Proclitic.LI) !== 0 &&
      roles.harmRow(hit).use === "act" &&
      roles.harmRow(hit).id !== "isaba"
    )
      return true;
    if (verb && !present) return false;
    if (!verb && token > this.#from && this.#word(token - 1) === "او") return true;
    for (let at = token - 1; at >= Math.max(this.#from, token - (verb ? 2 : 3)); at--) {
      if (roles.isMark(at) && !roles.isQuote(at)) return false;
      if (roles.harm[at] !== -1 && !verb) return false;
      if (roles.is(at, "future")) return true;
      if (present && SUBJUNCTIVE.has(this.#word(at))) return true;
    }
    return false;
  }

  /** Whether what the word of harm asks for stands there. */
  #fits(row: HarmRow, group: Group, token: number, verb: boolean): boolean {
    const { roles } = this;
    // «فقد» is «then indeed» more often than «was lost», and people lose their temper, their jobs and their way.
    if (row.kind === "missing" && group.definite && !group.counted && group.name === -1) return false;
    if (row.use === "falls" && group.definite && !group.counted) return false;
    // The dead are held and found, not taken; those hurt already are not hurt by the telling.
    if (group.harm !== null && group.harm !== row.kind && row.use !== "falls" && row.kind !== "killed") return false;
    if (group.harm !== null && group.definite && !group.counted && row.use === "act") return false;
    if (row.id === "faqada" && (group.definite || (group.outer !== token + 1 && group.last !== token - 1)))
      return false;
    if (row.needs === "counted" && verb && group.outer > token + 2) return false;
    if (row.needs === "counted" && verb && group.outerLast < token - 2) return false;
    if (group.held && group.quantity === null) return row.kind === "killed" || row.kind === "injured" || group.counted;
    if (roles.harm[token] !== -1 && group.name === -1 && !group.people && group.who === -1) {
      // A bare number: only next to its word, and with nothing counted after it.
      if (group.outer > token + 3) return false;
    }
    // «أصابت حافلة تقل أطفالا»: what an active blow hits is people only where they are counted or wounded.
    if (
      row.id === "asaba" &&
      !isPassive(roles.input.analysis.hits.features[roles.harm[token]]) &&
      group.quantity === null &&
      group.high !== 2 &&
      !group.others
    ) {
      if (!this.#woundNear(group.outerLast)) return false;
    }
    switch (row.needs) {
      case "people":
        return (
          group.people ||
          this.#woundNear(group.outerLast) ||
          group.name !== -1 ||
          (group.quantity !== null && group.who === -1 && !verb ? true : group.quantity !== null && group.who === -1)
        );
      case "taking":
        for (let at = token - 1; at >= Math.max(this.#from, token - 9); at--) if (roles.is(at, "taking")) return true;
        return false;
      case "counted":
        return group.people && (group.quantity !== null || group.high === 2);
      case "sudden":
        return group.quantity !== null || group.high === 2 || this.#suddenNear(token);
      case "injury":
        return group.people && this.#woundNear(group.outerLast);
      default:
        return true;
    }
  }

  #woundNear(from: number): boolean {
    for (let token = from + 1; token < Math.min(this.#end, from + 4); token++)
      if (this.roles.is(token, "wound")) return true;
    return false;
  }

  #suddenNear(token: number): boolean {
    void token;
    for (let at = this.#from; at < this.#end; at++) if (SUDDEN.has(this.#word(at))) return true;
    return false;
  }

  // ---- nouns for those harmed ----

  #readPeople(token: number): boolean {
    const { roles } = this;
    if (roles.quantity[token] === -1 && roles.people[token] === -1 && !roles.is(token, "one-of")) return false;
    const group = readGroup(roles, token, this.#end);
    if (group === null) return false;
    // «20 شخصا بين قتيل وجريح»
    const between = this.#betweenKinds(group);
    if (between) return true;
    if (group.harm === null) return false;
    if (group.harm === "killed" && roles.is(group.last + 1, "fate")) return false;
    if (!group.counted && group.quantity === null && !this.#bareStands(group)) return false;
    if (group.held && (group.quantity === null || (group.low > 0 && this.#heldIsPlace(group)))) return false;
    const draft = this.#add(group.harm, "casualties/people-noun", group, -1, -1);
    this.#peopleTail(draft, group);
    return true;
  }

  #heldIsPlace(group: Group): boolean {
    return group.definite && group.quantity !== null && group.quantity.vague;
  }

  /** A noun for those harmed without a number tells a figure only where it is new, not where it is spoken of. */
  #bareStands(group: Group): boolean {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    const hit = roles.people[group.first];
    if (group.definite || hits.pronoun[hit] > 0 || (group.proclitics & PREPOSITION) !== 0) return false;
    const row = roles.harmRow(hit);
    if (row.id === "rahina") return false;
    if (row.needs === "wounds") return this.#afterFall(group.first);
    if (this.#word(group.first - 1) === "بين" || this.#word(group.first - 2) === "بين") return false;
    if (!group.plural)
      return row.id === "qatil" || row.id === "jarih" || row.id === "jutha"
        ? group.name === -1 && !this.#definiteAt(group.last + 1)
        : false;
    if (COUNTING.has(this.#word(group.first - 1))) return false;
    if (
      this.#definiteAt(group.last + 1) ||
      (this.#definiteAt(group.last + 2) && roles.isQuote(group.last + 1)) ||
      roles.named[group.last + 1] === 1
    )
      return false;
    if (roles.people[group.last + 1] !== -1 && roles.conjoined(group.last + 1, roles.people[group.last + 1]))
      return true;
    if (row.id === "dahiya" || row.id === "shahid") return this.#afterFall(group.first);
    return row.id === "qatil" || row.id === "jarih" || row.id === "musab" ? true : this.#afterFall(group.first);
  }

  #afterFall(token: number): boolean {
    for (let at = token - 1; at >= Math.max(this.#from, token - 3); at--) {
      if (this.roles.harm[at] !== -1 || CAUSES.has(this.#word(at))) return true;
    }
    return false;
  }

  #definiteAt(token: number): boolean {
    if (token >= this.#end || this.roles.isMark(token)) return false;
    const word = this.#word(token);
    return word.startsWith("ال") && word.length > 4;
  }

  /** What goes on after «20 قتيلا»: «و30 جريحا» is a figure of its own, «وجريحا» shares the number. */
  #peopleTail(draft: Draft, group: Group): void {
    const { roles } = this;
    const { hits } = roles.input.analysis;
    const next = group.outerLast + 1;
    const hit = roles.people[next];
    if (
      next < this.#end &&
      hit !== -1 &&
      roles.conjoined(next, hit) &&
      roles.harmRow(hit).kind !== draft.kind &&
      hits.pronoun[hit] === 0
    ) {
      if (group.quantity !== null) {
        const other = readGroup(roles, next, this.#end);
        if ((other !== null && (hits.features[hit] & Feature.DUAL) === 0) || other?.plural) {
          this.#share(draft, roles.harmRow(hit).kind, group, -1);
          const joint = this.drafts[this.drafts.length - 1];
          joint.last = hits.last[hit];
          this.#used.fill(1, next, hits.last[hit] + 1);
        }
      }
      return;
    }
    this.#chain(draft.kind, group, null);
  }

  /** «20 بين قتيل وجريح», «20 شخصا ما بين قتيل وجريح» */
  #betweenKinds(group: Group): boolean {
    const { roles } = this;
    if (group.quantity === null) return false;
    let at = group.outerLast + 1;
    if (at < this.#end && this.#word(at) === "ما") at++;
    if (at >= this.#end || this.#word(at) !== "بين") return false;
    const one = roles.people[at + 1];
    const two = roles.people[at + 2];
    if (one === -1 || two === -1 || at + 2 >= this.#end || !roles.conjoined(at + 2, two)) return false;
    const draft = this.#add(roles.harmRow(one).kind, "casualties/joint", group, -1, -1);
    this.#share(draft, roles.harmRow(two).kind, group, -1);
    this.#used.fill(1, at, at + 3);
    return true;
  }

  /** A count that two kinds share: each of them is at least one and at most all but one. */
  #share(draft: Draft, kind: HarmKind, group: Group, trigger: number): void {
    const { hits } = this.roles.input.analysis;
    const vague = group.quantity?.vague === true;
    if (group.quantity === null && !group.counted) {
      // «مقتل وإصابة جنود»: some of each cannot be told.
      draft.low = 1;
    } else {
      draft.low = 1;
      draft.high = draft.high === null ? null : vague ? draft.high : Math.max(1, draft.high - 1);
    }
    draft.rule = "casualties/joint";
    const other: Draft = { ...draft, kind, joint: draft };
    if (trigger !== -1) {
      const hit = this.roles.harm[trigger];
      other.first = trigger;
      other.peeled = hits.peeled[hit];
      other.hit = hit;
      other.trigger = trigger;
    }
    draft.joint = other;
    this.drafts.push(other);
  }

  // ---- tolls and subsets ----

  /** «ارتفع عدد القتلى إلى 40», «بلغت حصيلة الضحايا 120 قتيلا»: the number stands apart from its noun. */
  #readToll(token: number): boolean {
    const { roles } = this;
    const last = roles.lastOf(token, "toll");
    let kind: HarmKind | null = null;
    for (let at = token; at <= Math.min(this.#end - 1, last + 2); at++) {
      if (roles.people[at] !== -1) kind ??= roles.harmRow(roles.people[at]).kind;
      else kind ??= kindOfWord(this.#word(at));
    }
    const bare = kind === null;
    if (kind === null) kind = this.#previous()?.kind ?? "killed";
    const opened = roles.is(token - 1, "rise") || roles.is(token - 2, "rise") || roles.is(token - 1, "reach");
    let reached = opened;
    for (let at = last + 1; at < Math.min(this.#end, last + 14); at++) {
      if ((roles.is(at, "stop") && !this.#isRelative(at)) || roles.harm[at] !== -1) break;
      if (roles.is(at, "rise") || roles.is(at, "reach") || roles.is(at, "prep")) reached = true;
      if (roles.quantity[at] === -1) continue;
      const group = readGroup(roles, at, this.#end);
      if (group === null || !reached) continue;
      if (this.#word(at - 1) === "من" && opened) continue;
      if (bare && group.harm === null && group.people === false && !opened) break;
      if (!group.people && group.who !== -1) break;
      const draft = this.#add(group.harm ?? kind, "casualties/toll", group, -1, -1);
      draft.toll = true;
      draft.revised = [token, token - 1, token - 2, at - 1, at - 2].some(
        (near) => near >= this.#from && roles.is(near, "rise"),
      );
      this.#used.fill(1, token, last + 1);
      this.#peopleTail(draft, group);
      return true;
    }
    return false;
  }

  /** The figure that a part belongs to; null where people told before it in the sentence still wait for their verb. */
  #wholeOf(token: number): Draft | null {
    const { roles } = this;
    const latest = this.drafts.at(-1);
    if (latest !== undefined && latest.sentence === this.#sentence) return latest;
    for (let at = token - 1; at >= Math.max(this.#from, token - 20); at--) {
      const before = this.#used[at] === 0 && roles.quantity[at] !== -1 ? readGroup(roles, at, token) : null;
      if (before !== null && (before.people || before.who !== -1)) return null;
      if (roles.is(at, "stop")) break;
    }
    if (latest === undefined) return null;
    for (let at = token; at <= roles.lastOf(token, "subset"); at++) {
      const kind = kindOfWord(this.#word(at));
      if (kind !== null) return this.drafts.findLast((draft) => draft.kind === kind && draft.subset === null) ?? null;
    }
    return this.#sentence - latest.sentence <= 1 ? latest : null;
  }

  /** Whether a number without people has a word after it that it may count. */
  #countsThings({ outerLast, quantity }: Group): boolean {
    const { roles } = this;
    const next = outerLast + 1;
    if (roles.people[next] !== -1 || roles.masdar[next] !== -1) return false;
    if (quantity?.vague) return true;
    return next < this.#end && roles.input.analysis.tokens.kind[next] === TokenKind.WORD && !roles.is(next, "prep");
  }

  #previous(): Draft | null {
    const draft = this.drafts.at(-1);
    return draft !== undefined && this.#sentence - draft.sentence <= 1 ? draft : null;
  }

  /** «بينهم 5 أطفال وامرأتان»: parts of the figure before them. */
  #readSubset(token: number): boolean {
    const { roles } = this;
    let whole = this.#wholeOf(token);
    if (whole === null || whole.zero) return false;
    while (whole.subset !== null && whole.subset.sentence === this.#sentence) whole = whole.subset;
    let from = roles.lastOf(token, "subset") + 1;
    while (from < this.#end && (roles.isQuote(from) || (roles.isMark(from) && from === token + 1))) from++;
    const group = readGroup(roles, from, this.#end);
    if (group === null || (group.proclitics & PREPOSITION) !== 0 || this.#used[group.first] === 1) return false;
    if (!group.people && (group.quantity === null || this.#countsThings(group))) return false;
    if (group.harm !== null && group.harm !== whole.kind) return false;
    if (this.#startsClause(group)) return false;
    const draft = this.#add(whole.kind, "casualties/subset", group, -1, -1);
    draft.subset = whole;
    this.#chain(whole.kind, group, whole);
    return true;
  }
}

const COUNTING = new Set(["عدد", "حصيله", "اعداد", "ذوي", "عائلات", "اسر", "دماء", "اهالي", "جثامين"]);
const WAW = 0x0648;
const DONE = new Set(["تم", "وتم", "جري", "وجري", "تمت", "يتم"]);
const NEGATIONS = new Set(["لم", "لن", "لا", "وما", "ولم", "فلم", "ولا", "ولن"]);
const SUBJUNCTIVE = new Set(["ان", "لن", "كي", "قد", "سوف", "بان", "لكي", "حتي"]);
const ADDITIONS = new Set(["الي", "عن", "علي", "جانب"]);
const ADDING = new Set(["اضافه", "بالاضافه", "فضلا", "علاوه", "الي"]);
const CAUSES = new Set([
  "خلف",
  "خلفت",
  "اوقع",
  "اوقعت",
  "عن",
  "مخلفا",
  "وخلف",
  "وخلفت",
  "واوقع",
  "واوقعت",
  "يخلف",
  "تخلف",
  "يوقع",
  "بسقوط",
  "وقوع",
  "سقوط",
  "وخلفا",
  "وجود",
  "هناك",
  "علي",
  "مخلفه",
  "في",
]);
const SUDDEN = new Set([
  "متاثرا",
  "متاثره",
  "متاثرين",
  "بجروح",
  "بجراحه",
  "بجروحه",
  "حادث",
  "انفجار",
  "هجوم",
  "قصف",
  "حريق",
  "غرقا",
  "اختناقا",
  "الفور",
  "بجراح",
  "اصابته",
  "بالرصاص",
  "انهيار",
  "تحطم",
  "زلزال",
  "التعذيب",
  "تعذيب",
  "جوعا",
  "بردا",
  "سجن",
  "الحادث",
  "المستشفي",
]);

const isPassive = (features: number): boolean => (features & Feature.PASSIVE) !== 0;
const isActive = (features: number): boolean => (features & Feature.ACTIVE) !== 0;

/** «قتلوا»: a past that has its plural subject in itself, so that no noun after it can be the subject. */
const hasOwnSubject = (features: number): boolean =>
  (features & Feature.VERB) !== 0 &&
  (features & (Feature.PLURAL | Feature.DUAL)) !== 0 &&
  (features & Feature.SINGULAR) === 0;

const kindOfHarmWord = (word: string): HarmKind => (/اصاب|جرح/.test(word) ? "injured" : "killed");

function kindOfWord(word: string): HarmKind | null {
  if (/قتل|ضحايا|شهدا|وفيات/.test(word)) return "killed";
  if (/جرح|مصاب|اصابات/.test(word)) return "injured";
  if (/مفقود/.test(word)) return "missing";
  return null;
}

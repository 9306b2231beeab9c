import { readElsewhere } from "./readers/beside.js";
import { readPeople } from "./readers/harmed.js";
import { readNamed } from "./readers/named.js";
import { readFew, readShares, readSome, readSubset } from "./readers/parts.js";
import { readToll } from "./readers/tolls.js";
import { readTrigger } from "./readers/triggers.js";
import { readDenied, readZero } from "./readers/zero.js";
import type { Draft } from "./scene/draft.js";
import type { Roles } from "./scene/roles.js";
import { Scene } from "./scene/scene.js";
import { wordBit } from "./tables/rows.js";

/** Reads the figures of one document, sentence by sentence, in the order of the telling. */
export function scanFigures(roles: Roles): readonly Draft[] {
  const scene = new Scene(roles);
  const { sentences } = roles.input.analysis;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    scene.sentence = sentence;
    scene.from = sentences.first[sentence];
    scene.end = sentences.end[sentence];
    if (speaksOfHarm(scene)) scanSentence(scene);
  }
  return scene.drafts;
}

function speaksOfHarm(scene: Scene): boolean {
  const { harm, people, words } = scene.roles;
  for (let token = scene.from; token < scene.end; token++) {
    if (harm[token] !== -1 || people[token] !== -1) return true;
    if ((words[token] & GATES) !== 0) return true;
  }
  return false;
}

/** Words that tell of harm without a word of harm beside them. */
const GATES = wordBit("without") | wordBit("subset") | wordBit("toll");

function scanSentence(scene: Scene): void {
  const { roles } = scene;
  for (let token = scene.from; token < scene.end; token++) {
    const used = scene.used[token] === 1;
    if (!used && (readZero(scene, token) || readDenied(scene, token))) continue;
    if (used) {
      if (roles.is(token, "subset")) readSubset(scene, token);
      continue;
    }
    if (roles.is(token, "toll") && readToll(scene, token)) continue;
    if (roles.is(token, "subset") && readSubset(scene, token)) continue;
    if (
      readElsewhere(scene, token) ||
      readShares(scene, token) ||
      readSome(scene, token) ||
      readFew(scene, token) ||
      readNamed(scene, token)
    )
      continue;
    const hit = roles.harm[token];
    if (hit !== -1 && readTrigger(scene, token, hit)) continue;
    readPeople(scene, token);
  }
}

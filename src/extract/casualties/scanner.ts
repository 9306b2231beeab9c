import type { Draft } from "./draft.js";
import { readNamed } from "./named.js";
import { readFew, readShares, readSome, readSubset } from "./parts.js";
import { readPeople } from "./people.js";
import type { Roles } from "./roles.js";
import { wordBit } from "./rows.js";
import { Scene } from "./scene.js";
import { readToll } from "./tolls.js";
import { readTrigger } from "./triggers.js";
import { readDenied, readZero } from "./zero.js";

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
    if (readShares(scene, token) || readSome(scene, token) || readFew(scene, token) || readNamed(scene, token))
      continue;
    const hit = roles.harm[token];
    if (hit !== -1 && readTrigger(scene, token, hit)) continue;
    readPeople(scene, token);
  }
}

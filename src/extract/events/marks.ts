import type { Scene } from "./scene.js";

const COLON = ":".charCodeAt(0);

export const isColon = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  token >= 0 && tokens.end[token] - tokens.start[token] === 1 && text.units[tokens.start[token]] === COLON;

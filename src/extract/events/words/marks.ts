import { isMark } from "../../../lexicon/analysis.js";
import type { Scene } from "../scene/scene.js";

const COLON = ":".charCodeAt(0);

export const isColon = ({ analysis }: Scene, token: number): boolean => isMark(analysis, token, COLON);

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const SAMPLE = fileURLToPath(new URL("../../fixtures/sample/", import.meta.url));

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
}

export const articles: readonly Article[] = readFileSync(`${SAMPLE}articles.jsonl`, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

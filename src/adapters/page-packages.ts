import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Weights and scripts of the page's one webfont. */
const FACES = [
  { subset: "arabic", weight: 400, range: "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFF" },
  { subset: "arabic", weight: 700, range: "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFF" },
  { subset: "latin", weight: 400, range: "U+0000-00FF,U+2010-2044,U+20AC,U+2212" },
  { subset: "latin", weight: 700, range: "U+0000-00FF,U+2010-2044,U+20AC,U+2212" },
];

const CREDIT = "/* Noto Naskh Arabic, Copyright 2022 The Noto Project Authors, SIL Open Font License 1.1 */\n";

/** `@font-face` rules that carry the font in themselves. */
export function fontFaces(): string {
  const faces = FACES.map(({ subset, weight, range }) => {
    const name = `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-${weight}-normal.woff2`;
    const data = readFileSync(resolve(name)).toString("base64");
    return (
      `@font-face{font-family:"Noto Naskh Arabic";font-style:normal;font-weight:${weight};font-display:block;` +
      `src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`
    );
  });
  return CREDIT + faces.join("\n");
}

/** The shapes of the world's countries as TopoJSON text. */
export const countryShapes = (): string => readFileSync(resolve("world-atlas/countries-50m.json"), "utf8");

// Bundles build/ into dist/, so that a command reads some thirty files and not four hundred. Runs after the compiler.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("./", import.meta.url));
const FROM = join(ROOT, "build");
const TO = join(ROOT, "dist");

/** What package.json exports, what is run, and what is loaded by its address. */
const ENTRIES = [
  "index",
  "dates",
  "names",
  "text",
  "corpus/index",
  "corpus/standard-extractor",
  "corpus/worker",
  "cli/main",
  "report/html/html-report",
  "report/html/playground/server",
  "adapters/standard-tables-file",
  "adapters/standard-tables-none",
];

/** Modules move into other folders here; whatever they find beside themselves stays where it would be without that. */
const ownAddresses = {
  name: "own addresses",
  setup(bundler) {
    bundler.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      if (!path.startsWith(FROM) || !contents.includes("import.meta.url")) return null;
      const own = JSON.stringify(relative(FROM, path).replaceAll("\\", "/"));
      return { contents: contents.replaceAll("import.meta.url", `ADDRESS_OF(${own})`) };
    });
  },
};

const addressSeenFrom = (file) => (_, own) => {
  const path = relative(dirname(file), join(TO, own)).replaceAll("\\", "/");
  return `new URL(${JSON.stringify(path)}, import.meta.url).href`;
};

/** Imports for the sake of order alone, of which there is no need where no module does anything on its own. */
const ORDERING = /^import "\.[^"]+";\n/gm;

const { outputFiles } = await build({
  entryPoints: ENTRIES.map((name) => join(FROM, `${name}.js`)),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  external: ["#standard-tables"],
  charset: "utf8",
  outbase: FROM,
  outdir: TO,
  chunkNames: "chunks/[name]-[hash]",
  plugins: [ownAddresses],
  write: false,
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.replace(ORDERING, "").replace(/ADDRESS_OF\("([^"]+)"\)/g, addressSeenFrom(path)));
}
copyFileSync(join(FROM, "lexicon", "standard-tables.bin"), join(TO, "lexicon", "standard-tables.bin"));

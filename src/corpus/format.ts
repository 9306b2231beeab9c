/** How the records of a file are written. */
export const INPUT_FORMATS = ["text", "html", "jsonl", "json", "csv", "tsv", "parquet"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_EXTENSION: { readonly [extension: string]: InputFormat } = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  parquet: "parquet",
  pq: "parquet",
};

/** The format that a file's name promises, `.gz` aside. */
export function formatByName(file: string): InputFormat | undefined {
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : BY_EXTENSION[extension];
}

function firstLineIsJson(head: string): boolean {
  const end = head.indexOf("\n");
  try {
    JSON.parse(end < 0 ? head : head.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** The format that the first bytes show. `head` is the decoded start of the file. */
function formatByContent(sample: Uint8Array, head: string): InputFormat {
  if (sample[0] === 0x50 && sample[1] === 0x41 && sample[2] === 0x52 && sample[3] === 0x31) return "parquet";
  const start = head.trimStart();
  // A first object longer than the sample is a line of JSONL far more often than a pretty-printed file.
  if (start.startsWith("{")) return firstLineIsJson(start) || !start.includes("\n") ? "jsonl" : "json";
  if (start.startsWith("[")) return "json";
  if (/^<(!doctype html|html|head|body|\?xml|!--)/i.test(start)) return "html";
  const header = start.slice(0, start.indexOf("\n") + 1 || undefined).trim();
  if (
    header.length < 500 &&
    /(^|[\t,;])"?(text|body|content|article|title|النص|المحتوى|العنوان)"?([\t,;]|$)/i.test(header)
  ) {
    return header.includes("\t") ? "tsv" : "csv";
  }
  return "text";
}

/** The name promises, the content decides between the JSON kinds: many `.json` files hold one object a line. */
export function formatOf(file: string, sample: Uint8Array, head: string): InputFormat {
  const named = formatByName(file);
  if (named === undefined) return formatByContent(sample, head);
  return named === "json" && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(head) && firstLineIsJson(head.trimStart())
    ? "jsonl"
    : named;
}

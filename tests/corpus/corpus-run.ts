import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { newByteCounter } from "../../src/corpus/byte-source.js";
import {
  type CorpusRun,
  createMapper,
  listInputs,
  newCounts,
  type RunCounts,
  type RunIssue,
  runCorpus,
  type SelectOptions,
} from "../../src/corpus/index.js";

const FAKE_EXTRACTOR = pathToFileURL(join(__dirname, "fake-extractor.mjs")).href;

/** An output record, as far as these tests look at it. */
export interface Line {
  readonly id: string;
  readonly dct: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: string;
  readonly duplicate_of?: string;
  readonly duplicate?: string;
}

export interface RunResult {
  readonly lines: readonly Line[];
  readonly output: string;
  readonly issues: readonly RunIssue[];
  readonly counts: RunCounts;
  readonly whole: boolean;
}

type Options = Partial<Omit<CorpusRun, "select" | "files" | "stdin">> & {
  readonly select?: Partial<SelectOptions>;
  readonly stdin?: string | Uint8Array;
};

/** Runs some files through the fake extractor and gives everything that came out. */
export async function runFiles(paths: readonly string[], options: Options = {}): Promise<RunResult> {
  const issues: RunIssue[] = [];
  const written: Uint8Array[] = [];
  const counts = options.counts ?? newCounts();
  const { select, stdin, ...rest } = options;
  const whole = await runCorpus({
    files: listInputs(paths).files,
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin as string)]),
    mapper: createMapper({
      threads: 1,
      extractor: { module: FAKE_EXTRACTOR },
      withText: true,
      languageGate: true,
      duplicates: true,
    }),
    duplicates: "flag",
    language: "en",
    output: { write: async (bytes) => void written.push(Buffer.from(bytes)) },
    onIssue: async (issue) => void issues.push(issue),
    counter: newByteCounter(),
    onMerged: async () => undefined,
    ...rest,
    counts,
    select: {
      fields: {},
      dateOrder: "dmy",
      published: null,
      outlet: null,
      limit: null,
      sample: null,
      seed: 0,
      since: null,
      until: null,
      maxBytes: 1 << 20,
      readArabicDate: () => null,
      ...select,
    },
  });
  const output = Buffer.concat(written).toString("utf8");
  const lines = output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  return { lines, output, issues, counts, whole };
}

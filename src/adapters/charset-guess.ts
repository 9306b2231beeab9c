import { analyse } from "chardet";

/** Encodings that Arabic archives come in, by their TextDecoder label. */
const KNOWN: { readonly [name: string]: string } = {
  "UTF-8": "utf-8",
  "UTF-16LE": "utf-16le",
  "UTF-16BE": "utf-16be",
  "windows-1256": "windows-1256",
  "ISO-8859-6": "iso-8859-6",
};

/** The likeliest Arabic encoding of some bytes, or undefined where none stands out. */
export function guessCharset(sample: Uint8Array): string | undefined {
  for (const { name } of analyse(sample)) {
    const label = KNOWN[name];
    if (label !== undefined) return label;
  }
  return undefined;
}

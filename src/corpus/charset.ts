import { isUtf8 } from "node:buffer";

/** An encoding and why it was taken. */
export interface Charset {
  /** A label that TextDecoder knows. */
  readonly encoding: string;
  readonly basis: "given" | "bom" | "utf-8" | "declared" | "guessed";
  /** Length of the byte order mark to skip. */
  readonly bom: number;
}

const SINGLE_BYTE_DEFAULT = "windows-1256";

function byteOrderMark(bytes: Uint8Array): Charset | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", basis: "bom", bom: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", basis: "bom", bom: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", basis: "bom", bom: 2 };
  return undefined;
}

/** A sample may end inside a character: up to three bytes of its end do not count. */
function looksUtf8(sample: Uint8Array): boolean {
  for (let cut = 0; cut <= 3 && cut <= sample.length; cut++) {
    if (isUtf8(sample.subarray(0, sample.length - cut))) return true;
  }
  return false;
}

/**
 * UTF-8 with some broken bytes in it: nearly all bytes over 0x7F form letters of two bytes or more. No single-byte text
 * does that. To be taken for UTF-8, so that its broken records are told instead of all of it read as nonsense.
 */
function mostlyUtf8(sample: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at];
    if (byte < 0x80) continue;
    high++;
    const follow = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : 0;
    let good = 0;
    while (good < follow && at + good + 1 < sample.length && (sample[at + good + 1] & 0xc0) === 0x80) good++;
    if (follow > 0 && good === follow) {
      high += follow;
      paired += follow + 1;
      at += follow;
    }
  }
  return high > 0 && paired > high * 0.9;
}

/** UTF-16 without a mark: Arabic text has 0x06 or 0x00 at every second byte and hardly anywhere else. */
function looksUtf16(sample: Uint8Array): string | undefined {
  const pairs = sample.length >> 1;
  if (pairs < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0x06 || sample[at] === 0x00) even++;
    if (sample[at + 1] === 0x06 || sample[at + 1] === 0x00) odd++;
  }
  if (odd > pairs * 0.8 && even < pairs * 0.3) return "utf-16le";
  if (even > pairs * 0.8 && odd < pairs * 0.3) return "utf-16be";
  return undefined;
}

/** `<meta charset=windows-1256>` and its longer form. */
function declaredInHtml(sample: Uint8Array): string | undefined {
  const head = Buffer.from(sample.buffer, sample.byteOffset, Math.min(sample.length, 4096)).toString("latin1");
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Is this a label that can be decoded? */
export function isKnownEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding of a file from its first bytes: a byte order mark, then strict UTF-8, then UTF-16 by its shape, then what
 * the page declares, then a guess among the Arabic single-byte sets, windows-1256 where nothing stands out.
 */
export async function detectCharset(sample: Uint8Array, given?: string, html = false): Promise<Charset> {
  const mark = byteOrderMark(sample);
  if (given !== undefined) {
    const encoding = new TextDecoder(given).encoding;
    return { encoding, basis: "given", bom: mark?.encoding === encoding ? mark.bom : 0 };
  }
  if (mark !== undefined) return mark;
  // UTF-16 first: the zero bytes of mostly Latin UTF-16 are valid UTF-8 too.
  const wide = looksUtf16(sample);
  if (wide !== undefined) return { encoding: wide, basis: "guessed", bom: 0 };
  if (looksUtf8(sample) || mostlyUtf8(sample)) return { encoding: "utf-8", basis: "utf-8", bom: 0 };
  const declared = html ? declaredInHtml(sample) : undefined;
  if (declared !== undefined && declared !== "utf-8") return { encoding: declared, basis: "declared", bom: 0 };
  const { guessCharset } = await import("../adapters/charset-guess.js");
  const guess = guessCharset(sample);
  return { encoding: guess === undefined || guess === "utf-8" ? SINGLE_BYTE_DEFAULT : guess, basis: "guessed", bom: 0 };
}

/** Numbers as they lie in memory. */
export type Numbers = Int32Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike>;

type Kind<N extends Numbers> = new (buffer: ArrayBufferLike, offset: number, length: number) => N;

/** Another number where a machine has the bytes of numbers in the other order. */
const MARK = 0x6c657831;
const KEY_LENGTH = 16;
const HEAD = 4 + KEY_LENGTH * 2;

/** Each table begins where numbers of four bytes may. */
const aligned = (bytes: number): number => (bytes + 3) & ~3;

/**
 * Tables one after the other, each behind its length in bytes, for a machine to use as they are.
 *
 * @param key Names what the tables were worked out from: sixteen letters.
 */
export function writeImage(key: string, tables: readonly Numbers[]): Uint8Array {
  const image = new Uint8Array(tables.reduce((sum, { byteLength }) => sum + 4 + aligned(byteLength), HEAD));
  const view = new DataView(image.buffer);
  new Int32Array(image.buffer, 0, 1)[0] = MARK;
  for (let at = 0; at < KEY_LENGTH; at++) view.setUint16(4 + at * 2, key.charCodeAt(at));
  let next = HEAD;
  for (const { buffer, byteOffset, byteLength } of tables) {
    new Int32Array(image.buffer, next, 1)[0] = byteLength;
    image.set(new Uint8Array(buffer, byteOffset, byteLength), next + 4);
    next += 4 + aligned(byteLength);
  }
  return image;
}

/** Gives the tables of an image in turn, over the bytes of the image. */
export class ImageReader {
  #next = HEAD;

  private constructor(private readonly image: Uint8Array) {}

  /** Undefined where the image is of other tables or of another kind of machine. */
  static of(image: Uint8Array, key: string): ImageReader | undefined {
    const { buffer, byteOffset, byteLength } = image;
    if (byteLength < HEAD || byteOffset % 4 !== 0 || new Int32Array(buffer, byteOffset, 1)[0] !== MARK)
      return undefined;
    const view = new DataView(buffer, byteOffset);
    for (let at = 0; at < KEY_LENGTH; at++) if (view.getUint16(4 + at * 2) !== key.charCodeAt(at)) return undefined;
    return new ImageReader(image);
  }

  read<N extends Numbers>(kind: Kind<N> & { readonly BYTES_PER_ELEMENT: number }): N {
    const { buffer, byteOffset } = this.image;
    const [bytes] = new Int32Array(buffer, byteOffset + this.#next, 1);
    const table = new kind(buffer, byteOffset + this.#next + 4, bytes / kind.BYTES_PER_ELEMENT);
    this.#next += 4 + aligned(bytes);
    return table;
  }
}

import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";

/** Rows of a Parquet file, one array for each handful of rows, so that a large file is never held whole. */
export async function* parquetRows(
  file: string | Uint8Array,
  rowsAtOnce = 1000,
): AsyncGenerator<readonly { readonly [column: string]: unknown }[]> {
  const buffer =
    typeof file === "string"
      ? await asyncBufferFromFile(file)
      : { byteLength: file.byteLength, slice: (start: number, end?: number) => arrayBuffer(file, start, end) };
  const metadata = await parquetMetadataAsync(buffer);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const groupEnd = rowStart + Number(group.num_rows);
    for (; rowStart < groupEnd; rowStart += rowsAtOnce) {
      const rowEnd = Math.min(groupEnd, rowStart + rowsAtOnce);
      yield await parquetReadObjects({ file: buffer, metadata, compressors, rowStart, rowEnd });
    }
    rowStart = groupEnd;
  }
}

/** A copy with a buffer of its own: what Node hands out may be a window on a shared one. */
function arrayBuffer(bytes: Uint8Array, start: number, end?: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(start, end)).buffer;
}

import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";

export interface ParquetColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
}

/** Hands out the bytes written since it was last asked, so that a large file needs no large buffer. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

const ELEMENT = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const satisfies { [type in ParquetColumn["type"]]: Partial<SchemaElement> };

/** A Parquet file written row group by row group. */
export class ParquetStream {
  private readonly writer = new DrainedWriter();
  private readonly parquet: ParquetWriter;

  constructor(private readonly columns: readonly ParquetColumn[]) {
    const fields = columns.map(
      ({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...ELEMENT[type] }),
    );
    const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }, ...fields];
    this.parquet = new ParquetWriter({ writer: this.writer, schema, createdBy: "hadath" });
  }

  /** One row group; gives the bytes to write. */
  rows(rows: readonly (readonly (string | number | boolean | null)[])[]): Uint8Array {
    if (rows.length > 0) {
      const columnData = this.columns.map(({ name, type }, index) => {
        const cells = rows.map((row) => row[index]);
        return {
          name,
          data:
            type === "integer" ? cells.map((cell) => (cell === null ? null : BigInt(Math.trunc(Number(cell))))) : cells,
        };
      });
      this.parquet.write({ columnData, rowGroupSize: rows.length });
    }
    return this.writer.drain();
  }

  /** The footer. */
  finish(): Uint8Array {
    this.parquet.finish();
    return this.writer.drain();
  }
}

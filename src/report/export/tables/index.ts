import { acled } from "./acled.js";
import { casualties } from "./casualties.js";
import { events } from "./events.js";
import { gdelt } from "./gdelt.js";
import { icews } from "./icews.js";
import { mentions } from "./mentions.js";
import type { Table } from "./table.js";
import { ucdp } from "./ucdp.js";

/** Every profile that CSV, TSV and Parquet can be written in, by name. */
export const TABLES: readonly Table[] = [events, casualties, mentions, acled, ucdp, icews, gdelt];
export type { CellValue, Column, Table } from "./table.js";

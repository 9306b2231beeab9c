import { ColumnPool } from "../../../token/column-pool.js";

/** The columns of the text that the layer is at. */
export const columns = new ColumnPool();

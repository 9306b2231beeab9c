import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes renames in a folder last through a power cut. Not every file system lets a folder be synced. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(dirname(path), "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows and some network file systems refuse; the rename itself has happened.
  }
}

/** Writes a small file so that it is there whole under its name or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.draft`;
  try {
    const handle = await open(draft, "w");
    try {
      await handle.writeFile(content);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

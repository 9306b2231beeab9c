import { open, rename, rm, stat } from "node:fs/promises";
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

/** A device or a pipe, such as `/dev/stdout`: to be written to, never to be replaced by a file. */
export async function isStream(path: string): Promise<boolean> {
  try {
    const there = await stat(path);
    return !there.isFile() && !there.isDirectory();
  } catch {
    return false;
  }
}

/** Has a file or folder written under a draft name; it gets its own when it is whole. */
export async function takingItsName(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  if (await isStream(path)) {
    await write(path);
    return;
  }
  const draft = `${path}.draft`;
  await rm(draft, { recursive: true, force: true });
  try {
    await write(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Writes a small file so that it is there whole under its name or not at all. */
export const writeWhole = (path: string, content: string | Uint8Array): Promise<void> =>
  takingItsName(path, async (draft) => {
    const handle = await open(draft, "w");
    try {
      await handle.writeFile(content);
      // Pipes and devices cannot be synced.
      if (draft !== path) await handle.datasync();
    } finally {
      await handle.close();
    }
  });

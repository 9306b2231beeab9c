import { type FileHandle, open } from "node:fs/promises";

const BUFFER = 1 << 20;

/** A file under construction: written at its end only, and only `settled` bytes of it are promised to last. */
export class PartFile {
  private held: Uint8Array[] = [];
  private heldSize = 0;

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    private position: number,
  ) {}

  /** Opens a file and cuts it to `size`: whatever a killed run wrote after its last checkpoint goes. */
  static async open(path: string, size: number): Promise<PartFile> {
    const handle = await open(path, size === 0 ? "w" : "r+");
    const { size: there } = await handle.stat();
    if (there < size) {
      await handle.close();
      throw new Error(`${path} has ${there} bytes where the checkpoint knows ${size}`);
    }
    await handle.truncate(size);
    return new PartFile(path, handle, size);
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.held.push(bytes);
    this.heldSize += bytes.length;
    if (this.heldSize >= BUFFER) await this.flush();
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.concat(this.held);
    this.held = [];
    this.heldSize = 0;
    for (let from = 0; from < bytes.length; ) {
      const { bytesWritten } = await this.handle.write(bytes, from, bytes.length - from, this.position);
      from += bytesWritten;
      this.position += bytesWritten;
    }
  }

  /** Brings everything to the disk and tells how long the file is now. */
  async settle(): Promise<number> {
    await this.flush();
    await this.handle.datasync();
    return this.position;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

import type { Writable } from "node:stream";

/** The reader of our output went away (`| head`): no fault, there is just nobody left to write for. */
export class ClosedPipeError extends Error {
  override readonly name = "ClosedPipeError";
}

const isClosedPipe = (error: NodeJS.ErrnoException): boolean =>
  error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED" || error.code === "ECONNRESET";

/** Writes to a stream and waits until it is taken, so that a slow reader slows the run instead of filling the memory. */
export function writeOut(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (!error) resolve();
      else reject(isClosedPipe(error) ? new ClosedPipeError("closed pipe") : error);
    });
  });
}

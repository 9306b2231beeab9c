/** What the exit codes of the command mean. They are part of its interface: scripts rely on them. */
export const ExitCode = {
  CLEAN: 0,
  /** There were issues, and `--fail-on` asked to fail on them; or two things compared differ. */
  ISSUES: 1,
  USAGE: 2,
  LEXICON: 3,
  /** A file could not be read or written: a full disk, a missing permission. */
  FILES: 4,
  /** Stopped by Ctrl-C or a signal; `--resume` goes on. */
  INTERRUPTED: 130,
} as const;

/** A mistake in how the command was called. Told with the way to mend it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

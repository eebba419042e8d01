import { DatabaseSync } from 'node:sqlite';

/** What SQLite says when somebody else holds it. */
const BUSY = 5;

/**
 * Holds a file for as long as this process lives, or until it is let go. The operating system takes the lock away when the
 * process ends, however it ends, so nobody has to guess by the time whether a lock was left behind. Node has no lock of
 * its own; SQLite comes with it and has one on every system. Nothing is written into the file.
 * @param file absolute path; it is made if it is not there
 * @returns lets it go; nothing if another process, or another part of this one, holds it
 */
export function tryHold(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if ((error as { readonly errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
}

import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Holds a folder for this process until it ends, however it ends; PGlite itself would let a second process in, which
 * corrupts the data. Node has no `flock`, but SQLite takes the operating system's lock on a file, and that is freed
 * when its process dies, so nothing stale is ever left to guess about.
 * @returns false when another process holds the folder.
 */
export function lockFolder(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(path.join(folder, "lock.sqlite"));
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;");
  } catch (error) {
    if (error instanceof Error && error.message.includes("database is locked")) {
      lock.close();
      return false;
    }
    throw error;
  }
  held.push(lock);
  return true;
}

/** Referenced for good: a collected handle would free its lock. */
const held: DatabaseSync[] = [];

import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { inDataDir } from "./env.ts";

/** Referenced for good: a collected handle would free its lock. On `globalThis`, for every copy of this module. */
const shared = globalThis as typeof globalThis & { tailorbirdLocks?: Map<string, DatabaseSync> };
shared.tailorbirdLocks ??= new Map();
const held = shared.tailorbirdLocks;

/**
 * Holds a folder for this process until it ends, however it ends; PGlite itself would let a second process in, which
 * corrupts the data. Node has no `flock`, but SQLite takes the operating system's lock on a file, and that is freed
 * when its process dies, so nothing stale is ever left to guess about. A folder that this process holds stays held.
 * @returns false when another process holds the folder. @throws EnvError where it is none that can be written to.
 */
export function lockFolder(folder: string): boolean {
  const file = path.resolve(folder, "lock.sqlite");
  if (held.has(file)) return true;
  const lock = inDataDir(folder, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    return takeLock(file);
  });
  if (!lock) return false;
  held.set(file, lock);
  return true;
}

/** @returns null when another process has it. */
function takeLock(file: string): DatabaseSync | null {
  const lock = new DatabaseSync(file);
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;");
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes("database is locked")) return null;
    throw error;
  }
}

/** The boot cannot go on. The message is the one line that it prints. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `Another process uses the database in ${folder}; stop it, or set DATA_DIR to another folder.`,
    );
  }
}

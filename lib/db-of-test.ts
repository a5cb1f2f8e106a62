import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { closeDatabase, openDatabase } from "./db.ts";

/** An engine has to be loaded and a folder filled, on a busy machine. */
const OPEN_MS = 120_000;

/** A test asks it many times. */
const TEST_MS = 30_000;

/** Gives the tests of a file an embedded database of their own, empty but for its tables. */
export function openOwnDatabase(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "tailorbird-unit-"));
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", folder);
  vi.setConfig({ testTimeout: TEST_MS });
  beforeAll(async () => {
    await openDatabase();
  }, OPEN_MS);
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }, OPEN_MS);
}

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const LIMIT_MS = 120_000;

/** Opens a folder's database in a process of its own, as a start does, and prints what the statements give. */
async function start(folder: string, statements: string): Promise<string> {
  const program = `
    const { closeDatabase, db, openDatabase } = await import("./lib/db.ts");
    await openDatabase();
    ${statements}
    await closeDatabase();`;
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: folder };
  const args = ["--input-type=module", "-e", program];
  return (await run(process.execPath, args, { env, timeout: LIMIT_MS })).stdout;
}

test(
  "a migration that died with its process is begun anew at the next start",
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "tailorbird-unit-"));
    const damage = `
      await db().$executeRawUnsafe("ALTER TABLE chat_messages DROP COLUMN lost_key");
      await db().$executeRawUnsafe(
        "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_add_lost_key'");`;
    const look = `
      const found = await db().$queryRawUnsafe(
        "SELECT 1 FROM information_schema.columns WHERE column_name = 'lost_key'");
      console.log(found.length);`;
    try {
      await start(folder, damage);
      expect(await start(folder, look)).toBe("1\n");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  LIMIT_MS,
);

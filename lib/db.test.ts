import { expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "./db.ts";
import { openOwnDatabase } from "./db-of-test.ts";

openOwnDatabase();

test("a migration that died with its process is begun anew at the next start", async () => {
  const column = () => db().$queryRaw<unknown[]>`
    SELECT 1 FROM information_schema.columns
    WHERE table_name = 'chat_messages' AND column_name = 'lost_key'`;
  await db().$executeRaw`ALTER TABLE chat_messages DROP COLUMN lost_key`;
  await db().$executeRaw`
    UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_add_lost_key'`;
  await closeDatabase();
  await openDatabase();
  expect(await column()).toHaveLength(1);
});

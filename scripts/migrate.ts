import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { diffToSchema } from "../lib/db-migrate.ts";

/**
 * `node scripts/migrate.ts <name>` writes the migration from the last one to `prisma/schema.prisma`, for a developer
 * to read, complete and commit. Nothing is applied: the application does that at its start.
 */
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: node scripts/migrate.ts <name_in_snake_case>");
  process.exit(2);
}
const sql = await diffToSchema(new PrismaPGlite(new PGlite()));
if (!sql || !/^[^-\s]/m.test(sql)) {
  console.log("Nothing to migrate.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join("prisma", "migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(`Wrote ${folder}/migration.sql; read it before you commit it.`);
}

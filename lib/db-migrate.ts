import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemaFilter } from "@prisma/schema-engine-wasm";

/** No table of ours is managed elsewhere. */
const FILTERS: SchemaFilter = { externalTables: [], externalEnums: [] };

const schemaFile = () => path.join(process.cwd(), "prisma", "schema.prisma");
const migrationsDir = () => path.join(process.cwd(), "prisma", "migrations");

/**
 * Prisma's schema engine as WebAssembly: the native one comes from a host that not every machine reaches.
 * The package's root imports its `.wasm` file in a way that needs a flag, so it is put together here.
 */
async function openSchemaEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(
    path.join(process.cwd(), "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm"),
  );
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === "function") exports.__wbindgen_start();
  return await glue.SchemaEngine.new(
    { datamodels: [["schema.prisma", readFileSync(schemaFile(), "utf8")]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/** Names of the migrations of this version, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsDir(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationsList(): MigrationList {
  return {
    baseDir: migrationsDir(),
    lockfile: {
      path: "migration_lock.toml",
      content: readFileSync(path.join(migrationsDir(), "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: readFileSync(path.join(migrationsDir(), name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

/**
 * Applies the migrations that this database lacks, recorded as `prisma migrate deploy` records them.
 * @returns the names of those applied now.
 */
export async function applyMigrations(
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string[]> {
  const engine = await openSchemaEngine(factory);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters: FILTERS,
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/**
 * SQL from the migrations so far to `prisma/schema.prisma`; for `scripts/migrate.ts`.
 * @param factory an empty database to replay the migrations in.
 */
export async function diffToSchema(
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<string | null> {
  const engine = await openSchemaEngine(factory);
  try {
    const path = schemaFile();
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationsList() },
      to: { tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] },
      script: true,
      exitCode: null,
      filters: FILTERS,
    });
    return stdout;
  } finally {
    engine.free();
  }
}

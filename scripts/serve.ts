import { existsSync } from "node:fs";
import { FolderInUseError, lockFolder } from "../lib/db-lock.ts";
import { EnvError, env } from "../lib/env.ts";
import { requireListenable } from "../lib/listen.ts";

/** Starts Next.js on `HOST` and `PORT`: `node scripts/serve.ts` the built application, with `dev` the sources. */
const mode = process.argv[2] === "dev" ? "dev" : "start";
try {
  // What is set already stays.
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { HOST, PORT, DATA_DIR, DATABASE_URL } = env();
  // Before Next.js says that it is ready. In development it serves from a child process, which takes the lock itself.
  if (mode === "start" && !DATABASE_URL && !lockFolder(DATA_DIR)) {
    throw new FolderInUseError(DATA_DIR);
  }
  await requireListenable(HOST, PORT);
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  // The application ends itself, once what is being written is saved.
  if (mode === "start") process.env.NEXT_MANUAL_SIG_HANDLE = "1";
  process.argv.splice(2, Number.POSITIVE_INFINITY, mode, "-H", HOST, "-p", String(PORT));
} catch (error) {
  if (!(error instanceof EnvError || error instanceof FolderInUseError)) throw error;
  console.error(error.message);
  process.exit(1);
}
await import("next/dist/bin/next");

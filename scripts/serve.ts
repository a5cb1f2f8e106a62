import { EnvError, env } from "../lib/env.ts";

/** Starts Next.js on `HOST` and `PORT`: `node scripts/serve.ts` the built application, with `dev` the sources. */
const mode = process.argv[2] === "dev" ? "dev" : "start";
try {
  const { HOST, PORT } = env();
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.argv.splice(2, Number.POSITIVE_INFINITY, mode, "-H", HOST, "-p", String(PORT));
} catch (error) {
  if (!(error instanceof EnvError)) throw error;
  console.error(error.message);
  process.exit(1);
}
await import("next/dist/bin/next");

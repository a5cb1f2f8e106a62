import { configuredProvider } from "../ai/configured.ts";
import { env } from "../env.ts";
import { liveRuns } from "./runs/live-runs.ts";

/** What an administrator sees beside liveness. It calls no provider. */
export function healthDetails() {
  return {
    database: env().DATABASE_URL ? "server" : "embedded",
    model: configuredProvider().model,
    runs: liveRuns(),
    uptime_seconds: Math.floor(process.uptime()),
  };
}

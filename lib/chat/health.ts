import { providerCircuit } from "../ai/circuit.ts";
import { coach } from "../ai/coach/coach.ts";
import { configuredProvider } from "../ai/configured.ts";
import { contextWindow } from "../ai/models.ts";
import { env } from "../env.ts";
import { liveRuns } from "./runs/live-runs.ts";

/** What an administrator sees beside liveness. It calls no provider. */
export function healthDetails() {
  const provider = configuredProvider();
  return {
    database: env().DATABASE_URL ? "server" : "embedded",
    model: provider.model,
    context_window: contextWindow(provider.model),
    provider: provider === coach ? null : providerCircuit().state(),
    runs: liveRuns(),
    uptime_seconds: Math.floor(process.uptime()),
  };
}

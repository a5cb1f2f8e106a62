import { prepareDemo } from "../prisma/seed.ts";
import { configuredProvider } from "./ai/configured.ts";
import { encodingFor } from "./ai/tokens.ts";
import { recallWindow } from "./chat/model-windows.ts";
import { relayRuns } from "./chat/runs/relay.ts";
import { shutDownOnSignals } from "./chat/runs/shut-down.ts";
import { sweepRuns, takeOverLost } from "./chat/runs/take-over.ts";
import { openDatabase } from "./db.ts";
import { FolderInUseError } from "./db-lock.ts";
import { EnvError, env } from "./env.ts";
import { closeServers, tidyIncomingRequests } from "./http/incoming.ts";
import { log } from "./log.ts";
import { sweepLimits } from "./rate-limit-stores.ts";
import { inWorker } from "./work/in-worker.ts";

/** Everything that must be true before the first request. What a person can mend is one line, then the process ends. */
export async function boot(): Promise<void> {
  tidyIncomingRequests();
  try {
    await openDatabase();
    await prepareDemo();
    await recallWindow(configuredProvider().model);
    // No other process can be writing to an embedded database.
    await takeOverLost(!env().DATABASE_URL);
  } catch (error) {
    if (error instanceof EnvError || error instanceof FolderInUseError) {
      console.error(error.message);
    } else {
      log().fatal({ err: error }, "the database could not be opened");
    }
    process.exit(1);
  }
  sweepRuns();
  relayRuns();
  sweepLimits();
  shutDownOnSignals(closeServers);
  // Not awaited: it takes a second or two, and no request but the first question would wait for it.
  inWorker("warmUp", [encodingFor(env().OPENAI_MODEL)]).catch((error: unknown) => {
    log().error({ err: error }, "the worker thread could not be started");
  });
}

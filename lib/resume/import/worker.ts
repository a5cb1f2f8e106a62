import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { importFile } from "./import-file.ts";
import { UnreadableFileError, UnsupportedFileError } from "./unreadable.ts";

/** What is said before the file is touched. */
const READY = "ready";

/** Runs in a thread of its own: one file in, one message out, as JSON. `run-import.ts` starts it. */
const taskSchema = z.object({ bytes: z.instanceof(Uint8Array), name: z.string() });

async function answer(): Promise<unknown> {
  const { bytes, name } = taskSchema.parse(workerData);
  try {
    return { ok: true, result: await importFile(bytes, name) };
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      return { ok: false, code: "unreadable_file", message: error.message, details: error.details };
    }
    if (error instanceof UnsupportedFileError) {
      return { ok: false, code: "unsupported_media_type", message: error.message, details: [] };
    }
    throw error;
  }
}

// The time limit is the file's, not that of a busy machine on which the thread starts.
parentPort?.postMessage(READY);
parentPort?.postMessage(JSON.stringify(await answer()));

import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { importFile } from "./import-file.ts";
import { UnreadableFileError, UnsupportedFileError } from "./unreadable.ts";

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

parentPort?.postMessage(JSON.stringify(await answer()));

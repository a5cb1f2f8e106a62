import path from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { AppError } from "../../errors.ts";
import { type ImportResult, importSchema } from "./schema.ts";
import { UNREADABLE, type UnreadableReason } from "./unreadable.ts";

const TIME_LIMIT_MS = 10_000;
/** For starting the thread. It takes a third of a second, and longer where the machine is busy with others. */
const START_LIMIT_MS = 30_000;
/** A large resume takes a quarter of it. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 };
/** Files that are read at once, per process; others wait their turn. */
const MAX_RUNNING = 2;
const MAX_WAITING = 20;

const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), result: importSchema }),
  z.object({
    ok: z.literal(false),
    code: z.enum(["unreadable_file", "unsupported_media_type"]),
    message: z.string(),
    details: z.array(z.object({ path: z.string(), message: z.string() })),
  }),
]);

/** By path and not by URL: Node runs the file as it is, and the build must not take it into a bundle. */
const workerFile = () => path.join(process.cwd(), "lib", "resume", "import", "worker.ts");

const unreadable = (reason: UnreadableReason, cause?: unknown) =>
  new AppError("unreadable_file", { message: UNREADABLE[reason], cause });

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Reads the file in a thread of its own, which is stopped when it takes too long or too much memory. */
async function inWorker(bytes: Uint8Array, name: string, limitMs: number): Promise<string> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes, name },
    resourceLimits: LIMITS,
    // What a file's reader prints is about the file's content, and its thread needs none of our settings.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const stop = () => reject(unreadable("too_slow"));
  let timer = setTimeout(stop, START_LIMIT_MS);
  worker.on("message", (message: unknown) => {
    clearTimeout(timer);
    if (message === "ready") timer = setTimeout(stop, limitMs);
    else resolve(z.string().parse(message));
  });
  worker.once("error", (cause) =>
    reject(unreadable(isOutOfMemory(cause) ? "too_much_memory" : "damaged", cause)),
  );
  worker.once("exit", () => reject(unreadable("damaged")));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** On `globalThis`, since Next may load this module more than once in a process. */
const shared = globalThis as typeof globalThis & {
  tailorbirdImports?: { running: number; waiting: (() => void)[] };
};

async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  shared.tailorbirdImports ??= { running: 0, waiting: [] };
  const queue = shared.tailorbirdImports;
  if (queue.waiting.length >= MAX_WAITING) {
    throw new AppError("rate_limited", { headers: { "retry-after": "10" } });
  }
  if (queue.running >= MAX_RUNNING) await new Promise<void>((go) => queue.waiting.push(go));
  else queue.running++;
  try {
    return await task();
  } finally {
    // Whoever waits takes over the place.
    const next = queue.waiting.shift();
    if (next) next();
    else queue.running--;
  }
}

/**
 * Reads a resume out of an uploaded file; saves nothing.
 * @param name the file's name as the user has it.
 * @throws AppError `unreadable_file`, `unsupported_media_type` (each says what the user can do), `rate_limited`.
 */
export async function runImport(
  bytes: Uint8Array,
  name: string,
  limitMs = TIME_LIMIT_MS,
): Promise<ImportResult> {
  const answer = answerSchema.parse(JSON.parse(await inTurn(() => inWorker(bytes, name, limitMs))));
  if (answer.ok) return answer.result;
  const { code, message, details } = answer;
  throw new AppError(code, { message, ...(details.length > 0 && { details }) });
}

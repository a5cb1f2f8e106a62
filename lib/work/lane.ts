import path from "node:path";
import { Worker } from "node:worker_threads";
import { Bounded } from "../terms/bounded.ts";
import type { JobName } from "./jobs.ts";
import { knownOf, withoutKept } from "./kept.ts";
import type { JobMessage, Reply } from "./messages.ts";

/** A job that takes longer ends with its thread: the largest inputs take seconds, on a busy machine a minute. */
const LIMIT_MS = 120_000;
/**
 * In characters: kept values of so many stay in a thread, resumes and postings of some hundred people, and what it has
 * made of them, which takes some 60 bytes a character.
 */
const MOST_KEPT = 2_000_000;
/** A patient job that has waited so long is next. */
const MOST_PATIENCE_MS = 1_000;
/** Jobs that let others go before them: whoever asked reads on meanwhile. */
const PATIENT: ReadonlySet<JobName> = new Set<JobName>(["checkClaims", "resolveCitations"]);

interface Task {
  name: JobName;
  args: readonly unknown[];
  signal: AbortSignal | undefined;
  /** When it began to wait, by `performance.now()`. */
  since: number;
  resolve: (reply: Reply) => void;
  reject: (error: unknown) => void;
}

/**
 * A thread and the jobs that wait for it, one after the other, those that are patient last. The thread is started by the first job, again after it
 * has died, and never keeps the process alive when there is nothing to do.
 */
export class Lane {
  readonly #idleMs: number;
  readonly #limitMs: number;
  readonly #waiting: Task[] = [];
  #worker: Worker | null = null;
  #running: Task | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Kept values that the thread has. */
  #there = new Bounded<number, true>(MOST_KEPT);

  /**
   * @param idleMs after so long without a job the thread ends, and with it what it kept.
   * @param limitMs after so long a job is given up and its thread ended.
   */
  constructor(idleMs: number, limitMs = LIMIT_MS) {
    this.#idleMs = idleMs;
    this.#limitMs = limitMs;
  }

  /**
   * What the thread replied, a job's own error included: the caller makes an error of it, since a lane may be of
   * another bundle and its `AppError` another class. Rejects with the signal's reason as soon as it is aborted.
   */
  run(name: JobName, args: readonly unknown[], signal?: AbortSignal): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const task: Task = { name, args, signal, since: performance.now(), resolve, reject };
      const leave = () => {
        const at = this.#waiting.indexOf(task);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      const done = <Value>(settle: (value: Value) => void) => {
        return (value: Value) => {
          signal?.removeEventListener("abort", leave);
          settle(value);
        };
      };
      this.#waiting.push({ ...task, resolve: done(resolve), reject: done(reject) });
      this.#next();
    });
  }

  #start(): Worker {
    const file = path.join(process.cwd(), "lib", "work", "worker.ts");
    const worker = new Worker(/* turbopackIgnore: true */ file, { execArgv: [] });
    this.#there = new Bounded(MOST_KEPT);
    worker.on("message", (reply: Reply) => {
      if (worker !== this.#worker) return;
      this.#settle((task) => task.resolve(reply));
    });
    const lose = (error: Error) => {
      if (worker !== this.#worker) return;
      this.#worker = null;
      this.#settle((task) => task.reject(error));
    };
    worker.on("error", lose);
    worker.on("exit", (code) => lose(new Error(`the thread ended with code ${code}`)));
    return worker;
  }

  #next(): void {
    if (this.#running) return;
    clearTimeout(this.#timer);
    const [task] = this.#waiting.splice(this.#first(), 1);
    if (!task) {
      this.#rest();
      return;
    }
    this.#running = task;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#timer = setTimeout(() => this.#end(`the job ${task.name} took too long`), this.#limitMs);
    try {
      this.#worker.postMessage(this.#messageOf(task));
    } catch (error) {
      // Something in it cannot be cloned. Nothing was sent.
      this.#settle((failed) => failed.reject(error));
    }
  }

  /** The place of the next job: patient ones give way, but for so long only. */
  #first(): number {
    const oldest = this.#waiting[0];
    if (oldest && performance.now() - oldest.since > MOST_PATIENCE_MS) return 0;
    return Math.max(
      0,
      this.#waiting.findIndex(({ name }) => !PATIENT.has(name)),
    );
  }

  #messageOf({ name, args }: Task): JobMessage {
    const packed = withoutKept(args);
    const forget: number[] = [];
    const kept = packed.kept.map(({ id, path, value }) => {
      if (this.#there.get(id)) return { id, path };
      forget.push(...this.#there.set(id, true, knownOf(value)?.size));
      return { id, path, value };
    });
    return { name, args: packed.args, kept, forget };
  }

  #settle(how: (task: Task) => void): void {
    const task = this.#running;
    this.#running = null;
    if (task) how(task);
    this.#next();
  }

  #rest(): void {
    this.#worker?.unref();
    this.#timer = setTimeout(() => this.#end("there was nothing to do"), this.#idleMs).unref();
  }

  #end(reason: string): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    if (this.#running) this.#settle((task) => task.reject(new Error(reason)));
  }
}

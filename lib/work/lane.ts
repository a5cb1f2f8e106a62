import path from "node:path";
import { Worker } from "node:worker_threads";
import { Bounded } from "../bounded.ts";
import type { JobName } from "./jobs.ts";
import { knownOf, withoutKept } from "./kept.ts";
import type { JobMessage, KeptPart, Reply, ReplyMessage } from "./messages.ts";

/** A job that takes longer ends with its thread: the largest inputs take seconds, on a busy machine a minute. */
const LIMIT_MS = 120_000;
/**
 * In characters: kept values of so many stay in a thread, resumes and postings of some hundred people, and what it has
 * made of them, which takes some 60 bytes a character.
 */
const MOST_KEPT = 2_000_000;
/** A patient job that has waited so long is next. */
const MOST_PATIENCE_MS = 1_000;
/** Jobs that let others go before them: whoever asked reads on meanwhile. They are sent one by one. */
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
 * A thread and the jobs that wait for it, one after the other, those that are patient last. The thread is started by the
 * first job, again after it has died, and never keeps the process alive when there is nothing to do.
 */
export class Lane {
  readonly #idleMs: number;
  readonly #ahead: number;
  readonly #limitMs: number;
  readonly #waiting: Task[] = [];
  /** What the thread was sent and has not answered, by number, in this order. */
  readonly #sent = new Map<number, Task>();
  #last = 0;
  #isNextDue = false;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Kept values that the thread has. */
  #there = new Bounded<number, true>(MOST_KEPT);
  /** Those that it may forget: the next job tells it. */
  #gone: number[] = [];

  /**
   * @param idleMs after so long without a job the thread ends, and with it what it kept.
   * @param ahead so many jobs it has at most, the one that it does included: with more than one it need not wait for this
   *   thread's turn between two, and one that is aborted then may be done all the same.
   * @param limitMs after so long a job is given up and its thread ended.
   */
  constructor(idleMs: number, ahead = 1, limitMs = LIMIT_MS) {
    this.#idleMs = idleMs;
    this.#ahead = ahead;
    this.#limitMs = limitMs;
  }

  /**
   * What the thread replied, a job's own error included: the caller makes an error of it, since a lane may be of
   * another bundle and its `AppError` another class. Rejects with the signal's reason as soon as it is aborted.
   */
  run(name: JobName, args: readonly unknown[], signal?: AbortSignal): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        const at = this.#waiting.indexOf(task);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(signal?.reason);
      };
      const done = <Value>(settle: (value: Value) => void) => {
        return (value: Value) => {
          signal?.removeEventListener("abort", leave);
          settle(value);
        };
      };
      const since = performance.now();
      const task = { name, args, signal, since, resolve: done(resolve), reject: done(reject) };
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiting.push(task);
      this.#wake();
    });
  }

  /** Jobs of one turn of the event loop are sent together: to wake a thread costs more than most messages. */
  #wake(): void {
    if (this.#isNextDue) return;
    this.#isNextDue = true;
    setImmediate(() => {
      this.#isNextDue = false;
      this.#next();
    });
  }

  #start(): Worker {
    const file = path.join(process.cwd(), "lib", "work", "worker.ts");
    const worker = new Worker(/* turbopackIgnore: true */ file, { execArgv: [] });
    this.#there = new Bounded(MOST_KEPT);
    this.#gone = [];
    worker.on("message", (message: ReplyMessage) => {
      if (worker === this.#worker) this.#settle(message);
    });
    let why: Error | null = null;
    worker.on("error", (error: Error) => {
      why = error;
    });
    // By then what it had answered before has come.
    worker.on("exit", (code) => {
      const error = why ?? new Error(`the thread ended with code ${code}`);
      if (worker === this.#worker) this.#end(error);
    });
    return worker;
  }

  #next(): void {
    for (let task = this.#take(); task; task = this.#take()) this.#send(task);
    if (this.#sent.size === 0) this.#rest();
  }

  /** The next job, if one may be sent: patient ones give way, but for so long only. */
  #take(): Task | undefined {
    const [oldest] = this.#waiting;
    if (!oldest || this.#sent.size >= this.#ahead) return;
    const hasWaited = performance.now() - oldest.since > MOST_PATIENCE_MS;
    const urgent = this.#waiting.findIndex(({ name }) => !PATIENT.has(name));
    const next = hasWaited ? oldest : (this.#waiting[urgent] ?? oldest);
    if (PATIENT.has(next.name) && this.#sent.size > 0) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    return next;
  }

  #send(task: Task): void {
    const id = ++this.#last;
    let worker: Worker;
    let parts: Required<KeptPart>[];
    try {
      worker = this.#worker ??= this.#start();
      const packed = withoutKept(task.args);
      parts = packed.kept;
      const kept = parts.map(({ value, ...part }) =>
        this.#there.get(part.id) ? part : { ...part, value },
      );
      const { name } = task;
      const message: JobMessage = { id, name, args: packed.args, kept, forget: this.#gone };
      worker.postMessage(message);
    } catch (error) {
      // There is no thread to be had, or something in it cannot be cloned. Nothing was sent.
      task.reject(error);
      return;
    }
    const gone = parts.flatMap((part) => this.#there.set(part.id, true, knownOf(part.value)?.size));
    // One of the job's may have driven out another, and that one come back.
    this.#gone = gone.filter((one) => !this.#there.has(one));
    worker.ref();
    this.#sent.set(id, task);
    if (this.#sent.size === 1) this.#watch(task);
  }

  #watch({ name }: Task): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#end(new Error(`the job ${name} took too long`)),
      this.#limitMs,
    );
  }

  #settle({ id, reply }: ReplyMessage): void {
    const task = this.#sent.get(id);
    this.#sent.delete(id);
    task?.resolve(reply);
    const [next] = this.#sent.values();
    if (next) this.#watch(next);
    this.#wake();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#worker?.unref();
    this.#timer = setTimeout(
      () => this.#end(new Error("there was nothing to do")),
      this.#idleMs,
    ).unref();
  }

  /** The job that the thread did ends with it; those behind it go to the next one. */
  #end(reason: Error): void {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    const [task, ...others] = this.#sent.values();
    this.#sent.clear();
    this.#waiting.unshift(...others.filter(({ signal }) => !signal?.aborted));
    task?.reject(reason);
    if (task) this.#wake();
  }
}

import { readFileSync } from "node:fs";
import http from "node:http";
import { parentPort, workerData } from "node:worker_threads";

/** Asks for health 10 ms after each answer, in a thread of its own, so that what the bench itself does delays nothing. */

const PAUSE_MS = 10;
const { url, pid }: { url: string; pid: number } = workerData;
const agent = new http.Agent({ keepAlive: true });
/** Of each answer: how long it took, and how much of that the server's main thread worked, in ms. */
let answers: { took: number; worked: number }[] = [];
let failed = 0;

/** What the process's main thread has worked so far, in ms, other processes not counted. Linux only; else 0. */
function worked(): number {
  if (pid === 0 || process.platform !== "linux") return 0;
  const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, "utf8").split(" ");
  return Number(nanoseconds) / 1e6;
}

function ask(): void {
  const sent = performance.now();
  const before = worked();
  const request = http.get(`${url}/api/chat/health`, { agent }, (response) => {
    response.resume().on("end", () => {
      answers.push({ took: performance.now() - sent, worked: worked() - before });
      if (response.statusCode !== 200) failed += 1;
      setTimeout(ask, PAUSE_MS);
    });
  });
  request.on("error", () => {
    failed += 1;
    setTimeout(ask, PAUSE_MS);
  });
}

ask();

/** Any message asks for what was measured since the last one. */
parentPort?.on("message", () => {
  parentPort?.postMessage({ answers, failed });
  answers = [];
  failed = 0;
});

import http from "node:http";
import { performance } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";

/** Asks for health every 10 ms in a thread of its own, so that what the bench itself does delays nothing. */

const EVERY_MS = 10;
const agent = new http.Agent({ keepAlive: true });
let latencies: number[] = [];
let failed = 0;

function ask(): void {
  const sent = performance.now();
  const request = http.get(`${workerData}/api/chat/health`, { agent }, (response) => {
    response.resume().on("end", () => {
      latencies.push(performance.now() - sent);
      if (response.statusCode !== 200) failed += 1;
    });
  });
  request.on("error", () => {
    failed += 1;
  });
}

setInterval(ask, EVERY_MS);

/** Any message asks for what was measured since the last one. */
parentPort?.on("message", () => {
  parentPort?.postMessage({ latencies, failed });
  latencies = [];
  failed = 0;
});

import { CONTENDERS } from "./tokens-contenders.ts";

/** Run by `tokens.ts` in a process of its own: prints the milliseconds and megabytes of one contender's first count. */
const load = CONTENDERS[process.argv[2] ?? ""];
if (!load) throw new Error("Name a contender.");
const memory = process.memoryUsage().rss;
const start = performance.now();
const count = await load();
count("Hello world");
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, mb: (process.memoryUsage().rss - memory) / 2 ** 20 }));

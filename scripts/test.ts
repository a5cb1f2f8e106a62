import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { failuresIn } from "./failures.ts";

/** `npm test`: every test that needs no outside account. All steps run, also after one that fails. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

interface Step {
  name: string;
  args: string[];
  env: Partial<NodeJS.ProcessEnv>;
}

interface Result {
  name: string;
  passed: boolean;
  failures: string[];
  seconds: number;
}

const { TEST_DATABASE_URL, ...withoutDatabase } = process.env;
const PATH = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);

/**
 * The tests that run against a server, once for each kind of database. What a narrow page shows does not hang on the
 * database, so where there are two, each has the browser tests of one width.
 */
function onDatabase(label: string, env: Partial<NodeJS.ProcessEnv>, widths: string[]): Step[] {
  const projects = widths.map((width) => `--project=${width}`);
  return [
    { name: `API tests (${label})`, args: [VITEST, "run", "-c", "vitest.api.config.ts"], env },
    { name: `browser tests (${label})`, args: [PLAYWRIGHT, "test", ...projects], env },
  ];
}

/** Runs a step and shows what it prints. */
function run(step: Step): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: ROOT,
      env: { ...withoutDatabase, ...step.env, PATH },
      stdio: ["inherit", "pipe", "pipe"],
    });
    let output = "";
    const show = (to: NodeJS.WriteStream) => (text: string) => {
      output += text;
      to.write(text);
    };
    child.stdout.setEncoding("utf8").on("data", show(process.stdout));
    child.stderr.setEncoding("utf8").on("data", show(process.stderr));
    child.once("error", (error) => resolve({ passed: false, output: `${output}\n${error}` }));
    child.once("close", (code) => resolve({ passed: code === 0, output }));
  });
}

const steps: Step[] = [
  { name: "unit tests", args: [VITEST, "run"], env: {} },
  ...(TEST_DATABASE_URL
    ? [
        ...onDatabase("embedded", {}, ["desktop"]),
        ...onDatabase("PostgreSQL", { TEST_DATABASE_URL }, ["mobile"]),
      ]
    : onDatabase("embedded", {}, ["desktop", "mobile"])),
];

if (!existsSync(join(ROOT, ".next", "BUILD_ID"))) {
  console.error("There is no build: run `npm test`, which builds first.");
  process.exit(1);
}

const results: Result[] = [];
for (const [at, step] of steps.entries()) {
  console.log(`\n▶ ${at + 1}/${steps.length} ${step.name}`);
  const began = performance.now();
  const { passed, output } = await run(step);
  const seconds = (performance.now() - began) / 1000;
  results.push({ name: step.name, passed, failures: failuresIn(output), seconds });
}

console.log("\nSummary");
for (const { name, passed, failures, seconds } of results) {
  console.log(`  ${passed ? "passed" : "FAILED"}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  const how = passed ? "failed, then passed" : "failed";
  for (const failure of failures) console.log(`    ${how}: ${failure}`);
}
if (!TEST_DATABASE_URL) {
  const why = "TEST_DATABASE_URL is not set (such as postgresql://user@127.0.0.1:5432/postgres)";
  console.log(`  ${process.env.CI ? "FAILED" : "skipped"}           tests on PostgreSQL: ${why}`);
}
if (!process.env.TEST_REDIS_URL) {
  const why = "TEST_REDIS_URL is not set (such as redis://127.0.0.1:6379)";
  console.log(
    `  ${process.env.CI ? "FAILED" : "skipped"}           two instances on Redis: ${why}`,
  );
}
const isComplete = Boolean(TEST_DATABASE_URL && process.env.TEST_REDIS_URL);
const missing = Boolean(process.env.CI) && !isComplete;
process.exitCode = missing || results.some((result) => !result.passed) ? 1 : 0;

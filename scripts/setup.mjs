// Plain JavaScript for whatever Node.js >= 20.19 is there: it brings the one that everything else runs on.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** `install`: packages and the database client · `build`: and the production build · `test`: and a browser. */
const goal = process.argv[2] ?? "build";
const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);

const bin = path.join(root, "node_modules", ".bin");
const env = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`,
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  // The client needs no native engine, and the host that has it is not always reached.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};

function step(title, command, args) {
  console.log(`· ${title} …`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, {
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    console.error(
      `✗ ${title} failed${error ? `: ${error.message}` : "; the reason stands above"}.`,
    );
    process.exit(1);
  }
  console.log(`✓ ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
}

/** Everything that the build reads. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "package-lock.json",
  "next.config.ts",
  "tsconfig.json",
  "postcss.config.mjs",
  "instrumentation.ts",
];

function hashOf(entries) {
  const hash = createHash("sha256");
  const add = (entry) => {
    if (!existsSync(entry)) return;
    if (statSync(entry).isDirectory()) {
      for (const name of readdirSync(entry).sort()) add(path.join(entry, name));
    } else if (!entry.endsWith(".test.ts")) {
      hash.update(entry).update("\0").update(readFileSync(entry)).update("\0");
    }
  };
  for (const entry of entries) add(entry);
  return hash.digest("hex");
}

/** Runs `work` when `inputs` are not those of the last time that it succeeded. */
function whenChanged(stamp, inputs, work) {
  const hash = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  work();
  writeFileSync(stamp, hash);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Tailorbird needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

whenChanged("node_modules/.tailorbird-install", ["package-lock.json"], () =>
  step("Installing packages", "npm", [
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]),
);
whenChanged("generated/.tailorbird-client", ["package-lock.json", "prisma/schema.prisma"], () =>
  step("Making the database client", "prisma", ["generate", "--no-hints"]),
);
if (goal !== "install") {
  whenChanged(".next/tailorbird-build", SOURCES, () =>
    step("Building the application", "next", ["build"]),
  );
}
if (goal === "test")
  step("Looking for a browser", process.execPath, ["scripts/install-browser.mjs"]);

// Makes sure that there is a browser for the tests in e2e/. Plain JavaScript: it runs on the system's Node (>= 20).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const PACKAGE_LIMIT_MS = 10 * 60_000;

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A browser that is there may still lack its libraries, or be a stub that asks for another package manager. */
function works(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/**
 * The browser that the tests use: the one that CHROMIUM_PATH names, Playwright's own, one of the system; null if none
 * works. `executablePath` is undefined for Playwright's own, which it finds by itself.
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (works(chosen)) return { executablePath: chosen };
  const { chromium } = require("@playwright/test");
  if (works(chromium.executablePath())) return { executablePath: undefined };
  const found = SYSTEM_BROWSERS.find(works);
  return found ? { executablePath: found } : null;
}

function run(command, args, timeout, env = {}) {
  console.log(`browser: ${[command === process.execPath ? "node" : command, ...args].join(" ")}`);
  const options = { stdio: "inherit", timeout, env: { ...process.env, ...env } };
  return spawnSync(command, args, options).status === 0;
}

function install() {
  const cli = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  run(process.execPath, [cli, "install", "chromium"], DOWNLOAD_LIMIT_MS, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
  });
  if (findBrowser()) return true;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const get = (...args) => run("apt-get", args, PACKAGE_LIMIT_MS, env);
    if (!get("install", "-y", "chromium")) get("update") && get("install", "-y", "chromium");
  }
  return findBrowser() !== null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser() && !install()) {
    console.error(
      "browser: none found and none could be installed. Install Chromium or Chrome and set CHROMIUM_PATH to it.",
    );
    process.exit(1);
  }
}

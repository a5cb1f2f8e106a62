import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import path from "node:path";
import { nodeFileTrace } from "@vercel/nft";

/**
 * Puts together what an image holds: `node scripts/image.ts FOLDER`, after a build. The folder then serves without the
 * project and without npm: `node serve.mjs`. The `Dockerfile` copies it; a test runs it.
 */

const STANDALONE = path.join(".next", "standalone");
/** They are read as sources, in threads that the build knows nothing of. */
const THREADS = ["lib/db-worker.ts", "lib/work/worker.ts", "lib/resume/import/worker.ts"];
/** Started instead of the build's own `server.js`, which listens on the container's name. */
const PROGRAMS = ["serve.mjs", "healthy.mjs"];

/** The files that the threads' programs import, packages included, relative to the project. */
async function filesOfThreads(): Promise<string[]> {
  const { fileList } = await nodeFileTrace(THREADS, {
    // The tracer reads JavaScript; blanks in place of the types keep every import where it stands.
    readFile: async (file) => {
      if (!existsSync(file)) return null;
      if (!file.endsWith(".ts")) return await readFile(file);
      return stripTypeScriptTypes(await readFile(file, "utf8"));
    },
  });
  return [...fileList];
}

async function putTogether(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(STANDALONE, target, { recursive: true, verbatimSymlinks: true });
  await cp(path.join(".next", "static"), path.join(target, ".next", "static"), { recursive: true });
  for (const file of await filesOfThreads()) {
    await cp(file, path.join(target, file), { recursive: true });
  }
  for (const name of PROGRAMS)
    await cp(path.join("scripts", "image", name), path.join(target, name));
}

const target = process.argv[2];
if (!target || !existsSync(STANDALONE)) {
  console.error("Usage, after a build: node scripts/image.ts FOLDER");
  process.exit(1);
}
await putTogether(path.resolve(target));

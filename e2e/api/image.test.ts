import { execFile } from "node:child_process";
import { chown, copyFile, mkdir, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { importSchema } from "../../lib/resume/import/schema.ts";
import { jobSeeker } from "../harness/accounts.ts";
import { RESUME } from "../harness/samples.ts";
import { type App, startApp } from "../harness/server.ts";

/**
 * What the `Dockerfile` does, without an engine: its own commands, as a user who may write nowhere but in the data
 * folder, on files that nobody may write.
 */
const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NODE = join(ROOT, "node_modules", ".bin", "node");
/** Debian's `nobody`, where the tests run as root; else the files are only made read-only. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder: string;
let app: App;
let dockerfile: string;

/** The words of an instruction such as `CMD ["node", "serve.mjs"]`, the last of its kind. */
function execForm(instruction: RegExp): string[] {
  const line = dockerfile.split("\n").findLast((text) => instruction.test(text)) ?? "";
  return z
    .array(z.string())
    .min(1)
    .parse(JSON.parse(line.replace(instruction, "")));
}

beforeAll(async () => {
  dockerfile = await readFile(join(ROOT, "Dockerfile"), "utf8");
  folder = await mkdtemp(join(tmpdir(), "tailorbird-image-"));
  const image = join(folder, "app");
  // The build is there already; what comes after it is run as it stands.
  expect(dockerfile).toContain(
    "RUN node scripts/setup.mjs build\nRUN node scripts/image.ts /app\n",
  );
  await run(NODE, ["scripts/image.ts", image], { cwd: ROOT });
  await copyFile(await realpath(NODE), join(folder, "node"));
  const data = join(folder, "data");
  await mkdir(data);
  await run("chmod", ["-R", "a+rX,a-w", image]);
  await run("chmod", ["a+rx", folder]);
  if (isRoot) await chown(data, NOBODY, NOBODY);
  const [, ...args] = execForm(/^CMD /);
  const program = { command: join(folder, "node"), args, cwd: image };
  app = await startApp(
    { NODE_ENV: "production", DATA_DIR: data, HOSTNAME: "name-of-a-container" },
    undefined,
    isRoot ? { ...program, uid: NOBODY } : program,
  );
});

afterAll(async () => {
  await app?.dispose();
  if (folder) {
    await run("chmod", ["-R", "u+w", folder]);
    await rm(folder, { recursive: true });
  }
});

test("its health check passes while it serves", async () => {
  const [, ...args] = execForm(/^HEALTHCHECK .* CMD /);
  const check = (port: string) =>
    run(NODE, args, {
      cwd: join(folder, "app"),
      env: { ...app.env, NODE_ENV: "test", PORT: port },
    });
  await check(new URL(app.url).port);
  await expect(check("1")).rejects.toMatchObject({ code: 1 });
});

test("it answers, and reads and writes files: its threads have all that they import", async () => {
  const { user, jobId } = await jobSeeker(app.url);
  expect((await user.start(jobId, "What am I missing?")).status).toBe(201);
  const headers = { authorization: `Bearer ${user.token}` };
  const [work] = RESUME.work;
  for (const format of ["pdf", "docx"]) {
    const file = await fetch(`${app.url}/api/resume/export?format=${format}`, { headers });
    expect(file.status, format).toBe(200);
    const form = new FormData();
    form.append("file", await file.blob(), `resume.${format}`);
    const back = await fetch(`${app.url}/api/resume/import`, {
      method: "POST",
      headers,
      body: form,
    });
    const { resume } = importSchema.parse(await back.json());
    expect(
      resume.work?.map(({ name }) => name),
      format,
    ).toContain(work?.name);
  }
});

test("its pages come with their styles and fonts", async () => {
  const page = await (await fetch(`${app.url}/sign-in`)).text();
  const styles = page.match(/\/_next\/static\/[^"]+\.css/)?.[0] ?? "";
  const css = await fetch(app.url + styles);
  expect(css.headers.get("content-type")).toMatch(/^text\/css/);
  const font = (await css.text()).match(/[^("']+\.woff2/)?.[0] ?? "";
  expect((await fetch(new URL(font, app.url + styles))).status).toBe(200);
});

import { defineConfig } from "vitest/config";

/** API tests over HTTP, on the running production build. `npm run build`'s output must be there. */
export default defineConfig({
  test: {
    include: ["e2e/api/**/*.test.ts"],
    environment: "node",
    globalSetup: "e2e/api/global-setup.ts",
    // Once more where the machine is not ours: `npm test` names what passed only then.
    retry: process.env.CI ? 1 : 0,
    // Whether a test is quick depends on the machine; a hang is what this is for.
    testTimeout: 90_000,
    // A file that needs a server of its own waits for its first boot, on a busy machine.
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});

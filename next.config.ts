import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

const config: NextConfig = {
  // They find files of their own at run time, or are WebAssembly.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@node-rs/argon2",
    "@prisma/schema-engine-wasm",
    "@prisma/driver-adapter-utils",
    "pglite-prisma-adapter",
    "pino",
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // For `forbidden()`: a page with status 403.
  experimental: { authInterrupts: true },
};

/** A build also puts together what an image needs (`scripts/image.ts`); `npm start` serves from the project itself. */
export default (phase: string): NextConfig =>
  phase === PHASE_PRODUCTION_BUILD ? { ...config, output: "standalone" } : config;

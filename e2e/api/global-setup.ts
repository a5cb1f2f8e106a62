import type { TestProject } from "vitest/node";
import { startFleet } from "../harness/fleet.ts";

export interface Servers {
  /** An app with the built-in coach. */
  coach: { url: string; secret: string };
  /** An app at the fake endpoint. */
  model: { url: string; secret: string };
  fakeUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    servers: Servers;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const fleet = await startFleet();
  project.provide("servers", {
    coach: { url: fleet.coach.url, secret: fleet.coach.secret },
    model: { url: fleet.model.url, secret: fleet.model.secret },
    fakeUrl: fleet.fakeUrl,
  });
  return fleet.dispose;
}

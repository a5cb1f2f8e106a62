import { startFleet } from "./harness/fleet.ts";

/**
 * Starts the servers once for all specs; the workers inherit where they are. A browser may take its time between two
 * parts of an answer, so the provider may too.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const fleet = await startFleet({ PROVIDER_TIMEOUT_MS: "110000" });
  process.env.E2E_COACH_URL = fleet.coach.url;
  process.env.E2E_MODEL_URL = fleet.model.url;
  process.env.E2E_FAKE_URL = fleet.fakeUrl;
  return fleet.dispose;
}

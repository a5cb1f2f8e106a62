import { z } from "zod";
import { type Recorded, recordedSchema } from "../fake-openai/completions.ts";
import { type RecordedEmbedding, recordedEmbeddingSchema } from "../fake-openai/embeddings.ts";
import { call } from "./http.ts";

/** The requests whose question holds the text, oldest first. */
export async function recordedRequests(fakeUrl: string, contains: string): Promise<Recorded[]> {
  const query = new URLSearchParams({ contains });
  const reply = await call(fakeUrl, "GET", `/__requests?${query}`);
  return z.array(recordedSchema).parse(reply.body);
}

/** The only request whose question holds the text. Throws where there is none or more than one. */
export async function recordedRequest(fakeUrl: string, contains: string): Promise<Recorded> {
  const [first, ...others] = await recordedRequests(fakeUrl, contains);
  if (!first || others.length > 0) {
    throw new Error(`${first ? others.length + 1 : 0} requests with "${contains}"`);
  }
  return first;
}

/** The calls for embeddings with the text in their input, oldest first. */
export async function recordedEmbeddings(
  fakeUrl: string,
  contains: string,
): Promise<RecordedEmbedding[]> {
  const query = new URLSearchParams({ contains });
  const reply = await call(fakeUrl, "GET", `/__embeddings?${query}`);
  return z.array(recordedEmbeddingSchema).parse(reply.body);
}

/** Lets the answer go on that waits at `{fake gate key=…}`. */
export async function release(fakeUrl: string, key: string): Promise<void> {
  await call(fakeUrl, "POST", `/__release?${new URLSearchParams({ key })}`);
}

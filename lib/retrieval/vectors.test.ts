import { describe, expect, test } from "vitest";
import type { Embedder } from "../ai/embeddings.ts";
import { cosine, hashOf, type VectorStore, vectorsOf } from "./vectors.ts";

/** Keeps vectors in memory, as the database would. */
function memory(): VectorStore & { kept: Map<string, Float32Array> } {
  const kept = new Map<string, Float32Array>();
  return {
    kept,
    read: async (hashes) => new Map([...kept].filter(([hash]) => hashes.includes(hash))),
    write: async (vectors) => {
      for (const [hash, vector] of vectors) kept.set(hash, vector);
    },
  };
}

/** The length of a text as its vector; fails from the given call on. */
function counting(failsAt = Number.POSITIVE_INFINITY): Embedder & { asked: string[][] } {
  const asked: string[][] = [];
  return {
    model: "length",
    asked,
    embed: async (texts) => {
      if (asked.length >= failsAt) throw new Error("down");
      asked.push(texts);
      return texts.map((text) => Float32Array.of(text.length, 1));
    },
  };
}

const { signal } = new AbortController();
const texts = (count: number) => Array.from({ length: count }, (_, at) => `text ${at}`);

describe("the vectors of texts", () => {
  test("are made once, and come from the store from then on", async () => {
    const store = memory();
    const embedder = counting();
    const first = await vectorsOf(["one", "three"], embedder, store, signal);
    const second = await vectorsOf(["three", "fifteen", "one"], embedder, store, signal);
    expect(embedder.asked).toEqual([["one", "three"], ["fifteen"]]);
    expect(second.get("three")).toEqual(first.get("three"));
    expect(second.get("fifteen")).toEqual(Float32Array.of(7, 1));
  });

  test("are asked for once for a text that stands there twice", async () => {
    const embedder = counting();
    await vectorsOf(["one", "one"], embedder, memory(), signal);
    expect(embedder.asked).toEqual([["one"]]);
  });

  test("that were made before a call failed are kept", async () => {
    const store = memory();
    const embedder = counting(1);
    await expect(vectorsOf(texts(100), embedder, store, signal)).rejects.toThrow("down");
    const made = store.kept.size;
    expect(made).toBeGreaterThan(0);
    const working = counting();
    await vectorsOf(texts(100), working, store, signal);
    expect(working.asked.flat()).toHaveLength(100 - made);
  });

  test("are kept under the hash of the text alone", async () => {
    const store = memory();
    await vectorsOf(["one"], counting(), store, signal);
    expect([...store.kept.keys()]).toEqual([hashOf("one")]);
  });
});

describe("the cosine of two vectors", () => {
  test.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 0], [-2, 0], -1],
    [[1, 2], [1, 2, 3], null],
    [[0, 0], [1, 1], null],
    [[], [], null],
  ])("%j and %j: %j", (a, b, expected) => {
    expect(cosine(Float32Array.from(a), Float32Array.from(b))).toEqual(expected);
  });
});

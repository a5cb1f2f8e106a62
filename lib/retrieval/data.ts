import { db } from "../db.ts";
import type { Owner } from "../owner.ts";
import type { VectorStore } from "./vectors.ts";

/** From so many vectors of one person on, those that no text of the moment needs are dropped. */
const MOST_KEPT = 5_000;

/**
 * The person's vectors of one model.
 * @param current hashes of the texts that the person has now; what else is kept may go.
 */
export function vectorStore(owner: Owner, model: string, current: string[]): VectorStore {
  return {
    async read(hashes) {
      const rows = await db().passageVector.findMany({
        where: { userId: owner, model, hash: { in: hashes } },
        select: { hash: true, vector: true },
      });
      return new Map(rows.map(({ hash, vector }) => [hash, fromBytes(vector)]));
    },
    async write(vectors) {
      const data = [...vectors].map(([hash, vector]) => ({
        userId: owner,
        model,
        hash,
        vector: toBytes(vector),
      }));
      await db().passageVector.createMany({ data, skipDuplicates: true });
      const kept = await db().passageVector.count({ where: { userId: owner } });
      if (kept <= MOST_KEPT) return;
      await db().passageVector.deleteMany({
        where: { userId: owner, NOT: { model, hash: { in: current } } },
      });
    },
  };
}

/** In the machine's byte order, which is little-endian wherever Node.js runs. */
function toBytes(vector: Float32Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Float32Array.from(vector).buffer);
}

function fromBytes(bytes: Uint8Array): Float32Array {
  // A copy, since bytes from a pool need not begin at a multiple of four.
  const copy = Uint8Array.from(bytes);
  return new Float32Array(copy.buffer, 0, Math.floor(copy.length / Float32Array.BYTES_PER_ELEMENT));
}

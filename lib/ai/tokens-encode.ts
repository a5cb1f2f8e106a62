import { PieceCache } from "./tokens-cache.ts";
import { Merger } from "./tokens-merge.ts";
import { PIECE_END } from "./tokens-split.ts";
import { type Encoding, hashOf, loadVocabulary, type Vocabulary } from "./tokens-vocabulary.ts";

/** A text as tokens. Valid until the next text is encoded; both arrays are longer than what is in them. */
export interface Tokenized {
  /** The text in UTF-8 and a zero, if there is room; lone surrogates have become U+FFFD. */
  bytes: Uint8Array;
  /** Where each token ends in `bytes`. */
  ends: Int32Array;
  count: number;
  /** Where the last piece but one starts: from here on the text can be encoded alone, whatever is cut behind it. */
  resumeAt: number;
  /** Tokens before `resumeAt`. */
  resumeCount: number;
}

/** Texts up to this length share buffers; a longer one gets its own and leaves them behind. */
const SHARED_CHARS = 16_384;

const reserve = (chars: number): Tokenized => ({
  bytes: new Uint8Array(3 * chars),
  ends: new Int32Array(3 * chars),
  count: 0,
  resumeAt: 0,
  resumeCount: 0,
});

const shared = reserve(SHARED_CHARS);
const utf8 = new TextEncoder();

/** On `globalThis`, since Next bundles `instrumentation.ts`, which warms them, and the routes apart. */
const loaded = globalThis as typeof globalThis & {
  tailorbirdEncoders?: Map<Encoding, Encoder>;
};

/** The encoder of an encoding: loaded at its first use and kept. */
export function encoderOf(encoding: Encoding): Encoder {
  loaded.tailorbirdEncoders ??= new Map();
  let encoder = loaded.tailorbirdEncoders.get(encoding);
  if (!encoder) {
    encoder = new Encoder(encoding);
    loaded.tailorbirdEncoders.set(encoding, encoder);
  }
  return encoder;
}

/** Text to tokens: split into pieces, each of which is a token, or known from before, or merged from its bytes. */
export class Encoder {
  readonly vocabulary: Vocabulary;
  readonly #pieceEnd: (text: Uint8Array, start: number, end: number) => number;
  readonly #merger: Merger;
  readonly #cache = new PieceCache();

  constructor(encoding: Encoding) {
    this.vocabulary = loadVocabulary(encoding);
    this.#pieceEnd = PIECE_END[encoding];
    this.#merger = new Merger(this.vocabulary);
  }

  /** Encodes a text, or its pieces up to the one that goes beyond `limit` tokens. */
  tokenize(text: string, limit = Infinity): Tokenized {
    const result = text.length <= SHARED_CHARS ? shared : reserve(text.length);
    const { bytes, ends } = result;
    const length = utf8.encodeInto(text, bytes).written;
    bytes[length] = 0;
    let count = 0;
    let lastStart = 0;
    let lastCount = 0;
    for (let start = 0; start < length && count <= limit; ) {
      result.resumeAt = lastStart;
      result.resumeCount = lastCount;
      lastStart = start;
      lastCount = count;
      const end = this.#pieceEnd(bytes, start, length);
      const hash = hashOf(bytes, start, end);
      if (this.vocabulary.rankOf(bytes, start, end, hash) >= 0) ends[count++] = end;
      else count += this.#encodePiece(bytes, start, end, hash, ends, count);
      start = end;
    }
    result.count = count;
    return result;
  }

  #encodePiece(
    bytes: Uint8Array,
    start: number,
    end: number,
    hash: number,
    ends: Int32Array,
    at: number,
  ): number {
    const known = this.#cache.read(bytes, start, end, hash, ends, at);
    if (known > 0) return known;
    const count = this.#merger.merge(bytes, start, end, ends, at);
    this.#cache.write(bytes, start, end, hash, ends, at, count);
    return count;
  }
}

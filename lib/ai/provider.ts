import type { Posting } from "../job/schema.ts";
import type { ResumeEntry } from "../resume/schema.ts";

/** One message as OpenAI's chat format has it. */
export interface ModelMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** One line of the evidence block: a row's or posting line's text under its marker, best first. */
export interface Evidence {
  /** Marker without brackets. */
  ref: string;
  kind: ResumeEntry["kind"] | "job";
  /** Id of the row, or of the posting, as a string. */
  entityId: string;
  /** The passage: a bullet with its entry's header, or a posting line. */
  text: string;
}

/** What the question is about, as data: what the built-in coach answers from. An endpoint reads the messages. */
export interface Brief {
  question: string;
  /** Earlier messages of this session, oldest first. */
  history: ModelMessage[];
  entries: ResumeEntry[];
  posting: Posting;
  evidence: Evidence[];
}

export interface ModelRequest {
  messages: ModelMessage[];
  maxOutputTokens: number;
  /** Null for what is no question about a posting; the built-in coach is not asked such. */
  brief: Brief | null;
  /** Aborting it ends the call to the provider. */
  signal: AbortSignal;
}

export interface ModelUsage {
  promptTokens: number;
  completionTokens: number;
  cachedTokens: number;
}

/** How a whole answer ended. */
export interface ModelEnd {
  /** The provider's: `length` when the answer was cut at `maxOutputTokens`. */
  reason: string;
  /** Null when it was not reported. */
  usage: ModelUsage | null;
}

/**
 * The seam to whatever writes the answer. Implementations throw a `ProviderFault`, an `AppError` with `provider_error`,
 * `provider_unavailable` or `provider_timeout`; and the signal's reason when it was aborted.
 */
export interface ModelProvider {
  /** The model's name as it stands in sessions and the ledger. */
  model: string;
  /**
   * Resolves when the answer is whole. With hundreds of answers at once, what each piece passes through is most of the
   * work: so it is handed on by a call, not drawn through iterators.
   * @param onText gets each piece as it comes. An implementation may give an empty one as a sign of life;
   *   `configuredProvider` lets none through.
   */
  stream(request: ModelRequest, onText: (text: string) => void): Promise<ModelEnd>;
}

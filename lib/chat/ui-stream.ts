import { UI_MESSAGE_STREAM_HEADERS } from "ai";
import type { AppError } from "../errors.ts";
import type { Answered, LiveAnswer, Opening } from "./runs/live-answer.ts";
import type { ChatUIChunk, Unsupported } from "./schema.ts";

/** `no-transform` keeps compression, and proxies, from holding pieces back. */
const HEADERS = { ...UI_MESSAGE_STREAM_HEADERS, "cache-control": "no-store, no-transform" };

/** One text part holds the whole answer. */
const TEXT_ID = "answer";

function opening({ messageId, replacesId, newQuestion, ...given }: Opening): ChatUIChunk[] {
  const data = {
    session: given.session,
    created: given.created,
    user_message_id: given.userMessageId,
    ...(replacesId !== null && { replaces: replacesId }),
    ...(newQuestion !== null && { question: newQuestion }),
  };
  return [
    { type: "start", messageId },
    { type: "data-session", data },
    { type: "text-start", id: TEXT_ID },
  ];
}

/** Under one id, so that later marks take the place of earlier ones. */
const marks = (data: Unsupported[]): ChatUIChunk => ({
  type: "data-unsupported",
  id: "unsupported",
  data,
});

function closing({ answer, status }: Answered): ChatUIChunk[] {
  return [
    { type: "text-end", id: TEXT_ID },
    { type: "data-citations", data: answer.citations },
    marks(answer.unsupported),
    { type: "data-usage", data: answer.usage },
    {
      type: "data-done",
      data: {
        message_count: answer.message_count,
        status,
        ...(answer.truncated && { truncated: true }),
      },
    },
    { type: "finish" },
  ];
}

function failing(error: AppError, requestId: string): ChatUIChunk[] {
  const { code, message } = error;
  return [
    { type: "text-end", id: TEXT_ID },
    { type: "data-error", data: { code, message, request_id: requestId } },
    { type: "error", errorText: message },
  ];
}

/**
 * An answer as the AI SDK's UI message stream, from its first part on, whenever the reader comes. A reader who leaves
 * does not end the answer.
 * @param toError what a failure is told as.
 */
export function answerStream(
  live: LiveAnswer,
  requestId: string,
  toError: (cause: unknown) => AppError,
): Response {
  const encoder = new TextEncoder();
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (...chunks: ChatUIChunk[]) => {
        const events = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
        controller.enqueue(encoder.encode(events.join("")));
      };
      send(...opening(live.opening));
      leave = live.read({
        onText: (delta) => send({ type: "text-delta", id: TEXT_ID, delta }),
        onMarks: (data) => send(marks(data)),
        onEnd(end) {
          send(
            ...("answered" in end ? closing(end.answered) : failing(toError(end.error), requestId)),
          );
          controller.enqueue(encoder.encode("data: [DONE]\n\n"));
          controller.close();
        },
      });
    },
    cancel: () => leave(),
  });
  return new Response(body, { headers: HEADERS });
}

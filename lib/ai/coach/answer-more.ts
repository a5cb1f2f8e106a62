import type { LineKind, PostingLine } from "../../job/schema.ts";
import { fold, stem, tokenize } from "../../terms/tokenize.ts";
import { type Desk, quoteLine, quoteRow, refs, termsOf, timeWords, titleOf } from "./desk.ts";
import type { Draft } from "./draft.ts";
import { gapsBetween, monthsTogether } from "./experience.ts";
import { bestPairs } from "./pairs.ts";
import { plain } from "./quote.ts";
import { requirementsOf } from "./requirement-items.ts";
import { contentStemsOf, type Place, sameForm } from "./resume-index.ts";

/** Which exact terms of the posting are in the rows, which only in another form, which not at all. */
export function keywordsAnswer(desk: Desk): Draft {
  const found = { same: [] as string[], other: [] as string[], none: [] as string[] };
  const seen = new Set<string>();
  for (const { line, needs, rank } of [...desk.fit, ...desk.tasks]) {
    for (const need of needs) {
      const { option, proofs } = need;
      const asked = line.text.slice(option.start, option.end);
      const isWord = option.type === "words" && option.stems.length <= 4 && rank !== "task";
      const isTerm = isWord || ["term", "degree", "language"].includes(option.type);
      const term = termsOf(line, [{ ...need, need: { options: [option] } }]);
      if (!isTerm || term === "" || seen.has(fold(asked))) continue;
      seen.add(fold(asked));
      const proof = proofs.find((each) => sameForm(each, asked)) ?? proofs[0];
      if (!proof) found.none.push(`${term} [${line.ref}]`);
      else if (sameForm(proof, asked)) {
        found.same.push(`${term} [${line.ref}][${proof.row.entry.ref}]`);
      } else if (option.type !== "words") {
        const row = quoteRow(desk, proof, 60);
        found.other.push(desk.say("keywordOther", { term, line: `[${line.ref}]`, row }));
      }
    }
  }
  const some = found.same.length + found.other.length + found.none.length > 0;
  return {
    lead: desk.say(some ? "keywordsLead" : "keywordsNone", { title: titleOf(desk) }),
    sections: [
      { title: desk.say("exactTerms"), items: found.same.slice(0, 24), inline: true },
      { title: desk.say("otherTerms"), items: found.other.slice(0, 6) },
      { title: desk.say("absentTerms"), items: found.none, inline: true },
    ],
    ...(found.none.length > 0 && { advice: desk.say("leaveOut") }),
  };
}

/** Pauses in the dates and what falls into them; without any, how to speak of a requirement that no row shows. */
export function gapAnswer(desk: Desk): Draft {
  const work = desk.index.entries.filter((entry) => entry.kind === "work");
  const gaps = gapsBetween(work, desk.today).slice(0, 3);
  const header = (entry: (typeof work)[number]): Place[] =>
    desk.index.rows
      .filter((row) => row.entry === entry && row.at < 0)
      .map((row) => ({ row, start: 0, end: row.text.length }));
  const said = (entry: (typeof work)[number]) =>
    header(entry).map((place) => quoteRow(desk, place, 200))[0] ?? "";
  const items = gaps.flatMap(({ before, after }) => {
    const filled = desk.index.entries.filter(
      ({ kind, startDate, endDate }) =>
        (kind === "education" || kind === "project") &&
        (startDate ?? "9") < (after.startDate ?? "") &&
        (endDate ?? startDate ?? "") > (before.endDate ?? "9"),
    );
    return [
      desk.say("gapItem", { before: said(before), after: said(after) }),
      ...filled.slice(0, 2).map((entry) => desk.say("gapFilled", { row: said(entry) })),
    ];
  });
  const best = bestPairs(desk, 1)[0];
  const missing = requirementsOf(desk, "missing").slice(0, 3);
  const open = missing.map(({ line, needs }) => quoteLine(desk, line, needs[0]?.option));
  const near = best ? [desk.say("nearest", { row: quoteRow(desk, best.place) })] : [];
  return {
    lead: desk.say(gaps.length > 0 ? "gapLead" : "gapNone"),
    sections: [
      { items },
      {
        title: desk.say("whatToDo"),
        items:
          gaps.length > 0 && best
            ? [desk.say("gapAdvice", { row: quoteRow(desk, best.place) })]
            : [],
      },
      {
        verdict: desk.say("missingAdvice"),
        items: gaps.length > 0 || missing.length === 0 ? [] : [...open, ...near],
      },
    ],
  };
}

/** A summary for the top of the resume: latest role, time of work, the posting's terms that rows have, best rows. */
export function summaryAnswer(desk: Desk): Draft {
  const jobs = desk.index.rows.filter(({ at, entry }) => at < 0 && entry.kind === "work");
  const latest = jobs.toSorted((a, b) =>
    (b.entry.startDate ?? "").localeCompare(a.entry.startDate ?? ""),
  )[0];
  const dated = jobs.filter(
    ({ entry }) => entry.section !== "volunteer" && monthsTogether([entry], desk.today) > 0,
  );
  const months = monthsTogether(
    dated.map(({ entry }) => entry),
    desk.today,
  );
  const places = dated.map((row) => ({ row, start: 0, end: 0 }));
  const title = plain(latest?.entry.title.trim() || latest?.text || "");
  const role =
    latest && months >= 12 && latest.entry.title.trim() !== ""
      ? [
          desk.say("summaryRoleYears", {
            title,
            ref: refs([{ row: latest, start: 0, end: 0 }, ...places]),
            ...timeWords(desk, months),
          }),
        ]
      : latest
        ? [desk.say("summaryRole", { title, ref: `[${latest.entry.ref}]` })]
        : [];
  const terms = new Map<string, string>();
  for (const { needs } of [...desk.fit, ...desk.tasks]) {
    for (const { option, proofs } of needs) {
      const proof = proofs[0];
      if (option.type !== "term" || !proof || terms.has(option.key) || terms.size >= 6) continue;
      const words = proof.row.text.slice(proof.start, proof.end);
      terms.set(option.key, `${plain(words)} [${proof.row.entry.ref}]`);
    }
  }
  const best = bestPairs(desk, 2).map(({ place }) => quoteRow(desk, place));
  return {
    lead: desk.say("summaryLead"),
    sections: [
      {
        items: [
          ...role,
          ...(terms.size > 0
            ? [desk.say("summaryTerms", { terms: [...new Set(terms.values())].join(", ") })]
            : []),
          ...best,
        ],
      },
    ],
    advice: desk.say("summaryNote"),
  };
}

/** What a question about the posting is about, and the lines that say it. */
const TOPICS: readonly { asked: RegExp; kinds: readonly LineKind[]; said?: RegExp }[] = [
  {
    asked:
      /salary|\bpay\b|compensation|wage|gehalt|verdien|vergutung|salaire|remuneration|salario|sueldo/,
    kinds: [],
    said: /salary|\bpay\b|compensation|gehalt|vergutung|salaire|remuneration|salario|sueldo|[€$£] ?\d{2,3}[.,]?\d{3}|\d{2,3}[.,]\d{3} ?(?:€|eur)/,
  },
  {
    asked:
      /remote|home.?office|hybrid|location|office|where is|standort|teletravail|teletrabajo|ubicacion/,
    kinds: [],
    said: /remote|home.?office|hybrid|location|office|on.?site|mobil|teletrav|teletrab|standort|vor ort|presencial/,
  },
  {
    asked:
      /benefit|perk|holiday|vacation|urlaub|vorteile|avantage|beneficio|vacaciones|they offer|bieten sie/,
    kinds: ["benefit"],
  },
  {
    asked:
      /how (?:do i|to|can i) apply|deadline|wie bewerbe|frist|postuler|date limite|fecha limite|como postul/,
    kinds: ["apply"],
  },
  {
    asked:
      /\btasks?\b|duties|day.to.day|what would i do|responsibilit|aufgaben|taches|missions|tareas|funciones/,
    kinds: ["task"],
  },
  {
    asked: /about the company|what does the company|who are they|unternehmen|entreprise|empresa/,
    kinds: ["about"],
  },
  {
    asked:
      /require|must|qualification|looking for|ask(?:s|ing)? for|want|anforderung|verlang|exig|requisit|piden|cherche/,
    kinds: ["must", "nice"],
  },
];

/** Lines of the posting that answer a question about the posting. */
export function postingAnswer(desk: Desk): Draft {
  const question = fold(desk.question);
  const topic = TOPICS.find(({ asked }) => asked.test(question));
  const lines = desk.posting.lines.filter(
    (line) => line.kind !== "heading" && line.text.trim() !== "",
  );
  const fits = (line: PostingLine) =>
    topic?.said ? topic.said.test(fold(line.text)) : topic?.kinds.includes(line.kind);
  const stems = new Set(contentStemsOf(desk.question));
  const shares = (line: PostingLine) =>
    tokenize(line.text).some((token) => stems.has(stem(token.text)));
  const about = topic ? lines.filter(fits) : lines.filter(shares);
  const company = desk.posting.company.trim();
  return {
    lead: desk.say(about.length > 0 ? "postingLead" : "postingNone", {
      title: titleOf(desk),
      at: company ? desk.say("at", { company: plain(company) }) : "",
    }),
    sections: [{ items: about.slice(0, 10).map((line) => quoteLine(desk, line, undefined, 150)) }],
  };
}

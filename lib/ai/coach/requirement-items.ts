import { type Desk, quoteLine, quoteRow, refs, termsOf, timeWords } from "./desk.ts";
import type { MetNeed, Rank, Requirement } from "./fit.ts";
import { sameForm } from "./resume-index.ts";

const lacking = (requirement: Requirement) =>
  requirement.needs.filter((need) => need.status === "missing");

/** Requirements of a rank and status; tasks stand for must where the posting has no must. */
export function requirementsOf(
  desk: Desk,
  status: Requirement["status"],
  rank?: Rank,
): Requirement[] {
  const ranks: readonly Rank[] =
    rank === "must" ? ["must", "task"] : rank ? [rank] : ["must", "nice", "task"];
  return desk.fit.filter((each) => each.status === status && ranks.includes(each.rank));
}

/** One line on a requirement that is shown in part: what is there, what is not. */
export function partlyItem(desk: Desk, requirement: Requirement): string {
  const { line, needs } = requirement;
  const missing = lacking(requirement);
  const shown = needs.find((need) => need.status !== "missing" && need.proofs.length > 0);
  const proof = shown?.proofs[0];
  if (missing.length > 0) {
    const terms = termsOf(line, missing);
    const quote = quoteLine(desk, line, missing[0]?.option);
    if (terms === "") return quote;
    if (!proof) return desk.say("lacks", { line: quote, terms });
    return desk.say("lacksWithRow", { line: quote, terms, row: quoteRow(desk, proof, 80) });
  }
  const weakest = needs.find((need) => need.status === "partly");
  return weakest ? weakItem(desk, requirement, weakest) : quoteLine(desk, line);
}

function weakItem(desk: Desk, { line }: Requirement, need: MetNeed): string {
  const quote = quoteLine(desk, line, need.option);
  const proof = need.proofs[0];
  if (!proof) return desk.say(need.option.type === "soft" ? "soft" : "lacks", { line: quote });
  if (need.option.type === "time") {
    const time = timeWords(desk, need.months ?? 0);
    const enough = (need.months ?? 0) >= need.option.months - 1;
    const key = enough ? "yearsOther" : "yearsShort";
    return desk.say(key, { line: quote, refs: refs(need.proofs), ...time });
  }
  const key = need.option.type === "words" ? "weak" : "lesser";
  return desk.say(key, { line: quote, row: quoteRow(desk, proof, 110) });
}

/** Missing requirements, each with its line; beyond `full` of them only names and markers, so that none goes unnamed. */
export function missingItems(desk: Desk, requirements: Requirement[], full = 7): string[] {
  // One more in full is shorter than a list of one.
  const shown = requirements.length <= full + 1 ? full + 1 : full;
  const items = requirements.slice(0, shown).map((requirement) => {
    const terms = termsOf(requirement.line, lacking(requirement));
    const quote = quoteLine(desk, requirement.line, requirement.needs[0]?.option);
    return terms === "" ? quote : `${terms}: ${quote}`;
  });
  const rest = requirements.slice(shown).map(({ line, needs }) => {
    const terms = termsOf(line, needs);
    return terms === "" ? quoteLine(desk, line, needs[0]?.option, 36) : `${terms} [${line.ref}]`;
  });
  return rest.length > 0 ? [...items, desk.say("also", { list: rest.join(", ") })] : items;
}

/** Where the rows have what is asked under another word, a narrower one, or only in a list. */
export function wordingItems(desk: Desk): string[] {
  return desk.fit.flatMap(({ line, needs }) =>
    needs.flatMap((need) => {
      const { option, proofs } = need;
      const proof = proofs[0];
      if (option.type !== "term" || !proof) return [];
      const asked = line.text.slice(option.start, option.end);
      const values = {
        line: `[${line.ref}]`,
        term: `**${asked}**`,
        row: quoteRow(desk, proof, 80),
        via: `**${proof.row.text.slice(proof.start, proof.end)}**`,
      };
      if (proofs.some((each) => sameForm(each, asked))) {
        const listed = proofs.every((each) => each.row.entry.kind === "skill");
        return listed ? [desk.say("listedOnly", values)] : [];
      }
      return [desk.say(proof.via === null ? "otherForm" : "narrower", values)];
    }),
  );
}

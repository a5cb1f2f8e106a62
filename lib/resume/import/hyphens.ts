/** First parts of compounds that keep their hyphen where a line is broken behind it. */
const KEEPS_HYPHEN = new Set(
  "self cross well non co multi full end real high low long short post pre semi anti intra mid two three four five six one first second third large small open closed data cost time user customer client server cloud state award team test front back day week month hands problem decision fast results result detail goal quality object service event role risk value mission world industry best third-party vice so follow check sign year all api web on-site part".split(
    " ",
  ),
);

/**
 * Joins two lines of one text. A hyphen at the end of the first is that of a broken word when small letters follow,
 * unless what stands before it is known to begin compounds; soft hyphens always are.
 */
export function joinWords(before: string, after: string): string {
  if (/\u00AD$/u.test(before)) return before.slice(0, -1) + after;
  const broken = /(?<part>[\p{L}\p{N}]+)[-‐]$/u.exec(before);
  if (!broken || !/^\p{L}/u.test(after)) {
    return /[\p{L}\p{N}][-‐/]$/u.test(before) && !/^(?:and|und|et|y|or|oder)\b/u.test(after)
      ? before + after
      : `${before} ${after}`;
  }
  const part = broken.groups?.part?.toLowerCase() ?? "";
  // `Vor- und Nachbereitung`
  if (/^(?:and|und|et|y|or|oder|bzw|sowie|ou|to)\b/u.test(after)) return `${before} ${after}`;
  const isCompound =
    KEEPS_HYPHEN.has(part) || /^\p{Lu}/u.test(after) || /\p{Lu}$/u.test(broken[0].slice(0, -1));
  return isCompound ? before + after : before.slice(0, -1) + after;
}

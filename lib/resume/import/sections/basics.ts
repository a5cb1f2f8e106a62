import { squeeze } from "../clean-text.ts";
import { tidy } from "../heads.ts";
import { type Line, lineCells, lineSize, spansText } from "../lines.ts";
import { organisationScore, placeScore, titleScore } from "../names.ts";
import type { Notes } from "../notes.ts";
import { toParagraphs } from "../paragraphs.ts";

export interface Profile {
  network?: string | undefined;
  username?: string | undefined;
  url?: string | undefined;
}
export interface Basics {
  name?: string | undefined;
  label?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  url?: string | undefined;
  summary?: string | undefined;
  location?: { address?: string; postalCode?: string; city?: string; region?: string } | undefined;
  profiles?: Profile[] | undefined;
}

const EMAIL = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const PHONE = /(?<![\p{L}\p{N}/.])(?:\+|00)?\(?\d[\d\s().\u2010-\u2015/-]{6,22}\d(?![\p{L}\p{N}])/u;
const LINK =
  /(?:https?:\/\/|www\.)[^\s|,;•·]+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|de|fr|es|uk|app|ai|edu|me|co|eu|ch|at|info|tech|xyz|nl|be|blog|page|in)(?:\/[^\s|,;•·]*)?(?![\p{L}\p{N}])/giu;
const NETWORKS =
  /(?:^|[/.])(?<network>linkedin|github|gitlab|bitbucket|xing|twitter|x|facebook|instagram|medium|behance|dribbble|kaggle|stackoverflow|researchgate|orcid|codepen|leetcode|hackerrank|youtube|scholar\.google)\.(?:com|org|net|io)\/(?<path>\S+)/iu;
const NETWORK_NAMES =
  /^(?:linked ?in|github|gitlab|twitter|xing|facebook|instagram|skype|stack ?overflow|medium|kaggle|orcid|bitbucket|behance|dribbble|telegram|mastodon)$/iu;
const LABELS =
  /^(?:e-?mail(?: address)?|e-?mail-adresse|phone(?: number)?|mobile(?: phone)?|cell|tel(?:ephone)?\.?|telefon|handy|mobil|téléphone|portable|teléfono|móvil|correo(?: electrónico)?|courriel|address|adresse|anschrift|dirección|location|city|web(?:site)?|homepage|portfolio|site web|url|blog|links?|linked ?in|github|contact|profile|lives in|residence|wohnort|m|t|e|p|w|a)\s*[:.]?\s*$/iu;

/** `+44 20 7946 0991`, and no years, postcodes or grades. */
function phoneIn(text: string): string | null {
  const found = PHONE.exec(text)?.[0];
  if (!found) return null;
  const digits = found.replace(/\D/gu, "").length;
  const isYears = /^\(?(?:19|20)\d\d\s*[–—/-]\s*(?:19|20)\d\d\)?$/u.test(found.trim());
  return digits >= 7 && digits <= 15 && !isYears ? squeeze(found) : null;
}

const isName = (text: string): boolean => {
  const words = text.replace(/,.*$/u, "").split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    text.length <= 50 &&
    !/[\d@:/|]/u.test(text) &&
    words.every((word) =>
      /^[\p{Lu}(]|^(?:de|van|von|der|da|di|el|la|del|bin|al|dos|den|ter|du|le|y)$/u.test(word),
    ) &&
    titleScore(text) === 0 &&
    organisationScore(text) === 0
  );
};

function readAddress(text: string): Basics["location"] {
  const code =
    /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}|\d{4}\s?[A-Z]{2})(?![\p{L}\p{N}])/u.exec(
      text,
    )?.[0];
  const pieces = text.split(/\s*[,|•·\n]\s*|\s[–—-]\s/u).filter((piece) => piece !== "");
  const location: NonNullable<Basics["location"]> = {};
  const left: string[] = [];
  for (const piece of pieces) {
    const name = code ? squeeze(piece.replace(code, " ")) : piece;
    if (code && piece.includes(code)) location.postalCode = code;
    if (name === "") continue;
    if (
      /\d/u.test(name) ||
      /(?:straße|strasse|str\.|street|road|avenue|rue|calle|lane|weg|platz)\b/iu.test(name)
    )
      left.push(name);
    else if (!location.city) location.city = name;
    else if (!location.region) location.region = name;
    else left.push(name);
  }
  if (left.length > 0) location.address = left.join(", ");
  return location;
}

function profileOf(url: string): Profile | null {
  const { network, path } = NETWORKS.exec(url)?.groups ?? {};
  if (!network || !path) return null;
  const username = path.replace(/^(?:in|pub|users|profile|u)\//iu, "").replace(/[/?#].*$/u, "");
  return { network, username: username || undefined, url };
}

interface Found {
  basics: Basics;
  profiles: Profile[];
  addresses: string[];
  left: { line: Line; text: string }[];
}

/** Takes what has a form of its own out of a piece of text: addresses of all kinds and numbers. */
function takeContacts(text: string, found: Found): string {
  let rest = text;
  const take = (value: string) => {
    rest = rest.replace(value, " ");
  };
  const email = EMAIL.exec(rest)?.[0];
  if (email) {
    if (!found.basics.email) {
      found.basics.email = email.replaceAll(" ", "");
      take(email);
    }
  }
  for (const link of rest.match(LINK) ?? []) {
    const url = link.replace(/[.,)]+$/u, "");
    const profile = profileOf(url);
    if (profile) found.profiles.push(profile);
    else if (!found.basics.url) found.basics.url = url;
    else continue;
    take(url);
  }
  const phone = phoneIn(rest);
  if (phone && !found.basics.phone) {
    found.basics.phone = phone;
    take(PHONE.exec(rest)?.[0] ?? phone);
  }
  return rest;
}

const PIECES = /\s+[|•·●◦▪⋅∙⧫◆♦]\s*|\s*[|•⋅]\s+|\s+[–—]\s+/u;

/**
 * Name, what someone is, and how to reach them, from what stands before the first section and from the section of
 * contacts. A long paragraph there is the summary.
 * @param links addresses behind words of the file: of a profile often only its name is shown.
 */
export function readBasics(head: Line[], contact: Line[], links: string[], notes: Notes): Basics {
  const found: Found = { basics: {}, profiles: [], addresses: [], left: [] };
  const largest = Math.max(0, ...head.map(lineSize));
  const named =
    head
      .slice(0, 12)
      .find(
        (line) => lineSize(line) >= largest - 0.2 && isName(spansText(lineCells(line)[0] ?? [])),
      ) ?? head.slice(0, 6).find((line) => isName(spansText(lineCells(line)[0] ?? [])));
  const summary: string[] = [];
  const paragraphs = toParagraphs(head.filter((line) => line !== named));
  const prose = paragraphs.filter(
    (one) => one.text.length > 140 || (one.lines.length > 2 && one.text.length > 100),
  );
  for (const one of prose) summary.push(one.text);
  const inProse = new Set(prose.flatMap((one) => [...one.lines]));
  if (named) {
    const [first = [], ...others] = lineCells(named);
    found.basics.name = squeeze(spansText(first));
    for (const cell of others) handle(spansText(cell), named, found);
  }
  let label: string | null = null;
  for (const line of [...head.filter((one) => one !== named && !inProse.has(one)), ...contact]) {
    for (const cell of lineCells(line)) {
      for (const piece of spansText(cell).split(PIECES)) {
        label = handle(label ? `${label}: ${piece}` : piece, line, found);
      }
    }
  }
  for (const link of links) {
    const profile = profileOf(link);
    const isKnown = found.profiles.some(
      (one) => one.url === link || (one.username && link.includes(one.username)),
    );
    if (profile && !isKnown && found.profiles.length < 10) found.profiles.push(profile);
    const mail = /^mailto:(?<address>[^?]+)/iu.exec(link)?.groups?.address;
    if (mail) found.basics.email ??= mail;
  }
  const texts = found.left.map(({ text }) => text);
  const title = texts.find((text) => titleScore(text) > 0 && text.length < 120 && !isName(text));
  const inHead = found.left.find(
    ({ line, text }) =>
      head.includes(line) && text.length < 120 && placeScore(text) < 2 && !/\d{4}/u.test(text),
  );
  const labelText = title ?? inHead?.text;
  if (!found.basics.name) {
    const first = found.left.find(({ text }) => text !== labelText && isName(text));
    if (first) found.basics.name = first.text;
  }
  const { name, ...basics } = found.basics;
  const doubt = (field: string, text: string, reason: string) =>
    notes.uncertain.push({ path: `basics.${field}`, text, reason });
  if (name && (!named || lineSize(named) < largest - 0.2))
    doubt("name", name, "It has the form of a name, but does not stand out as one.");
  if (labelText && !title && labelText !== name)
    doubt("label", labelText, "Only where it stands says that this is what you are.");
  return {
    name,
    label: labelText === name ? undefined : labelText,
    ...basics,
    summary: summary.length > 0 ? summary.join("\n") : undefined,
    location: found.addresses.length > 0 ? readAddress(found.addresses.join(", ")) : undefined,
    profiles: found.profiles.length > 0 ? found.profiles : undefined,
  };
}

/** Reads one piece of the contact block; gives back a label that the next piece is the value of. */
function handle(text: string, line: Line, found: Found): string | null {
  const network = /^(?<network>[\p{L} ]{2,20}):\s*(?<username>[\w@./-]{3,60})$/u.exec(
    text.trim(),
  )?.groups;
  if (
    network?.network &&
    network.username &&
    NETWORK_NAMES.test(network.network) &&
    !profileOf(network.username)
  ) {
    found.profiles.push({ network: network.network, username: network.username });
    return null;
  }
  const rest = takeContacts(text, found);
  const isAddress =
    /^(?:address|adresse|anschrift|dirección|location|city|wohnort|lives in|residence)\b/iu.test(
      rest,
    );
  const tidied = tidy(
    rest.replace(/^[\p{L} .-]{1,22}:\s*/u, (label) => (LABELS.test(label) ? "" : label)),
  );
  if (tidied === "") return null;
  if (NETWORK_NAMES.test(tidied) || (LABELS.test(tidied) && rest === text)) return tidied;
  if (LABELS.test(tidied)) return null;
  const hasCode =
    /(?<![\p{L}\p{N}])\d{4,5}(?![\p{L}\p{N}])\s+\p{Lu}|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}|\p{L},?\s+[A-Z]{2}\s+\d{5}/u.test(
      tidied,
    );
  const isPlace =
    placeScore(tidied) === 2 ||
    tidied
      .split(",")
      .some(
        (piece) => placeScore(piece.trim()) === 2 && tidied.length < 60 && titleScore(tidied) === 0,
      );
  if (tidied.length < 100 && (isAddress || hasCode || isPlace)) found.addresses.push(tidied);
  else found.left.push({ line, text: tidied });
  return null;
}

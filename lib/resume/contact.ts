/** A form of contact data. */
interface Form {
  form: RegExp;
  /** The word that stands in its place. */
  instead: string;
  /** What a text must have for the form to be looked for: most lines have none, and looking takes time. */
  hint?: string;
}

/** Pages about a person. Their links carry a name; those of other pages, as of a project, may stay. */
const PROFILE_HOSTS = [
  "linkedin.com|github.com|gitlab.com|bitbucket.org|xing.com|facebook.com|instagram.com|twitter.com|x.com|t.me|wa.me",
  "youtube.com|medium.com|behance.net|dribbble.com|kaggle.com|stackoverflow.com|researchgate.net|orcid.org|codepen.io",
  "leetcode.com|hackerrank.com|about.me|linktr.ee",
]
  .join("|")
  .replaceAll(".", "\\.");

/** A full stop or comma at the end of a link is the sentence's. */
const REST_OF_LINK = String.raw`[^\s<>()\[\]"',;|]*[^\s<>()\[\]"',;|.!?:]`;
const LINK_START = String.raw`(?<![\p{L}\p{N}@.\-])(?:https?://)?`;

/** Contact data that people type into their bullets although it has fields of its own, in the order looked for. */
const ANYWHERE: readonly Form[] = [
  {
    form: new RegExp(
      `${LINK_START}(?:[\\w\\-]{1,40}\\.)?(?:${PROFILE_HOSTS})/${REST_OF_LINK}`,
      "giu",
    ),
    instead: "(link)",
    hint: "/",
  },
  {
    form: new RegExp(
      `${LINK_START}[\\w\\-]{1,40}\\.(?:github|gitlab)\\.io(?:/${REST_OF_LINK})?`,
      "giu",
    ),
    instead: "(link)",
    hint: "b.io",
  },
  {
    form: /(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu,
    instead: "(e-mail)",
    hint: "@",
  },
  {
    form: /[\p{L}\p{N}._-]{1,64} ?[([]at[)\]] ?[\p{L}\p{N}-]{1,63}(?:\.| ?[([]dot[)\]] ?| dot )\p{L}{2,10}/giu,
    instead: "(e-mail)",
    hint: "at",
  },
  {
    form: /[\p{L}\p{N}._-]{1,64} at [\p{L}\p{N}-]{1,63} dot \p{L}{2,10}/giu,
    instead: "(e-mail)",
    hint: " dot ",
  },
  // International, with 9 digits or more: fewer are also an amount (+20 000 000).
  {
    form: /(?<![\p{L}\p{N}])(?:\+|00)[1-9](?:[ \u00a0./()-]{0,3}\d){8,14}(?!\d)/gu,
    instead: "(phone)",
  },
  // North American: (503) 555-0148, 503.555.0148
  {
    form: /(?<![\p{L}\p{N}])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\p{L}\p{N}])/gu,
    instead: "(phone)",
  },
  // National with its leading zero, and no date: 0451 555 0123, (030) 5550123, 01 23 45 67 89
  {
    form: /(?<![\p{L}\p{N}.,/-])(?!\d{1,2}[./-](?:\d{1,2}[./-])?(?:19|20)\d\d(?!\d))\(?0\)?[1-9](?:[ \u00a0./()-]{0,2}\d){7,10}(?!\d)/gu,
    instead: "(phone)",
  },
  // Any that says that it is one: Tel.: 612 345 678
  {
    form: /(?<=(?<!\p{L})(?:tel|telefon|telephone|téléphone|teléfono|phone|mobile|mobil|móvil|portable|cell|handy|fax|whatsapp)[.:]{1,2} ?)\+?\(?\d(?:[ \u00a0./()-]{0,3}\d){5,14}(?!\d)/giu,
    instead: "(phone)",
  },
];

/** In what people say of themselves every link is theirs, and a street with a number is where they live. */
const IN_PROFILE: readonly Form[] = [
  ...ANYWHERE,
  {
    form: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:https?://|www\.)${REST_OF_LINK}`, "giu"),
    instead: "(link)",
  },
  // 88 Larkspur Lane
  {
    form: /(?<![\p{L}\p{N}])\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'’.-]{0,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Terrace|Close|Crescent|Square)(?=\.?\s*(?:[,;|\n]|$))/gu,
    instead: "(address)",
  },
  // Lindenstraße 7, 04229 Leipzig
  {
    form: /(?<!\p{L})\p{Lu}[\p{L}-]{0,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer) \d{1,4}[a-z]?(?![\p{L}\p{N}])(?:, \d{4,5} \p{Lu}\p{L}{1,30})?/gu,
    instead: "(address)",
  },
  // 12 bis, rue des Lilas
  {
    form: /(?<![\p{L}\p{N}])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|impasse|quai) (?:d[eu] |des |de la )?\p{Lu}[\p{L}'’ -]{1,40}/gu,
    instead: "(address)",
  },
  // Calle Mayor, 5
  {
    form: /(?<!\p{L})(?:C\/|Calle|Avenida|Avda\.?|Plaza|Paseo) ?\p{Lu}[\p{L}'’ -]{1,40},? \d{1,4}(?!\p{N})/gu,
    instead: "(address)",
  },
];

/** A row's text without contact data: where a form of it stands, its name stands, as `(phone)`. Linear in the text. */
export function withoutContact(text: string): string {
  return replaceAll(text, ANYWHERE);
}

/** The same for the profile's headline and summary, where any link and any address with a number is the person's. */
export function profileWithoutContact(text: string): string {
  return replaceAll(text, IN_PROFILE);
}

function replaceAll(text: string, forms: readonly Form[]): string {
  return forms.reduce(
    (kept, { form, instead, hint }) =>
      hint === undefined || kept.includes(hint) ? kept.replace(form, instead) : kept,
    text,
  );
}

/** How a match of a pattern can begin: with a word, or with a word of which only these first letters are known. */
export interface Opening {
  letters: string;
  isWhole: boolean;
}

/** What a part of a pattern can begin with: words that may go on after it, and those that are known so far as here. */
interface Begun {
  open: string[];
  over: Opening[];
}

/** What is no literal letter or digit: a character class, a wildcard, an escape, each with its star, or a sign. */
const TOKEN = /(?:\\p\{\w+\}|\\.|\[[^\]]*\]|.)\*?/suy;

/**
 * The first words of all that a pattern can match. The pattern is one of `model-talk.ts`: small letters, signs, classes,
 * groups without captures, looks ahead, `|`, `?`, `\p{L}*`, and after it no word goes on.
 */
export function openingsOf(pattern: string): Opening[] {
  let at = 0;
  const isNext = (sign: string): boolean => {
    const isThere = pattern.startsWith(sign, at);
    if (isThere) at += sign.length;
    return isThere;
  };

  function readAlternatives(): Begun {
    const all: Begun = { open: [], over: [] };
    do {
      const { open, over } = readSequence();
      all.open.push(...open);
      all.over.push(...over);
    } while (isNext("|"));
    return all;
  }

  function readSequence(): Begun {
    let open = [""];
    const over: Opening[] = [];
    while (at < pattern.length && !/[|)]/.test(pattern.charAt(at))) {
      const part = readPart();
      const before = isNext("?") ? open : [];
      for (const letters of open) {
        over.push(...part.over.map((one) => ({ ...one, letters: letters + one.letters })));
      }
      open = [...open.flatMap((letters) => part.open.map((more) => letters + more)), ...before];
    }
    return { open, over };
  }

  function readPart(): Begun {
    const isGroup = isNext("(?:");
    if (isGroup || isNext("(?=") || isNext("(?!")) {
      const inside = readAlternatives();
      at++;
      return isGroup ? inside : { open: [], over: [{ letters: "", isWhole: false }] };
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(pattern)?.[0] ?? "";
    at += token.length;
    if (/^[a-z\d]$/.test(token)) return { open: [token], over: [] };
    return { open: [], over: [{ letters: "", isWhole: /^[ ,'-]$/.test(token) }] };
  }

  const { open, over } = readAlternatives();
  return [...over, ...open.map((letters) => ({ letters, isWhole: true }))];
}

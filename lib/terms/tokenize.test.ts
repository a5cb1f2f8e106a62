import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, stem, tokenize } from "./tokenize.ts";

const words = (text: string) => tokenize(text).map((token) => token.text);

/** What tends to break places: letters that fold to two, marks, signs outside the first plane, half of such a sign. */
const pieces = fc.constantFrom(
  "ß",
  "é",
  "e\u0301",
  "ﬁ",
  "①",
  "漢",
  "👩‍💻",
  "\ud83d",
  "C++",
  ".NET",
  "1,200",
  " ",
);

describe("tokenize", () => {
  test("names with signs stay whole", () => {
    expect(words("C++, C#, .NET (ASP.NET Core), Node.js; k8s and R&D")).toEqual(
      "c++ c# .net asp.net core node.js k8s and r d".split(" "),
    );
  });

  test("hyphens and slashes separate, numbers keep their separators", () => {
    expect(words("full-stack CI/CD 1,200 users, v2.5")).toEqual(
      "full stack ci cd 1,200 users v2 5".split(" "),
    );
  });

  test("accents and case do not tell two words apart", () => {
    expect(words("ÉQUIPE Große Müller")).toEqual(words("équipe GROSSE Muller"));
  });

  test("each CJK character is a word", () => {
    expect(words("数据库SQL")).toEqual(["数", "据", "库", "sql"]);
  });

  test("a plain text has the words that it has beside one that is not plain", () => {
    const plain = fc.constantFrom(
      ..."C++|c#|F# |.NET|ASP.NET|Node.js|1,200.5|v2.5|3.|R&D|_|-| – |’s| |\n|k8s|U+|a.io".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(plain, fc.string())), (parts) => {
        const text = parts.join("");
        expect(tokenize(text)).toEqual(tokenize(`${text} é`).slice(0, -1));
      }),
    );
  });

  test("a token is what stands at its place", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join("");
        const tokens = tokenize(text);
        return tokens.every(
          (token, at) =>
            token.start >= (tokens[at - 1]?.end ?? 0) &&
            fold(text.slice(token.start, token.end)) === token.text,
        );
      }),
    );
  });
});

test.each([
  ["manage", "managed", "managing", "manager"],
  ["engineer", "engineers", "engineering"],
  ["develop", "developer", "development"],
  ["automated", "automation"],
  ["plan", "plans", "planned", "planning"],
  ["company", "companies"],
  ["datenbank", "datenbanken"],
  ["englisch", "englischkenntnisse"],
  ["servicio", "servicios"],
])("forms of %s have one stem", (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each(["c++", "k8s", "sql", "aws", "node.js", "spring"])("%s has no ending to cut", (word) => {
  expect(stem(word)).toBe(word);
});

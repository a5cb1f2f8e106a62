import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { profileWithoutContact, withoutContact } from "./contact.ts";

describe("contact data in a row", () => {
  test.each([
    ["Write to dag.ellingboe+cv@mail.example.co.uk.", "Write to (e-mail)."],
    ["mailto:dag@example.com", "(e-mail)"],
    ["dag (at) example.com or dag [at] example [dot] com", "(e-mail) or (e-mail)"],
    ["dag at example dot com", "(e-mail)"],
  ])("an e-mail address: %s", (text, without) => {
    expect(withoutContact(text)).toBe(without);
  });

  test.each([
    "+49 30 23125 042",
    "+1 (503) 555-0148",
    "0049 451 5550123",
    "(503) 555-0148",
    "503.555.0148",
    "1-503-555-0148",
    "0451 555 0123",
    "(030) 5550123",
    "0171/1234567",
    "01 23 45 67 89",
    "07700 900 461",
  ])("a telephone number: %s", (number) => {
    expect(withoutContact(`Call ${number}, evenings`)).toBe("Call (phone), evenings");
  });

  test("a number that says what it is", () => {
    expect(withoutContact("Tel.: 612 345 678")).toBe("Tel.: (phone)");
    expect(withoutContact("Mobile: 555 1234")).toBe("Mobile: (phone)");
  });

  test.each([
    "https://www.linkedin.com/in/tfennimore",
    "linkedin.com/in/tfennimore",
    "github.com/tfennimore/slow-miles",
    "https://tfennimore.github.io/cv",
    "t.me/tfennimore",
  ])("a link to a page about a person: %s", (link) => {
    expect(withoutContact(`See ${link}.`)).toBe("See (link).");
  });

  test.each([
    "From 310,000 to 1,200,000 tickets in 2019-2021, +20 000 000 € a year",
    "01.02.2019 – 03.04.2020, 05/2019-06/2021, 2016 - 2019, 2022-09-01",
    "ISO 9001, EN 60601-1-2, 401(k), 24x7, 0.5 to 0.75, 0.0001-0.0005",
    "Served 192.168.100.200 and 10.0.0.1 behind port 8080",
    "Node.js, ASP.NET Core, CI/CD, GitHub Actions, the github.com migration",
    "Built https://shop.example.com/ and its API",
    "Ran the branch at 12 High Street",
  ])("what is none stays: %s", (text) => {
    expect(withoutContact(text)).toBe(text);
  });
});

describe("contact data in the profile", () => {
  test.each([
    ["At home at www.dag-ellingboe.example", "At home at (link)"],
    ["Columbus, 88 Larkspur Lane, Ohio", "Columbus, (address), Ohio"],
    ["Lindenstraße 7, 04229 Leipzig", "(address)"],
    ["12 bis, rue des Lilas, Lyon", "(address), Lyon"],
    ["Calle Mayor 5, Zaragoza", "(address), Zaragoza"],
  ])("a link or an address is the person's: %s", (text, without) => {
    expect(profileWithoutContact(text)).toBe(without);
  });

  test("a street among other words is none", () => {
    const text = "Managed 5 High Street stores in Berlin";
    expect(profileWithoutContact(text)).toBe(text);
  });
});

test("nothing is left to leave out a second time", () => {
  const piece = fc.constantFrom(
    "+49",
    "30",
    "0451",
    "@",
    "a",
    ".com",
    " ",
    "-",
    "linkedin.com/",
    ":",
  );
  const text = fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (each) => {
      const once = profileWithoutContact(each);
      expect(profileWithoutContact(once)).toBe(once);
    }),
  );
});

import fc from "fast-check";
import { SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { signToken, verifyToken } from "./tokens.ts";

const SECRET = "a secret that is long enough for this";
vi.stubEnv("NEXTAUTH_SECRET", SECRET);

const USER = "0197a000-0000-7000-8000-000000000001";
const key = (secret = SECRET) => new TextEncoder().encode(secret);
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const claims = () => new SignJWT({ sub: USER, exp: inAnHour() });
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("verifyToken", () => {
  test("tells whose token it is that we signed", async () => {
    const holder = { userId: USER, version: 3 };
    expect(await verifyToken(await signToken(holder, 60))).toEqual(holder);
  });

  test("takes a token without a version for one of the first", async () => {
    const token = await claims().setProtectedHeader({ alg: "HS256" }).sign(key());
    expect(await verifyToken(token)).toEqual({ userId: USER, version: 0 });
  });

  test("knows that our tokens expire when they say", async () => {
    const [, payload = ""] = (await signToken({ userId: USER, version: 0 }, 60)).split(".");
    const { iat, exp } = JSON.parse(Buffer.from(payload, "base64url").toString());
    expect(exp - iat).toBe(60);
  });

  test("knows a token until it expires, and not a moment longer", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const token = await signToken({ userId: USER, version: 0 }, 60);
    expect(await verifyToken(token)).not.toBeNull();
    vi.advanceTimersByTime(58_000);
    expect(await verifyToken(token)).not.toBeNull();
    vi.advanceTimersByTime(2_000);
    expect(await verifyToken(token)).toBeNull();
  });

  test.each([
    ["expired", () => signToken({ userId: USER, version: 0 }, -60)],
    [
      "signed by another key",
      () =>
        claims()
          .setProtectedHeader({ alg: "HS256" })
          .sign(key("another secret, as long as the first one")),
    ],
    [
      "signed with another algorithm",
      () =>
        claims()
          .setProtectedHeader({ alg: "HS512" })
          .sign(key(`${SECRET}${SECRET}`)),
    ],
    ["not signed", () => new UnsecuredJWT({ sub: USER, exp: inAnHour() }).encode()],
    [
      "not signed, with the algorithm in capitals",
      () => `${part({ alg: "NONE" })}.${part({ sub: USER, exp: inAnHour() })}.`,
    ],
    [
      "without an end",
      () => new SignJWT({ sub: USER }).setProtectedHeader({ alg: "HS256" }).sign(key()),
    ],
    [
      "of someone who is no user",
      () =>
        new SignJWT({ sub: "1' OR '1'='1", exp: inAnHour() })
          .setProtectedHeader({ alg: "HS256" })
          .sign(key()),
    ],
    [
      "of a version that is no number",
      () =>
        new SignJWT({ sub: USER, exp: inAnHour(), ver: "0" })
          .setProtectedHeader({ alg: "HS256" })
          .sign(key()),
    ],
    [
      "without a user",
      () => new SignJWT({ exp: inAnHour() }).setProtectedHeader({ alg: "HS256" }).sign(key()),
    ],
    [
      "not valid yet",
      () => claims().setNotBefore(inAnHour()).setProtectedHeader({ alg: "HS256" }).sign(key()),
    ],
    ["empty", () => ""],
  ])("knows nobody by a token that is %s", async (_what, make) => {
    expect(await verifyToken(await make())).toBeNull();
  });

  test("knows nobody by our token with another user put in", async () => {
    const [header, , signature] = (await signToken({ userId: USER, version: 0 }, 60)).split(".");
    const other = part({ sub: "0197a000-0000-7000-8000-000000000002", exp: inAnHour() });
    expect(await verifyToken(`${header}.${other}.${signature}`)).toBeNull();
  });

  test("knows nobody by our token with any one character changed", async () => {
    const token = await signToken({ userId: USER, version: 0 }, 60);
    // The last one carries unused bits.
    const at = fc.integer({ min: 0, max: token.length - 2 });
    const letter = fc.constantFrom(..."ABCxyz019-_. ");
    await fc.assert(
      fc.asyncProperty(at, letter, async (index, character) => {
        fc.pre(token[index] !== character);
        const changed = token.slice(0, index) + character + token.slice(index + 1);
        expect(await verifyToken(changed)).toBeNull();
      }),
    );
  });

  test("knows nobody by any other text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."eyJ0.-_= é\n\u0000") }),
        async (text) => {
          expect(await verifyToken(text)).toBeNull();
        },
      ),
    );
  });
});

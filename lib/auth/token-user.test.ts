import { describe, expect, test, vi } from "vitest";
import { db } from "../db.ts";
import { openOwnDatabase } from "../db-of-test.ts";
import { userOfToken } from "./token-user.ts";
import { signToken } from "./tokens.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret that is long enough for this");
openOwnDatabase();

async function adminWithToken(email: string) {
  const { id } = await db().user.create({ data: { email, name: "Robin", role: "admin" } });
  return { id, token: await signToken({ userId: id, version: 0 }, 60) };
}

describe("a token's user", () => {
  test("is who the database says now: demoted, they are no administrator at once", async () => {
    const { id, token } = await adminWithToken("one@example.com");
    expect((await userOfToken(token))?.user).toMatchObject({ id, owner: id, role: "admin" });
    await db().user.update({ where: { id }, data: { role: "user" } });
    expect((await userOfToken(token))?.user.role).toBe("user");
  });

  test("is nobody once the user is deleted", async () => {
    const { id, token } = await adminWithToken("two@example.com");
    await db().user.delete({ where: { id } });
    expect(await userOfToken(token)).toBeNull();
  });

  test("is nobody for a token of another version, earlier or later", async () => {
    const { id, token } = await adminWithToken("three@example.com");
    await db().user.update({ where: { id }, data: { tokenVersion: 2 } });
    expect(await userOfToken(token)).toBeNull();
    const later = await signToken({ userId: id, version: 3 }, 60);
    expect(await userOfToken(later)).toBeNull();
    const current = await signToken({ userId: id, version: 2 }, 60);
    expect((await userOfToken(current))?.holder).toEqual({ userId: id, version: 2 });
  });

  test("is nobody without a token", async () => {
    expect(await userOfToken(undefined)).toBeNull();
    expect(await userOfToken("")).toBeNull();
  });
});

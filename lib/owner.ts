declare const proven: unique symbol;

/** The id of the user who was proven to ask. Only `lib/auth` makes one; every query of a user's data takes one. */
export type Owner = string & { readonly [proven]: true };

export type UserRole = "user" | "admin";

export interface CurrentUser {
  id: string;
  owner: Owner;
  email: string;
  name: string;
  role: UserRole;
}

import { AppError } from "@/lib/errors";
import { type Handler, route } from "@/lib/http/route";

const nothing: Handler = async () => {
  throw new AppError("not_found");
};

/** Every address under `/api` that has no route of its own. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: nothing,
  POST: nothing,
  PUT: nothing,
  PATCH: nothing,
  DELETE: nothing,
  OPTIONS: nothing,
});

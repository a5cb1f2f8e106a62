import { ApiError, callApi, fetchOrThrow } from "@/components/ui/api";
import { type ImportResult, importSchema } from "@/lib/resume/import/schema";
import {
  type JsonResume,
  resumeSchema,
  type SavedResume,
  type Version,
  versionsSchema,
} from "@/lib/resume/schema";

/** Larger ones cannot be sent once the page is being left: browsers take 64 KiB. */
const MAX_KEPT_ALIVE = 60_000;

/** @throws ApiError */
async function readSaved(response: Response): Promise<SavedResume> {
  const [, tag] = /"(\d+)"/.exec(response.headers.get("etag") ?? "") ?? [];
  const { data } = resumeSchema.safeParse(await response.json());
  if (!data || !tag) throw new ApiError("unknown", "The server gave no usable answer.", response);
  return { resume: data, revision: Number(tag) };
}

/** The resume as it is saved now. @throws ApiError */
export const fetchResume = async (): Promise<SavedResume> =>
  await readSaved(await fetchOrThrow("/api/resume"));

/**
 * Saves the resume if it is still at `revision`, and gives the new revision.
 * @throws ApiError `resume_changed` when it is not, and any other
 */
export async function putResume(
  resume: Record<string, unknown>,
  revision: number,
  isAutosave: boolean,
): Promise<number> {
  const body = JSON.stringify(resume);
  const response = await fetchOrThrow(`/api/resume?autosave=${isAutosave}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": `"${revision}"` },
    body,
    keepalive: body.length < MAX_KEPT_ALIVE,
  });
  return (await readSaved(response)).revision;
}

/**
 * Saves what was read from a file in the place of the resume, if that is still at `revision`.
 * @throws ApiError `resume_changed` when it is not, and any other
 */
export async function putImported(resume: JsonResume, revision: number): Promise<void> {
  await fetchOrThrow("/api/resume?reason=import", {
    method: "PUT",
    headers: { "content-type": "application/json", "if-match": `"${revision}"` },
    body: JSON.stringify(resume),
  });
}

/** Reads a resume out of a file; `withModel` asks the language model too. @throws ApiError */
export async function postFile(file: File, withModel: boolean): Promise<ImportResult> {
  const body = new FormData();
  body.append("file", file);
  const response = await fetchOrThrow(`/api/resume/import?ai=${withModel}`, {
    method: "POST",
    body,
  });
  return importSchema.parse(await response.json());
}

/** @throws ApiError */
export const fetchVersions = async (): Promise<Version[]> =>
  (await callApi("/api/resume/versions", versionsSchema)).versions;

/** @throws ApiError */
export const fetchVersion = async (id: string): Promise<JsonResume> =>
  await callApi(`/api/resume/versions/${id}`, resumeSchema);

/** Brings a version back and gives the resume as it is then. @throws ApiError */
export const putVersionBack = async (id: string): Promise<SavedResume> =>
  await readSaved(await fetchOrThrow(`/api/resume/versions/${id}/restore`, { method: "POST" }));

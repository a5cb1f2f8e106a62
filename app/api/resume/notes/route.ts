import { parseBody } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { listNotes } from "@/lib/notes/data";
import { createNote } from "@/lib/notes/mutations";
import { newNoteSchema } from "@/lib/notes/schema";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: withUser(async ({ user }) => Response.json(await listNotes(user.owner))),
  POST: withUser(async ({ request, user }) => {
    const input = await parseBody(request, newNoteSchema);
    return Response.json(await createNote(user.owner, input), { status: 201 });
  }),
});

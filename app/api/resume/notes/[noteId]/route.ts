import { parseNoteId } from "@/lib/http/parse";
import { route } from "@/lib/http/route";
import { withUser } from "@/lib/http/with-user";
import { deleteNote } from "@/lib/notes/mutations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: withUser(async ({ params, user }) => {
    await deleteNote(user.owner, parseNoteId(params.noteId));
    return new Response(null, { status: 204 });
  }),
});

import type { FastifyReply } from 'fastify'

/** What a file is called, and what it is. */
export type Named = { readonly name: string; readonly media_type: string }

/**
 * Makes an answer a file that is not one of our own pages: nothing in it runs, and nothing keeps it on the way.
 *
 * @param shown in the browser, or to be saved; where it is not said pictures and PDF are shown.
 */
export function asFile(
  reply: FastifyReply,
  { name, media_type }: Named,
  shown: 'inline' | 'attachment' = isShown(media_type) ? 'inline' : 'attachment',
): FastifyReply {
  return reply
    .type(media_type)
    .header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
}

function isShown(media_type: string): boolean {
  return media_type === 'application/pdf' || media_type.startsWith('image/')
}

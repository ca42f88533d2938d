import type { FastifyReply } from 'fastify'
import type { Upload } from '#files'
import type { Form } from '#platform/http/uploads.ts'
import type { Made } from './issuing/setting.ts'

/** Gives a file out: a PDF in the browser, a Word file to be saved; nothing of it runs or is kept on the way. */
export function sendMade(reply: FastifyReply, { bytes, media_type, ending }: Made, name: string): FastifyReply {
  const shown = ending === 'pdf' ? 'inline' : 'attachment'
  return reply
    .type(media_type)
    .header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes))
}

/** The file of a form as it is taken in. */
export function uploadIn({ file }: Form): Upload {
  return { name: file.filename, bytes: file.file, truncated: () => file.file.truncated }
}

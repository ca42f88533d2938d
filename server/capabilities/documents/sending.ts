import type { FastifyReply } from 'fastify'
import { asFile } from '#platform/http/as-file.ts'
import type { Made } from './issuing/setting.ts'

/** Gives a file out: a PDF in the browser, a Word file to be saved. */
export function sendMade(reply: FastifyReply, { bytes, media_type, ending }: Made, name: string): FastifyReply {
  return asFile(reply, { name: `${name}.${ending}`, media_type }).send(Buffer.from(bytes))
}

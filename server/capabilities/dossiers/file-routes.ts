import { createHash } from 'node:crypto'
import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { fileOf, type Storage } from '#files'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import type { Api } from '#platform/http/server.ts'
import type { IdempotencyKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { attach } from './attach.ts'
import { tidyCode } from './code.ts'
import { byCode, componentsOf } from './queries.ts'
import { Code } from './schemas.ts'
import { type Proof, trackedFor } from './sheet.ts'

const MEGABYTE = 1024 * 1024
const Attached = z.object({ code: z.string(), component: z.string(), file_id: z.string() }).meta({ id: 'Attached' })

/** Papers as files: handed in by a plain form, and given back. */
export async function dossierFileRoutes(api: Api, storage: Storage): Promise<void> {
  await api.register(multipart, {
    limits: { fileSize: 20 * MEGABYTE, files: 1, fields: 10, fieldSize: 2_000 },
    throwFileSizeLimit: false,
  })
  api.post(
    '/dossiers/:code/files',
    {
      config: { may: 'public', rateLimit: { max: 60, timeWindow: 60_000 } },
      schema: {
        summary: 'Put a file to a paper: multipart with component, secret, idempotency_key and next before the file',
        tags: ['dossiers'],
        consumes: ['multipart/form-data'],
        params: Code,
        response: { 201: Attached, 303: z.null() },
      },
    },
    async (request, reply) => {
      const part = await request.file()
      if (!part) throw new Objection('files.none')
      const next = pathOf(textOf(part, 'next'))
      try {
        const attached = await attach(
          request.context,
          keyFrom(request, part),
          storage,
          request.params.code,
          textOf(part, 'component'),
          uploadOf(part),
          proofOf(part),
        )
        return next ? reply.code(303).header('location', next).send(null) : reply.code(201).send(attached)
      } catch (error) {
        part.file.resume()
        if (!(error instanceof Objection) || !next) throw error
        return reply
          .code(303)
          .header('location', `${next}${next.includes('?') ? '&' : '?'}problem=${error.code}`)
          .send(null)
      }
    },
  )
  api.get(
    '/dossiers/:code/papers/:component',
    {
      config: { may: 'public' },
      schema: {
        summary: 'A paper as it was handed in',
        tags: ['dossiers'],
        params: Code.extend({ component: z.uuid() }),
        querystring: z.object({ secret: z.string().max(20).optional(), phone: z.string().max(20).optional() }),
        response: { 200: z.any() },
      },
      serializerCompiler: () => (data) => data as string,
    },
    async (request, reply) => sendPaper(request.context, storage, request.params, request.query, reply),
  )
}

async function sendPaper(
  context: Context,
  storage: Storage,
  asked: { code: string; component: string },
  proof: Proof,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sheet = await byCode(context.db, context.root_id, tidyCode(asked.code)).executeTakeFirst()
  if (!sheet) throw new Objection('dossiers.not_found')
  const isStaff = may(context.actor, 'dossiers.people', sheet.agency_id)
  if (!isStaff && !(await trackedFor(context, sheet.code, proof)).is_proven) throw new Objection('dossiers.not_found')
  const component = (await componentsOf(context.db, sheet.agency_id, sheet.id).execute()).find(
    ({ id }) => id === asked.component,
  )
  if (!component?.file_id) throw new Objection('files.not_found')
  const file = await fileOf(context, sheet.agency_id, component.file_id)
  const inline = file.media_type === 'application/pdf' || file.media_type.startsWith('image/')
  return reply
    .type(file.media_type)
    .header(
      'content-disposition',
      `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .send(await storage.read(file.place))
}

function textOf(part: MultipartFile, name: string): string {
  const field = part.fields[name]
  return field && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string' ? field.value : ''
}

function proofOf(part: MultipartFile): Proof {
  const secret = textOf(part, 'secret')
  const phone = textOf(part, 'phone')
  return { ...(secret ? { secret } : {}), ...(phone ? { phone } : {}) }
}

function uploadOf(part: MultipartFile) {
  return { name: part.filename, bytes: part.file, truncated: () => part.file.truncated }
}

/** A form cannot set a header, so its key comes as a field. */
function keyFrom(request: FastifyRequest, part: MultipartFile): IdempotencyKey {
  const key = String(request.headers['idempotency-key'] ?? textOf(part, 'idempotency_key'))
  if (key.length < 8 || key.length > 190) throw new Objection('http.key_missing')
  return {
    key,
    digest: createHash('sha256')
      .update(`${request.url}\n${textOf(part, 'component')}\n${part.filename}`)
      .digest(),
  }
}

/** Only ever back to a page of our own. */
function pathOf(next: string): string | null {
  return /^\/(?![/\\])[\w\-./?=&%~]*$/.test(next) ? next : null
}

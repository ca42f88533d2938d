import { createHash } from 'node:crypto'
import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { IdempotencyKey } from '../journal/write.ts'
import { Objection } from '../objection.ts'
import { whyUnfit } from './fit.ts'
import { isKey } from './request.ts'
import type { Api } from './server.ts'

const MEGABYTE = 1024 * 1024

/** Lets the routes of this scope take forms with one file, streamed; a file cut off at the limit says so when it is read. */
export async function takeForms(api: Api, { megabytes }: { megabytes: number }): Promise<void> {
  // Routes that stand in one scope share the first one's limit.
  if (api.hasContentTypeParser('multipart/form-data')) return
  await api.register(multipart, {
    limits: { fileSize: megabytes * MEGABYTE, files: 1, fields: 10, fieldSize: 2_000 },
    throwFileSizeLimit: false,
  })
}

/** A form with a file, as it comes in: the fields before the file are known, the file is still arriving. */
export type Form = {
  readonly file: MultipartFile
  text(name: string): string
  /** Where the browser goes afterwards: a page of our own, or null for a program. */
  readonly next: string | null
  readonly key: IdempotencyKey
}

/** @throws Objection `files.none`, `http.key_missing`, `http.invalid` */
export async function formIn(request: FastifyRequest): Promise<Form> {
  const file = await request.file()
  if (!file) throw new Objection('files.none')
  const unfit = whyUnfit(Object.fromEntries(Object.keys(file.fields).map((name) => [name, textOf(file, name)])))
  if (unfit) {
    file.file.resume()
    throw unfit
  }
  const text = (name: string) => textOf(file, name)
  return { file, text, next: ownPath(text('next')), key: keyFrom(request, text, file.filename) }
}

function textOf(file: MultipartFile, name: string): string {
  const field = file.fields[name]
  return field && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string' ? field.value : ''
}

/** A form cannot set a header, so its key comes as a field. */
function keyFrom(request: FastifyRequest, text: (name: string) => string, filename: string): IdempotencyKey {
  const key = String(request.headers['idempotency-key'] ?? text('idempotency_key'))
  if (!isKey(key)) throw new Objection('http.key_missing')
  const said = `${request.url}\n${text('component')}\n${filename}`
  return { key, digest: createHash('sha256').update(said).digest() }
}

/** Only ever back to a page of our own. */
function ownPath(next: string): string | null {
  return /^\/(?![/\\])[\w\-./?=&%~]*$/.test(next) ? next : null
}

/** The page to go back to, told what went wrong. */
export function withProblem(next: string, code: string): string {
  return `${next}${next.includes('?') ? '&' : '?'}problem=${code}`
}

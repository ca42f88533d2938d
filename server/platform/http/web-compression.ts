import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

const WORTH_IT = /^(text\/|application\/(json|problem\+json|javascript)|image\/svg)/
/** Below this a packet is not saved. */
const SMALL = 1024

/**
 * The same response, which shrinks pages on their way out: brotli where the browser reads it, else gzip. Files that
 * lie compressed on the disk, pictures and small answers pass as they are.
 */
export function compressing(request: IncomingMessage, response: ServerResponse): ServerResponse {
  const coding = codingFor(String(request.headers['accept-encoding'] ?? ''))
  if (!coding || request.method === 'HEAD') return response
  const { writeHead, write, end } = response
  let squeeze: ReturnType<typeof createGzip> | ReturnType<typeof createBrotliCompress> | null = null

  response.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    const given = rest.find((part) => typeof part === 'object' && part !== null) as Record<string, string> | undefined
    for (const [name, value] of Object.entries(given ?? {})) this.setHeader(name, value)
    if (isWorthIt(this, status)) {
      squeeze =
        coding === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : createGzip()
      announce(this, coding)
      squeeze.on('data', (chunk: Buffer) => {
        if (!write.call(this, chunk, 'utf8')) squeeze?.pause()
      })
      squeeze.on('end', () => end.call(this, undefined, 'utf8'))
      squeeze.on('error', (error) => this.destroy(error))
      this.on('drain', () => squeeze?.resume())
      this.on('close', () => squeeze?.destroy())
    }
    return writeHead.call(this, status)
  } as typeof response.writeHead

  response.write = ((...args: Parameters<typeof write>) => {
    if (!squeeze) return write.apply(response, args)
    const more = squeeze.write(args[0])
    if (!more) squeeze.once('drain', () => response.emit('drain'))
    return more
  }) as typeof response.write

  response.end = ((...args: Parameters<typeof end>) => {
    if (!squeeze) return end.apply(response, args)
    if (args[0] !== undefined && args[0] !== null && typeof args[0] !== 'function') squeeze.end(args[0])
    else squeeze.end()
    return response
  }) as typeof response.end

  return response
}

function codingFor(accepted: string): 'br' | 'gzip' | null {
  const codings = accepted.split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
  const names = codings.map((part) => part.split(';')[0]?.trim().toLowerCase())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null
}

function isWorthIt(response: ServerResponse, status: number): boolean {
  const length = response.getHeader('content-length')
  return (
    status !== 204 &&
    status !== 304 &&
    !response.hasHeader('content-encoding') &&
    WORTH_IT.test(String(response.getHeader('content-type') ?? '')) &&
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    (length === undefined || Number(length) >= SMALL)
  )
}

/** A compressed page is another representation: its length is unknown, its tag is weak. */
function announce(response: ServerResponse, coding: string): void {
  response.setHeader('content-encoding', coding)
  response.removeHeader('content-length')
  response.appendHeader('vary', 'accept-encoding')
  const tag = response.getHeader('etag')
  if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`)
}

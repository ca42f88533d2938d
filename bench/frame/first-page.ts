import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What a browser fetches to show a page, as it comes over the wire. */
export type Fetched = { readonly path: string; readonly bytes: number; readonly kind: string }

/** Fetches a page and everything its HTML and style sheets ask for; fonts as a browser would that needs every one. */
export async function fetchPage(address: string, path: string): Promise<{ parts: Fetched[]; scripts: number }> {
  const page = await wire(`${address}${path}`)
  const parts: Fetched[] = [{ path, bytes: page.bytes, kind: 'html' }]
  for (const asked of askedBy(page.text)) {
    const { bytes, text } = await wire(new URL(asked.path, `${address}${path}`).href)
    parts.push({ ...asked, bytes })
    if (asked.kind === 'css')
      for (const font of fontsIn(text))
        parts.push({
          path: font,
          bytes: (await wire(new URL(font, new URL(asked.path, address)).href)).bytes,
          kind: 'font',
        })
  }
  return { parts, scripts: parts.filter(({ kind }) => kind === 'script').reduce((sum, { bytes }) => sum + bytes, 0) }
}

function askedBy(html: string): { path: string; kind: string }[] {
  const styles = [...html.matchAll(/<link\b[^>]*rel="?stylesheet"?[^>]*>/g)].map(([tag]) => ({ tag, kind: 'css' }))
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g)].map(([tag]) => ({ tag, kind: 'script' }))
  const preloads = [...html.matchAll(/<link\b[^>]*rel="?modulepreload"?[^>]*>/g)].map(([tag]) => ({
    tag,
    kind: 'script',
  }))
  const pictures = [...html.matchAll(/<img\b[^>]*>|<link\b[^>]*rel="?icon"?[^>]*>/g)].map(([tag]) => ({
    tag,
    kind: 'picture',
  }))
  return [...styles, ...scripts, ...preloads, ...pictures].flatMap(({ tag, kind }) => {
    const path = /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1]
    return path && !path.startsWith('data:') ? [{ path, kind }] : []
  })
}

function fontsIn(css: string): string[] {
  return [...new Set([...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map((found) => found[1] ?? ''))]
}

/** The bytes of an answer's body as sent, and its text. */
function wire(url: string): Promise<{ bytes: number; text: string }> {
  return new Promise((done, failed) => {
    get(url, { headers: { 'accept-encoding': 'br, gzip', 'accept-language': 'vi' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', failed)
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        done({ bytes: body.length, text: opened(body, answer.headers['content-encoding']) })
      })
    }).on('error', failed)
  })
}

function opened(body: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(body).toString('utf8')
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

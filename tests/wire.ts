import { createConnection } from 'node:net'

/** What a browser gets for a page and the sheets it needs to be drawn, heads included, as it goes over the wire. */
export async function bytesOfPage(address: string, path: string): Promise<number> {
  const html = await (await fetch(address + path, { headers: { accept: 'text/html' } })).text()
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? [],
  )
  const paths = [path, ...sheets.map((sheet) => new URL(sheet, address + path).pathname)]
  const sizes = await Promise.all(paths.map((one) => exchange(new URL(address), one)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function exchange({ hostname, port, host }: URL, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0
    const socket = createConnection(Number(port), hostname)
    socket.on('data', (chunk) => {
      bytes += chunk.length
    })
    socket.on('end', () => resolve(bytes))
    socket.on('error', reject)
    const head = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Accept: text/html', 'Accept-Encoding: br, gzip']
    socket.write(`${[...head, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  })
}

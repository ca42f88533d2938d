import bwip from 'bwip-js/node'

/** Which modules of a QR code are dark, row by row. Error correction M: a slip is folded and rained on. */
export function qrModules(text: string): boolean[][] {
  const [drawn] = bwip.raw(symbolOf(text))
  if (!drawn || !('pixs' in drawn)) throw new Error('no QR code came back')
  return Array.from({ length: drawn.pixy }, (_, row) =>
    drawn.pixs.slice(row * drawn.pixx, (row + 1) * drawn.pixx).map((dark) => dark === 1),
  )
}

/** A QR code as SVG, one unit a module, with the quiet zone of four modules that scanners want. */
export function qrSvg(text: string): string {
  const modules = qrModules(text)
  const side = modules.length + 8
  const path = modules.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x + 4} ${y + 4}h${width}v1h-${width}z`))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path.join('')}"/></svg>`
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}

const symbolOf = (text: string) => ({ bcid: 'qrcode', text: utf8(text), eclevel: 'M', binarytext: true })

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

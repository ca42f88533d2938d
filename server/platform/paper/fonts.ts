import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** The four faces of Tinos (metric twin of Times New Roman, with all Vietnamese letters) out of node_modules. */
export function tinos(): Buffer[] {
  return faces.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)))
}

/** The code points that every one of the fonts can draw. */
export function coverage(fonts: readonly Buffer[]): Set<number> {
  const [first = new Set<number>(), ...others] = fonts.map(codePointsOf)
  return new Set([...first].filter((point) => others.every((other) => other.has(point))))
}

/** Reads the Windows Unicode character map (format 4) of a TrueType font. @throws Error where the font has none. */
function codePointsOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap')
  for (let record = cmap + 4; record < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; record += 8) {
    const at = cmap + font.readUInt32BE(record + 4)
    const windowsUnicode = font.readUInt16BE(record) === 3 && font.readUInt16BE(record + 2) === 1
    if (windowsUnicode && font.readUInt16BE(at) === 4) return segmentsOf(font, at)
  }
  throw new Error('the font has no Unicode character map')
}

function tableAt(font: Buffer, tag: string): number {
  for (let record = 12; record < 12 + font.readUInt16BE(4) * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

function segmentsOf(font: Buffer, at: number): Set<number> {
  const points = new Set<number>()
  const doubled = font.readUInt16BE(at + 6)
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + doubled, at + 16 + 2 * doubled, at + 16 + 3 * doubled]
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = font.readUInt16BE(starts + segment)
    const offset = font.readUInt16BE(offsets + segment)
    const delta = font.readUInt16BE(deltas + segment)
    for (let point = start; point <= font.readUInt16BE(ends + segment) && point < 0xffff; point++) {
      const found = offset === 0 ? point : font.readUInt16BE(offsets + segment + offset + 2 * (point - start))
      if (found !== 0 && (offset === 0 ? (found + delta) & 0xffff : found) !== 0) points.add(point)
    }
  }
  return points
}

/** Reads a flawless QR code of error correction M, versions 1 to 10, by ISO/IEC 18004; used by tests as a second opinion. */
export function readQr(modules: readonly (readonly boolean[])[]): string {
  const version = (modules.length - 17) / 4
  return textOf(dataOf(codewordsOf(modules, version), version), version)
}

const ECC_PER_BLOCK = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26]
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5]

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** The mask stands in the format bits: row 8, columns 2 to 4, under the fixed pattern 101. */
function maskOf(modules: readonly (readonly boolean[])[]): (x: number, y: number) => boolean {
  const bits = [2, 3, 4].map((x) => Number(modules[8]?.[x] ?? false))
  const number = bits.reduce((sum, bit) => sum * 2 + bit, 0) ^ 0b101
  return masks[number] ?? (() => false)
}

function codewordsOf(modules: readonly (readonly boolean[])[], version: number): number[] {
  const side = modules.length
  const mask = maskOf(modules)
  const fixed = fixedIn(side, version)
  const bits: number[] = []
  for (let right = side - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right -= 1
    for (let step = 0; step < side; step++) {
      const y = up ? side - 1 - step : step
      for (const x of [right, right - 1]) if (!fixed(x, y)) bits.push(Number((modules[y]?.[x] ?? false) !== mask(x, y)))
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => numberOf(bits.slice(at * 8, at * 8 + 8)))
}

/** Finders with format bits, timing, alignment and version bits hold no data. */
function fixedIn(side: number, version: number): (x: number, y: number) => boolean {
  const centres = alignment(side, version)
  const aligned = (x: number, y: number) =>
    centres.some((cy) => centres.some((cx) => Math.abs(x - cx) < 3 && Math.abs(y - cy) < 3 && !onFinder(cx, cy, side)))
  const numbered = (x: number, y: number) => version >= 7 && y < 6 && x >= side - 11 && x < side - 8
  return (x, y) => onFinder(x, y, side) || x === 6 || y === 6 || aligned(x, y) || numbered(x, y) || numbered(y, x)
}

const onFinder = (x: number, y: number, side: number): boolean =>
  (x < 9 && y < 9) || (x >= side - 8 && y < 9) || (x < 9 && y >= side - 8)

function alignment(side: number, version: number): number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((side - 13) / (2 * count - 2)) * 2
  return [6, ...Array.from({ length: count - 1 }, (_, at) => side - 7 - at * step)]
}

/** Data codewords lie interleaved over blocks, of which the last may be one longer. */
function dataOf(codewords: readonly number[], version: number): number[] {
  const blocks = BLOCKS[version - 1] ?? 1
  const data = codewords.length - blocks * (ECC_PER_BLOCK[version - 1] ?? 0)
  const short = Math.floor(data / blocks)
  const longer = blocks - (data % blocks)
  return Array.from({ length: blocks }, (_, block) => {
    const even = Array.from({ length: short }, (_, at) => codewords[at * blocks + block] ?? 0)
    return block < longer ? even : [...even, codewords[short * blocks + block - longer] ?? 0]
  }).flat()
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const numberOf = (bits: readonly number[]): number => bits.reduce((sum, bit) => sum * 2 + bit, 0)

function textOf(data: readonly number[], version: number): string {
  const bits = data.flatMap((byte) => Array.from({ length: 8 }, (_, at) => (byte >> (7 - at)) & 1))
  let at = 0
  const take = (count: number): number => {
    at += count
    return numberOf(bits.slice(at - count, at))
  }
  const bytes: number[] = []
  const write = (text: string): number => bytes.push(...Buffer.from(text, 'latin1'))
  for (let mode = take(4); mode !== 0 && at < bits.length; mode = take(4)) {
    let left = take(
      mode === 1 ? (version < 10 ? 10 : 12) : mode === 2 ? (version < 10 ? 9 : 11) : version < 10 ? 8 : 16,
    )
    for (; mode === 4 && left > 0; left--) bytes.push(take(8))
    for (; mode === 1 && left > 0; left -= 3)
      write(String(take(Math.min(left, 3) * 3 + 1)).padStart(Math.min(left, 3), '0'))
    for (; mode === 2 && left > 1; left -= 2) {
      const pair = take(11)
      write(`${ALPHANUMERIC[Math.floor(pair / 45)]}${ALPHANUMERIC[pair % 45]}`)
    }
    if (mode === 2 && left === 1) write(ALPHANUMERIC[take(6)] ?? '')
  }
  return Buffer.from(bytes).toString('utf8')
}

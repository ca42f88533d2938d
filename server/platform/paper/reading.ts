import { extractText, getDocumentProxy, getMeta, getResolvedPDFJS } from 'unpdf'

/** A PDF as somebody else's reader sees it; used by tests to read back what was printed. */
export type Reading = {
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[]
  /** All text, white space as one blank. */
  readonly text: string
  /** Dark modules of the QR code on the first page, row by row; null where there is none. */
  readonly qr: boolean[][] | null
  readonly info: Readonly<Record<string, unknown>>
}

const POINTS_PER_MM = 72 / 25.4

export async function readBack(pdf: Uint8Array): Promise<Reading> {
  const document = await getDocumentProxy(pdf.slice())
  const { text } = await extractText(document, { mergePages: false })
  const pages = await Promise.all(
    text.map(async (words, at) => ({ ...(await sizeOf(document, at + 1)), text: oneBlank(words) })),
  )
  const { info } = await getMeta(document)
  return { pages, text: oneBlank(text.join(' ')), qr: await qrOn(document), info }
}

/** White space, which a line break may add or move, as one blank. */
export const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

async function sizeOf(document: Document, page: number): Promise<{ width: number; height: number }> {
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(page)).view
  return { width: Math.round((right - left) / POINTS_PER_MM), height: Math.round((top - bottom) / POINTS_PER_MM) }
}

/** The filled path of more than a hundred rectangles is the code: nothing else on a letter is drawn so. */
async function qrOn(document: Document): Promise<boolean[][] | null> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList()
  const paths = fnArray.flatMap((code, at) =>
    code === OPS.constructPath ? [rectanglesOf(argsArray[at]?.[1]?.[0])] : [],
  )
  const drawn = paths.find((rectangles) => rectangles.length > 100)
  return drawn ? modulesOf(drawn) : null
}

type Rectangle = { left: number; right: number; top: number }

/** pdf.js gives a path as numbers: 0 x y moves, 1 x y draws a line, 4 closes. */
function rectanglesOf(path: unknown): Rectangle[] {
  const numbers = Object.values((path ?? {}) as Record<string, number>)
  const found: Rectangle[] = []
  for (let at = 0; at + 12 < numbers.length; at += 13) {
    const [move, left = 0, top = 0, line, right = 0] = numbers.slice(at)
    if (move !== 0 || line !== 1 || numbers[at + 12] !== 4) return []
    found.push({ left, right, top })
  }
  return found
}

function modulesOf(rectangles: readonly Rectangle[]): boolean[][] {
  const quiet = Math.min(...rectangles.map(({ left }) => left))
  const side = Math.max(...rectangles.map(({ right }) => right)) - quiet
  const modules = Array.from({ length: side }, () => new Array<boolean>(side).fill(false))
  for (const { left, right, top } of rectangles) modules[top - quiet]?.fill(true, left - quiet, right - quiet)
  return modules
}

/** A PDF with text inside: lines and ruled tables put together from positions. A scan is said to be one. */

import { isCutByPage } from './lines.ts'
import type { Glyphs } from './pdf-lines.ts'
import { type PageBlock, pageBlocks } from './pdf-page.ts'
import { rulesFrom } from './pdf-rules.ts'
import { finding, nothingRead, paragraph, type RawBlock, type RawDocument } from './raw.ts'

const FEW_LETTERS = 30

export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const { getDocumentProxy } = await import('unpdf')
  const opened = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => error)
  if (opened instanceof Error) {
    const locked = opened.name === 'PasswordException'
    return nothingRead(locked ? 'plans.reading_encrypted' : 'plans.reading_damaged', { format: 'pdf' })
  }
  try {
    return await readPages(opened)
  } finally {
    await opened.cleanup()
  }
}

type Pdf = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

async function readPages(pdf: Pdf): Promise<RawDocument> {
  const blocks: PageBlock[][] = []
  let letters = 0
  let damaged = 0
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await readPage(pdf, at).catch(() => null)
    if (!page) damaged++
    letters += page?.letters ?? 0
    blocks.push(page?.blocks ?? [])
  }
  const findings = damaged > 0 ? [finding('plans.reading_pages_damaged', { count: damaged })] : []
  if (letters < FEW_LETTERS)
    return { blocks: [], findings: [...findings, finding('plans.reading_scan', { pages: pdf.numPages })] }
  return { blocks: joined(blocks), findings }
}

async function readPage(pdf: Pdf, number: number): Promise<{ blocks: PageBlock[]; letters: number }> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent()
  const glyphs = content.items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(size) || item.height }]
  })
  const rules = rulesFrom(await page.getOperatorList())
  const letters = glyphs.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0)
  page.cleanup()
  return { blocks: pageBlocks(glyphs, rules), letters }
}

/** One reading order over all pages; a paragraph or a table cut by the end of a page goes on. */
function joined(pages: readonly PageBlock[][]): RawBlock[] {
  const blocks: RawBlock[] = []
  for (const page of pages) {
    page.forEach((block, index) => {
      const before = blocks.at(-1)
      if (
        index === 0 &&
        block.kind === 'paragraph' &&
        before?.kind === 'paragraph' &&
        isCutByPage(before.text, block.text)
      ) {
        blocks[blocks.length - 1] = paragraph(`${before.text} ${block.text}`)
      } else blocks.push(block)
    })
  }
  return blocks
}

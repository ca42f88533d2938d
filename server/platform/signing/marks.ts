import { print } from '../paper/print.ts'

/** What a visible signature shows: by the agency’s habit a head signs in blue, a seal is red. */
export type Mark = {
  readonly lines: readonly string[]
  readonly color: 'black' | 'blue' | 'red'
  readonly framed: boolean
}

type Size = { readonly width: number; readonly height: number }

const SMALLEST = 4
const bounded = ({ width, height }: Size): Size => ({
  width: Math.max(SMALLEST, width),
  height: Math.max(SMALLEST, height),
})
const base64 = (pdf: Uint8Array): string => Buffer.from(pdf).toString('base64')

/** The mark as a PDF of one page as large as its place (points), base64. */
export async function drawMark({ lines, color, framed }: Mark, size: Size, at: Date): Promise<string> {
  const data = { ...bounded(size), lines, color, framed, centred: true, size: 12, title: lines[0] ?? '' }
  return base64(await print(new URL('./mark.typ', import.meta.url), data, { at }))
}

/** A field’s text as it stands in its place. */
export async function drawText(text: string, size: Size, at: Date): Promise<string> {
  const data = { ...bounded(size), lines: [text], color: 'black', framed: false, centred: false, size: 13, title: text }
  return base64(await print(new URL('./mark.typ', import.meta.url), data, { at }))
}

/** What is laid over every page of what is signed on trial. */
export async function drawTrial(size: Size, at: Date): Promise<string> {
  const data = { ...bounded(size), words: 'THỬ NGHIỆM', note: 'Bản thử nghiệm: chữ ký không có giá trị pháp lý' }
  return base64(await print(new URL('./trial.typ', import.meta.url), data, { at }))
}

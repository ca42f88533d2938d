/** The documents the reader is measured on: five real ones kept outside the repository, and seven of our own. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commune } from './own/commune.ts'
import { decade } from './own/decade.ts'
import { district } from './own/district.ts'
import { type OwnDocument, rewritten } from './own/document.ts'
import { health } from './own/health.ts'
import { asHtml, asPdf, asText, asWord } from './own/print.ts'
import { roads } from './own/roads.ts'
import { staff } from './own/staff.ts'
import { ward } from './own/ward.ts'

export type Sample = { labels: string; file: string; bytes(change?: (text: string) => string): Promise<Uint8Array> }

const kept = fileURLToPath(new URL('../../../shared/plans/', import.meta.url))
const realFiles = [
  'can-tho-2016-2020.txt',
  'kien-giang-2021.txt',
  'kien-giang-2021.html',
  'ca-mau-2011-2020.txt',
  'kon-tum-2011-2015.txt',
  'khanh-hoa-2017-programme.txt',
]

/** Null where the folder of the real documents is not on this machine. */
export function realSamples(): Sample[] | null {
  if (!existsSync(kept)) return null
  const texts = realFiles.map((file) => ({
    labels: file.replace(/\.\w+$/, ''),
    file,
    bytes: async (change = same) => encoded(change(readFileSync(kept + file, 'utf8'))),
  }))
  const word = {
    labels: 'can-tho-2016-2020',
    file: 'can-tho-2016-2020.docx',
    bytes: async () => readFileSync(`${kept}can-tho-2016-2020.docx`),
  }
  return [...texts, word]
}

const printers = {
  txt: async (document: OwnDocument) => encoded(asText(document)),
  html: async (document: OwnDocument) => encoded(asHtml(document)),
  docx: asWord,
  pdf: async (document: OwnDocument) => asPdf(document),
}

/** A merged cell cannot be told in plain text, so the plan with one is not printed as text. */
export function ownSamples(): Sample[] {
  const formats: [OwnDocument, (keyof typeof printers)[]][] = [
    [district, ['docx', 'txt', 'html', 'pdf']],
    [health, ['pdf', 'html', 'docx']],
    [decade, ['docx', 'txt', 'html', 'pdf']],
    [commune, ['docx', 'html', 'pdf']],
    [roads, ['docx', 'html', 'pdf']],
    [staff, ['docx', 'txt', 'html', 'pdf']],
    [ward, ['docx', 'html', 'pdf']],
  ]
  return formats.flatMap(([document, names]) =>
    names.map((format) => ({
      labels: document.name,
      file: `${document.name}.${format}`,
      bytes: (change = same) => printers[format](rewritten(document, change)),
    })),
  )
}

function same(text: string): string {
  return text
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

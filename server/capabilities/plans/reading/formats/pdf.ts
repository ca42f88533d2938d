import { nothingRead, type RawDocument } from './raw.ts'

export async function readPdf(_bytes: Uint8Array): Promise<RawDocument> {
  return nothingRead('plans.reading_scan')
}

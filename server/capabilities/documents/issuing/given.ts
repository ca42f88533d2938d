/** A commune that issues documents, for the room's tests: staff, a register, published templates. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { certificate, wordTemplate } from '../given.ts'
import { openRegister } from '../registers/keep.ts'
import type { DocumentServices } from '../services.ts'
import type { Signer } from '../signing/signer.ts'
import { makeTemplate, putTemplateFile } from '../templates/keep.ts'
import { documentBook } from '../templates/kind.ts'
import { publishTemplate } from '../templates/publish.ts'

export type Issuing = {
  readonly commune: Commune
  readonly services: DocumentServices
  /** The same services with a signer. */
  with(signer: Signer): DocumentServices
  readonly word: string
  readonly typst: string
  close(): Promise<void>
}

export const upload = (bytes: Uint8Array, name: string) => ({
  name,
  bytes: Readable.from([Buffer.from(bytes)]),
  truncated: () => false,
})

export const pdf = (text: string) =>
  new Uint8Array(Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`))

export const said = {
  name: 'Giấy xác nhận',
  name_en: null,
  used_for: '',
  series: 'ket-qua',
  basis: 'NĐ 30/2020/NĐ-CP',
  verified: false,
  content: null,
}

export const content = {
  title: 'Giấy xác nhận',
  abstract: '',
  salutation: '',
  body: 'Xác nhận ông (bà) {ho_ten}, sinh ngày {ngay_sinh}.\n{#giay_to}- {ten}: {so_ban} bản\n{/giay_to}Mã kiểm tra: {ma_kiem_tra}.',
  standing: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  recipients: 'Như trên\nLưu: VT',
}

export async function withIssuing(): Promise<Issuing> {
  const commune = await withCommune()
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-documents-'))
  const services = { documents: documentBook([certificate]), storage: diskStorage(folder), signer: null }
  const { documents: book, storage } = services
  const clerk = commune.as('records_clerk', '2026-03-01T09:00')
  const from = { valid_from: asDay('2026-01-01'), valid_to: null }
  await openRegister(clerk, key(), {
    agency: 'AB',
    series: 'ket-qua',
    year: 2026,
    name: 'Kết quả',
    pattern: '{số}/GXN-UBND',
    starts_after: 0,
  })
  const made = { ...said, agency: 'AB', kind: certificate.code }
  const { id: word } = await makeTemplate(clerk, key(), book, { ...made, code: 'xac-nhan', format: 'docx' })
  const file = await wordTemplate(['Số: {so_van_ban}', '{dia_danh}, {ngay_van_ban}', 'Họ tên: {ho_ten}'])
  await putTemplateFile(clerk, key(), { book, storage }, word, upload(file, 'mau.docx'))
  await publishTemplate(clerk, key(), { book, storage }, word, from)
  const asText = { ...made, code: 'xac-nhan-pdf', format: 'typst', content } as const
  const { id: typst } = await makeTemplate(clerk, key(), book, asText)
  await publishTemplate(clerk, key(), { book, storage }, typst, from)
  return {
    commune,
    services,
    with: (signer) => ({ ...services, signer }),
    word,
    typst,
    async close() {
      await commune.database.close()
      await rm(folder, { recursive: true })
    },
  }
}

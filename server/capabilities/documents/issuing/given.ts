/** A commune that issues documents, for the room's tests: staff, a register, published templates. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { openTrialKeys, signerDrivers, timestampsFrom, trialTimestamps } from '../../../connectors/signing/index.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { certificate, wordTemplate } from '../given.ts'
import { openRegister } from '../registers/keep.ts'
import type { DocumentServices } from '../services.ts'
import { setSigner } from '../signing/set-signer.ts'
import type { SigningTools } from '../signing/tools.ts'
import { makeTemplate, putTemplateFile } from '../templates/keep.ts'
import { documentBook } from '../templates/kind.ts'
import { publishTemplate } from '../templates/publish.ts'

export type Issuing = {
  readonly commune: Commune
  readonly services: DocumentServices
  /** Sets up how the leader and the seal of the commune sign: `file_key`, `demo`… */
  signsBy(driver: string, holder?: string): Promise<void>
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

/** Signing as the program is wired to it, with keys for trial in a folder of the test's own. */
export function signingIn(folder: string): SigningTools {
  return {
    drivers: signerDrivers,
    house: ({ secret, now }) => ({ secret, folder, now }),
    trialRoot: (house) => openTrialKeys(house).root,
    trialStamps: trialTimestamps,
    stampsFrom: timestampsFrom,
  }
}

export async function withIssuing(): Promise<Issuing> {
  const commune = await withCommune()
  const folder = await mkdtemp(join(tmpdir(), 'opencchc-documents-'))
  const services = { documents: documentBook([certificate]), storage: diskStorage(folder), signing: signingIn(folder) }
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
    async signsBy(driver, holder) {
      const administrator = commune.database.context()
      const settings: Record<string, string> = driver === 'file_key' ? { kind: 'p256' } : {}
      const said = { agency: 'AB', driver, settings, holder: holder ?? null, secret: null }
      for (const whose of [commune.accountOf('leader'), null])
        await setSigner(administrator, key(), services.signing, {
          ...said,
          account_id: whose,
          stamp_url: null,
          stamp_policy: null,
        })
    },
    word,
    typst,
    async close() {
      await commune.database.close()
      await rm(folder, { recursive: true })
    },
  }
}

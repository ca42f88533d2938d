import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import {
  bringTemplate,
  documentBook,
  draft,
  issueFile,
  number,
  openRegister,
  signOnPaper,
  submit,
  voidDocument,
} from '#documents'
import { asDay } from '#platform/time.ts'
import { key } from '#tests/database.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { settle } from '#tests/notices.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { dossierResult } from '../documents/kind.ts'
import { complete } from '../handling/complete.ts'
import { receiveAtDesk } from '../intake/receive.ts'
import { sheetFor } from '../pages/sheet.ts'
import { returnResult } from './close.ts'
import { resultIssued, resultVoided } from './issued-result.ts'

const HOUSE_PERMIT = '1.013225'
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

let commune: Commune
let folder = ''
let template_id = ''

before(async () => {
  commune = await withCommune()
  folder = await mkdtemp(join(tmpdir(), 'opencchc-results-'))
  const context = commune.database.context()
  const content = {
    title: 'Giấy phép',
    abstract: '',
    salutation: '',
    body: 'Cho phép {ho_ten}. Mã kiểm tra: {ma_kiem_tra}',
    standing: 'CHỦ TỊCH',
    recipients: 'Như trên',
  }
  const brought = { code: 'gp', name: 'Giấy phép', used_for: '', series: 'ket-qua', basis: 'NĐ 30/2020/NĐ-CP', content }
  const made = await bringTemplate(context, key(), dossierResult, brought, asDay('2026-01-01'))
  template_id = made.id
  const register = { agency: 'AB', series: 'ket-qua', year: 2026, name: 'Kết quả', pattern: '{số}/GP-AB' }
  await openRegister(commune.as('records_clerk', '2026-02-01T09:00'), key(), { ...register, starts_after: 0 })
  await settled()
})
after(async () => {
  await commune.database.close()
  await rm(folder, { recursive: true, force: true })
})

const settled = () => settle(commune.database.context(), [resultIssued, resultVoided])

/** A house permit of which everything is done but the step that issues it. */
async function toBeIssued(): Promise<{ readonly code: string; readonly id: string }> {
  const clerk = commune.as('clerk', '2026-02-05T10:00')
  const { code } = await receiveAtDesk(clerk, key(), {
    agency_id: commune.agency_id,
    procedure_code: HOUSE_PERMIT,
    case: null,
    applicant: { kind: 'person', name: 'Trần Văn Mẫu', phone: '0900000123' },
    id_number: '000185000123',
    components: await papersOf(HOUSE_PERMIT),
    return_method: 'electronic',
    counts: {},
  })
  for (;;) {
    const at = '2026-02-06T09:00'
    const { id, steps } = await sheetFor(commune.as('clerk', at), code)
    const step = steps.find(({ state }) => state === 'open')
    if (!step || step.kind === 'issue') return { code, id }
    await complete(commune.as(step.role as 'officer', at), key(), code, { step: step.code })
  }
}

async function papersOf(code: string) {
  const { content } = await commune.database
    .context()
    .db.selectFrom('procedures.version')
    .innerJoin('procedures.procedure', 'procedures.procedure.id', 'procedures.version.procedure_id')
    .where('procedures.procedure.code', '=', code)
    .select('content')
    .executeTakeFirstOrThrow()
  const required = content.components.filter((one) => one.required)
  return required.map(({ code: paper, name, quantity }) => ({ code: paper, name, kind: 'original' as const, quantity }))
}

/** Its result as a document that went out as a scanned file. */
async function issued(subject_id: string, at: string, replaces: string | null = null): Promise<string> {
  const services = { documents: documentBook([dossierResult]), storage: diskStorage(folder) }
  const officer = commune.as('officer', at)
  const asked = { agency: 'AB', template_id, subject_id, replaces, values: { noi_dung: 'Theo hồ sơ.' } }
  const { id } = await draft(officer, key(), services, asked)
  await submit(officer, key(), services, id)
  await signOnPaper(commune.as('leader', at), key(), id)
  const records = commune.as('records_clerk', at)
  await number(records, key(), id, asDay(at.slice(0, 10)))
  const upload = { name: 'quet.pdf', bytes: Readable.from([Buffer.from(PDF)]), truncated: () => false }
  await issueFile(records, key(), services, id, upload)
  return id
}

const filesOf = async (code: string) =>
  (await sheetFor(commune.as('clerk', '2026-02-10T09:00'), code)).results.map(({ file_name }) => file_name)

test('what was issued as a document gives the issuing step its number, and is the file that is given electronically', async () => {
  const { code, id } = await toBeIssued()
  const records = () => commune.as('records_clerk', '2026-02-09T10:00')
  await assert.rejects(complete(records(), key(), code, {}), { code: 'dossiers.result_number_missing' })
  await issued(id, '2026-02-09T09:00')
  await complete(records(), key(), code, {})
  const clerk = commune.as('clerk', '2026-02-09T11:00')
  await assert.rejects(returnResult(clerk, key(), code, { method: 'electronic' }), { code: 'dossiers.no_result_file' })
  await settled()
  await settled()
  assert.deepEqual(await filesOf(code), ['01-GP-AB.pdf'])
  await returnResult(clerk, key(), code, { method: 'electronic' })
  const { result_number, state } = await sheetFor(clerk, code)
  assert.deepEqual([result_number, state], ['01/GP-AB', 'returned'])
})

test('a document that takes the place of another, or is void, changes what can be loaded', async () => {
  const { code, id } = await toBeIssued()
  const first = await issued(id, '2026-02-09T09:00')
  await settled()
  const second = await issued(id, '2026-02-10T08:00', first)
  await settled()
  assert.deepEqual(await filesOf(code), ['03-GP-AB.pdf'])
  await voidDocument(commune.as('records_clerk', '2026-02-10T08:30'), key(), second, 'Sai tên người được cấp')
  await settled()
  assert.deepEqual(await filesOf(code), [])
})

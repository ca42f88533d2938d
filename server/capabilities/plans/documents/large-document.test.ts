import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '#platform/access/actor.ts'
import { type Commune, withCommune } from '#tests/given.ts'
import { type TestServer, withServer } from '#tests/http.ts'
import { person } from '#tests/people.ts'
import type { OwnDocument } from '#tests/plans/own/document.ts'
import { asPdf, asWord } from '#tests/plans/own/print.ts'
import { registry } from '../../../app.ts'
import { diskStorage } from '../../../connectors/storage/disk.ts'
import { planRoutes } from '../routes.ts'
import { planDocumentRoutes } from './document-routes.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-large-'))
let commune: Commune
let server: TestServer
let keeper: Actor
before(async () => {
  commune = await withCommune()
  server = await withServer(commune.database, [
    (api) => planDocumentRoutes(api, diskStorage(folder)),
    (api) => planRoutes(api, registry),
  ])
  keeper = person('Người lập', ['plans.manage', 'measures.see'], [commune.database.root_id, commune.agency_id])
})
after(async () => {
  await server.close()
  await commune.database.close()
  rmSync(folder, { recursive: true })
})

/** As many rows as fill five hundred pages of A4 in the PDF. */
const ROWS = 3_800
const large: OwnDocument = {
  name: 'large',
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'TỈNH MẪU', 'Số: 15/KH-UBND'],
    right: ['Tỉnh Mẫu, ngày 05 tháng 01 năm 2026'],
  },
  parts: [
    ...[{ title: 'KẾ HOẠCH' }, { title: 'Cải cách hành chính năm 2026' }, { title: 'II. NHIỆM VỤ' }],
    {
      table: [
        ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
        ...Array.from({ length: ROWS }, (_, n) => [
          ...[`${n + 1}`, `Rà soát, đơn giản hóa thủ tục hành chính lĩnh vực số ${n + 1} và niêm yết tại Một cửa`],
          ...['Quyết định công bố', 'Xã An Bình', 'Các sở, ban, ngành', `Trước ngày 15/${(n % 12) + 1}/2026`],
        ]),
      ],
    },
  ],
}

/** Handed in while somebody else keeps asking; how long it took, and how long the others waited at most. */
async function handedIn(name: string, bytes: Uint8Array) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  const form = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--edge--\r\n')])
  const began = performance.now()
  let isDone = false
  const arriving = server
    .ask(keeper, 'POST /plan-documents', form, { 'content-type': 'multipart/form-data; boundary=edge' })
    .finally(() => {
      isDone = true
    })
  let waited = 0
  let answered = 0
  let megabytes = 0
  const held = process.memoryUsage().rss
  while (!isDone) {
    const asked = performance.now()
    assert.equal((await server.ask(keeper, 'GET /plans')).status, 200)
    if (!isDone) answered += 1
    waited = Math.max(waited, performance.now() - asked)
    megabytes = Math.max(megabytes, (process.memoryUsage().rss - held) / 1e6)
    await pause(50)
  }
  const { status, body } = await arriving
  return {
    status,
    body: body as { id: string; tasks: number },
    ms: performance.now() - began,
    waited,
    answered,
    megabytes,
  }
}

async function isRead(t: TestContext, name: string, bytes: Uint8Array): Promise<void> {
  const { status, body, ms, waited, answered, megabytes } = await handedIn(name, bytes)
  t.diagnostic(
    `${name}: ${Math.round(ms)} ms, others waited ${Math.round(waited)} ms at most, ${Math.round(megabytes)} MB more`,
  )
  assert.equal(status, 201)
  assert.equal(body.tasks, ROWS)
  const sheet = (await server.ask(keeper, `GET /plan-documents/${body.id}`)).body as {
    blocks: object[]
    standing: { content: { number: string } }[]
  }
  assert.deepEqual(
    sheet.standing
      .map(({ content }) => Number(content.number))
      .sort((one, other) => one - other)
      .at(-1),
    ROWS,
  )
  assert.ok(answered >= 10, `others were answered ${answered} times meanwhile`)
  assert.ok(megabytes < 1_000, 'and does not take all memory')
}

test('a Word file of five hundred pages is read while others are answered', async (t) => {
  await isRead(t, 'dai.docx', await asWord(large))
})

test('a PDF of five hundred pages is read while others are answered', async (t) => {
  const pdf = asPdf(large)
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  assert.ok(pages >= 500, `${pages} pages`)
  await isRead(t, 'dai.pdf', pdf)
})

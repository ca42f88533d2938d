import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { configFrom } from '#platform/config/config.ts'
import { secretOf } from '#platform/config/secret.ts'
import { shortSecret } from '#platform/secrets/seal.ts'
import { askerFor } from './asking.ts'
import { open, step, textOf, wellOnBothScreens, who, withStage } from './stage.ts'

const PATIENCE = 60_000

type Log = { messages: { kind: string; channel: string; state: string; text: string | null }[] }
type Progressed = { code: string; state: string }

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('a citizen is told at each change, sees it on their page, and the administrator sees what the demo kept', async () => {
    const [clerk, officer, admin] = await Promise.all(
      ['motcua', 'chuyenmon', who('administrator')].map((login) => askerFor(stage.program, login)),
    )
    assert.ok(clerk && officer && admin)
    const { content } = await clerk<{ content: { components: { code: string; name: string; quantity: number }[] } }>(
      'GET /procedures/1.000656',
    )

    const code = await step('a dossier is received, and asked to be completed', async () => {
      const received = await clerk<Progressed>('POST /dossiers', {
        agency: 'X01',
        procedure: '1.000656',
        case: 'on_time',
        return_method: 'desk',
        applicant: { kind: 'person', name: 'Lê Thị Báo', phone: '0912345670', email: 'le.bao@example.vn' },
        id_number: '000185000321',
        components: content.components.map(({ code, name, quantity }) => ({ code, name, kind: 'original', quantity })),
      })
      await officer(`POST /dossiers/${received.code}/completions`, {})
      await officer(`POST /dossiers/${received.code}/supplement-requests`, {
        papers: [{ code: 'declaration', name: 'Tờ khai', what: 'Thiếu chữ ký' }],
        reason: 'Thiếu chữ ký',
      })
      return received.code
    })

    await step('the demo keeps both letters: agency, code, when', async () => {
      const kinds = await told(admin, code, 2)
      assert.deepEqual(kinds, ['dossiers.received demo', 'dossiers.supplement demo'])
    })

    await step('the citizen’s page says what was told, and takes a choice without script', async () => {
      const { events } = await admin<{ events: { id: string }[] }>(`GET /journal?subject=dossier&code=${code}`)
      const id = events[0]?.id ?? assert.fail('the journal does not know it')
      const key = secretOf(configFrom({ OPENCCHC_DATA: stage.program.dataFolder }, []))
      // As a slip's QR or a letter opens it; the look-up code does not stay in the address.
      const visit = await stage.stranger(`/ho-so/${code}?ma=${shortSecret(key, 'dossier', id)}`, { script: false })
      assert.doesNotMatch(visit.page.url(), /ma=/)
      await visit.page.getByRole('heading', { name: 'Đã báo cho người nộp' }).waitFor()
      assert.match(await textOf(visit.page), /Hồ sơ cần bổ sung: Thư điện tử le…@example\.vn/)
      await wellOnBothScreens(visit)
      await visit.page.getByRole('radio', { name: /Chỉ tin cần thiết/ }).check()
      await visit.page.getByRole('button', { name: 'Lưu' }).click()
      await visit.page.getByRole('heading', { name: 'Đã báo cho người nộp' }).waitFor()
      assert.ok(await visit.page.getByRole('radio', { name: /Chỉ tin cần thiết/ }).isChecked())
      await visit.end()
    })

    await step('the administrator’s pages are well on both screens', async () => {
      const visit = await stage.signedIn(who('administrator'))
      for (const path of ['/admin/notices', '/admin/notices/channels', '/admin/notices/texts', '/inbox']) {
        await open(visit.page, path)
        await wellOnBothScreens(visit)
      }
      await open(visit.page, '/admin/notices?state=demo')
      assert.match(await textOf(visit.page), /Bản mẫu: không gửi/)
      await visit.end()
    })
  })
}

/** What the log says of the letters that name the dossier, first to last, once there are so many. */
async function told(admin: Awaited<ReturnType<typeof askerFor>>, code: string, count: number): Promise<string[]> {
  for (const until = Date.now() + PATIENCE; ; await pause(500)) {
    const { messages } = await admin<Log>('GET /notices/messages')
    const ours = messages.filter(({ text }) => text?.includes(code)).reverse()
    if (ours.length >= count || Date.now() > until) return ours.map(({ kind, state }) => `${kind} ${state}`)
  }
}

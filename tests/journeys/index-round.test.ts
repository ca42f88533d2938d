import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Visit } from '#tests/browser.ts'
import { command, GROUND_PASSWORD, type Ground, withGround } from './ground.ts'
import { disputes, explains, scoresItself } from './round-agency.ts'
import { agreesWith, appraisesAgain, judges, lowers } from './round-appraiser.ts'
import { decides, entersSurvey, isHindered, moveOn, openRound } from './round-office.ts'
import { AT, byHand, communes, paper, ROUND, sheet } from './round-story.ts'
import { setWorkbook } from './round-workbook.ts'
import { open, ready, step, textOf, wellOnBothScreens, withStage } from './stage.ts'

/** In hundredths, as `byHand` adds up. */
const TOTALS = { AB: 730, CD: 840, EF: 840 } as const
/** Two share the first place, the next is third. */
const RANKING = [
  { rank: 1, tie: true, agency: 'CD', points: 8.4 },
  { rank: 1, tie: true, agency: 'EF', points: 8.4 },
  { rank: 3, tie: false, agency: 'AB', points: 7.3 },
] as const

const stage = await withStage({ empty: true })
if (stage) {
  let ground: Ground
  before(async () => {
    ground = await withGround(stage.program, communes)
  })
  after(async () => {
    await ground.close()
    await stage.close()
  })
  const enter = (login: string): Promise<Visit> => stage.signedIn(login, { password: GROUND_PASSWORD })
  const works = (agency: string, component: string): string =>
    `POST /indexes/rounds/${ROUND}/agencies/${agency}/components/${component}/works`

  test('a round from its criteria in Excel to a ranking that nobody can change', async () => {
    const late = await step('last year AB answered once in time and once late, the others in time', async () => {
      const [one] = await ground.solved('AB', 'late')
      for (const [code, count] of [
        ['AB', 1],
        ['CD', 1],
        ['EF', 2],
      ] as const)
        await ground.solved(code, 'on_time', count)
      await ground.counted()
      return one ?? ''
    })
    const [office, focal, appraiser] = await Promise.all([enter('caicach'), enter('daumoi.ab'), enter('thamdinh')])
    assert.ok(office && focal && appraiser)

    await step('a set with a mistake is told by its cell and not kept; without it, it is', () => bringSet(office))
    await step('a round of three of the four communes is opened', () => openRound(office))
    await step('self-scoring begins', () => moveOn(office.page, 'Bắt đầu tự chấm điểm', 'Tự chấm điểm'))
    await step('what is measured shows its rows, is not typed over, and is disputed with a reason', async () => {
      await disputes(focal, late)
      const typed = { work: 'self_score', points: 4_000, reason: 'Gõ tay' }
      const { body } = await ground.ask('daumoi.ab', works('AB', '1.1.1'), typed)
      assert.equal(body.code, 'indexes.measured_is_not_typed')
    })
    await step('points need a paper; what was typed waits for it', () => scoresItself(focal))
    await step('the others score themselves', async () => {
      for (const [agency, count] of [
        ['CD', 2],
        ['EF', 4],
      ] as const)
        await claims(agency, count)
    })
    await step('appraisal begins, and says who is not done', () =>
      moveOn(office.page, 'Chuyển thẩm định', 'Thẩm định', /3 cơ quan chưa chấm xong/),
    )
    await step('a point is lowered, with a reason', () => lowers(appraiser))
    await step('the appraiser alone judges what nobody claimed', () => judges(appraiser))
    await step('what CD claimed is agreed with by one key', () => agreesWith(appraiser))
    await step('EF is appraised too, but for what the council will decide', async () => {
      const given = { work: 'appraise', points: 2_000, reason: '' }
      assert.equal((await ground.ask('thamdinh', works('EF', '1.1.2'), given)).status, 201)
      const own = { work: 'appraise', points: 2_000, reason: 'Qua kiểm tra không có vi phạm' }
      assert.equal((await ground.ask('thamdinh', works('CD', '2.1.1'), own)).status, 201)
    })
    await step('explanations are asked', () => moveOn(office.page, 'Yêu cầu giải trình', 'Giải trình'))
    await step('the agency explains', () => explains(focal))
    await step('the second appraisal begins', () => moveOn(office.page, 'Thẩm định lần hai', 'Thẩm định lần hai'))
    await step('part of what was lowered is given back', () => appraisesAgain(appraiser))
    await step('the council takes over', () => moveOn(office.page, 'Trình Hội đồng', 'Hội đồng'))
    await step('what hinders publishing is told in numbers', () => isHindered(office))
    await step('the dispute is settled, the last point decided', () => decides(office))
    await step('answers of the survey are entered as counts', () => entersSurvey(office))
    await step('the round is published', () =>
      moveOn(office.page, 'Công bố và khóa kết quả', 'Đã công bố', /giữ nguyên từng byte/),
    )

    await step('nothing can be changed any more, whoever tries', () => isFrozen(focal))
    await step('anybody sees the ranks; the command line and a sum by hand say the same', () => isRanked())
    await step('computed again it is the same to the byte', () => isWhole(office))
    await step('the history says who, from what, to what, and why', () => isTold(office))
    for (const visit of [office, focal, appraiser]) await visit.end()
  })

  async function bringSet({ page, ...visit }: Visit): Promise<void> {
    const choose = async (firstMax: string | number): Promise<void> => {
      const buffer = await setWorkbook(firstMax)
      await page
        .locator('#field-file')
        .setInputFiles({ name: 'bo-tieu-chi.xlsx', mimeType: 'application/vnd.ms-excel', buffer })
    }
    await open(page, '/indexes/sets')
    await choose('bốn')
    await page.getByRole('button', { name: 'Kiểm tra, chưa lưu' }).click()
    await page.getByText('bo-tieu-chi.xlsx có 1 chỗ phải sửa').waitFor()
    const faults = page.getByRole('table', { name: 'Chỗ phải sửa' })
    assert.match(
      (await faults.locator('tbody th, tbody td').allTextContents()).map((cell) => cell.trim()).join(' '),
      /D4 Tiêu chí bốn không phải là số/,
    )
    await wellOnBothScreens({ page, ...visit })
    await page.getByRole('button', { name: 'Lưu vào hệ thống' }).click()
    await page.getByText('Chưa lưu bộ tiêu chí').waitFor()
    await ready(page)
    assert.equal((await ground.rows(`select from indexes.set where code = 'thu-xa'`)).length, 0)
    await choose(4)
    await page.getByRole('button', { name: 'Kiểm tra, chưa lưu' }).click()
    await page.getByText('không có lỗi. Bộ tiêu chí: thu-xa@1').waitFor()
    await page.getByRole('button', { name: 'Lưu vào hệ thống' }).click()
    await page.waitForURL('**/indexes/sets/thu-xa@1')
    await ready(page)
    const text = await textOf(page)
    for (const said of ['Hệ thống tự điền', 'Cơ quan tự chấm', 'Điều tra xã hội học', 'khớp'])
      assert.ok(text.includes(said), said)
    assert.ok(!text.includes('chưa khớp'))
    await wellOnBothScreens({ page, ...visit })
  }

  async function claims(agency: 'CD' | 'EF', count: number): Promise<void> {
    const form = new FormData()
    form.set('component', '1.1.2')
    form.set('file', new Blob([paper(agency)], { type: 'application/pdf' }), `sang-kien-${agency}.pdf`)
    const login = `daumoi.${agency.toLowerCase()}`
    const attached = await ground.ask(login, `POST /indexes/rounds/${ROUND}/agencies/${agency}/evidence`, form)
    assert.equal(attached.status, 201, JSON.stringify(attached.body))
    const claim = { work: 'self_score', value: { kind: 'count', count }, reason: 'Theo quyết định công nhận' }
    assert.equal((await ground.ask(login, works(agency, '1.1.2'), claim)).status, 201)
  }

  async function isRanked(): Promise<void> {
    for (const [agency, parts] of Object.entries(byHand))
      assert.equal(
        parts.reduce((all, part) => all + part, 0),
        TOTALS[agency as keyof typeof byHand],
        agency,
      )
    const shown = RANKING.map(({ rank, tie, agency, points }) => ({
      rank,
      tie,
      name: `Ủy ban nhân dân ${communes[agency]}`,
      points: points.toFixed(2).replace('.', ','),
      band: points >= 8 ? 'Tốt' : 'Khá',
    }))
    const visit = (await stage?.stranger(`/chi-so/xep-hang/${ROUND}`, { script: false })) ?? assert.fail('no stage')
    const { page } = visit
    await wellOnBothScreens(visit)
    const rows = await page.locator('main tbody tr').all()
    const read = await Promise.all(
      rows.map(async (row) => {
        const cells = (await row.locator('th, td').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
        const [place = '', name, , band, points = ''] = cells
        return {
          rank: Number.parseInt(place, 10),
          tie: place.includes('đồng hạng'),
          name,
          points: /[\d,]+/.exec(points)?.[0],
          band,
        }
      }),
    )
    assert.deepEqual(read, shown)
    const told = (await command(stage?.program ?? assert.fail('no stage'), 'index', 'rank', '--round', ROUND)) as {
      round: string
      set: string
      state: string
      groups: { group: string; rows: { rank: number; tie: boolean; agency: string; points: number; max: number }[] }[]
    }
    assert.deepEqual([told.round, told.set, told.state], [ROUND, 'thu-xa@1', 'published'])
    assert.deepEqual(
      told.groups.map(({ group, rows: own }) => [
        group,
        own.map(({ rank, tie, agency, points, max }) => ({ rank, tie, agency, points, max })),
      ]),
      [['communes', RANKING.map((row) => ({ ...row, max: 10 }))]],
    )
    await page.getByRole('link', { name: `Ủy ban nhân dân ${communes.AB}` }).click()
    await wellOnBothScreens(visit)
    const own = await textOf(page)
    assert.match(own, /tự chấm 2,00.*thẩm định 1,00.*thẩm định lại 1,50/)
    assert.ok(!own.includes('Đỗ Thị Định') && !own.includes('trùng'), 'who and why stay inside')
    await visit.end()
  }

  async function isWhole(visit: Visit): Promise<void> {
    const { page } = visit
    await open(page, AT)
    await page.getByText('Tính lại khớp từng byte').waitFor()
    await wellOnBothScreens(visit)
    const digests = await page.locator('section[aria-labelledby=check] code').allTextContents()
    const [kept] = await ground.rows<{ inputs: string; ranking: string }>(
      `select inputs, ranking from indexes.result join indexes.round on round.id = round_id where round.code = $1`,
      ROUND,
    )
    const digest = createHash('sha256').update(`${kept?.inputs}\n${kept?.ranking}`).digest('hex')
    assert.deepEqual(digests, [digest, digest])
    const { body } = await ground.ask('caicach', `GET /indexes/rounds/${ROUND}/recomputation`)
    assert.deepEqual(body, { round: ROUND, same: true, published: digest, recomputed: digest })
  }

  async function isTold({ page }: Visit): Promise<void> {
    await open(page, sheet('AB', '1.1.2'))
    const lines = (await page.locator('.past li').allTextContents()).map((text) => text.replace(/\s+/g, ' '))
    const told = [
      ['Thẩm định lại', '1,00 → 1,50', 'Công nhận ba sáng kiến', 'Đỗ Thị Định'],
      ['Giải trình', 'Chỉ một sáng kiến trùng', 'Đầu mối AB'],
      ['Thẩm định', '2,00 → 1,00', 'Hai sáng kiến trùng nhau', 'Đỗ Thị Định'],
      ['Tự chấm điểm', '2,00 điểm', 'Bốn sáng kiến được công nhận', 'Đầu mối AB'],
    ]
    assert.equal(lines.length, told.length, lines.join('\n'))
    for (const [n, parts] of told.entries())
      for (const part of parts) assert.ok(lines[n]?.includes(part), `${part} in ${lines[n]}`)
  }

  async function isFrozen({ page }: Visit): Promise<void> {
    await open(page, sheet('AB', '1.1.2'))
    assert.match(await textOf(page), /Kết quả đã công bố và khóa, không sửa được nữa/)
    assert.equal(await page.locator('main form').count(), 0, 'nothing to send')
    const said = { points: 0, reason: 'Sửa sau khi công bố' }
    for (const [login, request, body] of [
      ['daumoi.ab', works('AB', '1.1.2'), { work: 'self_score', ...said }],
      ['daumoi.ab', works('AB', '1.1.1'), { work: 'dispute', reason: said.reason }],
      ['thamdinh', works('AB', '1.1.2'), { work: 'appraise', ...said }],
      ['caicach', works('AB', '2.1.1'), { work: 'decide', ...said }],
      [
        'caicach',
        `POST /indexes/rounds/${ROUND}/agencies/AB/components/2.1.2/survey`,
        { items: [{ A: 1 }], source: said.reason },
      ],
      ['caicach', `POST /indexes/rounds/${ROUND}/steps`, { step: 'hand_to_council' }],
      ['caicach', `POST /indexes/rounds/${ROUND}/refreshes`, {}],
    ] as const)
      assert.equal((await ground.ask(login, request, body)).body.code, 'indexes.round_frozen', request)
    await ground.ask('caicach', `POST /indexes/rounds/${ROUND}/omissions`, { reason: said.reason })
  }
}

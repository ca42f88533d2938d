import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import type { Visit } from '#tests/browser.ts'
import { GROUND_PASSWORD, type Ground, LAST_YEAR, withGround } from './ground.ts'
import { open, ready, step, textOf, wellOnBothScreens, withStage } from './stage.ts'

/**
 * Ten percent on the exact fraction (regulation §15): 2 of 20 is ten percent and is proposed; 2 of 21 is 9,52 %, which
 * a rounded percent would take for ten, and is not.
 */
const communes = { MUOI: 'xã Vừa Mười', DUOI: 'xã Dưới Mười', KHONG: 'xã Không Trễ' }
const SOLVED = { MUOI: [2, 20], DUOI: [2, 21], KHONG: [0, 1] } as const
const WHY = 'Đúng số liệu, cơ quan đã nhận thiếu sót'

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

  test('ten percent late is proposed, a hair less is not; a person decides with why, and it stands', async () => {
    const late = await step('three communes answered last year', async () => {
      const codes: string[] = []
      for (const [code, [count, all]] of Object.entries(SOLVED)) {
        const own = await ground.solved(code, 'late', count)
        await ground.solved(code, 'on_time', all - count)
        if (code === 'MUOI') codes.push(...own)
      }
      await ground.counted()
      return codes
    })
    const [office, leader] = await Promise.all(
      ['caicach', 'lanhdao'].map((login) => stage.signedIn(login, { password: GROUND_PASSWORD })),
    )
    assert.ok(office && leader)

    await step('before the year is judged nothing waits', async () => {
      await open(office.page, `/consequences?year=${LAST_YEAR}`)
      assert.match(await textOf(office.page), /Không có đề xuất nào chờ quyết định/)
      await wellOnBothScreens(office)
    })
    await step('the reform officer has the year judged', async () => {
      await office.page.getByRole('button', { name: 'Xét lại cả năm' }).click()
      await office.page.getByText(`Đã xét năm ${LAST_YEAR}:`).waitFor()
      await ready(office.page)
    })
    await step('only the commune at ten percent is proposed, with its figures', () => isProposed(office))
    await step('the proposal opens to its rows, the late ones among them', () => opensToRows(office, late))
    await step('without a reason nothing is decided', () => needsAReason(leader))
    await step('the leader takes one of the two effects, and says why', () => decides(leader))
    await step('it stands with who and why, for the reform officer too', () => stands(office))
    await step('judged again it stays, and nobody decides twice', () => staysDecided(office))
    for (const visit of [office, leader]) await visit.end()
  })

  async function isProposed(visit: Visit): Promise<void> {
    const { page } = visit
    const rule = ruleOne(page)
    assert.match(await said(rule), /Cơ quan có từ 10 % hồ sơ trễ hạn trở lên/)
    const own = rule.locator('[id^=proposal-]')
    assert.equal(await own.count(), 1)
    assert.match(await said(own), /Vừa Mười.*2\/20 hồ sơ trễ hạn; từ 10% trở lên là vi phạm/)
    assert.doesNotMatch(await said(page.locator('main')), /Dưới Mười|Không Trễ/)
    const proposals = await ground.rows<{ code: string; state: string }>(
      `select agency.code, proposal.state from consequences.proposal join agencies.agency on agency.id = subject_id
       where rule = 'R1' and year = $1`,
      LAST_YEAR,
    )
    assert.deepEqual(proposals, [{ code: 'MUOI', state: 'proposed' }])
    await wellOnBothScreens(visit)
  }

  async function opensToRows(visit: Visit, late: readonly string[]): Promise<void> {
    const { page } = visit
    await ruleOne(page)
      .getByRole('link', { name: /Xem từng hồ sơ của .*Vừa Mười/ })
      .click()
    await page.waitForURL('**/cockpit/rows?**')
    await ready(page)
    const links = page.getByRole('table').locator('a[href^="/dossiers/"]')
    const codes = (await links.allTextContents()).map((text) => text.trim())
    assert.equal(codes.length, 20)
    assert.equal(late.length, 2)
    for (const code of late) assert.ok(codes.includes(code), `${code} in ${codes}`)
    await wellOnBothScreens(visit)
  }

  async function needsAReason(visit: Visit): Promise<void> {
    const { page } = visit
    await open(page, `/consequences?year=${LAST_YEAR}`)
    const rule = ruleOne(page)
    await rule.getByText('Quyết định', { exact: false }).first().click()
    await rule.getByLabel('Chấp nhận đề xuất').check()
    await rule.getByRole('button', { name: 'Lưu quyết định' }).click()
    await page.getByRole('alert').getByText('Ghi lý do của quyết định.').waitFor()
    assert.ok(await rule.getByLabel('Chấp nhận đề xuất').isChecked(), 'what was chosen stays')
    assert.equal((await ground.rows('select from consequences.decision')).length, 0)
    await wellOnBothScreens(visit)
  }

  async function decides({ page }: Visit): Promise<void> {
    const rule = ruleOne(page)
    const effects = rule.getByRole('group', { name: 'Cách xử lý được áp dụng' }).getByRole('checkbox')
    assert.equal(await effects.count(), 2)
    await effects.first().uncheck()
    await rule.getByLabel('Lý do').focus()
    await page.keyboard.type(WHY)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Đã ghi quyết định về').waitFor()
  }

  async function stands(visit: Visit): Promise<void> {
    const { page } = visit
    await open(page, `/consequences?year=${LAST_YEAR}`)
    assert.equal(await ruleOne(page).count(), 0, 'it does not wait any more')
    await page.getByRole('link', { name: /Đã quyết định/ }).click()
    await page.waitForURL('**show=decided**')
    await ready(page)
    const rows = page.getByRole('table', { name: 'Đã quyết định' }).locator('tbody tr')
    assert.equal(await rows.count(), 1)
    const row = await said(rows)
    for (const part of ['Vừa Mười', '2/20 hồ sơ trễ hạn', 'Chấp nhận', 'Vũ Văn Đạo', WHY])
      assert.ok(row.includes(part), `${part} in ${row}`)
    await wellOnBothScreens(visit)
    const kept = await ground.rows<{ verdict: string; effects: string[]; why: string; name: string }>(
      `select verdict, effects, why, account.name from consequences.decision join people.account on account.id = by`,
    )
    assert.deepEqual(kept, [{ verdict: 'accepted', effects: ['no_award'], why: WHY, name: 'Vũ Văn Đạo' }])
  }

  async function staysDecided({ page }: Visit): Promise<void> {
    await page.getByRole('button', { name: 'Xét lại cả năm' }).click()
    await page.getByText(`Đã xét năm ${LAST_YEAR}: 0 đề xuất mới`).waitFor()
    const [proposal] = await ground.rows<{ id: string; state: string }>(
      `select id, state from consequences.proposal where rule = 'R1'`,
    )
    assert.equal(proposal?.state, 'decided')
    const again = { verdict: 'refused', effects: [], why: 'Nghĩ lại' }
    const { body } = await ground.ask('caicach', `POST /consequences/${proposal?.id}/decision`, again)
    assert.equal(body.code, 'consequences.decided_already')
  }
}

function ruleOne(page: Page): Locator {
  return page.locator('#rule-R1')
}

async function said(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replace(/\s+/g, ' ')
}

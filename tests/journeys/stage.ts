import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { sizes, type Visit, type VisitOptions, withBrowser } from '#tests/browser.ts'
import { castAs, SAMPLE_PASSWORD } from '#tests/people.ts'
import { type Program, withProgram } from '#tests/server.ts'

/** A real browser before the whole program, for the steps of one story. */
export type Stage = {
  readonly program: Program
  /** Somebody in a browser of their own, on the page they begin with. */
  stranger(path: string, options?: VisitOptions): Promise<Visit>
  /** One of the staff, signed in, where the program puts them. */
  signedIn(login: string, options?: VisitOptions & { password?: string }): Promise<Visit>
  close(): Promise<void>
}

/** Null where the machine has no browser: that the journey did not run is then told. */
export async function withStage({ empty = false }: { empty?: boolean } = {}): Promise<Stage | null> {
  const browser = await withBrowser()
  if (!browser) return null
  const program = await withProgram({ empty })
  const stranger: Stage['stranger'] = async (path, options = {}) => {
    const visit = await browser.visit(program.address, options)
    await visit.page.goto(path)
    return visit
  }
  return {
    program,
    stranger,
    signedIn: async (login, { password = SAMPLE_PASSWORD, ...options } = {}) => {
      const visit = await stranger('/sign-in', options)
      await signIn(visit.page, login, password)
      return visit
    },
    close: async () => {
      await browser.close()
      await program.close()
    },
  }
}

/** By keyboard: the first field has the focus. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await ready(page)
  await page.locator('[name=login]').focus()
  await page.keyboard.type(login)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
  await ready(page)
}

/** Who holds a role in the sample. */
export const who = (role: string): string => castAs(role).login

/** The page has come, and what makes it quick has too. */
export async function ready(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Opens a page of the same place, and waits until it is quick too. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
}

/** The screen as it stands, on a phone and at a desk: nothing sticks out to the side, and axe finds nothing. */
export async function wellOnBothScreens({ page, axe }: Visit): Promise<void> {
  for (const size of [sizes.phone, sizes.desk]) {
    await page.setViewportSize(size)
    const where = `${new URL(page.url()).pathname} at ${size.width}`
    const out = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    assert.ok(Number(out) <= 0, `${where} is ${out} px too wide`)
    assert.deepEqual(await axe(), [], where)
  }
}

/** The text of the page's main part, blanks as one. */
export async function textOf(page: Page): Promise<string> {
  return ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
}

/** A step of a story: what fails in it says which it was, and the story ends there. */
export async function step<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

/** The field of that name has the focus. */
export async function focusOn(page: Page, name: string): Promise<void> {
  await page.locator(`[name="${name}"]:focus`).waitFor()
}

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { states } from '../../server/capabilities/dossiers/dossier.ts'
import { actions } from '../../server/capabilities/dossiers/rules.ts'
import { dossierSubject } from '../../server/capabilities/dossiers/subjects.ts'
import { capabilities } from '../../server/capabilities.ts'
import { broughtRoles } from '../../server/roles.ts'
import { ready, textOf, who, withStage } from './stage.ts'

/** What a code looks like when nobody put it into words; words that are Vietnamese, names or numbers are none of them. */
const codes = new Set<string>([
  ...states,
  ...Object.keys(actions),
  ...Object.keys(dossierSubject.events).flatMap((kind) => [kind, kind.replace('dossiers.', '')]),
  ...capabilities.flatMap(({ subjects = [] }) => subjects.flatMap(({ events }) => Object.keys(events))),
  ...broughtRoles.flatMap(({ code, permissions }) => [code, ...permissions]),
])

/** Pages a role of the staff works on; what an administrator's page keeps behind a click (the journal's codes) is not looked at. */
const pages: Readonly<Record<string, readonly string[]>> = {
  officer: ['/work', '/work?view=role', '/work?view=open', '/account', '/inbox', '/initiatives'],
  unit_head: ['/work?view=unassigned', '/work?view=open', '/work?view=silent', '/account'],
  clerk: ['/desk', '/desk/intake', '/desk/sent', '/desk/return', '/desk/register', '/work'],
  leader: ['/cockpit', '/work?view=open', '/plans', '/indexes', '/consequences'],
  administrator: [
    '/admin',
    '/admin/agencies',
    '/admin/people',
    '/admin/roles',
    '/admin/procedures',
    '/admin/rules',
    '/admin/rules/dossiers.supplement_clock',
    '/admin/calendar',
    '/admin/notices',
    '/admin/documents',
    '/admin/registers',
    '/admin/signers',
    '/admin/journal',
    '/admin/system',
  ],
}

const stage = await withStage()
if (stage) {
  after(() => stage.close())

  test('no page of the staff shows a code of a state, a role, an event, an action or a permission', async () => {
    const found: string[] = []
    for (const [role, paths] of Object.entries(pages)) {
      const visit = await stage.signedIn(who(role))
      const { page } = visit
      const look = async (path: string): Promise<void> => {
        await page.goto(path)
        await ready(page)
        for (const code of codesIn(await (role === 'administrator' ? seenOf(page) : textOf(page))))
          found.push(`${role} ${path}: ${code}`)
      }
      for (const path of paths) await look(path)
      if (role === 'officer') for (const code of await dossiersHere()) await look(`/dossiers/${code}`)
      await visit.end()

      async function dossiersHere(): Promise<string[]> {
        await page.goto('/work?view=open')
        await ready(page)
        const all = await page.locator('tr .code').allTextContents()
        return all.map((text) => text.split(' ')[0]?.trim() ?? '').slice(0, 30)
      }
    }
    assert.deepEqual(found, [])
  })
}

/** The text of the page's main part, without what lies behind a click. */
async function seenOf(page: Page): Promise<string> {
  const text = await page.evaluate(`(() => {
    const seen = document.querySelector('main').cloneNode(true)
    for (const closed of seen.querySelectorAll('details:not([open]) > :not(summary)')) closed.remove()
    return seen.textContent
  })()`)
  return String(text)
}

/** Every word of a page that is a code, whole: `received`, `people.manage`, `step_done`. */
function codesIn(text: string): string[] {
  const said = text.match(/[a-z][a-z_]*(?:\.[a-z_]+)?/g) ?? []
  const whole = new Set(text.split(/[^\p{L}\p{N}_.]+/u).map((word) => word.replace(/\.$/, '')))
  return [...new Set(said)].filter((word) => codes.has(word) && whole.has(word))
}

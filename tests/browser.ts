import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { notRun } from './not-run.ts'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A phone held upright, and a desk. */
export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const

/** One person at one screen. `end` fails where the page complained, or asked another machine for anything. */
export type Visit = {
  readonly page: Page
  /** What WCAG 2.2 AA finds wrong on the page as it stands, one line for each finding. */
  axe(): Promise<string[]>
  end(): Promise<void>
}

/** `beside`: a program on the visitor's own machine (`host:port`) that its pages may ask as well. */
export type VisitOptions = { size?: keyof typeof sizes; script?: boolean; beside?: string }

export type RealBrowser = {
  /** A fresh profile: no cookies of another visit. `script: false` is a browser in which scripts are turned off. */
  visit(address: string, options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

/** A real browser, or null where the machine has none that runs; that the journeys did not run is then told. */
export async function withBrowser(): Promise<RealBrowser | null> {
  const found = await findBrowser()
  if (!found) {
    notRun(
      'journeys in a real browser',
      'no Chromium runs here (set CHROMIUM_PATH, or install the package chromium)',
      'tests/journeys/pages.test.ts fetches the pages and checks their structure',
    )
    return null
  }
  const browser = await chromium.launch({ executablePath: found, args: QUIET })
  return {
    visit: (address, options = {}) => visit(browser, address, options),
    close: () => browser.close(),
  }
}

/** The first that starts: the one named by CHROMIUM_PATH, an installed one, the one packed in a development dependency. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const named = env.CHROMIUM_PATH
  if (named) return runs(named) ? named : null
  const installed = INSTALLED.find((path) => existsSync(path) && runs(path))
  if (installed) return installed
  const packed = await packedBrowser()
  return packed && runs(packed) ? packed : null
}

/** It lies compressed in the package and is unpacked to the temp folder; it is made for Linux on x64. */
async function packedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath().catch(() => null)
}

function runs(path: string): boolean {
  return spawnSync(path, ['--no-sandbox', '--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

async function visit(
  browser: Browser,
  address: string,
  { size = 'desk', script = true, beside }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizes[size],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  context.setDefaultTimeout(20_000)
  const complaints: string[] = []
  listen(context, [new URL(address).host, ...(beside ? [beside] : [])], complaints)
  const page = await context.newPage()
  const scripts = await context.newCDPSession(page)
  const allow = (allowed: boolean) => scripts.send('Emulation.setScriptExecutionDisabled', { value: !allowed })
  await allow(script)
  const end = async (): Promise<void> => {
    await context.close()
    if (complaints.length > 0) throw new Error(`the pages complained:\n${complaints.join('\n')}`)
  }
  const look = async (): Promise<string[]> => {
    await allow(true)
    return axe(page).finally(() => allow(script))
  }
  return { page, axe: look, end }
}

/** A refused form answers with 4xx, which the browser logs as an error; that is not one, but a missing part of a page is. */
function listen(context: BrowserContext, hosts: readonly string[], complaints: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && !hosts.includes(url.host))
      complaints.push(`went elsewhere: ${request.url()}, not ${hosts.join(' or ')}`)
  })
  context.on('response', (response) => {
    const isPart = ['stylesheet', 'script', 'image', 'font', 'manifest'].includes(response.request().resourceType())
    if (response.status() >= 500 || (isPart && response.status() >= 400))
      complaints.push(`${response.status()}: ${response.url()}`)
  })
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const source = readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await source)
  const results = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: { type: 'tag', values: tags } }),
    RULES,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary ?? ''}`),
  )
}

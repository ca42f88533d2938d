import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { documentJson, importDocument, isUnread, type PlanReading, readDocument } from '#plans'
import { ownKey } from '#platform/journal/write.ts'
import { Objection } from '#platform/objection.ts'
import { nextStep, say } from '#words/index.ts'
import { type Command, exits, type Given, text } from './command.ts'
import { withProvince } from './with-app.ts'

const flag = { type: 'boolean' } as const

export const planRead: Command = {
  name: 'plan read',
  usage: 'plan read FILE [--json]',
  about: 'Đọc một văn bản kế hoạch (.txt, .docx, .html, .pdf): chỉ tiêu, nhiệm vụ, trách nhiệm; không lưu gì',
  options: { json: flag },
  run: async (given) => {
    const { bytes, name } = await fileGiven(given)
    const reading = await readDocument(bytes, name)
    for (const line of findingsSaid(reading)) console.error(line)
    const told = given.values.json ? documentJson(reading) : summaryOf(reading)
    return { told, exit: isUnread(reading) ? exits.badInput : exits.fine }
  },
}

export const planImport: Command = {
  name: 'plan import',
  usage: 'plan import FILE --agency CODE [--amends PLAN] [--json]',
  about: 'Đưa một văn bản kế hoạch vào để duyệt; chưa mục nào vào kế hoạch trước khi có người xem',
  options: { agency: { type: 'string' }, amends: { type: 'string' }, json: flag },
  run: async (given) => {
    const { bytes, name } = await fileGiven(given)
    const agency = text(given, 'agency')
    if (!agency) throw new Objection('system.argument_missing', { argument: '--agency' })
    return withProvince(given.config, async (context, { storage }) => {
      const digest = createHash('sha256').update(bytes).digest('hex')
      const amends = text(given, 'amends')
      const key = ownKey('plan import', context.root_id, agency, amends ?? '', digest)
      const imported = await importDocument(context, key, storage, { agency, name, bytes, amends })
      for (const line of findingsSaid(imported)) console.error(line)
      const { id, proposals, targets, tasks, duties } = imported
      const said = `${proposals} mục chờ duyệt (${targets} chỉ tiêu, ${tasks} nhiệm vụ, ${duties} trách nhiệm): văn bản ${id}`
      return { told: given.values.json ? imported : said }
    })
  },
}

/**
 * The file named on the command line, relative to where the person stands.
 *
 * @throws Objection `system.argument_missing`, `plans.file_unreadable`.
 */
async function fileGiven(given: Given): Promise<{ bytes: Uint8Array; name: string }> {
  const [file] = given.positionals
  if (!file || given.positionals.length > 1) throw new Objection('system.argument_missing', { argument: 'FILE' })
  try {
    const bytes = await readFile(resolve(process.env.OPENCCHC_CWD ?? process.cwd(), file))
    return { bytes: new Uint8Array(bytes), name: basename(file) }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    throw new Objection(code === 'ENOENT' ? 'plans.file_missing' : 'plans.file_unreadable', { file, reason: code })
  }
}

function findingsSaid({ findings }: { readonly findings: readonly PlanReading['findings'][number][] }): string[] {
  return findings.map(({ code, detail }) => [say('vi', code, detail), nextStep('vi', code, detail)].join('. '))
}

function summaryOf({ document, targets, tasks, duties, unplaced, blocks }: PlanReading): string {
  const parts = tasks.reduce((sum, task) => sum + task.parts.length, 0)
  return [
    [document.title, document.number, document.issuer].filter(Boolean).join(' · ') || 'Không rõ là văn bản gì',
    `Ban hành ${document.issued_on ?? 'không rõ ngày'}; thời kỳ ${document.period.from ?? '?'} – ${document.period.to ?? '?'}`,
    `${targets.length} chỉ tiêu, ${tasks.length} nhiệm vụ (${parts} việc con), ${duties.length} trách nhiệm`,
    `${unplaced.length} trên ${blocks.length} đoạn không thuộc mục nào (dùng --json để xem)`,
  ].join('\n')
}

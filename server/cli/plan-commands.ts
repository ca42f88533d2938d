import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { documentJson, isUnread, type PlanReading, readPlan } from '#plans'
import { Objection } from '#platform/objection.ts'
import { nextStep, say } from '#words/index.ts'
import { type Command, exits, type Given } from './command.ts'

const flag = { type: 'boolean' } as const

export const planRead: Command = {
  name: 'plan read',
  usage: 'plan read FILE [--json]',
  about: 'Đọc một văn bản kế hoạch (.txt, .docx, .html, .pdf): chỉ tiêu, nhiệm vụ, trách nhiệm; không lưu gì',
  options: { json: flag },
  run: async (given) => {
    const { bytes, name } = await fileGiven(given)
    const reading = await readPlan(bytes, { name })
    for (const line of findingsSaid(reading)) console.error(line)
    const told = given.values.json ? documentJson(reading) : summaryOf(reading)
    return { told, exit: isUnread(reading) ? exits.badInput : exits.fine }
  },
}

/**
 * The file named on the command line, relative to where the person stands.
 *
 * @throws Objection `system.argument_missing`, `plans.file_unreadable`.
 */
export async function fileGiven(given: Given): Promise<{ bytes: Uint8Array; name: string }> {
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

export function findingsSaid({ findings }: Pick<PlanReading, 'findings'>): string[] {
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

import { readPlan } from '../../server/capabilities/plans/reading/read-plan.ts'
import { ownSamples, realSamples, type Sample } from '../../tests/plans/documents.ts'
import { compared, took } from '../frame/rounds.ts'
import { type Scenario, small } from '../frame/scenario.ts'

const TIMES = 5
const ISSUE_MS = 300

export const planReading: Scenario = {
  name: 'plan-reading',
  about: 'five plan documents read to targets, tasks and duties; a PDF, against taking out its text alone',
  async run({ rounds, say }) {
    const five = fiveOf()
    say(`plan-reading: ${five.map(({ file }) => file).join(', ')}`)
    const given = await Promise.all(five.map(async ({ file, bytes }) => ({ file, bytes: await bytes() })))
    const readAll = async () => {
      for (const { file, bytes } of given) await readPlan(bytes, { name: file })
    }
    await readAll()
    const pdf = await pdfOf()
    const ours = async () => {
      const { tasks } = await readPlan(pdf, { name: 'plan.pdf' })
      if (tasks.length === 0) throw new Error('nothing was read of the PDF')
    }
    const text = async () => {
      const { extractText } = await import('unpdf')
      const { text: found } = await extractText(new Uint8Array(pdf), { mergePages: true })
      if (found.length < 1_000) throw new Error('the PDF has no text')
    }
    await ours()
    await text()
    const found = await compared(
      rounds.count,
      () => took(TIMES, ours),
      () => took(TIMES, text),
    )
    return [
      small('plan-reading', await took(TIMES, readAll), 'ms', ISSUE_MS),
      small('plan-reading-pdf', found.ours, 'ms', null, found.reference),
    ]
  },
}

/** The five real plans where their folder is at hand; else five of the team's own. */
function fiveOf(): readonly Sample[] {
  const samples = realSamples()?.filter(({ file }) => file.endsWith('.txt'))
  if (samples) return samples
  return ownSamples()
    .filter(({ file }) => file.endsWith('.html'))
    .slice(0, 5)
}

async function pdfOf(): Promise<Uint8Array> {
  const sample = ownSamples().find(({ file }) => file.endsWith('.pdf'))
  if (!sample) throw new Error('there is no PDF among the samples')
  return sample.bytes()
}

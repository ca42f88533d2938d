/** Reads every sample, as it is and rewritten, and scores it. */
import { readPlan } from '../../server/capabilities/plans/reading/read-plan.ts'
import { ownSamples, realSamples, type Sample } from './documents.ts'
import { labelsOf } from './labels.ts'
import { rewriteLabels, rewriteText } from './rewriting.ts'
import { type Result, type Score, scored } from './scoring.ts'

export type Measured = { file: string; rewritten: boolean; real: boolean; result: Result }

export async function measured(): Promise<Measured[]> {
  const real = (realSamples() ?? []).map((sample) => ({ sample, real: true }))
  const own = ownSamples().map((sample) => ({ sample, real: false }))
  const results: Measured[] = []
  for (const { sample, real: isReal } of [...real, ...own]) {
    results.push({ ...(await asItIs(sample)), real: isReal })
    if (!(isReal && sample.file.endsWith('.docx'))) results.push({ ...(await changed(sample)), real: isReal })
  }
  return results
}

async function asItIs(sample: Sample): Promise<Omit<Measured, 'real'>> {
  const reading = await readPlan(await sample.bytes(), { name: sample.file })
  return { file: sample.file, rewritten: false, result: scored(reading, labelsOf(sample.labels)) }
}

async function changed(sample: Sample): Promise<Omit<Measured, 'real'>> {
  const reading = await readPlan(await sample.bytes(rewriteText), { name: sample.file })
  return { file: sample.file, rewritten: true, result: scored(reading, rewriteLabels(labelsOf(sample.labels))) }
}

/** The same field over several documents. */
export function together(results: readonly Measured[]): Record<string, Score> {
  const sum: Record<string, Score> = {}
  for (const { result } of results) {
    for (const [field, { right, read, labelled }] of Object.entries(result.scores)) {
      const before = sum[field] ?? { right: 0, read: 0, labelled: 0 }
      sum[field] = { right: before.right + right, read: before.read + read, labelled: before.labelled + labelled }
    }
  }
  return sum
}

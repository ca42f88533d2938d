import { readPlan } from '../reading/read-plan.ts'
import type { PlanReading } from '../reading/reading.ts'

/** `pieces`: paragraphs and cells that are read at most. */
export type Given = { readonly name: string; readonly pieces: number }

/** Reads a plan document that was handed in; what is wrong with it stands in the findings. */
export function read(bytes: Uint8Array, { name, pieces }: Given): Promise<PlanReading> {
  return readPlan(bytes, { name, pieces })
}

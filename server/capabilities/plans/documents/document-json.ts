import type { PlanReading } from '../reading/reading.ts'

/** A reading as the command line and the API tell it; what a person must know besides stands in the findings. */
export function documentJson({ document, blocks, targets, tasks, duties, unplaced }: PlanReading) {
  return { document, blocks, targets, tasks, duties, unplaced }
}

/** Whether anything of the file could be read at all. */
export function isUnread({ blocks }: Pick<PlanReading, 'blocks'>): boolean {
  return blocks.length === 0
}

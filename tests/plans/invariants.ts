import assert from 'node:assert/strict'
import type { PlanReading, Source, Task } from '../../server/capabilities/plans/reading/reading.ts'

/** Every block lies under an item or is named as unplaced, and every span lies inside its block. */
export function assertNothingIsDropped(reading: PlanReading): void {
  const covered = new Set(reading.unplaced.map((one) => one.block))
  const cover = (source: Source) => {
    for (const { block, from, to } of Array.isArray(source) ? source : [source]) {
      const length = reading.blocks[block]?.text.length ?? -1
      assert.ok(from >= 0 && from <= to && to <= length, `span ${block}:${from}-${to} of ${length}`)
      covered.add(block)
    }
  }
  const coverTask = (task: Task) => {
    cover(task.source)
    task.parts.forEach(coverTask)
  }
  for (const item of [...reading.targets, ...reading.duties, ...reading.unplaced]) cover(item.source)
  reading.tasks.forEach(coverTask)
  for (const [at, { text }] of reading.blocks.entries()) assert.ok(covered.has(at), `block ${at} is lost: ${text}`)
  assert.ok(!JSON.stringify(reading).includes('":""'), 'unknown is null, never ""')
}

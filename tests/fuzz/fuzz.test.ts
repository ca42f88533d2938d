import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fuzz } from './fuzz.ts'
import { fuzzGround } from './ground.ts'
import { describedOperations } from './operations.ts'

test('1,500 requests made from the contract, as nobody and in every role, are each done or refused, never broken', async () => {
  const ground = await fuzzGround()
  const outcome = await fuzz(ground, await describedOperations(), { requests: 1500, seed: 20_261_130 })
  await ground.close()
  assert.deepEqual(
    outcome.faults.map(({ status, caller, sent }) => `${status} ${caller} ${sent.method} ${sent.url} ${sent.payload}`),
    [],
  )
  const { statuses } = outcome
  assert.equal(
    Object.values(statuses).reduce((sum, count) => sum + count, 0),
    1500,
  )
  // It gets through the door, past the shapes and to the rules; were it all 4xx it would show nothing.
  assert.ok((statuses['200'] ?? 0) > 100, JSON.stringify(statuses))
  assert.ok((statuses['201'] ?? 0) > 2, JSON.stringify(statuses))
  assert.ok((statuses['409'] ?? 0) > 10, JSON.stringify(statuses))
})

/** `npm run fuzz`: 22,000 requests made from the contract; `--requests N --seed N`. Ends with 1 where one was answered with 5xx. */
import { parseArgs } from 'node:util'
import { withTestCluster } from '../../tools/testing/database.ts'
import { fuzz } from './fuzz.ts'
import { fuzzGround } from './ground.ts'
import { describedOperations } from './operations.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '22000' }, seed: { type: 'string', default: '1' } },
})

process.exitCode = await withTestCluster(async () => {
  const started = Date.now()
  const ground = await fuzzGround()
  const outcome = await fuzz(ground, await describedOperations(), {
    requests: Number(values.requests),
    seed: Number(values.seed),
  })
  await ground.close()
  for (const { status, caller, sent, body } of outcome.faults)
    console.log(
      `${status} ${caller} ${sent.method} ${sent.url} ${(sent.payload ?? '').slice(0, 400)}\n  ${body.slice(0, 200)}`,
    )
  const { requests, operations, statuses, faults, neverDone } = outcome
  console.log(
    `${requests} requests over ${operations} operations in ${Math.round((Date.now() - started) / 1000)} s, seed ${values.seed}`,
  )
  console.log(
    Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', '),
  )
  console.log(
    `${operations - neverDone.length} operations did what they do at least once; ${faults.length} answers of 5xx`,
  )
  return faults.length === 0 ? 0 : 1
})

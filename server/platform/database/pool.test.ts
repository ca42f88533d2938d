import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openTestCluster } from './embedded/testing.ts'
import { connect } from './pool.ts'

test('a connection that breaks between two statements ends nothing but itself', async () => {
  const cluster = await openTestCluster()
  const { pool, close } = connect(cluster.ownerUrl('postgres'), { role: null, size: 2 })
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await pause(200)
  await assert.rejects(client.query('select 1'))
  client.release(true)
  assert.equal((await pool.query('select 1')).rowCount, 1, 'the others go on')
  await close()
  await cluster.stop()
})

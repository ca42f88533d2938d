import { outside, setChannel } from '#notices'
import type { Context } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { notices } from '../app.ts'

/**
 * The sample province sends by the demo connectors, which keep what they are handed: what happens from now on is told by
 * the same reactions as in a real one, and nothing leaves the house. A channel that somebody has set up stays as it is.
 */
export async function ensureChannels(context: Context): Promise<void> {
  const rows = await context.db
    .selectFrom('notices.channel')
    .where('agency_id', '=', context.root_id)
    .select('channel')
    .execute()
  for (const channel of outside.filter((one) => !rows.some((row) => row.channel === one)))
    await setChannel(context, notices, ownKey('sample', 'channel', context.root_id, channel), {
      channel,
      driver: 'demo',
      settings: {},
      password: null,
    })
}

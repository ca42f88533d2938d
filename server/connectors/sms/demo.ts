import type { Driver, Letter, Outcome } from '#notices'

/** Keeps messages where the administrator sees them; nothing is sent. */
export const demoSms: Driver = {
  name: 'demo',
  channel: 'sms',
  real: false,
  password: 'none',
  settings: [],
  open: () => ({ send: async () => ({ state: 'demo' }) }),
}

const TIMEOUT = 50

/**
 * A gateway that goes wrong, by the last two digits of the telephone, so that trouble can be looked at: 01 refuses the
 * number, 02 does not answer in time, 03 is out of order; others are kept. Nothing is sent, and nothing is told as sent.
 */
export const failingSms: Driver = {
  ...demoSms,
  name: 'failing_demo',
  open: () => ({ send: (letter) => goesWrong(letter) }),
}

async function goesWrong({ to }: Letter): Promise<Outcome> {
  const last = to.replace(/\D/g, '').slice(-2)
  if (last === '01') return { state: 'failed', code: 'number_unknown' }
  if (last === '02') {
    await new Promise((resolve) => setTimeout(resolve, TIMEOUT))
    throw Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })
  }
  if (last === '03') throw Object.assign(new Error('out of order'), { code: 'gateway_503' })
  return { state: 'demo' }
}

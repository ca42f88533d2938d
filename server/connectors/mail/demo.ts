import type { Driver } from '#notices'

/** Keeps letters where the administrator sees them; nothing is sent. */
export const demoMail: Driver = {
  name: 'demo',
  channel: 'mail',
  real: false,
  password: 'none',
  settings: [],
  open: () => ({ send: async () => ({ state: 'demo' }) }),
}

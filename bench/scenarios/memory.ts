import { type Scenario, small } from '../frame/scenario.ts'

export const memory: Scenario = {
  name: 'memory',
  about: 'all processes with the sample province when nobody asks anything, shared pages counted once',
  async run({ installation, say }) {
    const { memory: used } = await installation()
    if (used !== null) return [small('memory', used, 'MB', 450)]
    say('memory: this system has no /proc to read it from')
    return []
  },
}

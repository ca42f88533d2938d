import { type Scenario, small } from '../frame/scenario.ts'

export const start: Scenario = {
  name: 'start',
  about: 'npm start to the first answer: from nothing with the sample province, and on what is there',
  async run({ installation }) {
    const { firstStart, secondStart } = await installation()
    return [small('first-start', firstStart, 's', 180), small('start', secondStart, 's', 1)]
  },
}

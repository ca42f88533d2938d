import { type Scenario, small } from '../frame/scenario.ts'

export const firstPage: Scenario = {
  name: 'first-page',
  about: 'the citizen’s first page as it comes over the wire, with all it asks for; and the script among that',
  async run({ installation, say }) {
    const { home } = await installation()
    for (const { path, bytes, kind } of home.parts) say(`first-page: ${kind} ${path} ${bytes} bytes`)
    const all = home.parts.reduce((sum, { bytes }) => sum + bytes, 0)
    return [small('first-page', all / 1000, 'kB', 30), small('first-page-script', home.scripts / 1000, 'kB', 0)]
  },
}

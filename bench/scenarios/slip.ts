import { close } from '#platform/paper/print.ts'
import { receiveAtDesk } from '../../server/capabilities/dossiers/intake/receive.ts'
import { sheetFor } from '../../server/capabilities/dossiers/pages/sheet.ts'
import { opened } from '../../server/capabilities/dossiers/proof/proof.ts'
import { printSlip } from '../../server/capabilities/dossiers/slips/printing.ts'
import { took } from '../frame/rounds.ts'
import { type Scenario, small } from '../frame/scenario.ts'
import { key } from '../frame/world.ts'

const TIMES = 15

export const slip: Scenario = {
  name: 'slip',
  about: 'form 01 as PDF/A with its QR code, from the record to the last byte',
  async run({ world }) {
    const here = await world()
    const context = here.for(here.worker)
    const { code } = await receiveAtDesk(context, key(), here.handing(0))
    const id = (await sheetFor(context, code)).slips[0]?.id ?? ''
    const dossier = await opened(context, { ip: '127.0.0.1', log: { warn() {} } }, code, {})
    const print = () => printSlip(context, dossier, id, 'a4', 'https://dichvucong.mau.example')
    try {
      await print()
      return [small('slip', await took(TIMES, print), 'ms', 20)]
    } finally {
      await close()
    }
  },
}

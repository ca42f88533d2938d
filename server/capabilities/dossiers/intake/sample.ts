import { agencyNamed } from '#agencies'
import { today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { versionInForceOn } from '#procedures'
import type { SampleTeller } from '../../capability.ts'
import { handInFor } from './hand-in-for.ts'

/** The commune at which the sample's named people work, its neighbour, and what is asked for at the neighbour's counter. */
const SHOWN = 'X01'
const NEIGHBOUR = 'X02'
const PROCEDURE = '1.004873'

/** One dossier of the shown commune that was handed in at its neighbour's counter this morning, and waits to be received. */
export async function tellPassedOn({ context, as: holding }: SampleTeller): Promise<void> {
  const clerk = await holding('clerk', NEIGHBOUR, 0)
  const [handles, via, version] = await Promise.all([
    agencyNamed(context, SHOWN),
    agencyNamed(context, NEIGHBOUR),
    versionInForceOn(context, PROCEDURE, today(context)),
  ])
  const papers = version.content.components.filter(({ required }) => required)
  const handing = {
    agency_id: handles.id,
    procedure_code: PROCEDURE,
    case: null,
    applicant: { kind: 'person', name: 'Lương Thị Mẫu', phone: '0900000777', address: 'Xã bên cạnh, Tỉnh Mẫu' },
    id_number: '000190000777',
    components: papers.map(({ code, name, kinds, quantity }) => ({ code, name, kind: kinds[0] ?? 'copy', quantity })),
    return_method: 'desk',
    counts: {},
  } as const
  await handInFor(clerk, ownKey('sample', 'passed on'), handing, via.id)
}

import { type Tree, treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { print } from '#platform/paper/print.ts'
import { dayOf } from '#platform/time.ts'
import { words } from '#words/index.ts'
import { secretOf } from '../intake/submit.ts'
import { ledgerOf } from '../pages/ledger.ts'
import { componentsOf, type Sheet, slipsOf, stepsOf } from '../pages/queries.ts'
import { type Opened, proofWrong } from '../proof/proof.ts'
import {
  ledgerDays,
  type Paper,
  type Party,
  receiptSlip,
  refusalSlip,
  type Slip,
  stopNotice,
  supplementSlip,
} from './index.ts'
import { headingOf } from './sheet-page.ts'

type SlipRow = Awaited<ReturnType<ReturnType<typeof slipsOf>['execute']>>[number]

/**
 * A slip as it was issued. Looking at it is not printing it: only what an office prints is counted, and says from the
 * second time on that it is a reprint.
 *
 * @param isPrint whether it goes to the printer.
 * @param address where the citizen's pages are, for the QR code.
 * @throws Objection `dossiers.slip_not_found`; what a wrong proof is answered with where it is not asked by the office.
 */
export async function printSlip(
  context: Context,
  { sheet, by }: Opened,
  slip_id: string,
  paper: Paper,
  address: string,
  isPrint = false,
): Promise<Uint8Array> {
  const slip = (await slipsOf(context.db, sheet.agency_id, sheet.id).execute()).find(({ id }) => id === slip_id)
  if (!slip) throw by === 'office' ? new Objection('dossiers.slip_not_found') : proofWrong()
  if (slip.voided_at) throw new Objection('dossiers.slip_void')
  const printable = await printableOf(context, sheet, slip, paper, address)
  const pdf = await print(printable.template, printable.data, { at: slip.made_at })
  if (by === 'office' && isPrint) await countPrint(context, sheet, slip.id)
  return pdf
}

async function countPrint(context: Context, dossier: Pick<Sheet, 'agency_id' | 'id'>, id: string): Promise<void> {
  await context.db
    .updateTable('dossiers.slip')
    .set((eb) => ({ printed: eb('printed', '+', 1) }))
    .where('agency_id', '=', dossier.agency_id)
    .where('dossier_id', '=', dossier.id)
    .where('id', '=', id)
    .execute()
}

async function printableOf(context: Context, sheet: Sheet, slip: SlipRow, paper: Paper, address: string) {
  const [tree, receiver] = await Promise.all([treeOf(context), nameOf(context, slip.made_by)])
  const frame = frameOf(context, sheet, slip, tree, address)
  const { content } = slip
  if (slip.kind === 'receipt')
    return receiptSlip({ ...frame, ...(await receiptPart(context, sheet, slip)), receiver }, paper)
  if (slip.kind === 'supplement')
    return supplementSlip(
      {
        ...frame,
        missing: (content.papers ?? []).map(({ name, what }) => ({
          name,
          what,
          original: 0,
          certified_copy: 0,
          copy: 0,
        })),
        reason: content.reason ?? '',
        rules_at: `${address}/thu-tuc/${sheet.procedure_code}`,
        answer_by: content.until ?? null,
        officer: { name: receiver, phone: frame.phone },
      },
      paper,
    )
  const letter = slip.kind === 'stop' ? stopNotice : refusalSlip
  return letter(
    {
      ...frame,
      reasons: [{ text: content.reason ?? '', basis: null }],
      contact: { name: receiver, phone: frame.phone },
      receiver,
    },
    paper,
  )
}

function frameOf(
  context: Context,
  sheet: Sheet,
  slip: SlipRow,
  tree: Tree,
  address: string,
): Slip & { phone: string | null } {
  const body = tree.bodyOf(sheet.agency_id)
  const secret = secretOf(context, sheet.id)
  return {
    ...headingOf(tree, sheet.agency_id),
    number: slip.number,
    issued_at: slip.made_at,
    dossier_code: sheet.code,
    lookup: { url: `${address}/ho-so/${sheet.code}?ma=${secret}`, secret },
    desk: [body?.address ?? body?.name ?? '', body?.phone].filter(Boolean).join(', '),
    phone: body?.phone ?? null,
    applicant: {
      name: sheet.applicant.name,
      identity: null,
      address: sheet.applicant.address ?? null,
      phone: sheet.applicant.phone ?? null,
      email: sheet.applicant.email ?? null,
    },
    submitter: submitterOf(sheet),
    procedure: { code: sheet.procedure_code, name: sheet.procedure_name },
    reprint: slip.printed > 0 ? { count: slip.printed, at: context.now() } : null,
    sample: sheet.sample,
  }
}

function submitterOf({ applicant: { submitter } }: Sheet): Party | null {
  return submitter
    ? { name: submitter.name, identity: null, address: null, phone: submitter.phone ?? null, email: null }
    : null
}

const RETURN_BY = { desk: 'counter', post: 'post', electronic: 'online' } as const

async function receiptPart(context: Context, sheet: Sheet, slip: SlipRow) {
  const [components, ledger, steps] = await Promise.all([
    componentsOf(context.db, sheet.agency_id, sheet.id).execute(),
    ledgerOf(context, sheet.code),
    stepsOf(context.db, sheet.agency_id, sheet.id).execute(),
  ])
  return {
    components: components.map(({ name, kind, quantity }) => ({ name, kind, quantity })),
    sets: 1,
    term: termText(ledger.term),
    received_at: ledger.received_at,
    due_at: sheet.first_due_at,
    waits_for: steps.find(({ outside_term, state }) => outside_term && state === 'open')?.name ?? null,
    ledger: ledgerDays(ledger.days, words.vi.calendar.rules),
    term_unit: ledger.term.unit,
    return_by: RETURN_BY[sheet.return_method],
    return_place: null,
    fee: sheet.fee > 0 ? { amount: sheet.fee, status: 'due' as const, receipt_number: null } : null,
    posted: sheet.consignment,
    replaces: slip.content.replaces ?? null,
    register: {
      book: dayOf(sheet.received_at ?? slip.made_at).slice(0, 4),
      serial: sheet.code.split('-').at(-1) ?? '',
    },
  }
}

function termText({ amount, unit }: { amount: number; unit: 'wd' | 'd' | 'h' }): string {
  if (unit === 'wd' && amount === 0) return 'Trong ngày làm việc'
  return `${String(amount).replace('.', ',')} ${{ wd: 'ngày làm việc', d: 'ngày', h: 'giờ làm việc' }[unit]}`
}

async function nameOf(context: Context, account_id: string): Promise<string> {
  const row = await context.db
    .selectFrom('people.account')
    .where('id', '=', account_id)
    .select('name')
    .executeTakeFirst()
  return row?.name ?? ''
}

import { treeOf } from '#agencies'
import type { Context } from '#platform/context.ts'
import { KEY_ID, seal, unseal } from '#platform/secrets/seal.ts'
import { ruleOn } from '#rulebook'
import type { Values } from '../templates/fields.ts'
import { LATER } from '../templates/filling.ts'
import { dayInDocument, type HouseValues } from '../templates/house-fields.ts'
import type { Document } from './document.ts'
import { accountsNamed } from './queries.ts'

/** Values as they are kept: they name people and hold their numbers. */
export function sealedValues({ secret }: Pick<Context, 'secret'>, values: Values) {
  return { sealed: seal(secret, JSON.stringify(values)).sealed, key: KEY_ID }
}

export function valuesOf(
  { secret }: Pick<Context, 'secret'>,
  { sealed_values }: Pick<Document, 'sealed_values'>,
): Values {
  return JSON.parse(unseal(secret, sealed_values)) as Values
}

/**
 * How number and day are written in a page: once they are known, left empty for a hand, left empty as fields that a
 * signature fills, or marked to be filled later.
 */
export type NumberShown = 'known' | 'empty' | 'fillable' | 'marked'

const { start, end } = LATER

/** What the house knows of a document: agency, place, who signs, number and day, how it is verified. */
export async function houseValues(
  context: Context,
  document: Pick<Document, 'agency_id' | 'verification' | 'signed_by' | 'symbol' | 'numbered_on'>,
  shown: NumberShown,
): Promise<HouseValues> {
  const [tree, address, signers] = await Promise.all([
    treeOf(context),
    ruleOn<string>(context, 'notices.public_address'),
    document.signed_by ? accountsNamed(context, [document.signed_by]).execute() : [],
  ])
  const body = tree.bodyOf(document.agency_id)
  const above = body?.parent_id ? tree.get(body.parent_id) : null
  const [signer] = signers
  const later = (name: string, known: string | null): string =>
    shown === 'marked' ? `${start}${name}${end}` : shown === 'known' ? (known ?? '') : ''
  return {
    co_quan: body?.name ?? '',
    co_quan_cap_tren: above?.name ?? null,
    dia_danh: placeOf(body?.name ?? ''),
    so_van_ban: later('so_van_ban', document.symbol),
    ngay_van_ban: later('ngay_van_ban', document.numbered_on && dayInDocument(document.numbered_on)),
    nguoi_ky: signer?.name ?? null,
    chuc_vu_ky: signer?.title ?? null,
    ma_kiem_tra: shownCode(document.verification),
    dia_chi_kiem_tra: `${address.value}/kiem-tra?ma=${document.verification}`,
  }
}

/** The place an agency's documents are dated from: the name of its unit (NĐ 30/2020/NĐ-CP, phụ lục I, chưa kiểm chứng). */
export function placeOf(name: string): string {
  return name.replace(/^.*?(?<=^|\s)(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+/iu, '')
}

/** A verification code in groups of four, as people read it. */
export function shownCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

import { plainName } from './naming.ts'

/** The groups of the province (agencies/groups.ts) that plans name by phrases. */
export const groupCodes = ['departments', 'districts', 'communes', 'public_units', 'central', 'party', 'front'] as const
export type GroupCode = (typeof groupCodes)[number]

const COMMITTEE = '(?:uy ban nhan dan |uy ban |chinh quyen )?'
const ALL_OF = '(?:tat ca )?(?:cac )?'

const phrases: readonly (readonly [GroupCode, RegExp])[] = [
  ['departments', new RegExp(`^${ALL_OF}(?:so ban nganh|so nganh|ban nganh|co quan chuyen mon|co quan hanh chinh)\\b`)],
  ['departments', /^(?:tat ca )?cac (?:so|co quan)\b/],
  ['districts', new RegExp(`^${ALL_OF}${COMMITTEE}${ALL_OF}(?:cap huyen|quan huyen|huyen thi xa|huyen thanh pho)\\b`)],
  ['districts', new RegExp(`^${ALL_OF}${COMMITTEE}cac (?:huyen|quan|thi xa)\\b`)],
  ['communes', new RegExp(`^${ALL_OF}${COMMITTEE}${ALL_OF}(?:cap xa|xa phuong|xa thi tran|phuong xa)\\b`)],
  ['communes', new RegExp(`^${ALL_OF}${COMMITTEE}cac (?:xa|phuong|dac khu)\\b`)],
  ['public_units', /\bdon vi su nghiep\b/],
  ['central', /\b(?:nganh doc|co quan trung uong)\b/],
  ['party', /\b(?:cac|ca) (?:co quan dang|ban dang|ban xay dung dang|co quan dang uy)\b/],
  ['front', /\bcac (?:to chuc chinh tri|doan the|hoi doan the)\b/],
]
/** Everybody: "các cơ quan, đơn vị, địa phương". */
const EVERYBODY = /^(?:tat ca )?cac (?:co quan don vi|don vi dia phuong|co quan don vi dia phuong|dia phuong don vi)\b/
const LOCALITIES = /^(?:tat ca )?cac dia phuong\b/

/** Which groups a phrase names; none where it is the name of one body. */
export function groupsIn(written: string): GroupCode[] {
  const name = plainName(written)
  if (EVERYBODY.test(name)) return ['departments', 'districts', 'communes']
  if (LOCALITIES.test(name)) return ['districts', 'communes']
  const named = phrases.filter(([, phrase]) => phrase.test(name)).map(([code]) => code)
  const levels = phrases
    .filter(([code]) => code === 'communes' || code === 'districts')
    .filter(() => /\b(?:cap huyen|huyen) (?:va )?(?:cap )?xa\b/.test(name))
    .map(([code]) => code)
  return [...new Set([...named, ...levels])]
}

import { asDay } from '#platform/time.ts'
import { words } from '#words/index.ts'
import type { Fields, ValuesOf } from './fields.ts'

type Name = keyof typeof words.vi.document_fields
const label = (name: Name) => ({ vi: words.vi.document_fields[name], en: words.en.document_fields[name] })
const text = (name: Name) => ({ type: 'text', label: label(name) }) as const

/** What every template may name: who issues it, where, its number and day, who signs, and how it is verified. */
export const houseFields = {
  co_quan: text('co_quan'),
  co_quan_cap_tren: text('co_quan_cap_tren'),
  dia_danh: text('dia_danh'),
  so_van_ban: text('so_van_ban'),
  ngay_van_ban: text('ngay_van_ban'),
  nguoi_ky: text('nguoi_ky'),
  chuc_vu_ky: text('chuc_vu_ky'),
  ma_kiem_tra: text('ma_kiem_tra'),
  dia_chi_kiem_tra: text('dia_chi_kiem_tra'),
} as const satisfies Fields

export type HouseValues = ValuesOf<typeof houseFields>

export const houseExample: HouseValues = {
  co_quan: 'Ủy ban nhân dân xã An Bình',
  co_quan_cap_tren: 'Tỉnh Mẫu',
  dia_danh: 'An Bình',
  so_van_ban: '07/GXN-UBND',
  ngay_van_ban: dayInDocument(asDay('2026-03-05')),
  nguoi_ky: 'Trần Văn Minh',
  chuc_vu_ky: 'Chủ tịch',
  ma_kiem_tra: 'K7MQ-29XA-4TRB',
  dia_chi_kiem_tra: 'https://example.gov.vn/kiem-tra?ma=K7MQ-29XA-4TRB',
}

/** `ngày 05 tháng 3 năm 2026`: a zero before days under 10 and months 1 and 2 only (NĐ 30/2020/NĐ-CP, phụ lục I, chưa kiểm chứng). */
export function dayInDocument(on: string): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

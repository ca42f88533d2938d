/** The columns of an import, by every heading people give them (without accents, lower case). */
export const columns = {
  code: { heading: 'Mã', also: ['ma', 'ma co quan', 'ma don vi', 'code'], needed: true, most: 35 },
  identifier: {
    heading: 'Mã định danh',
    also: ['ma dinh danh', 'ma dinh danh dien tu', 'identifier'],
    needed: false,
    most: 35,
  },
  name: { heading: 'Tên', also: ['ten', 'ten co quan', 'ten don vi', 'name'], needed: true, most: 200 },
  short_name: { heading: 'Tên ngắn', also: ['ten ngan', 'ten viet tat', 'short name'], needed: false, most: 100 },
  kind: { heading: 'Loại', also: ['loai', 'loai co quan', 'kind'], needed: true, most: 60 },
  parent: { heading: 'Thuộc', also: ['thuoc', 'co quan cap tren', 'ma cap tren', 'parent'], needed: false, most: 35 },
  valid_from: { heading: 'Từ ngày', also: ['tu ngay', 'ngay bat dau', 'from'], needed: false, most: 20 },
  address: { heading: 'Địa chỉ', also: ['dia chi', 'address'], needed: false, most: 300 },
  phone: { heading: 'Điện thoại', also: ['dien thoai', 'so dien thoai', 'phone'], needed: false, most: 30 },
  basis: { heading: 'Căn cứ', also: ['can cu', 'basis'], needed: false, most: 300 },
} as const
export type Column = keyof typeof columns

/** Kinds by what people call them. */
export const kindNames: Readonly<Record<string, string>> = {
  so: 'department',
  'so, ban, nganh': 'department',
  'so nganh': 'department',
  ban: 'department',
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  'ubnd cap huyen': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
  'dac khu': 'commune',
  'ubnd cap xa': 'commune',
  phong: 'unit',
  'bo phan': 'unit',
  'don vi truc thuoc': 'unit',
  'don vi su nghiep': 'public_unit',
  'trung uong': 'central',
  'nganh doc trung uong': 'central',
  dang: 'party',
  'mat tran, doan the': 'front',
  'mat tran': 'front',
  'doan the': 'front',
  'doi tac': 'partner',
}

/** Words as people type them in a hurry: without accents, lower case, single spaces. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Where each column stands in the heading line; a column that is not there is missing. */
export function placesOf(heading: readonly string[]): ReadonlyMap<Column, number> {
  const words = heading.map(plain)
  const places = new Map<Column, number>()
  for (const [column, { also }] of Object.entries(columns) as [Column, (typeof columns)[Column]][]) {
    const at = words.findIndex((word) => (also as readonly string[]).includes(word))
    if (at >= 0) places.set(column, at)
  }
  return places
}

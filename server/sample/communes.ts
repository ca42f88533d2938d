import { type Body, body, districts } from './province.ts'

/** A commune of today: how many people bring work to it, and what it was merged from. */
export type Commune = Body & {
  readonly place: string
  readonly weight: number
  readonly district: string
  readonly mergedFrom: readonly string[]
}

const WARDS = ['Trung Tâm', 'Đông Thành', 'Tây Thành', 'Nam Hải', 'Tân Lộc', 'Bắc Giang Mẫu']

const RURAL = [
  'An Bình',
  'Phú Thạnh',
  'Hòa Lạc',
  'Tân Phước',
  'Vĩnh Lộc',
  'Long Thuận',
  'Bình Minh',
  'Thanh Khê',
  'Suối Vàng',
  'Đồi Thông',
  'Bến Sậy',
  'Cồn Cát',
  'Đá Trắng',
  'Rừng Sác',
  'Mỹ Hưng',
  'Thới Hòa',
  'Giồng Lớn',
  'Khe Sâu',
]

const PARTS = ['Thượng', 'Trung', 'Hạ', 'Đông', 'Tây']

/** Twenty-four: six wards, eighteen communes; each of three to five of before. */
export const communes: readonly Commune[] = [
  ...WARDS.map((place, n) => communeOf(`phường ${place}`, place, n, n === 0 ? 3 : 2)),
  ...RURAL.map((place, n) => communeOf(`xã ${place}`, place, n + WARDS.length, 1)),
]

function communeOf(called: string, place: string, n: number, weight: number): Commune {
  const number = String(n + 1).padStart(2, '0')
  return {
    ...body({
      code: `X${number}`,
      identifier: `H99.${16 + n}`,
      name: `UBND ${called}`,
      short_name: `${called.charAt(0).toUpperCase()}${called.slice(1)}`,
      kind: 'commune',
      level: 'X',
      units: ['Trung tâm Phục vụ hành chính công', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
      serves: ['peoples_committee', 'any_agency'],
    }),
    place: called,
    weight,
    district: districts[n % districts.length]?.code ?? '',
    mergedFrom: PARTS.slice(0, 3 + (n % 3)).map((part) => `xã ${place} ${part}`),
  }
}

/** The communes of before 1 July 2025. */
export const oldCommunes: readonly (Body & { readonly into: string })[] = communes.flatMap((commune) =>
  commune.mergedFrom.map((name, n) => ({
    ...body({
      code: `${commune.code}.${n + 1}`,
      identifier: `${commune.identifier}.${n + 1}`,
      name: `UBND ${name}`,
      short_name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      kind: 'commune',
      level: 'X',
      parent: commune.district,
    }),
    into: commune.code,
  })),
)

/** The police of each commune of today, of the central line. */
export const communePolice: readonly Body[] = communes.map((commune, n) =>
  body({
    code: `CA${commune.code}`,
    identifier: `G99.1.${n + 1}`,
    name: `Công an ${commune.place}`,
    short_name: `Công an ${commune.place}`,
    kind: 'central',
    level: 'X',
    parent: 'CAT',
    serves: ['police'],
  }),
)

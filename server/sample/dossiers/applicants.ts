import type { Applicant } from '#dossiers'
import { addDays, asDay } from '#platform/time.ts'
import { chanceOf } from '../chance.ts'

const SURNAMES = [
  'Nguyễn',
  'Nguyễn',
  'Nguyễn',
  'Trần',
  'Trần',
  'Lê',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
]
const MIDDLE = {
  male: ['Văn', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Công', 'Xuân'],
  female: ['Thị', 'Thị', 'Ngọc', 'Thu', 'Kim', 'Thanh', 'Bích', 'Mỹ'],
}
const GIVEN = {
  male: [
    'An',
    'Bình',
    'Cường',
    'Dũng',
    'Hải',
    'Hùng',
    'Khánh',
    'Long',
    'Nam',
    'Phúc',
    'Quang',
    'Sơn',
    'Tâm',
    'Thành',
    'Tuấn',
    'Việt',
  ],
  female: [
    'Anh',
    'Chi',
    'Dung',
    'Giang',
    'Hà',
    'Hạnh',
    'Hoa',
    'Hương',
    'Lan',
    'Linh',
    'Mai',
    'Nga',
    'Phương',
    'Thảo',
    'Trang',
    'Yến',
  ],
}
const FIRMS = ['Thương mại', 'Xây dựng', 'Dịch vụ', 'Nông sản', 'Vận tải', 'Cơ khí', 'May mặc', 'Thủy sản']
const HAMLETS = ['thôn Đông', 'thôn Tây', 'thôn Nam', 'thôn Bắc', 'khu phố 1', 'khu phố 2', 'khu phố 3', 'ấp Mới']

export type Somebody = { readonly applicant: Applicant; readonly id_number: string }

/**
 * An inhabitant of the province, always the same for the same number and place. Names are common ones put together by
 * chance; telephone numbers begin 0900 0 and identity numbers 000, which nobody's do.
 */
export function inhabitant(seed: number, place: number, number: number, where: string): Somebody {
  const chance = chanceOf(seed, 7, place, number)
  const sex = chance.happens(0.52) ? 'female' : 'male'
  const name = `${chance.one(SURNAMES)} ${chance.one(MIDDLE[sex])} ${chance.one(GIVEN[sex])}`
  const applicant: Applicant = {
    kind: 'person',
    name,
    sex,
    birth_date: addDays(asDay('1950-01-01'), chance.between(0, 20_000)),
    address: `Số ${chance.between(1, 180)}, ${chance.one(HAMLETS)}, ${where}, Tỉnh Mẫu`,
    phone: `09000${digits(chance.between(0, 99_999), 5)}`,
  }
  return { applicant, id_number: `000${digits(chance.between(0, 999_999_999), 9)}` }
}

/** A firm with somebody who hands in for it. */
export function firm(seed: number, place: number, number: number, where: string): Somebody {
  const { applicant, id_number } = inhabitant(seed, place, number, where)
  const chance = chanceOf(seed, 8, place, number)
  const name = `Công ty TNHH ${chance.one(FIRMS)} Mẫu ${chance.between(1, 999)}`
  const { address, phone, name: who } = applicant
  return {
    applicant: {
      kind: 'organisation',
      name,
      address,
      phone,
      submitter: { name: who, authority: 'Giấy ủy quyền', phone },
    },
    id_number,
  }
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

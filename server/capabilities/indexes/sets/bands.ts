import type { Bands, Group } from '../criteria/criteria-set.ts'
import { points } from '../scoring/exact.ts'

/** The five classes dashboards use; labels seen, limits from memory (chưa kiểm chứng). */
export const FIVE_CLASSES: Bands = {
  on: 'share',
  verified: false,
  list: [
    { code: 'excellent', name: 'Xuất sắc', at_least: points(90) },
    { code: 'good', name: 'Tốt', at_least: points(80) },
    { code: 'fair', name: 'Khá', at_least: points(70) },
    { code: 'average', name: 'Trung bình', at_least: points(50) },
    { code: 'weak', name: 'Yếu', at_least: 0 },
  ],
}

/** Classes of an agency by its 18 points of the one-stop evaluation; from memory (chưa kiểm chứng). */
export const ONE_STOP_CLASSES: Bands = {
  on: 'points',
  verified: false,
  list: [
    { code: 'excellent', name: 'Xuất sắc', at_least: points(15) },
    { code: 'good', name: 'Tốt', at_least: points(12) },
    { code: 'fair', name: 'Khá', at_least: points(9) },
    { code: 'average', name: 'Trung bình', at_least: points(6) },
    { code: 'weak', name: 'Yếu', at_least: 0 },
  ],
}

export const DEPARTMENTS: Group = { code: 'departments', name: 'Sở, ban, ngành', kinds: ['department'] }
export const COMMUNES: Group = { code: 'communes', name: 'Xã, phường, đặc khu', kinds: ['commune'] }
export const PROVINCE: Group = { code: 'province', name: 'Tỉnh', kinds: ['province'] }

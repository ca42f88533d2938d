import { asDay } from '#platform/time.ts'
import type { CriteriaSet } from '../criteria/criteria-set.ts'
import { points } from '../scoring/exact.ts'
import { COMMUNES, DEPARTMENTS, FIVE_CLASSES } from './bands.ts'
import { digital, finance, impact } from './par-model-means.ts'
import { apparatus, civilService } from './par-model-people.ts'
import { institutions, procedures, steering } from './par-model-rules.ts'

/**
 * Model set for a department or commune, 63 rows: reconstructed from the common structure of the national schemes, not
 * an official set (chưa kiểm chứng). A province replaces it by its own decision.
 */
export const PAR_MODEL: CriteriaSet = {
  code: 'par-model',
  version: 1,
  name: 'Bộ tiêu chí mẫu xác định Chỉ số cải cách hành chính của sở, ban, ngành, xã, phường',
  basis:
    'Dựng lại theo cấu trúc chung của các đề án của Bộ Nội vụ (điểm lĩnh vực theo QĐ 876/QĐ-BNV); không phải bộ chính thức',
  effective_from: asDay('2025-07-01'),
  supersedes: null,
  kinds: ['department', 'commune'],
  standing: 'reconstructed',
  verified: false,
  not_applicable: 'remove',
  total: points(100),
  places: 2,
  tie_tolerance: points(0.001),
  bands: FIVE_CLASSES,
  groups: [DEPARTMENTS, COMMUNES],
  fields: [steering, institutions, procedures, apparatus, civilService, finance, digital, impact],
}

import type { Field } from '../../procedure.ts'

function field(code: string, name: string, name_en: string): Field {
  return { code, name, name_en }
}

/** The fields of the brought-along procedures. */
export const fields: readonly Field[] = [
  field('civil_status', 'Hộ tịch', 'Civil status'),
  field('adoption', 'Nuôi con nuôi', 'Adoption'),
  field('interlinked', 'Thủ tục liên thông', 'Interlinked procedures'),
  field('certification', 'Chứng thực', 'Certification'),
  field('residence', 'Cư trú', 'Residence'),
  field('identity', 'Căn cước', 'Identity cards'),
  field('criminal_records', 'Lý lịch tư pháp', 'Criminal records'),
  field('driving_licences', 'Sát hạch, cấp giấy phép lái xe', 'Driving licences'),
  field('construction', 'Hoạt động xây dựng', 'Construction'),
  field('land', 'Đất đai', 'Land'),
  field('secured_transactions', 'Giao dịch bảo đảm', 'Secured transactions'),
  field('tax', 'Thuế', 'Tax'),
  field('enterprises', 'Đăng ký doanh nghiệp', 'Enterprise registration'),
  field('household_businesses', 'Đăng ký hộ kinh doanh', 'Household businesses'),
  field('cooperatives', 'Tổ hợp tác, hợp tác xã', 'Cooperatives'),
  field('investment', 'Đầu tư', 'Investment'),
  field('culture', 'Văn hóa', 'Culture'),
  field('trade', 'Công Thương', 'Industry and trade'),
  field('food_safety', 'An toàn thực phẩm', 'Food safety'),
  field('social_protection', 'Bảo trợ xã hội', 'Social protection'),
  field('people_with_merit', 'Người có công', 'People with merit'),
  field('employment', 'Việc làm', 'Employment'),
  field('social_insurance', 'Bảo hiểm xã hội', 'Social insurance'),
  field('education', 'Giáo dục và đào tạo', 'Education'),
  field('roads', 'Đường bộ', 'Roads'),
  field('information', 'Tiếp cận thông tin', 'Access to information'),
]

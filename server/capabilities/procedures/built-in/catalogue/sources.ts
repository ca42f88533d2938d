/** Where the facts of the brought-along catalogue were seen. */
import type { Mark } from '../../procedure.ts'

export const TNT = 'Danh mục một cửa phường Tây Nha Trang (Khánh Hòa), 2026'
export const HQ = 'Danh mục thủ tục xã Hoa Quân (Nghệ An)'
export const BG = 'Bộ tra cứu thủ tục của một phường'
export const TH = 'Dữ liệu thủ tục Thanh Hóa'
export const LC = 'Cổng dịch vụ công Lào Cai'
export const CODES = 'Danh sách mã thủ tục'
export const AN_GIANG = 'Cổng thông tin Châu Phú (An Giang)'
export const MO_LAO = 'Cổng thông tin phường Mộ Lao (Hà Nội)'
export const NATIONAL = 'Cổng Dịch vụ công quốc gia'
export const DAN_TRI = 'Báo Dân trí, 11/2025'
export const LICENCES = 'Dữ liệu dịch vụ đổi giấy phép lái xe'
export const COMPANY = 'Tài liệu đăng ký doanh nghiệp'
export const DONG_NAI = 'Biểu phí đất đai Đồng Nai'
export const CLUSTERS = 'Danh mục mã liên thông'
export const RECORDS = 'Dữ liệu dịch vụ lý lịch tư pháp'
export const ALLOWANCES = 'Hồ sơ trợ cấp xã hội 2026'

/** Seen in that source. */
export function seen(source: string, note: string | null = null): Mark {
  return { verified: true, source, note }
}

/** General knowledge that nobody has checked against a text. */
export function unchecked(note: string | null = null): Mark {
  return { verified: false, source: 'Kiến thức chung, chưa kiểm chứng', note }
}

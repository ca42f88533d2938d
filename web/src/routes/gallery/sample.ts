import type { Choice } from '#lib/ui/fields/choice.ts'
import type { Moment } from '#lib/ui/timeline.ts'

/** Names as long as they come, for the gallery. */
export const agencies: readonly Choice[] = [
  { value: 'snv', label: 'Sở Nội vụ', group: 'Sở, ban, ngành' },
  { value: 'stp', label: 'Sở Tư pháp', group: 'Sở, ban, ngành' },
  { value: 'snnmt', label: 'Sở Nông nghiệp và Môi trường', group: 'Sở, ban, ngành' },
  { value: 'svhttdl', label: 'Sở Văn hóa, Thể thao và Du lịch', group: 'Sở, ban, ngành' },
  { value: 'bql', label: 'Ban Quản lý các Khu công nghiệp và Khu kinh tế cửa khẩu', group: 'Sở, ban, ngành' },
  { value: 'ttpvhcc', label: 'Trung tâm Phục vụ hành chính công tỉnh', group: 'Sở, ban, ngành' },
  { value: 'ab', label: 'Xã An Bình', group: 'Xã, phường' },
  { value: 'tt', label: 'Phường Trung Tâm', group: 'Xã, phường' },
  { value: 'dxt', label: 'Xã Đức Xuân Thượng', group: 'Xã, phường' },
  { value: 'nh', label: 'Phường Nguyễn Huệ', group: 'Xã, phường' },
]

export const receive: readonly Choice[] = [
  { value: 'desk', label: 'Tại quầy', hint: 'Mang theo giấy hẹn và căn cước' },
  { value: 'post', label: 'Bưu chính công ích', hint: 'Thu thêm phí gửi, 2 đến 3 ngày' },
  { value: 'file', label: 'Bản điện tử' },
]

export type Row = { code: string; work: string; agency: string; due: string; late: number; amount: number }
export const rows: readonly Row[] = [
  {
    code: 'H99.16-261002-0031',
    work: 'Cấp giấy phép xây dựng nhà ở riêng lẻ, chờ ý kiến liên thông',
    agency: 'Xã An Bình ← Sở Xây dựng',
    due: '2026-10-30',
    late: 16,
    amount: 50_000,
  },
  {
    code: 'H99.04-261109-0112',
    work: 'Công bố lại 128 thủ tục lĩnh vực đất đai',
    agency: 'Sở Nông nghiệp và Môi trường',
    due: '2026-11-15',
    late: 5,
    amount: 1_250_000,
  },
  {
    code: 'H99.22-261118-0007',
    work: 'Thu thêm giấy ngoài quy định',
    agency: 'Phường Trung Tâm',
    due: '2026-11-20',
    late: 1,
    amount: 0,
  },
]

export const story: readonly Moment[] = [
  { title: 'Tiếp nhận', state: 'done', at: '2026-11-23T08:42:00+07:00', by: 'Trần Văn Mẫu, Một cửa xã An Bình' },
  {
    title: 'Trễ hẹn lần một',
    state: 'late',
    at: '2026-12-08T17:00:00+07:00',
    text: 'Đã gửi thư xin lỗi, hẹn lại 15/12/2026.',
    href: '#timeline',
    link: 'Thư xin lỗi',
  },
  { title: 'Đang thẩm định', state: 'now', by: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  { title: 'Trả kết quả', state: 'todo' },
]

export const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((month) => `T${month}`)
export const onTime = [94.1, 94.8, 95.2, 93.9, 95.7, 96.1, 96.4, null, 97.0, 96.4]
export const before = [91.2, 90.8, 92.4, 92.9, 93.1, 93.6, 94.0, 94.2, 93.8, 94.4]

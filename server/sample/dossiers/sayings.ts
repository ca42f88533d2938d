/** What officers write on slips in the sample. */
export const LACKING = [
  'Bản chụp bị mờ, đề nghị nộp lại',
  'Thiếu chữ ký của người yêu cầu',
  'Thông tin chưa khớp với giấy tờ tùy thân',
  'Thiếu trang có xác nhận',
]
export const REFUSED = [
  'Không thuộc thẩm quyền giải quyết của cơ quan',
  'Người nộp không có quyền yêu cầu theo quy định',
]
export const INELIGIBLE = ['Không đủ điều kiện theo quy định của pháp luật', 'Thông tin kê khai không đúng thực tế']

/** The words an agency's name begins with. They decide where one name ends and the next begins. */

// Words that begin other sentences too ("Báo cáo", "Ban hành", "Tổ chức"): a name must follow.
const withName =
  'Sở|Ban|Bộ|Cục|Chi cục|Báo|Đài|Phòng|Trường|Viện|Quỹ|Trạm|Tổ|Hội|Đoàn|Thuế|Ngành|Hạt|Đội|Thanh tra|Trung tâm|Mặt trận'
const whole =
  'Tổng cục|Công an|Văn phòng|Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|MTTQ|Hội đồng|Liên đoàn|Kho bạc|Ngân hàng|Bảo hiểm|Cổng Thông tin|Cổng thông tin|' +
  'Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Đảng ủy|Đảng bộ|Bệnh viện|Tòa án|Viện kiểm sát|Thủ trưởng|Giám đốc|Chủ tịch|Chánh|Bưu điện|Công ty|Doanh nghiệp|' +
  'Thường trực|Cơ quan|Đơn vị|Người đứng đầu|Cấp phó|VP|VNPT|Viettel|Bí thư|Trưởng|Hiệp hội|Lãnh đạo|Hải quan|Điện lực|Bộ phận|Bộ chỉ huy|Mặt trận Tổ quốc|Cán bộ'
const followed =
  '\\p{Lu}|chỉ đạo|công tác|giúp việc|truyền thanh|phát thanh|y tế|chuyên môn|và|liên quan|phục vụ|hành chính|cán sự|đảng|nội dung số'
const group =
  'cơ quan|sở|đơn vị|ban|ngành|phòng|xã|phường|huyện|quận|cấp|tổ chức|trường|địa phương|bộ|doanh nghiệp|hội|đoàn thể|ủy ban|UBND|Ủy ban|Sở|Ban|Phòng|cơ sở|' +
  'thành viên|thị|thôn|ấp|tổ dân phố|khu phố|bệnh viện|viện|nhà trường|chi cục|trung tâm|đồng chí|Bộ|trạm|lực lượng'

const namedHead = new RegExp(`^(?:${withName})(?=\\s(?:${followed}))`, 'u')
const wholeHead = new RegExp(`^(?:${whole})(?![\\p{L}])`, 'u')
const groupHead = new RegExp(`^[Cc]ác\\s(?:${group})(?![\\p{L}])`, 'u')
const bareHead = /^(?:Sở|Báo|Ban|sở)(?=\s*[,;]|$)/u
const smallHead =
  /^(?:cơ quan|đơn vị|tổ chức|phòng(?! khám)|trung tâm|văn phòng|doanh nghiệp|công an|ủy ban|trường|chi cục|trạm)\s\p{L}/u
/** Small words that only lengthen a group already begun: "cơ quan, đơn vị liên quan". */
const groupTail = /^(?:đơn vị|tổ chức|doanh nghiệp|địa phương|phòng|trạm)(?![\p{L}])/u
const openGroup = /(?:^|\s)(?:cơ quan|đơn vị|tổ chức|sở|ban|ngành|địa phương)$/iu

/** Whether this piece of a list begins a name of its own, after the piece before it. */
export function beginsAgency(piece: string, before: string): boolean {
  if (isAgencyLike(piece)) return true
  if (/^[Cc]ác\s/u.test(before)) return false
  return smallHead.test(piece) && !(groupTail.test(piece) && openGroup.test(before))
}

export function isAgencyLike(text: string): boolean {
  return namedHead.test(text) || wholeHead.test(text) || groupHead.test(text) || bareHead.test(text)
}

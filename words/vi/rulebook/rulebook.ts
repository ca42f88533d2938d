export const rulebook = {
  objections: {
    missing: {
      says: 'Không có quy định nào đang áp dụng cho “{rule}” vào ngày {day}',
      next: 'Nhờ quản trị ban hành giá trị có hiệu lực vào ngày đó trong Sổ quy định.',
    },
    not_found: { says: 'Không có quy định “{rule}” vào ngày này', next: 'Xem lại mã quy định, cơ quan và ngày.' },
    code_wrong: { says: 'Mã quy định viết như dossiers.number_digits', next: '' },
    value_wrong: {
      says: 'Giá trị này không dùng được cho quy định “{rule}”',
      next: 'Xem giá trị đang áp dụng và nhập theo đúng dạng đó.',
    },
    repeal_needed: {
      says: 'Phần mềm cần quy định “{rule}” nên không bãi bỏ được ở cấp tỉnh',
      next: 'Ban hành giá trị mới thay thế.',
    },
    repeal_first_day: {
      says: 'Quy định “{rule}” bắt đầu đúng ngày {day} nên không bãi bỏ được từ ngày đó',
      next: 'Bãi bỏ từ ngày sau, hoặc ban hành giá trị đúng có hiệu lực từ chính ngày đó.',
    },
  },
}

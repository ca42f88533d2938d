/** The sample province: what is refused of it. */
export const sample = {
  objections: {
    not_sample: {
      says: 'Tỉnh này không phải tỉnh mẫu',
      next: 'Dữ liệu mẫu chỉ được thêm hoặc xóa trong thư mục dữ liệu riêng của tỉnh mẫu.',
    },
    until_ahead: { says: 'Ngày {day} chưa tới', next: 'Chọn ngày không sau {today}.' },
    until_early: { says: 'Tỉnh mẫu chưa có dữ liệu cho ngày {day}', next: 'Chọn ngày sau {first}.' },
    removal_unconfirmed: {
      says: 'Toàn bộ dữ liệu mẫu sẽ bị xóa',
      next: 'Chạy lại với --yes nếu đúng là muốn xóa.',
    },
  },
}

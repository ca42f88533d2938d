export const journal = {
  objections: {
    key_reused: { says: 'Mã chống gửi trùng này đã dùng cho một yêu cầu khác', next: 'Mở lại trang rồi gửi lại.' },
    busy: { says: 'Nhiều người đang sửa cùng mục này', next: 'Chờ ít giây rồi gửi lại.' },
    errand_not_found: {
      says: 'Không có việc hỏng này, hoặc đã có người xử lý',
      next: 'Tải lại danh sách.',
    },
  },
}

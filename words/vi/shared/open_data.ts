/** The page of open data. */
export const open_data = {
  title: 'Dữ liệu mở',
  lead: 'Các bảng số liệu của {province} mà ai cũng được tải về, dùng lại và kiểm chứng. Không bảng nào có tên người dân.',
  licence: 'Điều kiện sử dụng lại',
  files: 'Tải về',
  columns: 'Các cột',
  column: 'Tên cột',
  meaning: 'Ý nghĩa',
  changes: { daily: 'Cập nhật hằng ngày', monthly: 'Cập nhật hằng tháng', irregular: 'Cập nhật khi có thay đổi' },
  whole: 'Cả bảng',
  year: 'Năm {year}',
  catalogue: 'Danh mục theo chuẩn DCAT-AP (cho máy đọc)',
  none: 'Chưa có số liệu nào',
  door: 'Dữ liệu mở',
  objections: {
    set_not_found: { says: 'Không có bảng dữ liệu mở này', next: 'Xem các bảng đang có ở trang Dữ liệu mở.' },
    year_not_found: { says: 'Bảng này không có năm {year}', next: 'Chọn một năm trong danh sách của bảng.' },
  },
}

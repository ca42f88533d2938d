/** What the tables of open data are called. */
export const agencies_open_data = {
  agencies: {
    title: 'Cơ quan của tỉnh',
    text: 'Các cơ quan đang hoạt động: mã, mã định danh, tên, cấp, cơ quan cấp trên, địa chỉ, số điện thoại.',
    columns: {
      code: 'Mã cơ quan',
      identifier: 'Mã định danh điện tử',
      name: 'Tên',
      kind: 'Loại cơ quan',
      level: 'Cấp: T tỉnh, H huyện, X xã',
      parent: 'Mã cơ quan cấp trên',
      address: 'Địa chỉ',
      phone: 'Số điện thoại',
      valid_from: 'Từ ngày',
    },
  },
}

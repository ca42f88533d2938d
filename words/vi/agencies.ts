export const agencies = {
  objections: {
    not_found: { says: 'Không có cơ quan “{code}” vào ngày {day}', next: 'Xem lại mã cơ quan và ngày.' },
  },
}

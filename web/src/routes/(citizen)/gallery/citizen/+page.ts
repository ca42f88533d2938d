export const load = () => ({ province: { name: 'Tỉnh Mẫu', phone: '0299 1022 000' } })

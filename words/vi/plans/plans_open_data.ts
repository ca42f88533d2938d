/** What the tables of open data are called. */
export const plans_open_data = {
  'plan-tasks': {
    title: 'Nhiệm vụ trong kế hoạch',
    text: 'Từng nhiệm vụ của các kế hoạch đã công bố: cơ quan chủ trì, thời gian, đang ở đâu so với hạn.',
    columns: {
      plan: 'Mã kế hoạch',
      plan_title: 'Tên kế hoạch',
      area: 'Lĩnh vực',
      number: 'Số thứ tự',
      content: 'Nội dung',
      product: 'Sản phẩm',
      leads: 'Cơ quan chủ trì',
      time: 'Thời gian ghi trong kế hoạch',
      standing: 'Tình trạng',
      next_due_on: 'Hạn gần nhất',
    },
  },
}

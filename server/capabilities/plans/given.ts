/** A plan of a made-up province for tests and the sample: its own text, as people write such plans. */
export type GivenPlan = {
  readonly number: string
  readonly year: number
  readonly issued: string
  readonly targets: readonly string[]
  readonly tasks: readonly {
    readonly number: string
    readonly content: string
    readonly product: string
    readonly lead: string
    readonly with: string
    readonly time: string
  }[]
  readonly duties: readonly string[]
}

/** The plan as a page of text with a table whose cells are parted by bars. */
export function planText({ number, year, issued, targets, tasks, duties }: GivenPlan): string {
  return [
    'ỦY BAN NHÂN DÂN TỈNH MẪU',
    `Số: ${number}`,
    `Tỉnh Mẫu, ${issued}`,
    'KẾ HOẠCH',
    `Cải cách hành chính năm ${year}`,
    'I. MỤC TIÊU',
    ...targets.map((text, n) => `${n + 1}. ${text}`),
    'II. NHIỆM VỤ',
    '| STT | Nội dung nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |',
    ...tasks.map(
      (task) => `| ${task.number} | ${task.content} | ${task.product} | ${task.lead} | ${task.with} | ${task.time} |`,
    ),
    'III. TỔ CHỨC THỰC HIỆN',
    ...duties,
  ].join('\n')
}

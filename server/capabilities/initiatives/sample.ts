import { idOf } from '#platform/access/actor.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays, dayOf } from '#platform/time.ts'
import type { SampleTeller } from '../capability.ts'
import { apply } from './apply.ts'
import { assess } from './assessing/assess.ts'
import { assign } from './assessing/assign.ts'
import { decline } from './assessing/decline.ts'
import { recognise } from './assessing/recognise.ts'
import type { Proposer } from './initiative.ts'
import { propose } from './propose.ts'

type Story = {
  readonly agency: string
  readonly by: string
  readonly as: Proposer
  readonly title: string
  readonly content: string
  readonly measure: string
  /** How long ago it was proposed. */
  readonly days: number
  readonly came_to: 'proposed' | 'assigned' | 'assessed' | 'recognised' | 'declined'
  readonly applied_at?: readonly string[]
}

const stories: readonly Story[] = [
  {
    agency: 'STP',
    by: 'focal_person',
    as: 'agency',
    title: 'Hẹn giờ trả kết quả hộ tịch, nhắc trước một ngày',
    content:
      'Mỗi sáng bộ phận một cửa xem trước các hồ sơ đến hạn ngày mai, gọi bước đang giữ và báo người dân giờ đến nhận. Không thêm biểu mẫu, không thêm người.',
    measure: 'on_time_all',
    days: 150,
    came_to: 'recognised',
    applied_at: ['X01', 'SNV'],
  },
  {
    agency: 'X01',
    by: 'officer',
    as: 'officer',
    title: 'Bàn hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa khu phố',
    content:
      'Tối thứ ba và thứ năm, đoàn viên cùng công chức hướng dẫn người dân tự nộp hồ sơ bằng điện thoại của mình ngay tại khu phố.',
    measure: 'online_share',
    days: 140,
    came_to: 'recognised',
    applied_at: ['X02'],
  },
  {
    agency: 'STC',
    by: 'focal_person',
    as: 'agency',
    title: 'Tăng một ca tiếp nhận hồ sơ vào sáng thứ bảy',
    content: 'Mở quầy tiếp nhận đăng ký kinh doanh sáng thứ bảy hằng tuần, luân phiên hai công chức.',
    measure: 'received',
    days: 120,
    came_to: 'declined',
  },
  {
    agency: 'SNV',
    by: 'focal_person',
    as: 'agency',
    title: 'Danh mục câu hỏi thường gặp kèm mỗi yêu cầu bổ sung',
    content:
      'Mỗi phiếu yêu cầu bổ sung kèm ba câu trả lời ngắn cho lỗi hay gặp nhất của thủ tục đó, để người dân sửa đúng một lần.',
    measure: 'solved_supplemented_more',
    days: 40,
    came_to: 'assessed',
  },
  {
    agency: 'X02',
    by: 'focal_person',
    as: 'agency',
    title: 'Số hóa giấy tờ ngay tại quầy trong lúc người dân chờ',
    content: 'Bố trí máy quét cạnh quầy, công chức quét và đính giấy tờ vào hồ sơ ngay khi tiếp nhận.',
    measure: 'dossiers_digitised',
    days: 12,
    came_to: 'assigned',
  },
  {
    agency: 'SXD',
    by: 'focal_person',
    as: 'agency',
    title: 'Kiểm tra chung hiện trường một lần cho các hồ sơ cùng tuyến đường',
    content: 'Gom các hồ sơ cùng tuyến đường trong tuần để tổ kiểm tra đi một lần, rút ngắn bước kiểm tra thực địa.',
    measure: 'working_time_mean',
    days: 3,
    came_to: 'proposed',
  },
]

/** Initiatives in every state. Each step has a name of its own, so what was told stays when it is told again. */
export async function tellInitiatives(teller: SampleTeller): Promise<void> {
  for (const story of stories) await tell(teller, story)
}

async function tell(teller: SampleTeller, story: Story): Promise<void> {
  const { agency, title, content, measure, as, days, came_to } = story
  const key = (...step: string[]) => ownKey('sample initiative', title, ...step)
  const proposer = await teller.as(story.by, agency, days)
  const proposed = { agency, title, content, measure, proposed_as: as, ...comparedFrom(dayOf(proposer.now())) }
  const { code } = await propose(proposer, key('propose'), proposed)
  if (came_to === 'proposed') return

  const office = await teller.as('reform_officer', null, days - 2)
  const assessor = await teller.as('appraiser', null, Math.max(days - 20, 0))
  const assessor_id = idOf(assessor.actor)
  const assess_by = addDays(dayOf(office.now()), 21)
  await assign(office, key('assign'), code, { assessor_id, assess_by })
  if (came_to === 'assigned') return

  const recommended = came_to !== 'declined'
  const assessment = recommended
    ? 'Cách làm mới tại địa phương, ít tốn kém, số liệu sau khi làm theo dõi được. Đề nghị công nhận.'
    : 'Chưa phải cách làm mới: nhiều nơi đã tổ chức; chưa nêu cách bố trí làm thêm giờ. Không đề nghị công nhận.'
  await assess(assessor, key('assess'), code, { recommended, assessment })
  if (came_to === 'assessed') return

  const leader = await teller.as('leader', null, days - 30)
  const decide = recommended ? recognise : decline
  await decide(
    leader,
    key('decide'),
    code,
    recommended ? 'Có tính mới, đã áp dụng và đo được.' : 'Theo ý kiến thẩm định.',
  )
  for (const [n, place] of (story.applied_at ?? []).entries()) {
    const there = await teller.as('focal_person', place, days - 45 - n * 10)
    await apply(there, key('apply', place), code, { agency: place, from: dayOf(there.now()) })
  }
}

/** The month before it was proposed, and the month after. */
function comparedFrom(day: string): { readonly before_period: string; readonly after_period: string } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const monthAt = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  const at = year * 12 + month - 1
  return { before_period: monthAt(at - 1), after_period: monthAt(at + 1) }
}

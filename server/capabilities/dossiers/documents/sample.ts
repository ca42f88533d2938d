import { treeOf } from '#agencies'
import {
  type Brought,
  bringTemplate,
  documentBook,
  draft,
  issueOnPaper,
  number,
  openRegister,
  signOnPaper,
  submit,
} from '#documents'
import { system } from '#platform/access/actor.ts'
import { as, type Context, today } from '#platform/context.ts'
import { ownKey } from '#platform/journal/write.ts'
import { addDays } from '#platform/time.ts'
import type { SampleTeller } from '../../capability.ts'
import { dossierResult } from './kind.ts'

const SERIES = 'ket-qua'
const BASIS = 'NĐ 30/2020/NĐ-CP, phụ lục I; TT 04/2020/TT-BTP'
const STANDING = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'
const RECIPIENTS = 'Người có tên trên\nLưu: VT'

/** The layout of NĐ 30/2020/NĐ-CP; wording of the forms: chưa kiểm chứng. */
const templates: readonly Brought[] = [
  {
    code: 'xac-nhan-hon-nhan',
    name: 'Giấy xác nhận tình trạng hôn nhân',
    used_for: '1.004873:granted',
    series: SERIES,
    basis: BASIS,
    content: {
      title: 'Giấy xác nhận tình trạng hôn nhân',
      abstract: '',
      salutation: '',
      body: [
        'Xét đề nghị của ông (bà) {ho_ten}, hồ sơ {ma_ho_so}{#ngay_tiep_nhan}, tiếp nhận ngày {ngay_tiep_nhan}{/},',
        'XÁC NHẬN:',
        'Họ và tên: {ho_ten}',
        '{#ngay_sinh}Ngày, tháng, năm sinh: {ngay_sinh}{/}',
        '{#so_dinh_danh}Số định danh: {so_dinh_danh}{/}',
        '{#noi_cu_tru}Nơi cư trú: {noi_cu_tru}{/}',
        'Tình trạng hôn nhân: {noi_dung}',
        '{#muc_dich}Giấy này được cấp để: {muc_dich}.{/}',
        '{#hieu_luc_den}Giấy này có giá trị đến hết ngày {hieu_luc_den}.{/}',
        'Mã kiểm tra: {ma_kiem_tra}',
      ].join('\n'),
      standing: STANDING,
      recipients: RECIPIENTS,
    },
  },
  {
    code: 'giay-phep',
    name: 'Giấy phép, giấy chấp thuận (mẫu chung)',
    used_for: '',
    series: SERIES,
    basis: 'NĐ 30/2020/NĐ-CP, phụ lục I',
    content: {
      title: 'Giấy phép',
      abstract: 'Về việc {ten_thu_tuc}',
      salutation: '',
      body: [
        'Căn cứ hồ sơ {ma_ho_so} của ông (bà) {ho_ten},',
        '{co_quan} cho phép:',
        'Tổ chức, cá nhân: {ho_ten}',
        '{#noi_cu_tru}Địa chỉ: {noi_cu_tru}{/}',
        'Nội dung: {noi_dung}',
        '{#hieu_luc_den}Giấy phép có hiệu lực đến hết ngày {hieu_luc_den}.{/}',
        '{#le_phi > 0}Lệ phí đã nộp: {le_phi} đồng ({le_phi | bang_chu}).{/}',
        'Mã kiểm tra: {ma_kiem_tra}',
      ].join('\n'),
      standing: STANDING,
      recipients: RECIPIENTS,
    },
  },
]

/** How many results of each commune were made as documents. */
const RESULTS = 3
const DAYS_AGO = 20
/** How many wait for the head of one commune, which the sample’s named people work at. */
const WAITING = 3
const SHOWN = 'X01'

/**
 * Templates of results, a register of results at each agency that receives dossiers, and the first results of each
 * commune, drafted, signed, numbered and issued by its own people.
 */
export async function tellResultDocuments({ context, as: holding }: SampleTeller): Promise<void> {
  const system_ = as(context, { actor: system })
  const since = addDays(today(context), -400)
  const made = new Map<string, string>()
  for (const one of templates) {
    const { id } = await bringTemplate(system_, ownKey('sample', 'template', one.code), dossierResult, one, since)
    made.set(one.code, id)
  }
  const tree = await treeOf(context)
  for (const { id, code, kind } of tree.all) {
    if (kind !== 'commune' && kind !== 'department') continue
    const symbol = kind === 'commune' ? '{số}/GXN-UBND' : `{số}/GP-${code}`
    const asked = { agency: code, series: SERIES, year: yearOf(context), name: 'Kết quả thủ tục hành chính' }
    const began = await holding('administrator', null, DAYS_AGO + 1)
    await openRegister(began, ownKey('sample', 'register', code), { ...asked, pattern: symbol, starts_after: 0 })
    if (kind !== 'commune') continue
    await tellResults(context, holding, { id, code }, made.get('giay-phep') ?? '')
    if (code === SHOWN) await tellWaiting(context, holding, { id, code }, made.get('giay-phep') ?? '')
  }
}

const yearOf = (context: Context): number => Number(addDays(today(context), -DAYS_AGO).slice(0, 4))

/** Results that went out already get their document: what the officer wrote, signed by hand, with a number of the day. */
async function tellResults(
  context: Context,
  holding: SampleTeller['as'],
  agency: { readonly id: string; readonly code: string },
  template_id: string,
): Promise<void> {
  const ended = await context.db
    .selectFrom('dossiers.dossier')
    .where('agency_id', '=', agency.id)
    .where('state', '=', 'returned')
    .select(['id', 'code'])
    .orderBy('code')
    .limit(RESULTS)
    .execute()
  const [officer, leader, clerk] = [
    await holding('officer', agency.code, DAYS_AGO),
    await holding('leader', agency.code, DAYS_AGO),
    await holding('records_clerk', agency.code, DAYS_AGO),
  ]
  const given = { documents: documentBook([dossierResult]), storage: null }
  for (const { id: subject_id, code } of ended) {
    const keyOf = (step: string) => ownKey('sample', 'result', code, step)
    const values = { noi_dung: 'Theo hồ sơ đã nộp và kết quả thẩm định.' }
    const asked = { agency: agency.code, template_id, subject_id, replaces: null, values }
    const { id } = await draft(officer, keyOf('draft'), given, asked)
    await submit(officer, keyOf('submit'), given, id)
    await signOnPaper(leader, keyOf('sign'), id)
    await number(clerk, keyOf('number'), id, today(clerk))
    await issueOnPaper(clerk, keyOf('issue'), id)
  }
}

/** Results of dossiers that are being worked on, drafted by the officer and sent to the head, who finds them to be signed. */
async function tellWaiting(
  context: Context,
  holding: SampleTeller['as'],
  agency: { readonly id: string; readonly code: string },
  template_id: string,
): Promise<void> {
  const working = await context.db
    .selectFrom('dossiers.dossier')
    .where('agency_id', '=', agency.id)
    .where('received_at', 'is not', null)
    .where('ended_at', 'is', null)
    .select(['id', 'code'])
    .orderBy('code', 'desc')
    .limit(WAITING)
    .execute()
  const officer = await holding('officer', agency.code, 0)
  const given = { documents: documentBook([dossierResult]), storage: null }
  for (const { id: subject_id, code } of working) {
    const keyOf = (step: string) => ownKey('sample', 'waiting result', code, step)
    const values = { noi_dung: 'Theo hồ sơ đã nộp và kết quả thẩm định.' }
    const asked = { agency: agency.code, template_id, subject_id, replaces: null, values }
    const { id } = await draft(officer, keyOf('draft'), given, asked)
    await submit(officer, keyOf('submit'), given, id)
  }
}

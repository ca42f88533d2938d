import { documentKind } from '#documents'
import { may } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { Objection } from '#platform/objection.ts'
import { unseal } from '#platform/secrets/seal.ts'
import { asDay, dayFrom, dayOf } from '#platform/time.ts'
import { words } from '#words/index.ts'

type Name = keyof typeof words.vi.dossier_documents.fields
const label = (name: Name) => ({
  vi: words.vi.dossier_documents.fields[name],
  en: words.en.dossier_documents.fields[name],
})
const field = <Type extends 'text' | 'day' | 'money'>(name: Name, type: Type) => ({ type, label: label(name) }) as const

/** The result of a dossier, drafted from what stands in it; who drafts it says what is granted. */
export const dossierResult = documentKind({
  code: 'dossiers.result',
  title: { vi: words.vi.dossier_documents.result, en: words.en.dossier_documents.result },
  about: 'dossier',
  needed: ['ho_ten', 'noi_dung'],
  named: 'ho_ten',
  fields: {
    ma_ho_so: field('ma_ho_so', 'text'),
    ten_thu_tuc: field('ten_thu_tuc', 'text'),
    ngay_tiep_nhan: field('ngay_tiep_nhan', 'day'),
    ho_ten: field('ho_ten', 'text'),
    ngay_sinh: field('ngay_sinh', 'day'),
    so_dinh_danh: field('so_dinh_danh', 'text'),
    noi_cu_tru: field('noi_cu_tru', 'text'),
    le_phi: field('le_phi', 'money'),
    noi_dung: field('noi_dung', 'text'),
    muc_dich: field('muc_dich', 'text'),
    hieu_luc_den: field('hieu_luc_den', 'day'),
  },
  example: {
    ma_ho_so: 'H99.16-260302-0007',
    ten_thu_tuc: 'Cấp giấy xác nhận tình trạng hôn nhân',
    ngay_tiep_nhan: asDay('2026-03-02'),
    ho_ten: 'Nguyễn Thị Hoa',
    ngay_sinh: asDay('1992-08-14'),
    so_dinh_danh: '001192000123',
    noi_cu_tru: 'Thôn 2, xã An Bình',
    le_phi: 15_000,
    noi_dung: 'Hiện tại chưa đăng ký kết hôn với ai.',
    muc_dich: 'Làm thủ tục đăng ký kết hôn',
    hieu_luc_den: asDay('2026-09-05'),
  },
  valuesFor,
})

/** What the dossier says, for who sees its people. @throws Objection `dossiers.not_found` */
async function valuesFor({ db, root_id, actor, secret }: Context, id: string) {
  const dossier = await db
    .selectFrom('dossiers.dossier')
    .where('root_id', '=', root_id)
    .where('id', '=', id)
    .select(['agency_id', 'code', 'procedure_name', 'received_at', 'applicant', 'id_number_sealed', 'fee'])
    .executeTakeFirst()
  if (!dossier || !may(actor, 'dossiers.people', dossier.agency_id)) throw new Objection('dossiers.not_found')
  const { agency_id, applicant, received_at, id_number_sealed } = dossier
  return {
    agency_id,
    values: {
      ma_ho_so: dossier.code,
      ten_thu_tuc: dossier.procedure_name,
      ngay_tiep_nhan: received_at && dayOf(received_at),
      ho_ten: applicant.name,
      ngay_sinh: dayFrom(applicant.birth_date ?? ''),
      so_dinh_danh: id_number_sealed && unseal(secret, id_number_sealed),
      noi_cu_tru: applicant.address ?? null,
      le_phi: dossier.fee,
    },
  }
}

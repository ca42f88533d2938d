/** Names of bodies as plans write them, brought to one form: marks, capitals, joints and common short forms do not count. */

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubmttq(vn)?\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq(vn)?\b/g, 'mat tran to quoc'],
  [/\bvp\b/g, 'van phong'],
  [/\btp\b/g, 'thanh pho'],
  [/\btx\b/g, 'thi xa'],
  [/\bkhdt\b|\bkh dt\b/g, 'ke hoach dau tu'],
  [/\bgddt\b|\bgd dt\b/g, 'giao duc dao tao'],
  [/\btnmt\b|\btn mt\b/g, 'tai nguyen moi truong'],
  [/\btttt\b|\btt tt\b/g, 'thong tin truyen thong'],
  [/\bvhttdl\b|\bvhtt dl\b/g, 'van hoa the thao du lich'],
  [/\bldtbxh\b|\bld tb xh\b/g, 'lao dong thuong binh xa hoi'],
  [/\bnnptnt\b|\bnn ptnt\b/g, 'nong nghiep phat trien nong thon'],
  [/\bnnmt\b|\bnn mt\b/g, 'nong nghiep moi truong'],
  [/\bkhcn\b|\bkh cn\b/g, 'khoa hoc cong nghe'],
  [/\bgtvt\b/g, 'giao thong van tai'],
]
const JOINTS = /\b(?:va|va cac|cac)\b/g

/** Lower case, no marks, single spaces, short forms written out. */
export function plainName(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return SHORT_FORMS.reduce((name, [short, long]) => name.replace(short, long), bare)
}

/** As `plainName`, without joints and without the province named behind ("Sở Nội vụ tỉnh", "… tỉnh Mẫu"). */
export function looseName(text: string, province: string): string {
  const name = plainName(text)
  const without = [plainName(province), 'tinh', 'thanh pho'].reduce(
    (rest, tail) => (rest.endsWith(` ${tail}`) && rest.split(' ').length > 2 ? rest.slice(0, -tail.length - 1) : rest),
    name,
  )
  return without.replace(JOINTS, ' ').replace(/\s+/g, ' ').trim()
}

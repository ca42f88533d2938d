import type { Plan } from '../plan.ts'

/** A code that fits an address, made of the plan's number: "189/KH-UBND" of 2020 is `189-KH-UBND-2020`. */
export function planCode(
  { number, issued_on }: Pick<Plan, 'number' | 'issued_on'>,
  taken: ReadonlySet<string>,
): string {
  const bare = (number ?? 'KH')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const code = `${bare || 'KH'}-${issued_on.slice(0, 4)}`
  if (!taken.has(code)) return code
  for (let n = 2; ; n++) if (!taken.has(`${code}-${n}`)) return `${code}-${n}`
}

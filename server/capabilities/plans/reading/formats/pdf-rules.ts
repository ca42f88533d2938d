/** The straight lines drawn on a page, from its drawing operators: what a table is ruled with. */

export type Rule = { upright: boolean; at: number; from: number; to: number }
type Operators = { fnArray: number[]; argsArray: unknown[] }
type Matrix = readonly [number, number, number, number, number, number]

// Numbers of pdf.js operators and of the path operators inside constructPath.
const SAVE = 10
const RESTORE = 11
const TRANSFORM = 12
const CONSTRUCT_PATH = 91
const END_PATH = 28
const POINTS = [2, 2, 6, 4, 0]
const SHORTEST = 4
const MOST_RULES = 20_000

export function rulesFrom({ fnArray, argsArray }: Operators): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, index) => {
    if (rules.length > MOST_RULES) return
    const args = argsArray[index] as unknown[]
    if (operator === SAVE) saved.push(matrix)
    else if (operator === RESTORE) matrix = saved.pop() ?? matrix
    else if (operator === TRANSFORM) matrix = times(matrix, args as unknown as Matrix)
    else if (operator === CONSTRUCT_PATH && args[0] !== END_PATH) rules.push(...segmentsOf(pathIn(args), matrix))
  })
  return rules
}

function pathIn(args: readonly unknown[]): ArrayLike<number> {
  const [path] = (args[1] ?? []) as unknown[]
  if (path instanceof Float32Array) return path
  return path && typeof path === 'object' ? (Object.values(path) as number[]) : []
}

function* segmentsOf(path: ArrayLike<number>, matrix: Matrix): Generator<Rule> {
  let start: [number, number] = [0, 0]
  let here = start
  for (let at = 0; at < path.length; ) {
    const operator = path[at] ?? 4
    const count = POINTS[operator] ?? 0
    const next = operator === 4 ? start : placed(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0)
    if (operator === 0) start = next
    else if (operator === 1 || operator === 4) {
      const rule = ruleBetween(here, next)
      if (rule) yield rule
    }
    here = next
    at += count + 1
  }
}

function ruleBetween([x1, y1]: readonly number[], [x2, y2]: readonly number[]): Rule | null {
  const [wide, high] = [Math.abs((x1 ?? 0) - (x2 ?? 0)), Math.abs((y1 ?? 0) - (y2 ?? 0))]
  if (wide < 1 && high >= SHORTEST)
    return { upright: true, at: x1 ?? 0, from: Math.min(y1 ?? 0, y2 ?? 0), to: Math.max(y1 ?? 0, y2 ?? 0) }
  if (high < 1 && wide >= SHORTEST)
    return { upright: false, at: y1 ?? 0, from: Math.min(x1 ?? 0, x2 ?? 0), to: Math.max(x1 ?? 0, x2 ?? 0) }
  return null
}

function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

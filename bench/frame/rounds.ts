/** The middle one; of two middle ones the lower. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) throw new RangeError('nothing was measured')
  return middle
}

/** Both sides in turn, so that whatever else the machine does falls on both; the medians of each. */
export async function compared(
  rounds: number,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<{ ours: number; reference: number }> {
  const one: number[] = []
  const other: number[] = []
  for (let n = 0; n < rounds; n++) {
    one.push(await ours())
    other.push(await reference())
  }
  return { ours: median(one), reference: median(other) }
}

/** How often a second something can be done by so many at once, each beginning the next when the last has ended. */
export async function perSecond(
  act: (n: number) => Promise<unknown>,
  { seconds, together = 8 }: { seconds: number; together?: number },
): Promise<number> {
  const began = performance.now()
  const ends = began + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (performance.now() < ends) await act(done++)
    }),
  )
  return done / ((performance.now() - began) / 1000)
}

/** How long something takes, in milliseconds: the median of so many times. */
export async function took(times: number, act: () => Promise<unknown>): Promise<number> {
  const all: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    await act()
    all.push(performance.now() - began)
  }
  return median(all)
}

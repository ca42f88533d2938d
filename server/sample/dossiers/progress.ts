const EVERY_MS = 1_000

/**
 * Tells how far a long piece of work is, once a second and at its end: how many, how many a second, how long it will
 * still take.
 *
 * @param say where it is told; messages go to stderr.
 */
export function progressTo(say: (message: string) => void, clock: () => number = Date.now) {
  const began = clock()
  let told = 0
  return (done: number, of: number): void => {
    const now = clock()
    if (done < of && now - told < EVERY_MS) return
    told = now
    const rate = (done * 1000) / Math.max(1, now - began)
    say(
      `${whole(done)}/${whole(of)} hồ sơ · ${whole(rate)} hồ sơ/giây · còn ${duration((of - done) / Math.max(rate, 1))}`,
    )
  }
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('vi-VN')
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${minutes} phút ${Math.round(seconds % 60)} giây` : `${Math.round(seconds)} giây`
}

import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Storage } from '#files'

const HEAD = 8_192

/** Keeps files in a folder, under the name of what they contain; a file is there whole or not at all. */
export function diskStorage(folder: string): Storage {
  const pathOf = (place: string) => join(folder, place)
  return {
    async arrive(bytes) {
      await mkdir(join(folder, 'arriving'), { recursive: true })
      const arriving = join(folder, 'arriving', randomUUID())
      const leave = () => rm(arriving, { force: true })
      try {
        const counted = counting()
        await pipeline(bytes, counted.through, createWriteStream(arriving, { mode: 0o600 }))
        const { sha256, size, head } = counted.result()
        const hex = sha256.toString('hex')
        const place = `${hex.slice(0, 2)}/${hex}`
        const keep = () => settle(arriving, pathOf(place)).then(() => place)
        return { bytes: size, sha256, head, read: async () => createReadStream(arriving), keep, leave }
      } catch (error) {
        await leave()
        throw error
      }
    },
    read: async (place) => createReadStream(pathOf(place)),
  }
}

/** On the disk before anybody hears of it. */
async function settle(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  const file = await open(from, 'r')
  await file.sync()
  await file.close()
  await rename(from, to)
}

function counting() {
  const hash = createHash('sha256')
  const heads: Buffer[] = []
  let size = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      if (size < HEAD) heads.push(chunk.subarray(0, HEAD - size))
      size += chunk.length
      done(null, chunk)
    },
  })
  return { through, result: () => ({ sha256: hash.digest(), size, head: Buffer.concat(heads) }) }
}

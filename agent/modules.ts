import { existsSync, readFileSync } from 'node:fs'

type System = 'linux' | 'win32' | 'darwin'
/** Where a maker of tokens puts its PKCS #11 module. `verified`: tried by us; the rest is from memory. */
type MadeBy = { readonly maker: string; readonly verified: boolean } & Readonly<Record<System, readonly string[]>>

const list = JSON.parse(readFileSync(new URL('./modules.json', import.meta.url), 'utf8')) as readonly MadeBy[]

/** The modules that are on this machine. */
export function modulesHere(platform: string = process.platform, isThere: (path: string) => boolean = existsSync) {
  const system = platform === 'win32' || platform === 'darwin' ? platform : 'linux'
  return list.flatMap((one) => one[system].filter(isThere).map((path) => ({ maker: one.maker, path })))
}

/** `npm run check`: everything that can be told of the source without running the product, fastest first. */
import { check } from './checking/check.ts'

process.exitCode = await check(process.argv.slice(2))

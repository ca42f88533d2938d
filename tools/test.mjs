/** `npm test`: every test of the house; `npm test -- server/capabilities/calendar` those whose path begins so. */
import { runTests } from './testing/run.ts'

process.exitCode = await runTests(process.argv.slice(2))

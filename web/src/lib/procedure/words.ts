import { catalogue } from '#lib/words.ts'
import { procedures as en } from '#words/en/procedures/procedures.ts'
import { procedures as vi } from '#words/vi/procedures/procedures.ts'

export const procedureWords = catalogue({ version_states: vi.version_states }, { version_states: en.version_states })

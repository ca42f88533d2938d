import type { Service, Window } from './desk/desk.ts'

/** What the jsonb columns of this room hold. */
export type JsonColumns = {
  'turns.desk.services': readonly Service[]
  'turns.desk.windows': readonly Window[]
}

import type { Scenario } from '../frame/scenario.ts'
import { accept } from './accept.ts'
import { complete } from './complete.ts'
import { dashboard } from './dashboard.ts'
import { deadlines } from './deadlines.ts'
import { firstPage } from './first-page.ts'
import { fold } from './fold.ts'
import { fresh } from './fresh.ts'
import { history } from './history.ts'
import { indexOfYear } from './index-of-year.ts'
import { lookUp } from './look-up.ts'
import { memory } from './memory.ts'
import { httpAccept, httpList, httpRead } from './over-http.ts'
import { pagesAsked } from './pages.ts'
import { planLists } from './plan-lists.ts'
import { planReading } from './plan-reading.ts'
import { readingApart } from './reading-apart.ts'
import { slip } from './slip.ts'
import { start } from './start.ts'
import { worklist } from './worklist.ts'

/** In the order they run: the database as it is, then the journal read, then the program over HTTP, last what makes the record large. */
export const scenarios: readonly Scenario[] = [
  start,
  memory,
  firstPage,
  accept,
  complete,
  lookUp,
  worklist,
  deadlines,
  slip,
  planReading,
  readingApart,
  planLists,
  fold,
  httpAccept,
  httpRead,
  httpList,
  pagesAsked,
  fresh,
  history,
  dashboard,
  indexOfYear,
]

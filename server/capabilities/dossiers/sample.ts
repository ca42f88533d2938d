import type { SampleTeller } from '../capability.ts'
import { tellDeliveries } from './deliveries/sample.ts'
import { tellResultDocuments } from './documents/sample.ts'
import { tellPassedOn } from './intake/sample.ts'

/** What the sample tells of dossiers beyond their own year: results as documents, paper on its way, and what a neighbour took in. */
export async function tellDossiers(teller: SampleTeller): Promise<void> {
  await tellResultDocuments(teller)
  await tellDeliveries(teller)
  await tellPassedOn(teller)
}

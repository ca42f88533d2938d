import type { SampleTeller } from '../capability.ts'
import { tellDeliveries } from './deliveries/sample.ts'
import { tellResultDocuments } from './documents/sample.ts'

/** What the sample tells of dossiers beyond their own year: results as documents, and paper on its way. */
export async function tellDossiers(teller: SampleTeller): Promise<void> {
  await tellResultDocuments(teller)
  await tellDeliveries(teller)
}

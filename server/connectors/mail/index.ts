/** How letters leave the house, or stay in it. */
import { demoMail } from './demo.ts'
import { smtp } from './smtp.ts'

export const mailDrivers = [smtp, demoMail] as const

/** How SMS leave the house, or stay in it. */
import { demoSms, failingSms } from './demo.ts'
import { gateway } from './gateway.ts'

export const smsDrivers = [gateway, demoSms, failingSms] as const

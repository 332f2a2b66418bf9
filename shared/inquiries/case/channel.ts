import * as z from 'zod'
import type { ReceiptChannel } from '../../deadlines/receipt'
import { channels, spokenChannels } from '../words'

export const channel = z.enum(channels)
export type Channel = z.infer<typeof channel>

export const spokenChannel = z.enum(spokenChannels)

/** How the law on receipt looks at each door; who is on the phone or at the window confirms at once. */
export const receiptOf: Record<Channel, ReceiptChannel> = {
  miniapp: 'internet',
  phone: 'inPerson',
  window: 'inPerson',
  mail: 'ordinaryMail',
  signedMail: 'signedMail',
  hotline: 'internet',
  mailbox: 'internet',
}

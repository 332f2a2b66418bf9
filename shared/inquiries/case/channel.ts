import * as z from 'zod'
import type { ReceiptChannel } from '../../deadlines/receipt'

/** By which door an inquiry came: 小程序, 来电, 来访, 来信, and the registers of 市民热线 and 领导信箱. */
export const channel = z.enum(['miniapp', 'phone', 'window', 'mail', 'hotline', 'mailbox'])
export type Channel = z.infer<typeof channel>

export const channelNames: Record<Channel, string> = {
  miniapp: '小程序',
  phone: '来电',
  window: '来访',
  mail: '来信',
  hotline: '市民热线',
  mailbox: '领导信箱',
}

/** Doors at which an officer writes for somebody else: 代录. */
export const spokenChannel = z.enum(['phone', 'window', 'mail'])

/** How the law on receipt looks at each door; who is on the phone or at the window confirms at once. */
export const receiptOf: Record<Channel, ReceiptChannel> = {
  miniapp: 'internet',
  phone: 'inPerson',
  window: 'inPerson',
  mail: 'ordinaryMail',
  hotline: 'internet',
  mailbox: 'internet',
}

import * as z from 'zod'
import { Problem } from '../problem'
import { type DeadlineRule, spokenBasis } from './rule'

/** How something came in: 当面提交、签收邮件、平常信函、互联网渠道、传真. */
export const receiptChannel = z.enum(['inPerson', 'signedMail', 'ordinaryMail', 'internet', 'fax'])
export type ReceiptChannel = z.infer<typeof receiptChannel>

/** Which day is the day of receipt (政府信息公开条例 第三十一条), and whether it waits for a confirmation with the asker. */
const days = {
  inPerson: { day: '提交之日', confirmed: false },
  signedMail: { day: '签收之日', confirmed: false },
  ordinaryMail: { day: '与申请人确认之日', confirmed: true },
  internet: { day: '双方确认之日', confirmed: true },
  fax: { day: '双方确认之日', confirmed: true },
} as const satisfies Record<ReceiptChannel, { day: string; confirmed: boolean }>

export interface Receipt {
  /** When it was handed over, signed for or came in; ISO instant. */
  receivedAt: string
  /** When both sides confirmed it; absent while that is still to be done. */
  confirmedAt?: string
}

export interface Start {
  /** The instant whose day is day 0; absent while the confirmation is missing, and no clock runs. */
  at?: string
  /** One sentence for everyone. */
  explanation: string
}

/**
 * Where the clock of a rule starts. Only a rule that names an article for it looks at the way something came in; every
 * other starts with the day it was received.
 * @throws Problem 'bad-input' when it was confirmed before it came in.
 */
export function startOf(
  channel: ReceiptChannel,
  { receivedAt, confirmedAt }: Receipt,
  { receipt, start = '收到' }: Pick<DeadlineRule, 'receipt' | 'start'>,
): Start {
  if (!receipt) return { at: receivedAt, explanation: `以${start}之日起算` }
  const { day, confirmed } = days[channel]
  const told = `以${day}为收到申请之日（${spokenBasis(receipt)}）`
  if (!confirmed) return { at: receivedAt, explanation: told }
  if (confirmedAt === undefined) return { explanation: `还没有确认，暂不计时；${told}` }
  if (Date.parse(confirmedAt) < Date.parse(receivedAt))
    throw new Problem('bad-input', '确认的时间早于收到的时间，请核对')
  return { at: confirmedAt, explanation: told }
}

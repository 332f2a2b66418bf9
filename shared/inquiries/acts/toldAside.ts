import * as z from 'zod'
import { Problem } from '../../problem'
import type { Inquiry } from '../case/inquiry'
import { tellingWays } from '../deskWords'
import { spokenChannels } from '../words'

/** How whoever does not sign in was told of what is asked of them. */
export const told = z.enum(tellingWays).optional()

/** Written down for whoever asked by telephone, at the window or by letter: no message reaches them. */
export const isSpoken = ({ channel }: Pick<Inquiry, 'channel'>): boolean =>
  spokenChannels.some((one) => one === channel)

/**
 * What an application may be given up for has to have reached its applicant (政府信息公开条例 第三十条): where no message does,
 * a person tells them first. @throws Problem 'bad-input' where nobody has.
 */
export function requireTold(inquiry: Inquiry, sent: { told?: z.output<typeof told> }): void {
  if (!isSpoken(inquiry) || sent.told !== undefined) return
  const message = '这件是代录的，申请人收不到消息：先打电话、当面或者寄信告诉他，再选是怎么告诉的'
  throw new Problem('bad-input', message, [{ field: 'told', message }])
}

/** For the history: how they were told, where that was by a person. */
export const toldOf = (inquiry: Inquiry, sent: { told?: z.output<typeof told> }) =>
  isSpoken(inquiry) && sent.told !== undefined ? { told: sent.told } : {}

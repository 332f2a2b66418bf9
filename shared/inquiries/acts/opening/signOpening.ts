import * as z from 'zod'
import type { Inquiry } from '../../case/inquiry'
import { caseOperation, version } from '../../contracts/contractParts'
import { Problem } from '../../../problem'
import { act } from '../act'
import { by } from '../byWhom'
import { type May, signer } from '../callers'
import { one } from '../desks'
import { unless } from '../moment'
import { signers } from '../unit/staff'
import { requirePublic } from './proposeOpening'

export const signOpeningOperation = caseOperation({
  name: 'signOpening',
  path: 'opening-signature',
  summary: '签发公开稿：签了就对所有人公开，申请过的人收到消息',
  callers: signers,
  county: true,
  body: z.strictObject({ version }),
})

/** The second of two signatures is somebody else's. */
export const signsOpening: May = (caller, inquiry) =>
  inquiry.openingDraft?.by.id !== caller.id && signer(caller, inquiry)
export const notTheirOwn = '公开稿由本单位审核人签，写的人不能签自己写的'

/** A wording that waits for its signature. */
export const openingToSign = ({ openingDraft }: Inquiry): string | undefined =>
  unless(openingDraft !== undefined && openingDraft.sentBack === undefined, '没有待签的公开稿')

/** Where everybody finds it, as a letter says it. */
const whereOf = ({ title, number }: { title: string; number?: string | undefined }): string =>
  `《${title}》${number ? `（${number}）` : ''}，在“聊城 · 一号答”的“依申请公开转主动公开”栏里`

/**
 * 转主动公开 (政府信息公开条例 第四十四条): signed by somebody else than wrote it, and open to everybody from then on. What was
 * handed in under yesterday's rules is public under today's. @throws Problem 'bad-input' while it holds personal data.
 */
export const signOpening = act({
  action: 'signOpening',
  operation: signOpeningOperation,
  event: 'openingSigned',
  headline: ({ title, again }) => `${again ? '更正后公开' : '转为主动公开'}：《${title}》`,
  plainly: ({ title, again }) => `${again ? '公开的信息已经更正' : '这份信息已经向所有人公开'}：《${title}》`,
  who: signsOpening,
  refusal: notTheirOwn,
  notNow: openingToSign,
  decide({ openingDraft: draft, opened }, _sent, caller, { at }) {
    if (!draft) throw new Problem('not-now', '没有待签的公开稿')
    requirePublic(draft)
    const { title } = draft
    return {
      type: 'openingSigned',
      at,
      by: by(caller),
      title,
      where: whereOf(draft),
      ...(opened ? { again: true as const } : {}),
    }
  },
  tellsDesks: (event, after, before) =>
    one(
      { who: before.openingDraft?.by, of: after.department },
      event,
      '你写的公开稿已经签发',
      `${event.by.name}签发，所有人都看得到了。`,
    ),
  tellsAsker: ({ where, again }, { id }) => ({
    title: again ? '你申请过的信息，公开的内容更正了' : '你申请的信息已经向所有人公开',
    text: `编号 ${id}。${where}。`,
  }),
})

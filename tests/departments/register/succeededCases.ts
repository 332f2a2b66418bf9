import { inquiries } from '../../../functions/inquiries/store'
import type { Aggregate, Kind } from '../../../functions/platform/store/store'
import { dot } from '../../inquiries/dot'
import { application, overriding } from '../../inquiries/office'
import { example } from '../../support/door'
import { type Succession, former, type Two } from './succession'

/** One kind of thing that a unit has: how it comes to 住建, and one step on it. */
export interface Owned {
  name: string
  opened(all: Succession, nth: number): Promise<string>
  acts(all: Succession, who: Two, id: string): Promise<number>
  /** Where whoever works on it finds it. */
  list: string | ((nth: number) => string)
}

const { dispatcher, citizen } = example
const { officer, lead } = former

/** How much has happened to it, as whoever opens it sees. */
export async function seen({ house }: Succession, kind: Kind<Aggregate & { events: unknown[] }>, id: string) {
  return (await house.store(kind).get(id))?.events.length ?? 0
}
/** One step, of whom it is to be. */
export const step = (kind: unknown, route: string, body: object = {}, of: 'officer' | 'lead' = 'officer') =>
  async function acts(all: Succession, who: Two, id: string) {
    const version = await seen(all, kind as Kind<Aggregate & { events: unknown[] }>, id)
    return (await all.call(who[of], route, { id }, { ...body, version })).status
  }

const onCase = (path: string, body?: object, of?: 'officer' | 'lead') =>
  step(inquiries, `POST /api/inquiries/{id}/${path}`, body, of)

/** A case of 住建, brought on by these steps of its own officer. */
const aCase = (...steps: [path: string, body: object, by?: 'dispatcher' | 'lead'][]) =>
  async function opened(all: Succession, nth: number) {
    const body = { kind: 'consultation', text: `示例第 ${nth} 栋的电梯坏了三天，物业不修，该找谁`, different: true }
    const { inquiry } = await all.made(citizen, 'POST /api/inquiries', { ...body, department: 'housing' })
    const { id } = inquiry!
    for (const [path, sent, by] of steps) {
      const version = await seen(all, inquiries as never, id)
      const who = by === 'lead' ? lead : by ? dispatcher : officer
      const also = path === 'review' ? { overrides: overriding(body.text, text) } : {}
      await all.made(who, `POST /api/inquiries/{id}/${path}`, { ...sent, ...also, version }, { id })
    }
    return id
  }
const text = '今天下午上门看电梯'

/** An application for disclosure with 住建, confirmed, and brought on by this step. */
const anApplication = (path: string, sent: object) =>
  async function opened(all: Succession, nth: number) {
    const photo = await all.call(citizen, 'POST /api/attachments', undefined, { content: dot.toString('base64') })
    const identity = [(photo.body as unknown as { id: string }).id]
    const said = { ...application, text: `申请公开 2025 年第 ${nth} 个小区的电梯检验报告`, identity, different: true }
    const { id } = (await all.made(citizen, 'POST /api/inquiries', { ...said, department: 'housing' })).inquiry!
    await all.made(citizen, 'POST /api/inquiries/{id}/confirmation', {}, { id })
    const version = await seen(all, inquiries as never, id)
    await all.made(officer, `POST /api/inquiries/{id}/${path}`, { ...sent, version }, { id })
    return id
  }

/** Cases, wherever they wait. */
export const ownedCases: readonly Owned[] = [
  { name: '在办的件', list: 'GET /api/inquiries/queue', opened: aCase(), acts: onCase('claim') },
  {
    name: '征求意见的件',
    list: 'GET /api/inquiries/queue',
    opened: aCase(['consultation', { whom: '示例物业公司', reason: '涉及它的合同' }]),
    acts: onCase('resumption', { text: '示例：对方说可以公开' }),
  },
  {
    name: '等签的件',
    list: 'GET /api/inquiries/queue',
    opened: aCase(['review', { text }]),
    acts: onCase('revision', { reason: '写明几点来' }, 'lead'),
  },
  {
    name: '协办的件',
    list: 'GET /api/inquiries/queue?show=supporting',
    opened: aCase([
      'split',
      { lead: 'human-resources', supporting: ['housing'], reason: '两个单位都有事' },
      'dispatcher',
    ]),
    acts: onCase('contribution', { text: '示例：电梯的事由物业公司维修' }),
  },
  {
    name: '答复过又要求重办的件',
    list: 'GET /api/inquiries/queue?show=replied',
    opened: aCase(['review', { text }], ['signature', {}, 'lead']),
    async acts(all, who, id) {
      const one = await all.house.store(inquiries).get(id)
      if (one?.status === 'replied')
        await all.made(citizen, 'POST /api/inquiries/{id}/redo', { reason: '示例：电梯还是坏的' }, { id })
      return onCase('claim')(all, who, id)
    },
  },
  {
    name: '等补正的申请',
    list: 'GET /api/inquiries/queue',
    opened: anApplication('correction-request', { reason: '写明要哪一个小区的' }),
    acts: onCase('resumption'),
  },
  {
    name: '等缴费的申请',
    list: 'GET /api/inquiries/queue',
    opened: anApplication('fee-notice', { way: 'pages', count: 120, how: '示例：到财政窗口交，报编号' }),
    acts: onCase('fee-payment', { paidOn: '2026-11-23', receipt: '示例 0001' }),
  },
]

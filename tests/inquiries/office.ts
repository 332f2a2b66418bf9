import type * as contract from '@shared/inquiries/contract'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import type { supplementInquiry } from '@shared/inquiries/acts/asker/supplement'
import { findings } from '@shared/inquiries/reply/replyQuality'
import type { InquiryView } from '@shared/inquiries/view'
import type { Caller } from '@shared/people/caller'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { door } from '../support/door'
import { type Overrides, testHouse } from '../support/house'
import { dot } from './dot'
import { more } from './people'

interface Answered {
  status: number
  body: { inquiry: InquiryView; detail?: string; title?: string }
}

/** Every finding of the quality check on a reply, overridden with a reason. */
export const overriding = (question: string, text: string, basis: string[] = []) =>
  findings(question, { text, basis }).map(({ code }) => ({ finding: code, reason: '示例，不另写' }))

/** An application for disclosure with all that the law asks for (政府信息公开条例 第二十九条); its proof of identity the office hands in. */
export const application = {
  kind: 'disclosure',
  text: '申请公开 2025 年的征地补偿安置方案',
  form: 'online',
  contact: { name: '示例居民一', phone: '13800000001' },
} as const

/** An office in memory, entered by its public door. `step` sends along how many events were seen, as a page does. */
export function office(overrides: Overrides = {}) {
  const house = testHouse(overrides)
  const ask = door(inquiryEndpoints(house))
  const upload = async (bytes: Buffer = dot, caller: Caller = more.citizen) =>
    ask<typeof keepAttachment>(caller, 'POST /api/attachments', { body: { content: bytes.toString('base64') } })
  /** With a photo of who applies, unless it says otherwise. */
  const proof = async (written: object, caller: Caller) =>
    'kind' in written && written.kind === 'disclosure' && !('identity' in written) && caller.role === 'citizen'
      ? { identity: [(await upload(dot, caller)).body.id] }
      : {}
  const submit = async (written: object = {}, caller: Caller = more.citizen) =>
    ask<typeof contract.submitInquiry>(caller, 'POST /api/inquiries', {
      // One person says the same of many matters here, and each time that it is another one.
      body: {
        kind: 'consultation',
        text: '家里暖气三天不热，该找谁',
        different: true,
        ...(await proof(written, caller)),
        ...written,
      },
    })
  const read = (caller: Caller, id: string) =>
    ask<typeof contract.readInquiry>(caller, 'GET /api/inquiries/{id}', { params: { id } })
  const step = async (caller: Caller, id: string, path: string, body?: object): Promise<Answered> => {
    const seen = caller.role === 'citizen' || path === 'reminder' ? {} : { version: await versionOf(id) }
    const calling = path === 'confirmation' && caller.role !== 'citizen' ? { call: { number: '13800000001' } } : {}
    const route = `POST /api/inquiries/{id}/${path}` as 'POST /api/inquiries/{id}/supplement'
    const sent =
      body || 'version' in seen ? { body: { ...seen, ...calling, ...body, ...(await overridden(id, path, body)) } } : {}
    return (await ask<typeof supplementInquiry>(caller, route, { params: { id }, ...sent })) as Answered
  }
  /** These tests are about who does what when; what a reply should say is tested elsewhere, so each finding is overridden. */
  const overridden = async (id: string, path: string, body: object = {}) => {
    if (path !== 'review' || !('text' in body)) return {}
    const { text, kind } = (await read(more.dispatcher, id)).body.inquiry
    const overrides = overriding(text, String(body.text), 'basis' in body ? (body.basis as string[]) : [])
    return {
      overrides,
      ...(kind === 'disclosure' && !('answer' in body)
        ? { answer: { kind: '予以公开', opening: { judged: '转为主动公开' } } }
        : {}),
    }
  }
  const versionOf = async (id: string) => (await read(more.dispatcher, id)).body.inquiry.version
  /** A case with the housing office, as most tests begin. */
  const opened = async (written: object = {}, caller: Caller = more.citizen) =>
    (await submit({ department: 'housing', ...written }, caller)).body.inquiry
  /** Drafted by an officer and signed by the lead. */
  const reply = async (id: string, text = '今天下午上门看管道') => {
    await step(more.housing, id, 'review', { text, lackingReason: '示例：催过两次，不再等' })
    return step(more.lead, id, 'signature')
  }
  const queue = (caller: Caller, show = 'open') =>
    ask<typeof contract.readQueue>(caller, 'GET /api/inquiries/queue', { query: { show } })
  return { house, ask, submit, upload, read, step, opened, reply, queue }
}

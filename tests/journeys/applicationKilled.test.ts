import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { contributeToInquiry } from '@shared/inquiries/acts/unit/contribute'
import type { readInquiry, submitInquiry } from '@shared/inquiries/contract'
import { findings } from '@shared/inquiries/reply/replyQuality'
import type { InquiryView } from '@shared/inquiries/view'
import { citizen, type LocalSystem, staff, startLocalSystem } from '../support/localSystem'

const asked = '示例：申请公开 2025 年小区消防通道整治的验收结果'
const text =
  '你好，申请收到。验收结果在附件里，共 3 页，不收费。还有疑问请打 0635-8212345，或者到东昌西路 12 号 3 号窗口。'

type Who = 'officer' | 'lead'
/** From the look at the identity card to the lead's signature: who takes each step. */
const steps: [who: Who, path: string, body: object][] = [
  ['officer', 'identity-check', { accepted: true, paper: true }],
  ['officer', 'confirmation', { call: { number: '13800000051' } }],
  ['officer', 'consultation', { whom: '示例物业公司', reason: '示例：验收结果里有它的材料' }],
  ['officer', 'resumption', { text: '示例：同意公开' }],
  ['officer', 'extension-request', { amount: 10, reason: '示例：要向档案馆调原件' }],
  ['lead', 'extension', {}],
  ['officer', 'review', {}],
  ['lead', 'signature', {}],
]

/** Milliseconds after which the power goes: before, while and after a step is written; once only when it was answered. */
const moments = [12, 4, 16, 8, 60, 25, Infinity, 40]

let system: LocalSystem
const tokens = { officer: '', lead: '', asker: '' }
let id = ''
beforeAll(async () => {
  system = await startLocalSystem()
  tokens.officer = await staff(system, 'zhujian')
  tokens.lead = await staff(system, 'zhujian.lead')
  tokens.asker = await citizen(system, '13800000051')
}, 300_000)
afterAll(() => system.stop())

const read = async (token: string): Promise<InquiryView> =>
  (await system.call<typeof readInquiry>('GET /api/inquiries/{id}', { token, params: { id } })).body.inquiry

/** What the officer's page would send now; sending it is another thing. */
async function written(who: Who, path: string, more: object): Promise<() => Promise<number>> {
  const { version, text: question } = await read(tokens[who])
  const overrides = findings(question, { text, basis: [] }).map(({ code }) => ({
    finding: code,
    reason: '示例，不另写',
  }))
  const answer = { kind: '予以公开', opening: { judged: '转为主动公开' } }
  const body = { version, ...more, ...(path === 'review' ? { text, basis: [], overrides, answer } : {}) }
  const route = `POST /api/inquiries/{id}/${path}` as 'POST /api/inquiries/{id}/contribution'
  const sent = { token: tokens[who], params: { id }, body }
  return async () => (await system.call<typeof contributeToInquiry>(route, sent)).status
}

test('kill -9 at any step of an application: it was taken once or not at all, and can be taken then', async () => {
  const body = {
    kind: 'disclosure',
    form: 'online',
    text: asked,
    department: 'housing',
    key: 'draft-killed-application',
  }
  const contact = { name: '示例居民', phone: '13800000051' }
  const submit = () =>
    system.call<typeof submitInquiry>('POST /api/inquiries', { token: tokens.asker, body: { ...body, contact } })
  const first = submit().catch(() => undefined)
  await cutAfter(10)
  await first
  // The same draft sent again is the same application.
  id = (await submit()).body.inquiry.id
  expect((await submit()).body.inquiry.id).toBe(id)

  const taken: boolean[] = []
  for (const [nth, [who, path, more]] of steps.entries()) {
    const { version } = await read(tokens.officer)
    const send = await written(who, path, more)
    const answered = send().catch(() => undefined)
    const moment = moments[nth] ?? 0
    if (moment === Infinity) await answered
    await cutAfter(moment === Infinity ? 0 : moment)
    const status = await answered
    const after = (await read(tokens.officer)).version
    expect([path, status, [version, version + 1].includes(after)]).toEqual([path, status, true])
    // What was acknowledged is there.
    if (status === 200) expect([path, after]).toEqual([path, version + 1])
    taken.push(after > version)
    if (after === version) expect([path, await (await written(who, path, more))()]).toEqual([path, 200])
    expect([path, (await read(tokens.officer)).version]).toEqual([path, version + 1])
  }
  expect(taken).toContain(true)
  expect((await read(tokens.asker)).reply?.text).toBe(text)

  await system.stop()
  const verified = await promisify(execFile)(process.execPath, ['functions/commands/run.mjs', 'verify'], {
    env: { ...process.env, DATA_DIR: system.folder },
  })
  expect(verified.stdout).toContain('一致')
}, 300_000)

/** The power goes so many milliseconds after a step was sent. */
async function cutAfter(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  await system.stop('SIGKILL')
  system = await startLocalSystem(system.folder)
}

import type { confirmReceipt } from '@shared/inquiries/acts/desk/confirm'
import type { readInquiry, submitInquiry } from '@shared/inquiries/contract'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { findings } from '@shared/inquiries/reply/replyQuality'
import type { Browser, Page } from 'playwright-core'
import { pdf } from '../attacks/files/files'
import { dot } from '../inquiries/dot'
import { button, deskPage, field, openBrowser, phonePage, seen, takeStep } from '../support/browser'
import { citizen, type LocalSystem, startLocalSystem } from '../support/localSystem'

const answer =
  '你好，你申请的柳园小区验收结果可以公开，共 1 页，附在后面，不收费。还不清楚的，请拨打 0635-0000000（示例）。'
const basis = '《中华人民共和国政府信息公开条例》第三十六条'
/** From the queue to the signature, officer and lead together. */
const most = 12

let system: LocalSystem
let browser: Browser
let asker: string
beforeAll(async () => {
  system = await startLocalSystem()
  browser = await openBrowser()
  asker = await citizen(system, '13800000062')
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

/** An application whose receipt its applicant has confirmed, with a photo of who it is. */
async function applied(asked: string): Promise<string> {
  const body = { content: dot.toString('base64') }
  const photo = await system.call<typeof keepAttachment>('POST /api/attachments', { token: asker, body })
  const contact = { name: '示例居民', phone: '13800000062' }
  const made = await system.call<typeof submitInquiry>('POST /api/inquiries', {
    token: asker,
    body: {
      kind: 'disclosure',
      form: 'online',
      text: asked,
      department: 'housing',
      contact,
      identity: [photo.body.id],
    },
  })
  const { id } = made.body.inquiry
  await system.call<typeof confirmReceipt>('POST /api/inquiries/{id}/confirmation', {
    token: asker,
    params: { id },
    body: {},
  })
  return id
}

/** A page that counts by itself how often a finger or a mouse came down on it. */
async function counted(page: Page, account: string, asked: string): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    addEventListener(
      'pointerdown',
      () => localStorage.setItem('taps', `${Number(localStorage.getItem('taps')) + 1}`),
      true,
    )
  })
  await page.goto(`${system.url}/#/workbench/signIn/index`, { waitUntil: 'networkidle' })
  await field(page, '账号').fill(account)
  await field(page, '密码').fill(system.staffPassword)
  await button(page, /^登录$/).click()
  await seen(page.getByText(asked)).first().waitFor()
  await page.evaluate(() => localStorage.setItem('taps', '0'))
  return () => page.evaluate(() => Number(localStorage.getItem('taps')))
}

const press = (page: Page, name: string | RegExp) => button(page, name).click()
const choose = (page: Page, name: string | RegExp) => seen(page.getByRole('radio', { name })).first().click()
/** As somebody writes: into the field by a tap, then with the keys. */
async function write(page: Page, label: string, words: string): Promise<void> {
  await field(page, label).click()
  await page.keyboard.insertText(words)
}

test.each([
  ['a desk of 1280', '示例：申请公开 2025 年柳园小区二次供水改造的验收结果', () => deskPage(browser)],
  ['a phone', '示例：申请公开 2025 年柳园小区消防通道整治的验收结果', () => phonePage(browser)],
])(
  'from the queue to the signed 予以公开 it takes officer and lead no more than 12 taps, on %s',
  async (_where, asked, pageOf) => {
    const id = await applied(asked)
    // The words are good as they stand, so nothing of the form is skipped and no reason is owed.
    expect(findings(asked, { text: answer, basis: [basis] })).toEqual([])
    const officer = await pageOf()
    const officersTaps = await counted(officer, 'zhujian', asked)
    await seen(officer.getByText(asked)).first().click()
    await takeStep(officer, '符合', 'identity-check')
    await press(officer, '写答复')
    await choose(officer, '予以公开')
    await choose(officer, '转为主动公开')
    await write(officer, '答复内容', answer)
    await write(officer, '依据（每行一条，没有可以不写）', basis)
    const choosing = officer.waitForEvent('filechooser')
    await press(officer, '加 PDF')
    await (await choosing).setFiles({ name: '示例.pdf', mimeType: 'application/pdf', buffer: pdf() })
    await seen(officer.getByText('示例 · PDF')).first().waitFor()
    await takeStep(officer, '送审', 'review')

    const lead = await pageOf()
    const leadsTaps = await counted(lead, 'zhujian.lead', asked)
    await seen(lead.getByText(asked)).first().click()
    await takeStep(lead, '签发，发给提问人', 'signature')

    const { status, reply } = await read(id)
    expect(status).toBe('replied')
    expect(reply?.answer?.kind).toBe('予以公开')
    expect(reply?.attachments).toHaveLength(1)
    const taps = (await officersTaps()) + (await leadsTaps())
    expect(taps).toBeGreaterThan(0)
    expect(taps).toBeLessThanOrEqual(most)
  },
  300_000,
)

const read = async (id: string) =>
  (await system.call<typeof readInquiry>('GET /api/inquiries/{id}', { token: asker, params: { id } })).body.inquiry

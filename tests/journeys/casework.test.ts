import type { submitInquiry } from '@shared/inquiries/contract'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import type { Browser, Page } from 'playwright-core'
import { barriers, button, deskPage, field, openBrowser, phonePage, seen, takeStep } from '../support/browser'
import { type LocalSystem, startLocalSystem } from '../support/localSystem'

const phone = '13800000061'
const asked = '我们小区门口的路灯坏了，旁边供热井盖也松了，晚上老人出门看不见路，谁来修？'
const opinion = '供热井盖由供热企业今天加固，换好以后拍照给你们。'
const answer =
  '你好，小区门口的路灯由市城市管理局来修，今晚更换灯头；供热井盖由供热企业今天加固。还不清楚的，请拨打 0635-0000000（示例）。'
const copy = { question: '小区门口的路灯和井盖坏了谁来修', reply: '路灯由城市管理部门修，供热井盖由供热企业加固。' }
/** One black dot, as a photograph. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

let system: LocalSystem
let browser: Browser
let own: Page
let id: string
const desks = new Map<string, Page>()
beforeAll(async () => {
  system = await startLocalSystem()
  browser = await openBrowser()
  own = await phonePage(browser)
  const token = await signedInCitizen(own)
  const photo = await system.call<typeof keepAttachment>('POST /api/attachments', { token, body: { content: dot } })
  const body = {
    kind: 'consultation',
    text: asked,
    department: 'urban-management',
    publishable: true,
    attachments: [photo.body.id],
  }
  const made = await system.call<typeof submitInquiry>('POST /api/inquiries', { token, body })
  id = made.body.inquiry.id
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const open = (page: Page, path: string) => page.goto(`${system.url}/#/${path}`, { waitUntil: 'networkidle' })
const shows = (page: Page, text: string | RegExp) => seen(page.getByText(text)).first().waitFor()
const press = (page: Page, name: string | RegExp) => button(page, name).click()
const tab = (page: Page, name: string | RegExp) => seen(page.getByRole('tab', { name })).first().click()

/** Signs the asker in on a phone; what the phone then holds also serves the calls that have no page here. */
async function signedInCitizen(page: Page): Promise<string> {
  await open(page, 'people/signIn/index')
  await field(page, '手机号').fill(phone)
  await press(page, '发送验证码')
  await shows(page, '已发送')
  await field(page, '验证码').fill(await system.codeFor(phone))
  await press(page, /^登录$/)
  await field(page, '你的问题').waitFor()
  const session = await page.evaluate(() => localStorage.getItem('session'))
  return (JSON.parse(session ?? '{}') as { data: { token: string } }).data.token
}

/** The desk of a staff account, signed in the first time. */
async function desk(account: string): Promise<Page> {
  const there = desks.get(account)
  if (there) return there
  const page = await deskPage(browser)
  desks.set(account, page)
  await open(page, 'workbench/signIn/index')
  await field(page, '账号').fill(account)
  await field(page, '密码').fill(system.staffPassword)
  await press(page, /^登录$/)
  await seen(page.getByRole('tablist', { name: '工作台' }))
    .first()
    .waitFor()
  return page
}

/** The case on a page of its own, as it stands now. */
async function caseOf(account: string): Promise<Page> {
  const page = await desk(account)
  await open(page, `workbench/case/index?id=${id}`)
  await page.reload({ waitUntil: 'networkidle' })
  await shows(page, new RegExp(id))
  return page
}

test('the desk splits a case; the department asked for its part finds it in its list and gives its opinion', async () => {
  const dispatcher = await caseOf('fenban')
  await press(dispatcher, '分给几个单位')
  await field(dispatcher, '找协办单位').fill('市住房')
  await press(dispatcher, /^市住房城乡建设局/)
  await field(dispatcher, '为什么这样分').fill('路灯归城管，供热井盖归住建')
  await takeStep(dispatcher, /^分办$/, 'split')
  await shows(dispatcher, '协办中')

  const supporting = await desk('zhujian')
  await tab(supporting, /^协办 \d/)
  await seen(supporting.getByText(asked.slice(0, 20)))
    .first()
    .click()
  await press(supporting, '写协办意见')
  await field(supporting, '你单位的意见').fill(opinion)
  await takeStep(supporting, '交给主办单位', 'contribution')
  await shows(supporting, '已提意见')
}, 300_000)

test('the officer sees the photograph and the opinion, asks for more time, and the lead grants it', async () => {
  const officer = await caseOf('chengguan')
  await shows(officer, opinion)
  await press(officer, '放大照片 1')
  const photo = seen(officer.locator('.photo__image')).first()
  expect(await photo.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1)
  expect(await barriers(officer)).toEqual([])
  await press(officer, '更多办理')
  await press(officer, '申请延期')
  await field(officer, '延长多少个工作日').fill('2')
  await field(officer, '为什么办不完').fill('灯头要等厂家送到')
  await takeStep(officer, /^申请延期$/, 'extension-request')
  await shows(officer, '申请延长 2 个工作日')
  const lead = await caseOf('chengguan.lead')
  await takeStep(lead, '批准延期', 'extension')
  await shows(lead, '批准延期 2 个工作日')
}, 300_000)

test('the reply is written, and nobody but the lead signs it', async () => {
  const officer = await caseOf('chengguan')
  await officer.keyboard.press('r')
  await field(officer, '答复内容').fill(answer)
  await takeStep(officer, '送审', 'review')
  await shows(officer, '起草的人不能签发，等审核人签')
  const lead = await caseOf('chengguan.lead')
  await shows(lead, answer)
  await takeStep(lead, '签发，发给提问人', 'signature')
  await shows(lead, '已答复')
}, 300_000)

test('选登: the editor finds it and proposes, the lead finds what to sign, the editor makes it public, and anyone reads it', async () => {
  const editor = await desk('bianji')
  await shows(editor, asked.slice(0, 20))
  expect(await barriers(editor)).toEqual([])
  await seen(editor.getByText(asked.slice(0, 20)))
    .first()
    .click()
  await press(editor, /^选登$/)
  await field(editor, '公开的问题').fill(copy.question)
  await field(editor, '公开的答复').fill(copy.reply)
  await seen(editor.getByRole('switch', { name: '个人信息已经去掉' }))
    .first()
    .click()
  await takeStep(editor, '送单位签', 'publication-proposal')
  await shows(editor, '等单位签')

  const lead = await desk('chengguan.lead')
  await open(lead, 'workbench/queue/index')
  await tab(lead, '选登待签 1')
  await seen(lead.getByText(copy.question)).first().click()
  await takeStep(lead, '同意公开', 'publication-signature')
  await shows(lead, '单位已签')

  await tab(editor, '等公开')
  await seen(editor.locator('.queue-row').getByText(copy.question)).first().click()
  await takeStep(editor, /^公开$/, 'publication')
  await shows(editor, '所有人可看')
  expect(await publicReplies()).toContain(copy.question)
}, 300_000)

test('the author takes it back and it is gone; what was not solved is handled once more', async () => {
  await open(own, `inquiries/case/index?id=${id}`)
  await shows(own, copy.question)
  await press(own, '撤回同意')
  await seen(own.locator('.taro-model__confirm, .taro__modal-foot').getByText('撤回同意')).first().click()
  await shows(own, /撤回同意，公开的内容已删除/)
  expect(await publicReplies()).not.toContain(copy.question)

  await press(own, '没有解决，要求再办一次')
  await field(own, '哪里没有解决').fill('灯修好了，井盖还是松的')
  await takeStep(own, /^要求再办一次$/, 'redo')
  await shows(own, '办理中')
  const officer = await caseOf('chengguan')
  await shows(officer, '提问人不满意，要求重办')
  await shows(officer, '灯修好了，井盖还是松的')
}, 300_000)

test('a case that is printed comes whole, on as many sheets as it takes', async () => {
  const officer = await caseOf('chengguan')
  const pdf = (await officer.pdf({ format: 'A4' })).toString('latin1')
  expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(1)
}, 300_000)

const publicReplies = async () => (await fetch(`${system.url}/api/ledger/replies`)).text()

import type { Browser, Page } from 'playwright-core'
import {
  barriers,
  button,
  copied,
  deskPage,
  field,
  openBrowser,
  phonePage,
  picture,
  seen,
  takeStep,
} from '../support/browser'
import { type LocalSystem, startLocalSystem } from '../support/localSystem'

const phone = '13800000051'
const question = '我们小区的路灯坏了半个月，晚上老人出门看不见路，找谁来修？'

let system: LocalSystem
let browser: Browser
let citizen: Page
beforeAll(async () => {
  system = await startLocalSystem()
  browser = await openBrowser()
  citizen = await phonePage(browser)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const open = (page: Page, path: string) => page.goto(`${system.url}/#/${path}`, { waitUntil: 'networkidle' })
const shows = (page: Page, text: string | RegExp) => seen(page.getByText(text)).first().waitFor()

test('a citizen asks on a phone and gets a short answer with its source and three further questions', async () => {
  await citizen.goto(system.url, { waitUntil: 'networkidle' })
  await shows(citizen, '大家常问')
  expect(await barriers(citizen)).toEqual([])
  await picture(citizen, 'ask')
  await field(citizen, '你的问题').fill('我向区里申请公开文件，多久必须给我答复？')
  await button(citizen, '问一问').click()
  await shows(citizen, /20 ?个工作日/)
  await shows(citizen, /政府信息公开条例.*第三十三条/)
  await shows(citizen, /2019年5月15日起施行/)
  await shows(citizen, '还想问')
  await button(citizen, '没有解决').waitFor()
  expect(await barriers(citizen)).toEqual([])
  await picture(citizen, 'answer')
  expect(await copied(citizen, citizen.getByText(/20 ?个工作日/))).toMatch(/20 ?个工作日/)
  expect(await copied(citizen, citizen.getByText(/政府信息公开条例.*第三十三条/))).toContain('第三十三条')
}, 300_000)

test('what has no answer is handed to the responsible department, after signing in, with the text kept', async () => {
  await citizen.goto(system.url, { waitUntil: 'networkidle' })
  await field(citizen, '你的问题').fill(question)
  await button(citizen, '问一问').click()
  await shows(citizen, '市城市管理局')
  await button(citizen, '转给这个单位答复').click()
  await button(citizen, '登录后提交').click()
  await citizen.getByLabel('诉求内容').waitFor({ state: 'hidden' })
  await field(citizen, '手机号').fill(phone)
  await button(citizen, '发送验证码').click()
  await seen(citizen.getByText('已发送')).first().waitFor()
  await field(citizen, '验证码').fill(await system.codeFor(phone))
  await button(citizen, /^登录$/).click()
  expect(await field(citizen, '诉求内容').inputValue()).toBe(question)
  await picture(citizen, 'submit')
  await button(citizen, /^提交$/).click()
  const code = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/
  await shows(citizen, code)
  expect((await copied(citizen, citizen.getByText(code))).trim()).toMatch(code)
  await shows(citizen, /从收到次日起算 15 个工作日/)
  await shows(citizen, /本市约定/)
  expect(await barriers(citizen)).toEqual([])
}, 300_000)

test('an officer at a desk writes the reply, a lead signs it, and the case leaves the queue', async () => {
  const officer = await signedIn('chengguan')
  await seen(officer.getByText(question)).first().click()
  await shows(officer, /还有 15 个工作日/)
  expect(await barriers(officer)).toEqual([])
  await picture(officer, 'workbench')
  await button(officer, '写答复').click()
  await field(officer, '答复内容').fill(
    '你好，小区的路灯由市城市管理局来修：维修班今晚更换灯头，两天内全部修好。还不清楚的，请拨打 0635-0000000（示例）。',
  )
  expect(await barriers(officer)).toEqual([])
  await takeStep(officer, '送审', 'review')
  await shows(officer, '答复稿，等签发')
  const lead = await signedIn('chengguan.lead')
  await seen(lead.getByText(question)).first().click()
  await takeStep(lead, '签发，发给提问人', 'signature')
  await shows(lead, /已答复/)
  expect(await barriers(lead)).toEqual([])
  // The open case stays in the address: the list is opened without one.
  await open(lead, 'workbench/queue/index')
  await lead.reload({ waitUntil: 'networkidle' })
  const listed = seen(lead.getByText(question)).first()
  await seen(lead.getByRole('tab', { name: '已答复' })).click()
  await listed.waitFor()
  await seen(lead.getByRole('tab', { name: '未结' })).click()
  await listed.waitFor({ state: 'hidden' })
  await Promise.all([officer.context().close(), lead.context().close()])
}, 300_000)

test('the citizen is told in the inbox, reads the reply and rates it', async () => {
  await open(citizen, 'people/inbox/index')
  await shows(citizen, '市城市管理局答复了你')
  await picture(citizen, 'inbox')
  await seen(citizen.getByText('市城市管理局答复了你')).first().click()
  await shows(citizen, /两天内全部修好/)
  await picture(citizen, 'case')
  await rateWithFive(citizen)
  await shows(citizen, '办完')
}, 300_000)

test('a village sees its notice in the app and on its screen, and the village next door does not', async () => {
  const own = await phonePage(browser)
  const title = '【示例】王化村道路拓宽征地补偿安置公告'
  await own.goto(`${system.url}/screen/371502101277`, { waitUntil: 'networkidle' })
  await shows(own, title)
  await own.goto(`${system.url}/screen/371502101247`, { waitUntil: 'networkidle' })
  await shows(own, /张葛村学校扩建/)
  expect(await own.getByText(title).count()).toBe(0)
  const wall = await deskPage(browser, 1920, 1080)
  await wall.goto(`${system.url}/screen/371502101277`, { waitUntil: 'networkidle' })
  await shows(wall, title)
  await picture(wall, 'screen')
  await own.context().close()
  await wall.context().close()
}, 300_000)

test('a resident follows a village without any location permission, and meets its notices in the tab', async () => {
  const resident = await phonePage(browser)
  await open(resident, 'people/places/index')
  await field(resident, '按名称找').fill('王化')
  await button(resident, /东昌府区沙镇镇王化/).click()
  await open(resident, 'notices/list/index')
  await shows(resident, '【示例】王化村道路拓宽征地补偿安置公告')
  expect(await resident.getByText(/张葛村学校扩建/).count()).toBe(0)
  expect(await barriers(resident)).toEqual([])
  await picture(resident, 'notices')
  await seen(resident.getByText('【示例】王化村道路拓宽征地补偿安置公告')).first().click()
  await shows(resident, /土地管理法实施条例/)
  expect(await barriers(resident)).toEqual([])
  await picture(resident, 'notice')
  await resident.context().close()
}, 300_000)

test('anyone reads the public ledger, and the pages hold nothing in the way of anybody', async () => {
  const reader = await phonePage(browser)
  const pages = [
    'ledger/overview',
    'ledger/roots',
    'concerns/list',
    'notices/list',
    'inquiries/mine',
    'people/me',
    'people/settings',
    'inquiries/track',
  ]
  const found: Record<string, string[]> = {}
  for (const page of pages) {
    await open(reader, `${page}/index`)
    found[page] = await barriers(reader)
    if (page === 'ledger/overview') await picture(reader, 'ledger')
  }
  expect(found).toEqual(Object.fromEntries(pages.map((page) => [page, []])))
  await open(reader, 'ledger/overview/index')
  await shows(reader, /【示例】在外地住院/)
  await reader.context().close()
}, 300_000)

test('in 长辈版 the type grows and every button is at least 60 high', async () => {
  const elder = await phonePage(browser)
  await elder.goto(system.url, { waitUntil: 'networkidle' })
  await seen(elder.getByRole('switch', { name: '长辈版' }))
    .first()
    .click()
  await elder.waitForTimeout(300)
  await picture(elder, 'elder')
  const box = await button(elder, '问一问').boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(60)
  await elder.context().close()
}, 300_000)

test('without a connection the question stays in its box, the page says so and offers to try again, and when the connection is back it is answered by itself', async () => {
  const cut = await phonePage(browser)
  await cut.goto(system.url, { waitUntil: 'networkidle' })
  await cut.context().setOffline(true)
  await field(cut, '你的问题').fill(question)
  await button(cut, '问一问').click()
  await button(cut, /再试一次|重试/).waitFor()
  await cut.context().setOffline(false)
  await shows(cut, '市城市管理局')
  await cut.context().close()
}, 300_000)

/** A staff account's workbench at a desk. */
async function signedIn(account: string): Promise<Page> {
  const desk = await deskPage(browser)
  await open(desk, 'workbench/signIn/index')
  await field(desk, '账号').fill(account)
  await field(desk, '密码').fill(system.staffPassword)
  await button(desk, /^登录$/).click()
  await shows(desk, '市城市管理局')
  return desk
}

async function rateWithFive(page: Page): Promise<void> {
  await seen(page.getByRole('radio', { name: /5/ }).or(page.getByRole('button', { name: /5 ?分|5 ?星/ })))
    .first()
    .click()
  await takeStep(page, /提交评价|评价/, 'rating')
}

import type { Browser, Page } from 'playwright-core'
import { field, openBrowser, phonePage, seen } from '../support/browser'
import { type LocalSystem, startLocalSystem } from '../support/localSystem'

let system: LocalSystem
let browser: Browser
beforeAll(async () => {
  system = await startLocalSystem()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const mostStops = 60
/** The words of what has the focus, or what it is where it has none. */
const held = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement
    const role = one.getAttribute('role')
    if (one === document.body || role === 'main') return role ?? 'nothing'
    return one.getAttribute('aria-label') ?? (one.innerText || one.tagName)
  })

/** Goes on with Tab until what has the focus says so; the number of stops it took. */
async function tabTo(page: Page, words: RegExp, key = 'Tab'): Promise<number> {
  for (let stops = 1; stops <= mostStops; stops++) {
    await page.keyboard.press(key)
    if (words.test(await held(page))) return stops
  }
  throw new Error(`Tab does not come to ${words}`)
}

test('whoever has no mouse comes to the first common question in a few stops, chooses a topic by arrows, and is back at the question after its answer', async () => {
  const page = await phonePage(browser)
  await page.goto(system.url)
  await seen(page.getByRole('tab')).first().waitFor()
  await page.keyboard.press('Tab')
  // What looks after keys is fetched at the first press.
  await page.waitForFunction(() => document.querySelectorAll('[role=tab][tabindex="-1"]').length > 5)
  expect(await tabTo(page, /征地与宅基地/)).toBeLessThan(8)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await held(page)).toBe('入学')
  await page.keyboard.press('Enter')
  await seen(page.getByRole('tab', { name: '入学', selected: true })).waitFor()
  expect(await tabTo(page, /孩子几岁上小学/)).toBe(1)
  await page.keyboard.press('Enter')
  await seen(page.getByRole('heading', { name: /孩子几岁上小学/ })).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'main')
  await page.goBack()
  await seen(page.getByRole('heading', { name: '有什么想问的？' })).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('孩子几岁上小学'))
  await page.context().close()
}, 300_000)

test('on a desk the four places stand at the top and are met first; on a phone they stand at the foot and are met last', async () => {
  const order = async (width: number) => {
    const page = await phonePage(browser)
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${system.url}/#/notices/list/index`)
    await seen(page.getByText('选好你家所在的村或社区').or(page.getByRole('button', { name: '选地方' })))
      .first()
      .waitFor()
    await page.keyboard.press('Tab')
    const first = await held(page)
    // Made narrow they move to the foot, for the keyboard too.
    await page.setViewportSize({ width: 390, height: 800 })
    const last = await page.waitForFunction(() => {
      const name = document.querySelector('.taro-tabbar__container')?.lastElementChild?.className
      return name === 'tabs' && name
    })
    const foot = await last.jsonValue()
    await page.context().close()
    return [first, foot]
  }
  expect(await order(1280)).toEqual(['问答', 'tabs'])
  expect(await order(390)).toEqual(['选地方', 'tabs'])
}, 300_000)

test('by keys alone one signs in once though Enter is pressed twice, a supplement is opened, sent, sent again after no answer came, and a question about taking back is left: the focus is never lost', async () => {
  const page = await phonePage(browser)
  let signedIn = 0
  await page.route('**/sessions/phone', async (route) => {
    signedIn += 1
    await page.waitForTimeout(500)
    await route.continue()
  })
  await page.goto(`${system.url}/#/people/signIn/index`)
  await field(page, '手机号').fill('13800000001')
  await tabTo(page, /发送验证码/)
  await page.keyboard.press('Enter')
  const code = await system.codeFor('13800000001')
  await field(page, '验证码').fill(code)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(100)
  await page.keyboard.press('Enter')
  await seen(page.getByRole('heading', { name: '有什么想问的？' })).waitFor()
  expect(signedIn).toBe(1)
  await page.goto(`${system.url}/#/inquiries/case/index?id=EXAM-PTR6`)
  await seen(page.getByText('办理经过')).waitFor()
  await tabTo(page, /^补充说明$/)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('textarea'))
  await page.keyboard.type('又看了一次，还是那样，请再来看看')
  let answers = 0
  await page.route('**/supplement', async (route) => {
    answers += 1
    // The city takes it; the first time its answer is lost on the way.
    if (answers > 1) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await tabTo(page, /^提交补充$/)
  await page.keyboard.press('Enter')
  await seen(page.getByText('现在连不上网络')).waitFor()
  expect(await held(page)).toBe('提交补充')
  await page.keyboard.press('Enter')
  await seen(page.getByText(/^补充已经交给/)).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === '补充说明')
  expect(await seen(page.getByText('又看了一次，还是那样，请再来看看')).count()).toBe(1)
  await tabTo(page, /^撤回$/)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.textContent === '不撤回')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.activeElement?.textContent === '撤回')
  await page.context().close()
}, 300_000)

test('in the high-contrast colours of the system one sees what is switched on, what is chosen and what is a button', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${system.url}/#/inquiries/submit/index`)
  const toggle = seen(page.getByRole('switch', { name: /同意把问题和答复公开/ }))
  const drawn = () =>
    toggle.locator('.toggle').evaluate((one) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(one)
      return { backgroundColor, outlineStyle }
    })
  await toggle.waitFor()
  const off = await drawn()
  await toggle.click()
  await page.waitForFunction(() => document.querySelector('.toggle.is-on'))
  const on = await drawn()
  expect([off.outlineStyle, on.outlineStyle]).toEqual(['solid', 'solid'])
  expect(on.backgroundColor).not.toBe(off.backgroundColor)
  const edge = (name: RegExp | string) =>
    seen(page.getByRole('button', { name }))
      .first()
      .evaluate((one) => getComputedStyle(one).borderTopStyle)
  expect(await edge('登录后提交')).toBe('solid')
  await context.close()
}, 300_000)

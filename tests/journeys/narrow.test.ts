import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { type LocalSystem, startLocalSystem } from '../support/localSystem'

const asked = (question: string) => `answers/answer/index?q=${encodeURIComponent(question)}`
const pages = [
  'answers/ask/index',
  asked('小区停暖了找谁'),
  asked('申请公开多久答复'),
  asked('家里一股煤气味，头晕'),
  asked('我在工地干了八个月的活，老板一直拖着工钱不给，孩子开学要交学费，找他他就躲，电话也不接'),
  'answers/library/index',
  'inquiries/submit/index',
  'inquiries/mine/index',
  'inquiries/track/index',
  'people/me/index',
  'people/signIn/index',
  'people/inbox/index',
  'people/places/index',
  'people/settings/index',
  'notices/list/index',
  'ledger/overview/index',
  'ledger/roots/index',
  'concerns/list/index',
]
const sizes = ['normal', 'large', 'largest'] as const
const least = { normal: 44, large: 60, largest: 60 }

let system: LocalSystem
let browser: Browser
beforeAll(async () => {
  system = await startLocalSystem()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

test.each(sizes)(
  'on the narrowest phone nothing is cut off and everything can be hit, written %s',
  async (size) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 320, height: 640 }, isMobile: true })
    await context.addInitScript(
      (data) => localStorage.setItem('settings.typeSize', JSON.stringify({ data })),
      size as string,
    )
    const page = await context.newPage()
    const found: Record<string, string[]> = {}
    for (const path of pages) {
      await page.goto('about:blank')
      await page.goto(`${system.url}/#/${path}`, { waitUntil: 'networkidle' })
      await page.locator(`.page--${size}`).last().waitFor()
      found[path] = await cutOff(page, least[size])
    }
    expect(found).toEqual(Object.fromEntries(pages.map((path) => [path, []])))
    await context.close()
  },
  120_000,
)

/** What sticks out at the right, is cut within itself, or is too low to hit. What scrolls sideways by itself may stick out. */
const cutOff = (page: Page, touch: number) =>
  page.evaluate((height) => {
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      !one.matches('.taro_page, .taro-tabbar__panel, body') &&
      ((/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth) ||
        scrolls(one.parentElement))
    const all = Array.from(document.querySelectorAll('body *')).filter(
      (one) => one.getClientRects().length > 0 && !one.closest('.for-readers'),
    )
    const out = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one))
    const cut = all.filter(
      (one) =>
        one.childElementCount === 0 &&
        one.textContent?.trim() &&
        getComputedStyle(one).overflowX === 'hidden' &&
        one.scrollWidth > one.clientWidth + 1,
    )
    const low = all.filter((one) => one.matches('button, a') && one.getBoundingClientRect().height < height - 0.5)
    const named = (what: string, ones: Element[]) => ones.map((one) => `${what}: ${one.textContent?.slice(0, 20)}`)
    return [...named('out', out), ...named('cut', cut), ...named('low', low)]
  }, touch)

import type { Browser, Page } from 'playwright-core'
import { barriers, button, field, openBrowser, phonePage, seen } from '../support/browser'
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

/** The page as it stands while its scripts are still on their way; `arrive` lets them come. */
async function withoutScripts(): Promise<{ page: Page; arrive: () => void }> {
  const page = await phonePage(browser)
  const waiting: (() => void)[] = []
  let held = true
  await page.route(/\/js\//, async (route) => {
    if (held) await new Promise<void>((go) => waiting.push(go))
    await route.continue()
  })
  await page.goto(system.url, { waitUntil: 'commit' })
  await page.locator('#first-question').waitFor()
  const arrive = () => {
    held = false
    waiting.forEach((go) => go())
  }
  return { page, arrive }
}
const handedOver = (page: Page) => page.locator('#first').waitFor({ state: 'detached' })
const inTheBox = (page: Page) => field(page, '你的问题').inputValue()
const worded = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'h1, textarea, .ask button, .top__name, .top__tools button, .tabs__one',
    )
    const shown = Array.from(all).filter((one) => one.offsetParent || one.getClientRects().length)
    return shown.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return [one.innerText || (one as HTMLTextAreaElement).placeholder, ...[x, y, width, height].map(Math.round)].join(
        ' ',
      )
    })
  })

test('the question box stands before any script, in the very words and places of the page that takes over', async () => {
  const { page, arrive } = await withoutScripts()
  const before = await worded(page)
  expect(before.length).toBeGreaterThan(7)
  expect(await barriers(page)).toEqual([])
  arrive()
  await handedOver(page)
  expect(await worded(page)).toEqual(before)
  await page.context().close()
}, 300_000)

test('what was written before the scripts came is kept, with the focus and the place in the text', async () => {
  const { page, arrive } = await withoutScripts()
  await page.locator('#first-question').pressSequentially('小区停暖了')
  await page.keyboard.press('ArrowLeft')
  arrive()
  await handedOver(page)
  expect(await inTheBox(page)).toBe('小区停暖了')
  await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).selectionStart === 4)
  await page.keyboard.type('三天')
  expect(await inTheBox(page)).toBe('小区停暖三天了')
  await page.context().close()
}, 300_000)

test('a syllable that is being written is not cut off by the page that takes over', async () => {
  const { page, arrive } = await withoutScripts()
  const box = page.locator('#first-question')
  await box.dispatchEvent('compositionstart')
  arrive()
  await seen(page.getByText('大家常问')).first().waitFor()
  expect(await box.count()).toBe(1)
  await box.fill('停暖')
  await box.dispatchEvent('compositionend')
  await handedOver(page)
  expect(await inTheBox(page)).toBe('停暖')
  await page.context().close()
}, 300_000)

test('a question sent before the scripts came is answered when they have', async () => {
  const { page, arrive } = await withoutScripts()
  await page.locator('#first-question').fill('我向区里申请公开文件，多久必须给我答复？')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  arrive()
  await seen(page.getByText(/20 ?个工作日/))
    .first()
    .waitFor()
  await handedOver(page)
  await page.context().close()
}, 300_000)

test('长辈版 chosen before the scripts came stays chosen', async () => {
  const { page, arrive } = await withoutScripts()
  await page.locator('#first-large').click()
  arrive()
  await handedOver(page)
  expect(await seen(page.locator('.page--large')).count()).toBe(1)
  await page.context().close()
}, 300_000)

test('a first visit fetches at most 136 KB of scripts, with the pages that a question leads to', async () => {
  const page = await phonePage(browser)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(system.url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(500)
  expect(scripts.size).toBeGreaterThan(5)
  expect(bytes).toBeGreaterThan(50 * 1024)
  expect(bytes).toBeLessThanOrEqual(136 * 1024)
  await page.context().close()
}, 300_000)

test('without a connection a reload shows our page with the draft; nothing of the API is kept on the phone', async () => {
  const page = await phonePage(browser)
  await page.goto(system.url, { waitUntil: 'networkidle' })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await field(page, '你的问题').fill('暖气不热找谁')
  await page.context().setOffline(true)
  await page.reload()
  await seen(page.getByText('现在连不上网络')).first().waitFor()
  expect(await inTheBox(page)).toBe('暖气不热找谁')
  await button(page, '问一问').click()
  await seen(page.getByText('现在连不上网络')).first().waitFor()
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    const requests = await Promise.all(caches.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/')
  expect(kept.filter((path) => path !== '/' && !/^\/(js|css)\//.test(path))).toEqual([])
  await page.context().setOffline(false)
  await page.reload({ waitUntil: 'networkidle' })
  await page.context().close()
}, 300_000)

test('a page that was opened without a line is read by itself once the line is back', async () => {
  const page = await phonePage(browser)
  await page.goto(`${system.url}/#/notices/issue/index?id=example-notice-1`)
  await seen(page.getByText('说了什么')).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.reload()
  await seen(page.getByText('现在连不上网络')).waitFor()
  await page.context().setOffline(false)
  await seen(page.getByText('说了什么')).waitFor()
  expect(await seen(page.getByText('现在连不上网络')).count()).toBe(0)
  await page.context().close()
}, 300_000)

import type { Browser, Page } from 'playwright-core'
import { button, openBrowser, seen } from '../support/browser'
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

/** A phone with the first page open, on which no part of another page can be had `until` a reload, or for ever. */
async function withoutOldParts(until: 'reload' | 'ever') {
  // What the phone keeps itself is no matter here.
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
  const page = await context.newPage()
  const documents: string[] = []
  const fetched = new Set<string>()
  let missing = false
  page.on('request', (one) => one.resourceType() === 'document' && documents.push(one.url()))
  await page.route(/\/(js|css)\/[^/]+$/, async (route) => {
    const part = new URL(route.request().url()).pathname
    const gone = missing && !fetched.has(part) && (until === 'ever' || documents.length < 2)
    if (!gone) fetched.add(part)
    await (gone ? route.fulfill({ status: 404, body: '' }) : route.continue())
  })
  await page.goto(system.url, { waitUntil: 'networkidle' })
  missing = true
  return { page, documents }
}
const follow = (page: Page, path: string) => page.evaluate((to) => void (location.hash = `#/${to}`), path)
const shows = (page: Page, text: string) => seen(page.getByText(text)).first().waitFor()

test('a part of a page that a new deployment took away comes by one reload, and the page asked for opens', async () => {
  const { page, documents } = await withoutOldParts('reload')
  await follow(page, 'people/settings/index')
  await shows(page, '字体大小（长辈版）')
  expect(documents).toHaveLength(2)
  await page.context().close()
}, 300_000)

test('where the reload does not help it is said, without another reload, and the first page is one press away', async () => {
  const { page, documents } = await withoutOldParts('ever')
  await follow(page, 'people/settings/index')
  await shows(page, '这一页现在取不到')
  expect(documents).toHaveLength(2)
  await seen(page.getByText('回首页')).first().click()
  await button(page, '问一问').waitFor()
  await page.context().close()
}, 300_000)

test('without a connection nothing is reloaded, and the page says that there is none', async () => {
  const { page, documents } = await withoutOldParts('ever')
  await page.context().setOffline(true)
  await follow(page, 'people/settings/index')
  await shows(page, '现在没有网络，连上后再点一次')
  expect(documents).toHaveLength(1)
  await page.context().close()
}, 300_000)

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The real browser that `npm test` found or installed. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: switches })

const here = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } as const

/** A slow machine is no fault of the page: what is waited for may take as long as the test may. */
const patience = 120_000

async function patientPage(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(patience)
  return context.newPage()
}

export async function phonePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ...here,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  return patientPage(context)
}

export async function deskPage(browser: Browser, width = 1280, height = 860): Promise<Page> {
  return patientPage(await browser.newContext({ ...here, viewport: { width, height } }))
}

/** Pages left behind stay in the document, hidden: only what a person sees counts. */
export const seen = (found: Locator): Locator => found.filter({ visible: true })
export const button = (page: Page, name: string | RegExp): Locator => seen(page.getByRole('button', { name })).first()
export const field = (page: Page, label: string): Locator => seen(page.getByLabel(label)).first()

/**
 * Presses what takes a step, and waits until the city has taken it: a word on the page may have stood there before, and
 * whoever looks next must find what was done. `step` ends the path that is called.
 */
export async function takeStep(page: Page, name: string | RegExp, step: string): Promise<void> {
  const isIt = (url: string) => new URL(url).pathname.endsWith(`/${step}`)
  const [reply] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST' && isIt(one.url())),
    button(page, name).click(),
  ])
  if (!reply.ok()) throw new Error(`${step}: ${await reply.text()}`)
}

/**
 * Waits until a page that was gone to is the one that is shown, and nothing it asked the city for is still to come: going
 * from page to page, as people do, is a tenth of the work of loading everything anew.
 */
export function settledOn(page: Page): (path: string) => Promise<void> {
  const waiting = new Set<unknown>()
  page.on('request', (one) => waiting.add(one))
  page.on('requestfinished', (one) => waiting.delete(one))
  page.on('requestfailed', (one) => waiting.delete(one))
  return async (path) => {
    const [name] = path.split('?')
    await seen(page.locator(`.taro_page[id^="/${name}"]`)).waitFor()
    for (let quiet = 0; quiet < 3; quiet = waiting.size === 0 && !(await loads(page)) ? quiet + 1 : 0)
      await page.waitForTimeout(50)
  }
}

const loads = (page: Page) => seen(page.locator('.loading')).count()

/** What stands in the way of people who see, hear or point differently, as axe finds it on the page that is shown. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 120)}`)
}

/** What one gets who presses three times on a text and copies it. */
export async function copied(page: Page, text: Locator): Promise<string> {
  await seen(text).first().click({ clickCount: 3 })
  return page.evaluate(() => String(getSelection()))
}

/** With PICTURES=1 the journeys also take the pictures of the README. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return
  const folder = join(__dirname, '../journeys/pictures')
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), scale: 'css' })
}

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

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

export async function phonePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ...here,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  return context.newPage()
}

export async function deskPage(browser: Browser, width = 1280, height = 860): Promise<Page> {
  return (await browser.newContext({ ...here, viewport: { width, height } })).newPage()
}

/** Pages left behind stay in the document, hidden: only what a person sees counts. */
export const seen = (found: Locator): Locator => found.filter({ visible: true })
export const button = (page: Page, name: string | RegExp): Locator => seen(page.getByRole('button', { name })).first()
export const field = (page: Page, label: string): Locator => seen(page.getByLabel(label)).first()

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

import type { listNotices } from '@shared/notices/contract'
import type { Replied } from '@shared/operation'
import type { Browser } from 'playwright-core'
import { deskPage, openBrowser } from '../support/browser'
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

const short = '周六上午停水两小时，请先存好水。'
const long = Array.from(
  { length: 12 },
  (_, nth) => `第${nth + 1}件事先要说清楚：带上户口簿；到村委会登记；看过以后再签字。`,
)
const walls = { lying: [1920, 1080], upright: [1080, 1920] } as const
const texts = { short, long: long.join('\n'), middling: `${short}可以先做两件事：存好水；关好龙头。` }
const titles = {
  short: '停水公告',
  long: '东昌府区沙镇镇王化村及周边六个村庄饮用水主管道更换期间分片分时停水安排和送水点公告',
  longest:
    '王化村村务公开：二〇二六年度农村土地承包经营权确权登记面积核实结果及有异议地块逐户复核情况和更正后的公布名单（含附表三）',
}

const every = Object.keys(walls).flatMap((wall) =>
  Object.keys(texts).flatMap((text) => Object.keys(titles).map((title) => [wall, text, title] as const)),
)

test.each(every)(
  'on a wall %s a %s text under a %s title is written large and whole lines only, and nothing scrolls',
  async (wall, text, title) => {
    const [width, height] = walls[wall as keyof typeof walls]
    const page = await deskPage(browser, width, height)
    await page.route(/\/api\/notices\?/, async (route) => {
      const feed = (await (await route.fetch()).json()) as Replied<typeof listNotices>
      const words = { text: texts[text as keyof typeof texts], title: titles[title as keyof typeof titles], now: [] }
      await route.fulfill({ json: { ...feed, notices: feed.notices.slice(0, 1).map((one) => ({ ...one, ...words })) } })
    })
    await page.goto(`${system.url}/screen/371502101277`)
    await page.locator('.slide__qr img').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const seen = await page.evaluate(() => {
      const of = (what: string) => document.querySelector(what)!
      const box = of('.slide__text').getBoundingClientRect()
      const shown = (one: Element) => one.getClientRects().length > 0
      const words = Array.from(document.querySelectorAll('.slide__words')).filter(shown)
      const marks = Array.from(document.querySelectorAll('.slide__nth')).filter(shown)
      const foot = of('.board__foot').getBoundingClientRect()
      return {
        title: parseFloat(getComputedStyle(of('.slide__title')).fontSize),
        text: parseFloat(getComputedStyle(words[0]!).fontSize),
        code: of('.slide__qr img').getBoundingClientRect().width / innerWidth,
        hidden: of('.slide__qr').getBoundingClientRect().bottom > foot.top,
        below: words.filter((one) => one.getBoundingClientRect().bottom > box.bottom + 1).length,
        alone: marks.filter((one) => !words.some((word) => word.parentElement === one.parentElement)).length,
        leads: words.at(-1)!.classList.contains('slide__lead'),
        scrolls: of('.board').scrollHeight > innerHeight + 1 || foot.bottom > innerHeight + 1,
        fills: (words.at(-1)!.getBoundingClientRect().bottom - box.top) / box.height,
      }
    })
    expect(seen).toMatchObject({ below: 0, alone: 0, leads: false, scrolls: false, hidden: false })
    expect(seen.title).toBeGreaterThanOrEqual(72)
    expect(seen.code).toBeGreaterThanOrEqual(1 / 6)
    expect(seen.text).toBeGreaterThanOrEqual(text === 'short' ? 60 : 30)
    if (text === 'long') expect(seen.fills).toBeGreaterThan(0.6)
    await page.context().close()
  },
  300_000,
)

test.each(Object.keys(walls))(
  'on a wall %s a hearing at a long place still says what to bring, and no word of its place is torn in two',
  async (wall) => {
    const [width, height] = walls[wall as keyof typeof walls]
    const page = await deskPage(browser, width, height)
    const place = '在东昌府区沙镇镇人民政府便民服务中心（原供销社大楼）二楼东侧第三会议室，从东门进，有人引路'
    const hearing = {
      standing: 'invited',
      today: false,
      words: `听证：2027年1月15日（周五）上午9点，${place}`,
      bring: '身份证、房产证或者宅基地证明，委托别人来的带委托书和受托人身份证',
      contact: '示例电话 0635-0000001',
      notice: { id: 'example-notice-1', title: '【示例】王化片区征收补偿方案征求意见' },
      day: '2999-01-01',
      field: '旧区改造',
      department: '市住房城乡建设局',
      example: true,
    }
    await page.route(/\/api\/notices\?/, async (route) => {
      const feed = (await (await route.fetch()).json()) as Replied<typeof listNotices>
      await route.fulfill({ json: { ...feed, notices: [], hearings: [hearing] } })
    })
    await page.goto(`${system.url}/screen/371502101277`)
    await page.locator('.slide__qr img').waitFor()
    const seen = await page.evaluate(() => {
      const shown = (one: Element) => one.getClientRects().length > 0
      const words = Array.from(document.querySelectorAll('.slide__words')).filter(shown)
      const room = document.querySelector('.slide__text')!.getBoundingClientRect()
      const phrases = Array.from(document.querySelectorAll('.slide__title .by-words'))
      return {
        bring: words.at(-1)?.textContent,
        whole: words.every((one) => one.getBoundingClientRect().bottom <= room.bottom + 1),
        hour: parseFloat(getComputedStyle(document.querySelector('.slide__title')!).fontSize) >= 72,
        torn: phrases.filter(
          (one) => one.getBoundingClientRect().height > 2 * parseFloat(getComputedStyle(one).fontSize),
        ).length,
        pieces: phrases.length > 5,
      }
    })
    expect(seen).toEqual({ bring: `要带：${hearing.bring}`, whole: true, hour: true, torn: 0, pieces: true })
    await page.context().close()
  },
  300_000,
)

test('a sheet for the board is one page of A4, and of a long notice as many as it takes, with nothing cut off', async () => {
  const page = await deskPage(browser, 1280, 900)
  const sheets = async () => {
    const pdf = await page.pdf({ format: 'A4', printBackground: true })
    return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
  }
  const address = `${system.url}/#/screen/poster/index?id=example-notice-1`
  await page.goto(address)
  await page.locator('.poster .slide__qr img').waitFor()
  expect(await sheets()).toBe(1)
  await page.route(/\/api\/notices\/example-notice-1/, async (route) => {
    const { notice, ...rest } = (await (await route.fetch()).json()) as { notice: object }
    await route.fulfill({ json: { ...rest, notice: { ...notice, text: [...long, ...long, ...long].join('\n') } } })
  })
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('.poster .slide__qr img').waitFor()
  expect(await sheets()).toBeGreaterThan(1)
  await page.context().close()
}, 300_000)

test('in 长辈版 the words of a sheet are larger on the phone, nothing runs over its edge, and the paper stays as it is', async () => {
  const read = async (typeSize: string) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 320, height: 640 }, isMobile: true })
    await context.addInitScript((data) => localStorage.setItem('settings.typeSize', JSON.stringify({ data })), typeSize)
    const page = await context.newPage()
    await page.goto(`${system.url}/#/screen/poster/index?id=example-notice-1`)
    await page.locator('.poster .slide__qr img').waitFor()
    const sizes = () =>
      page.evaluate(() =>
        ['.poster__words', '.poster__label', '.poster__title'].map((one) =>
          parseFloat(getComputedStyle(document.querySelector(one)!).fontSize),
        ),
      )
    const screen = await sizes()
    const over = await page.evaluate(() => document.querySelector('.poster')!.scrollWidth > innerWidth)
    await page.emulateMedia({ media: 'print' })
    const paper = await sizes()
    await context.close()
    return { screen, over, paper }
  }
  const [usual, elder] = [await read('normal'), await read('largest')]
  expect(elder.screen.map((size, nth) => size / usual.screen[nth]! > 1.3)).toEqual([true, true, true])
  expect([usual.over, elder.over]).toEqual([false, false])
  expect(elder.paper).toEqual(usual.paper)
}, 300_000)

test('a screen that is started again without a line goes on with the notices it read last, and says from when they are', async () => {
  const page = await deskPage(browser, 1280, 720)
  const address = `${system.url}/screen/371502101277`
  await page.goto(address)
  await page.locator('.slide__qr img').waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const title = await page.locator('.slide__title').first().innerText()
  await page.context().setOffline(true)
  for (const start of [() => page.reload(), () => page.goto(address)]) {
    await start()
    await page.getByText('读不到新的内容，这是').waitFor()
    await page.locator('.slide__qr img').waitFor()
    expect(await page.locator('.slide__title').first().innerText()).toBe(title)
  }
  await page.context().close()
}, 300_000)

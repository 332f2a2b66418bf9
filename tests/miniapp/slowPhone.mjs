// `npm run bench:phone [address]`: when the question box can be written in, on a slow phone with a slow line. A
// measurement, not a test: what else the machine does is in the figure.
import { chromium } from 'playwright-core'
import { findChromium } from '../support/chromium.mjs'

const address = process.argv[2] ?? 'http://localhost:3000'
/** Chromium's settings for a phone of the middle on a slow 4G line: 150 ms there and back, 1.6 Mbit/s, a fourth of this machine. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slower = 4
const times = 5

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const measured = []
for (let n = 0; n <= times; n++) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  // In the page's own clock: from the start of the navigation to the first frame in which the box is laid out.
  await page.addInitScript(() => {
    const look = () => {
      const height = document.querySelector('textarea')?.getBoundingClientRect().height ?? 0
      if (height > 0 && window.boxAt === undefined) window.boxAt = performance.now()
      if (window.boxAt !== undefined && !document.getElementById('first')) window.pageAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(address)
  await page.waitForFunction(() => window.pageAt !== undefined)
  await page.waitForLoadState('networkidle')
  const { box, whole } = await page.evaluate(() => ({ box: window.boxAt, whole: window.pageAt }))
  // The first round warms the browser up.
  if (n > 0) measured.push({ box, whole, bytes })
  await context.close()
}
await browser.close()

const middle = (of) => measured.map(of).sort((a, b) => a - b)[Math.floor(times / 2)]
const seconds = (of) => (middle(of) / 1000).toFixed(2)
console.log(`慢手机（${slower} 倍减速，往返 ${line.latency} 毫秒，1.6 Mbps），${times} 次的中位数：`)
console.log(`提问框可以写字 ${seconds((one) => one.box)} 秒 · 整页接手 ${seconds((one) => one.whole)} 秒`)
console.log(`网上传输 ${(middle((one) => one.bytes) / 1024).toFixed(0)} KB（页面、样式、脚本、接口和预取）`)

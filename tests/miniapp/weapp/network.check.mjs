import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))

test('what could not be read in WeChat is read by itself once the line is back', async () => {
  const city = createCity()
  const heard = []
  const handlers = { request: city.request, onNetworkStatusChange: (hear) => void heard.push(hear) }
  const app = createWeapp(dist, { handlers })
  await app.launch()
  const line = (isConnected) =>
    heard.forEach((hear) => hear({ isConnected, networkType: isConnected ? 'wifi' : 'none' }))
  city.offline = true
  line(false)
  await app.type('你的问题', '暖气不热')
  await app.press('问一问')
  await app.settle()
  assert.match(app.shown(), /现在连不上网络/)
  city.offline = false
  line(true)
  await app.settle()
  assert.match(app.shown(), /市住房城乡建设局/)
  assert.deepEqual(app.errors, [])
})

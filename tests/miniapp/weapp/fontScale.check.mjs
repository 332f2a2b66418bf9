import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))

/** How large the first page is written: what the page itself sets beside its class. */
async function written({ factor, pixels, typeSize }) {
  const handlers = {
    request: createCity().request,
    getAppBaseInfo: () => (factor === undefined ? {} : { fontSizeScaleFactor: factor }),
    ...(pixels ? { getSystemInfoSync: () => ({ fontSizeSetting: pixels, platform: 'ios' }) } : {}),
  }
  const app = createWeapp(dist, { handlers })
  if (typeSize) app.storage.set('settings.typeSize', typeSize)
  await app.launch()
  const page = app.all((node) => /(^| )page /.test(node.attrs.class ?? ''))[0]
  return Number(/--scale:\s*([\d.]+)/.exec(page.attrs.style ?? '')?.[1] ?? 0)
}

test('who lets WeChat write larger finds our pages larger', async () => {
  assert.equal(await written({ factor: 1.25 }), 1.25)
})

test('an older WeChat tells it in pixels', async () => {
  assert.equal(await written({ pixels: 20 }), 1.25)
})

test('of 长辈版 and WeChat the larger one counts', async () => {
  assert.equal(await written({ factor: 1.25, typeSize: 'large' }), 0)
  assert.equal(await written({ factor: 1.5, typeSize: 'large' }), 1.5)
})

test('it never shrinks a page and never grows it beyond what a narrow screen holds', async () => {
  assert.equal(await written({ factor: 0.85 }), 0)
  assert.equal(await written({ factor: 2.4 }), 1.75)
})

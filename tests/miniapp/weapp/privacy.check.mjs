import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'
import { createPrivacy } from './privacyStandIn.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))
const day = { date: '2026-11-22', cases: 3, seal: 'a'.repeat(64), root: 'b'.repeat(64), previous: 'c'.repeat(64) }
const roots = { 'GET /api/ledger/roots': () => ({ roots: [{ ...day, countedAt: '2026-11-22T17:00:00.000Z' }] }) }
const copied = (app) => app.calls.filter(([name]) => name === 'setClipboardData').map(([, { data }]) => data)

async function atRoots(given) {
  const privacy = createPrivacy(given)
  const app = createWeapp(dist, { handlers: { request: createCity(roots).request, ...privacy.handlers } })
  await app.launch()
  await app.open('ledger/roots/index')
  return { app, privacy }
}
const agreeButton = (app) => app.all((node) => node.attrs['open-type'] === 'agreePrivacyAuthorization')[0]

test('the package asks WeChat to check for privacy', () => {
  assert.equal(JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')).__usePrivacyCheck__, true)
})

test('before something is copied for the first time our sheet asks, and once agreed it is copied', async () => {
  const { app, privacy } = await atRoots()
  assert.doesNotMatch(app.shown(), /隐私保护指引/)
  await app.press('复制2026年11月22日的核对码')
  assert.match(app.shown(), /复制之前，请看隐私保护指引/)
  assert.deepEqual(privacy.told, [{ event: 'exposureAuthorization' }])
  await app.press('看《用户隐私保护指引》')
  assert.equal(app.calls.filter(([name]) => name === 'openPrivacyContract').length, 1)
  const button = agreeButton(app)
  privacy.press(button.attrs.id)
  await app.fire(button, 'agreeprivacyauthorization')
  assert.deepEqual(privacy.told.at(-1), { event: 'agree', buttonId: button.attrs.id })
  assert.doesNotMatch(app.shown(), /隐私保护指引/)
  assert.match(app.shown(), /已复制/)
  assert.equal(copied(app).at(-1), day.seal)
  assert.deepEqual(app.errors, [])
})

test('whoever does not agree reads why nothing was copied, and is asked again the next time', async () => {
  const { app, privacy } = await atRoots()
  await app.press('复制2026年11月22日的核对码')
  await app.press('不同意')
  assert.deepEqual(privacy.told.at(-1), { event: 'disagree' })
  assert.match(app.shown(), /没有复制/)
  assert.match(app.shown(), /要先同意《用户隐私保护指引》/)
  assert.doesNotMatch(app.shown(), /已复制/)
  await app.press('复制2026年11月22日的核对码')
  assert.match(app.shown(), /复制之前，请看隐私保护指引/)
})

test('what the notice does not name says so, and no sheet stands in the way', async () => {
  const { app } = await atRoots({ declared: [] })
  await app.press('复制2026年11月22日的核对码')
  assert.match(app.shown(), /现在不能复制.*还没有在微信里登记/)
})

test('a photo and a file that were not agreed to are missed in words', async () => {
  for (const [button, what] of [
    ['加照片', '选照片'],
    ['加 PDF', '选文件'],
  ]) {
    const privacy = createPrivacy()
    const app = createWeapp(dist, { handlers: { request: createCity().request, ...privacy.handlers } })
    app.storage.set('session', { token: 't', person: { id: 'c', role: 'citizen', name: '示例居民', places: [] } })
    await app.launch()
    await app.open('inquiries/submit/index')
    await app.press(button)
    assert.match(app.shown(), new RegExp(`${what}之前，请看隐私保护指引`))
    await app.press('不同意')
    assert.match(app.shown(), new RegExp(`没有${what}要先同意《用户隐私保护指引》`))
  }
})

test('who lets nobody read where they are is told what would come of it, and goes on by hand, with no setting to open', async () => {
  const privacy = createPrivacy()
  const outlines = { 'GET /api/areas/outlines': () => ({ outlines: [{ code: '371502', outline: [] }] }) }
  const app = createWeapp(dist, { handlers: { request: createCity(outlines).request, ...privacy.handlers } })
  await app.launch()
  await app.open('people/places/index')
  await app.press('用手机的大概位置找到县区')
  assert.match(app.shown(), /读大概位置之前，请看隐私保护指引/)
  assert.match(app.shown(), /位置只在这部手机上判断在哪个县区，不发给任何人，也不保存/)
  await app.press('不同意')
  await app.settle()
  assert.match(app.shown(), /没有读位置没有允许也没关系，在下面一步一步选就行/)
})

test('what a person reads about their data is one tap from the settings and from signing in', async () => {
  const { app } = await atRoots()
  await app.open('people/settings/index')
  await app.press('保存什么、给谁看、保存多久')
  assert.equal(app.page().route, 'people/privacy/index')
  assert.match(app.shown(), /称呼和电话只有你自己和现在答复你的单位看得到/)
})

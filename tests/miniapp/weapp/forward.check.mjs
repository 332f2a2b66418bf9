import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))

const anybodys = [
  'answers/ask/index',
  'answers/answer/index',
  'answers/library/index',
  'answers/policy/index',
  'answers/paper/index',
  'notices/list/index',
  'notices/issue/index',
  'notices/enrolment/index',
  'ledger/overview/index',
  'ledger/roots/index',
  'concerns/list/index',
  'promises/list/index',
  'disclosure/guide/index',
  'inquiries/opened/index',
  'ledger/applications/index',
  'concerns/concern/index',
  'surveys/list/index',
  'surveys/survey/index',
]
const never = [
  'inquiries/mine/index',
  'inquiries/submit/index',
  'inquiries/case/index',
  'inquiries/track/index',
  'people/me/index',
  'people/signIn/index',
  'people/inbox/index',
  'people/places/index',
  'people/settings/index',
  'people/privacy/index',
  'people/record/index',
  'people/helping/index',
  'inquiries/helped/index',
  'workbench/queue/index',
  'workbench/case/index',
  'workbench/onBehalf/index',
  'workbench/notices/index',
  'workbench/concerns/index',
  'workbench/promises/index',
  'workbench/surveys/index',
  'surveys/answer/index',
  'workbench/hot/index',
  'workbench/interpretations/index',
  'workbench/knowledge/index',
  'workbench/matters/index',
  'workbench/openness/index',
  'workbench/papers/index',
  'workbench/upkeep/index',
  'workbench/yearly/index',
  'workbench/ledger/index',
  'workbench/away/index',
  'workbench/boards/index',
  'workbench/sites/index',
  'workbench/staff/index',
  'workbench/protection/index',
  'workbench/accessions/index',
  'workbench/holidays/index',
  'workbench/signIn/index',
  'notices/household/index',
  'notices/telling/index',
  'screen/board/index',
  'screen/poster/index',
  'screen/sheet/index',
  'screen/letter/index',
]

async function phone(more) {
  const app = createWeapp(dist, { handlers: { request: createCity(more).request } })
  await app.launch()
  return app
}
const forwarded = (app) => app.page().onShareAppMessage?.call(app.page(), { from: 'menu' })

test('each page is either anybody’s to hand on or never', async () => {
  const app = await phone()
  assert.deepEqual([...anybodys, ...never].sort(), [...app.allPages].sort())
})

test('what is public can be forwarded with a title and a picture that is in the package', async () => {
  const app = await phone()
  for (const route of anybodys) {
    await app.open(route, { id: 'one' })
    const { title, path: to, imageUrl } = forwarded(app)
    assert.ok(title.length >= 4, route)
    assert.equal(to.split('?')[0], `/${route.replace('answers/answer', 'answers/ask')}`)
    assert.ok(fs.existsSync(path.join(dist, imageUrl)), imageUrl)
    const off = app.calls.filter(([name]) => name === 'hideShareMenu')
    assert.deepEqual(off, [], route)
  }
})

test('a case, an inbox, a place, a sign-in and the desk have nothing to forward, and the menu does not offer it', async () => {
  for (const route of never) {
    const app = await phone()
    const before = app.calls.length
    await app.open(route, { id: 'one' })
    assert.equal(app.page().onShareAppMessage, undefined, route)
    assert.equal(app.page().onShareTimeline, undefined, route)
    const off = app.calls.slice(before).filter(([name]) => name === 'hideShareMenu')
    assert.ok(off.length > 0, route)
  }
})

test('an answer that was forwarded opens the same question, which stands only in the address', async () => {
  const app = await phone()
  await app.open('answers/answer/index', { q: encodeURIComponent('暖气不热，100% 没人管') })
  const { title, path: to } = forwarded(app)
  assert.equal(title, '《山东省供热条例》怎么说')
  assert.equal(to, `/answers/answer/index?q=${encodeURIComponent('暖气不热，100% 没人管')}`)
})

test('a question with somebody’s number in it is not handed on', async () => {
  for (const q of [
    '我电话13800138000暖气不热',
    '身份证３７２５０１１９９００１０１００１Ｘ怎么挂失',
    '写到 a.b@qq.com',
  ]) {
    const app = await phone()
    await app.open('answers/answer/index', { q: encodeURIComponent(q) })
    assert.equal(forwarded(app).path, '/answers/ask/index')
  }
})

test('朋友圈 is offered for documents and notices alone', async () => {
  const app = await phone()
  for (const route of anybodys) {
    await app.open(route, { id: 'one' })
    const onTimeline = ['answers/policy/index', 'notices/issue/index'].includes(route)
    assert.equal(typeof app.page().onShareTimeline, onTimeline ? 'function' : 'undefined', route)
  }
})

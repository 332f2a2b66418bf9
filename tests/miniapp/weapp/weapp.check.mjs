import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))
assert.ok(fs.existsSync(path.join(dist, 'app.json')), `no WeChat build in ${dist}: run the weapp build first`)

async function phone() {
  const city = createCity()
  const app = createWeapp(dist, { handlers: { request: city.request } })
  await app.launch()
  return { app, city }
}
const body = (request) => (typeof request.data === 'string' ? JSON.parse(request.data) : request.data)

test('a question is asked, handed over, signed for with one tap and submitted, and leads to its case', async () => {
  const { app, city } = await phone()
  await app.type('你的问题', '暖气不热，100% 没人管')
  await app.press('问一问')
  assert.equal(app.page().route, 'answers/answer/index')
  await app.settle()
  assert.equal(body(city.requests.find((one) => one.path === '/api/answers')).question, '暖气不热，100% 没人管')
  assert.match(app.shown(), /没有找到能直接回答的规定/)
  assert.match(app.shown(), /《山东省供热条例》 第二十七条/)

  await app.press('转给这个单位答复')
  assert.equal(app.page().route, 'inquiries/submit/index')
  assert.match(app.shown(), /市住房城乡建设局/)
  await app.press('登录后提交')
  await app.press('微信一键登录')
  await app.settle()
  assert.equal(app.page().route, 'inquiries/submit/index')
  assert.equal(app.storage.get('draft.inquiry').text, '暖气不热，100% 没人管')

  await app.press('提交')
  await app.settle()
  assert.match(app.shown(), /7K2M-93QF/)
  assert.match(app.shown(), /12月14日/)
  const sent = city.requests.find((one) => one.path === '/api/inquiries' && one.method === 'POST')
  assert.equal(sent.header.Authorization, 'Bearer t')
  assert.equal(body(sent).publishable, false)
  assert.equal(app.storage.has('draft.inquiry'), false)

  await app.press('看办理经过')
  await app.settle()
  assert.equal(app.page().route, 'inquiries/case/index')
  assert.match(app.shown(), /还有 15 个工作日/)
  assert.deepEqual(app.errors, [])
})

test('without a connection the question stays, and is answered when the connection is back', async () => {
  const { app, city } = await phone()
  city.offline = true
  await app.type('你的问题', '暖气不热')
  await app.press('问一问')
  await app.settle()
  assert.match(app.shown(), /现在连不上网络/)
  assert.equal(app.storage.get('draft.question'), '暖气不热')
  city.offline = false
  await app.press('再试一次')
  await app.settle()
  assert.match(app.shown(), /市住房城乡建设局/)
})

test('from one question to the next and the next every press leads on, though WeChat lets only ten pages stand on each other', async () => {
  const { app } = await phone()
  await app.open('answers/answer/index', { q: encodeURIComponent('暖气不热') })
  for (let nth = 1; nth <= 12; nth++) {
    await app.type('接着问一句', `那第 ${nth} 年呢`)
    await app.press('问一问')
    assert.equal(decodeURIComponent(app.page().options.q), `那第 ${nth} 年呢`)
  }
  assert.deepEqual(app.errors, [])
})

test('a follow-up is asked by the key of WeChat’s keyboard, too', async () => {
  const { app } = await phone()
  await app.open('answers/answer/index', { q: encodeURIComponent('暖气不热') })
  await app.type('接着问一句', '那要多少钱')
  const field = app.all((node) => node.events.confirm && node.attrs['aria-label'] === '接着问一句')[0]
  assert.equal(field.attrs['confirm-type'], 'go')
  await app.fire(field, 'confirm', { value: '那要多少钱' })
  assert.equal(decodeURIComponent(app.page().options.q), '那要多少钱')
})

test('whoever went on to a question beside the answer comes back to the answer', async () => {
  const { app } = await phone()
  await app.type('你的问题', '暖气不热')
  await app.press('问一问')
  await app.press('采暖费能退吗')
  assert.equal(decodeURIComponent(app.page().options.q), '采暖费能退吗')
  await app.back()
  assert.equal(decodeURIComponent(app.page().options.q), '暖气不热')
})

test('the 长辈版 switch reaches the page and the storage', async () => {
  const { app } = await phone()
  await app.press('长辈版')
  assert.ok(app.all((node) => /page--large/.test(node.attrs.class ?? ''))[0])
  assert.equal(app.storage.get('settings.typeSize'), 'large')
})

test('readers of the screen are told names, roles and states', async () => {
  const { app } = await phone()
  const roles = new Set(app.all((node) => node.attrs['aria-role']).map((node) => node.attrs['aria-role']))
  for (const role of ['heading', 'button', 'switch', 'tab']) assert.ok(roles.has(role), role)
  const nameless = app.all(
    (node) => node.attrs['aria-role'] === 'button' && !app.text(node) && !node.attrs['aria-label'],
  )
  assert.deepEqual(nameless, [])
})

test('what can be pressed holds its words in the middle, as a browser’s button does by itself', async () => {
  const { app } = await phone()
  const words = (node) => node.children.some(({ text }) => text)
  for (const [route, query] of [
    ['answers/ask/index', {}],
    ['inquiries/submit/index', {}],
    ['people/settings/index', {}],
  ]) {
    await app.open(route, query)
    const pressed = app.all((node) => /(^| )press /.test(node.attrs.class ?? '') && words(node))
    assert.ok(pressed.length > 1, route)
    for (const node of pressed) {
      const said = declared(route, node.attrs.class.split(/\s+/))
      assert.match(said, /display:(inline-)?flex/, app.text(node))
      assert.match(said, said.includes('flex-direction:column') ? /justify-content:center/ : /align-items:center/)
    }
  }
})

test('every page of every package opens and shows something', async () => {
  const { app } = await phone()
  for (const route of app.allPages) {
    await app.open(route, { id: 'nothing' })
    assert.ok(app.shown().length > 0, route)
  }
  assert.deepEqual(app.errors, [])
})

/** All that the style sheets of a page say of these classes. */
function declared(route, classes) {
  const sheets = ['app.wxss', 'app-origin.wxss', 'common.wxss', `${route}.wxss`]
  const text = sheets
    .filter((one) => fs.existsSync(path.join(dist, one)))
    .map((one) => fs.readFileSync(path.join(dist, one), 'utf8'))
    .join('')
  const names = new Set(classes.map((one) => `.${one}`))
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors]) =>
      selectors.split(',').some((one) =>
        one
          .trim()
          .split(/(?=\.)/)
          .every((part) => names.has(part)),
      ),
    )
    .map(([, , says]) => says)
    .join(';')
}

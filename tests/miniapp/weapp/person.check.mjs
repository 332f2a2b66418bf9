import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'
import { refused } from './wx.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))
const at = '2026-11-23T02:00:00.000Z'
const person = { id: 'p1', role: 'citizen', name: '示例居民', places: [] }
const record = {
  madeAt: at,
  account: { name: '市民 0001', places: [], since: at, joined: [], consents: [] },
  telling: { wechat: false, mutedPlaces: [], mutedFields: [] },
  help: { helpers: [], helped: [] },
  inquiries: [],
  messages: [],
}

/** A phone, signed in or not, on which single names of WeChat answer otherwise. */
async function phone({ signedIn = true, handlers = {}, routes = {} } = {}) {
  const city = createCity({ 'GET /api/people/me/record': () => record, ...routes })
  const app = createWeapp(dist, { handlers: { request: city.request, ...handlers } })
  if (signedIn) app.storage.set('session', { token: 't', person })
  await app.launch()
  const called = (name) => app.calls.filter(([one]) => one === name).map(([, options]) => options)
  return { app, called }
}

/** WeChat's downloads: one that arrives, and one on a lost connection. */
const downloads = (options, arrives) => {
  setTimeout(() => {
    if (arrives) options.success?.({ errMsg: 'downloadFile:ok', tempFilePath: 'wxfile://tmp', statusCode: 200 })
    else options.fail?.({ errMsg: 'downloadFile:fail timeout' })
    options.complete?.({ errMsg: '' })
  }, 0)
  return { onProgressUpdate: () => undefined, abort: () => undefined }
}

test('what is held of me leaves WeChat by a press of its own, the only one that WeChat takes for it', async () => {
  const downloadFile = (options) => downloads(options, true)
  const { app, called } = await phone({ handlers: { downloadFile } })
  await app.open('people/record/index', {})
  await app.press('存成文件')
  assert.deepEqual(called('shareFileMessage'), [])
  await app.press('发到聊天里保存')
  assert.deepEqual(
    called('shareFileMessage').map(({ filePath, fileName }) => [filePath, fileName]),
    [['wxfile://tmp', '我的信息.json']],
  )
  assert.deepEqual(app.errors, [])
})

test('a file that WeChat does not let out is said not to have gone, and a changed mind is no failure', async () => {
  for (const [reason, says] of [
    ['can only be invoked by user TAP gesture', true],
    ['cancel', false],
  ]) {
    const downloadFile = (options) => downloads(options, true)
    const shareFileMessage = (options) => refused('shareFileMessage', options, reason)
    const { app } = await phone({ handlers: { downloadFile, shareFileMessage } })
    await app.open('people/record/index', {})
    await app.press('存成文件')
    await app.press('发到聊天里保存')
    assert.equal(app.shown().includes('没有发出去'), says, reason)
  }
})

test('a photo of a case that cannot be fetched for want of a connection says so, as every page does', async () => {
  const inquiry = {
    id: '7K2M-93QF',
    version: 2,
    kind: 'complaint',
    text: '暖气不热',
    publishable: false,
    status: 'handling',
    department: { id: 'housing-urban-rural', name: '市住房城乡建设局' },
    routeReason: '你的问题提到“暖气”',
    attachments: ['a'.repeat(32) + '.jpg'],
    clock: {
      ruleId: 'complaint-reply',
      amount: 15,
      unit: 'workingDay',
      basis: { kind: '本市约定', title: '聊城一号答办理时限' },
      startedAt: at,
      dueAt: '2026-12-14T15:59:59.999Z',
      dueDate: '2026-12-14',
      provisional: false,
      explanation: '',
    },
    standing: { kind: 'onTime', words: '还有 15 个工作日' },
    submittedAt: at,
    timeline: [{ at, title: '提交', by: '示例居民' }],
    actions: [],
  }
  const downloadFile = (options) => downloads(options, false)
  const routes = { 'GET /api/inquiries/7K2M-93QF': () => ({ inquiry }) }
  const { app } = await phone({ handlers: { downloadFile }, routes })
  await app.open('inquiries/case/index', { id: '7K2M-93QF' })
  await app.press('打开附件照片 1')
  await app.settle()
  assert.match(app.shown(), /现在连不上网络/)
})

test('in WeChat the one tap that signs in comes first, with what is kept of it, before phone and code', async () => {
  const { app } = await phone({ signedIn: false })
  await app.open('people/signIn/index', {})
  const words = app.shown()
  const places = ['保存一串认不出的字符', '微信一键登录', '用手机号登录', '发送验证码'].map((one) => words.indexOf(one))
  assert.ok(!places.includes(-1), words)
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
})

test('where WeChat does not say who it is, closing an account says that it did not happen, and closes nothing', async () => {
  const login = (options) => refused('login', options, 'timeout')
  const { app } = await phone({ handlers: { login } })
  await app.open('people/record/index', {})
  await app.press('我要注销')
  await app.press('用微信确认是我，注销，不能恢复')
  await app.settle()
  assert.match(app.shown(), /刚才没有成功，请再试一次/)
  assert.doesNotMatch(app.shown(), /账号已经注销/)
})

test('where WeChat cannot call, as on a tablet, the number is said; who only changes their mind is left in peace', async () => {
  for (const [reason, asked] of [
    ['not supported', 1],
    ['cancel', 0],
  ]) {
    const makePhoneCall = (options) => refused('makePhoneCall', options, reason)
    const urgent = { what: '起火', now: ['人先出去'], calls: [{ number: '119', name: '火警和救援' }] }
    const routes = { 'POST /api/answers': () => ({ kind: 'urgent', citations: [], related: [], urgent }) }
    const { app, called } = await phone({ signedIn: false, handlers: { makePhoneCall }, routes })
    await app.open('answers/answer/index', { q: encodeURIComponent('着火了') })
    await app.press('打 119，火警和救援')
    await app.settle()
    const said = called('showModal')
    assert.equal(said.length, asked, reason)
    if (asked) assert.match(said[0].content, /119/)
  }
})

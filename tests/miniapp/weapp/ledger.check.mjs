import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { createCity } from './city.mjs'
import { createWeapp } from './harness.mjs'

const dist = path.resolve(process.env.WEAPP_DIST ?? path.join(import.meta.dirname, '../../../miniapp/dist/weapp'))
const department = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const person = { id: 's1', role: 'officer', name: '示例经办', department, places: [] }

const of = (count, of) => ({ count, of })
const inquiries = {
  received: 6,
  open: 2,
  near: 0,
  overdue: 0,
  paused: 1,
  repliedOnTime: 3,
  repliedLate: 0,
  declined: 1,
  merged: 0,
  withdrawn: 0,
  onTimeOf: 3,
}
const ledger = {
  department: department.name,
  from: '2026-11',
  until: '2026-11',
  asOf: '2026-11-24T01:00:00.000Z',
  counted: {
    inquiries,
    quality: { returned: of(1, 6), extended: of(0, 6), redone: of(0, 3), rated: of(0, 3), satisfied: of(0, 0) },
    spent: { of: 3, bins: [{ name: '当天', from: 0, upTo: 0, count: 3 }] },
    channels: [],
    kinds: [],
    topics: [],
    counties: [],
  },
  lost: [{ department, returns: 1, workingDays: 2 }],
  support: [],
  lateParts: [],
  late: [],
}
const tooMany = '一次最多导出 20000 件，这段时间有 23511 件，请少选几个月'

/** Waits until the page says so; a busy machine is no reason to fail. */
async function shows(app, words) {
  for (let tries = 0; tries < 100 && !app.shown().includes(words); tries++) await app.settle()
  assert.ok(app.shown().includes(words), `「${words}」 in ${app.shown()}`)
}

/** The officer's ledger on a phone. `refused`: what the export says instead of a file. */
async function officersLedger(refused) {
  const city = createCity({ 'GET /api/ledger/department': () => ledger })
  const downloadFile = (options) => {
    const heard = []
    setTimeout(() => {
      for (const hear of heard) hear({ progress: 50, totalBytesWritten: 2048, totalBytesExpectedToWrite: 4096 })
      options.success?.({ errMsg: 'downloadFile:ok', tempFilePath: 'wxfile://tmp', statusCode: refused ? 413 : 200 })
      options.complete?.({ errMsg: 'downloadFile:ok' })
    }, 0)
    return { onProgressUpdate: (hear) => heard.push(hear), abort: () => undefined }
  }
  const getFileSystemManager = () => ({ readFile: ({ success }) => success({ data: JSON.stringify(refused ?? {}) }) })
  const app = createWeapp(dist, { handlers: { request: city.request, downloadFile, getFileSystemManager } })
  app.storage.set('session', { token: 't', person })
  await app.launch()
  await app.open('workbench/ledger/index', {})
  await shows(app, '导出 CSV')
  const called = (name) => app.calls.filter(([one]) => one === name).map(([, options]) => options)
  return { app, called }
}

test('the ledger of the department shows every case in one line, and tables as sheets', async () => {
  const { app } = await officersLedger()
  await shows(app, '已经答复或到期的只有 3 件，不足 5 件，不给比例')
  for (const line of ['按时答复3 件', '在办，没到期限1 件', '暂停计时1 件', '不予受理1 件'])
    assert.ok(app.shown().includes(line), line)
  assert.match(app.shown(), /市住房城乡建设局退回1 次耽误2 个工作日/)
  assert.deepEqual(app.errors, [])
})

test('a workbook opens in WeChat, from where it can be kept or sent on', async () => {
  const { app, called } = await officersLedger()
  await app.press('导出 Excel（xlsx）')
  await shows(app, '已经导出：市住房城乡建设局办件台账_')
  const [asked] = called('downloadFile')
  assert.match(asked.url, /\/api\/ledger\/export\?from=20\d\d-\d\d&until=20\d\d-\d\d&format=xlsx$/)
  assert.equal(asked.header.Authorization, 'Bearer t')
  const [opened] = called('openDocument')
  assert.deepEqual([opened.filePath, opened.fileType, opened.showMenu], ['wxfile://tmp', 'xlsx', true])
  assert.deepEqual(app.errors, [])
})

test('CSV, which WeChat cannot open, is sent to a chat by a press of its own', async () => {
  const { app, called } = await officersLedger()
  await app.press('导出 CSV')
  await shows(app, '发到聊天里保存')
  assert.deepEqual(called('shareFileMessage'), [])
  await app.press('发到聊天里保存')
  const [shared] = called('shareFileMessage')
  assert.equal(shared.filePath, 'wxfile://tmp')
  assert.match(shared.fileName, /^市住房城乡建设局办件台账_20\d\d-\d\d\.csv$/)
  assert.deepEqual(app.errors, [])
})

test('of too many cases the page says how many there are, and opens nothing', async () => {
  const refusal = { type: 'urn:problem:too-large', title: '内容太大', status: 413, detail: tooMany }
  const { app, called } = await officersLedger(refusal)
  await app.press('导出 Excel（xlsx）')
  await shows(app, tooMany)
  assert.deepEqual(called('openDocument'), [])
})

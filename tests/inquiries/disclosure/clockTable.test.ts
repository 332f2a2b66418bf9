import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { submitOnBehalf } from '@shared/inquiries/contract'
import { beijingDate } from '@shared/calendar/date'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application, office } from '../office'
import { more } from '../people'

/**
 * 政府信息公开条例 第三十条至第三十四条, row by row: counted by hand and by a plain count over the holiday notices, never by the
 * product. 登记 is the day it is written down; 经过 what happened on which day; 结果 how it stands in the end.
 */
const files = ['inPerson', 'spoken', 'signedMail', 'ordinaryMail', 'internet', 'edges', 'fee']
const tableOf = (file: string) =>
  readFileSync(join(__dirname, 'clockTable', `${file}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
jest.setTimeout(600_000)

const channels: Record<string, string> = { 当面: 'window', 口头代填: 'phone', 签收信函: 'signedMail', 平信: 'mail' }
const told = '当面告诉了'
const text = '你好，信息附在后面，电话 0635-8200000'

/** Ten in the morning in 北京时间 where the row names no time. */
const instant = (day: string) => new Date(`${day.includes('T') ? day : `${day}T10:00`}:00+08:00`).toISOString()

async function lived(row: string) {
  const [channel = '', came = '', noted = '', confirmed = '', steps = '', answered = ''] = row.split(',')
  const all = office({ now: instant(noted) })
  const at = (day: string) => all.house.clock.set(instant(day))
  const owner = channel === '互联网' ? more.citizen : more.housing
  const id = channel === '互联网' ? (await all.opened(application)).id : await written(all, channel, came, noted)
  if (confirmed) {
    at(confirmed)
    await all.step(owner, id, 'confirmation', {})
  }
  const seen = async () => (await all.read(more.housing, id)).body.inquiry
  const receipt = beijingDate((await seen()).clock.startedAt)
  let refused = ''
  for (const [what = '', day = ''] of steps ? steps.split('；').map((one) => one.split(' ')) : []) {
    at(day)
    const [path, body, who] = stepOf(what, owner)
    if (!path) {
      // Whoever looks over the cases does so again when what came on the last day could be written down, whatever holiday lies between.
      all.house.clock.advance(14 * 86_400_000)
      await tendCases(all.house)
      continue
    }
    const { status, body: said } = await all.step(who, id, path, body)
    if (path === 'extension-request') await all.step(more.lead, id, 'extension', {})
    if (status !== 200) refused = said.detail ?? String(status)
  }
  if (answered) {
    at(answered)
    await all.step(more.housing, id, 'review', { text })
    await all.step(more.lead, id, 'signature')
  }
  const { clock, standing, status } = await seen()
  return { receipt, due: status === 'abandoned' ? '' : clock.dueDate, result: refused || resultOf(standing.words) }
}

async function written({ ask }: ReturnType<typeof office>, channel: string, came: string, noted: string) {
  const body = {
    ...application,
    department: 'housing',
    channel: channels[channel] as 'window',
    identitySeen: true as const,
    ...(came.slice(0, 10) === noted.slice(0, 10) ? {} : { receivedOn: came }),
  }
  return (await ask<typeof submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })).body.slip.id
}

function stepOf(what: string, owner: typeof more.citizen | typeof more.housing) {
  if (what === '征求') return ['consultation', { whom: '示例企业', reason: '示例：涉及合同' }, more.housing] as const
  if (what === '答复意见') return ['resumption', { text: '示例：同意' }, more.housing] as const
  if (what === '通知补正')
    return ['correction-request', { reason: '示例：哪一年', days: 10, told }, more.housing] as const
  if (what === '补正') return ['correction', { text: '示例：要 2025 年的' }, owner] as const
  if (what === '通知缴费')
    return ['fee-notice', { way: 'pages', count: 40, how: '示例：到服务大厅财政窗口交', told }, more.housing] as const
  if (what === '缴费') return ['fee-payment', { receipt: '示例票据 001' }, more.housing] as const
  if (what.startsWith('延期'))
    return ['extension-request', { amount: Number(what.slice(2)), reason: '示例：卷宗多' }, more.housing] as const
  return ['', {}, owner] as const
}

function resultOf(words: string): string {
  if (words.includes('放弃')) return '视为放弃'
  const late = /超期 (\d+) 个工作日/.exec(words)
  return late ? `超期${late[1]}` : words.includes('按时') ? '按时' : words
}

describe('every door, every pause, every extension and every correction, over real holidays', () => {
  test('the table has its rows', () => {
    expect(files.flatMap(tableOf).length).toBe(287)
  })

  test.each(files)('%s: each row has its day of receipt, its due day, and is late or not as written', async (file) => {
    const wrong: string[] = []
    for (const row of tableOf(file)) {
      const [receipt = '', due = '', result = ''] = row.split(',').slice(6)
      const found = await lived(row)
      const said = found.result.includes('不能再通知补正') ? '不能通知补正' : found.result
      if (found.receipt !== receipt || found.due !== due || said !== result)
        wrong.push(`${row} · found ${found.receipt} ${found.due} ${said}`)
    }
    expect(wrong).toEqual([])
  })
})

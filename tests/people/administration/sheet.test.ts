import { writeXlsx } from 'hucre/xlsx'
import { sheetHeadings } from '@shared/people/administration/sheetWords'
import { office, type Who } from './office'

const headings = Object.values(sheetHeadings)
const sheetOf = async (rows: readonly (readonly (string | number | null)[])[], head: readonly string[] = headings) => {
  const bytes = await writeXlsx({ sheets: [{ name: '账号', rows: [[...head], ...rows.map((one) => [...one])] }] })
  return Buffer.from(bytes).toString('base64')
}

interface Reply {
  good: { row: number; account: string; where: string; doubt?: string }[]
  bad: { row: number; reason: string }[]
}

async function sheets() {
  const all = await office()
  const check = async (rows: Parameters<typeof sheetOf>[0], who: Who = 'guanli', head?: readonly string[]) => {
    const { status, body } = await all.as(who, 'POST /api/account-sheet', { content: await sheetOf(rows, head) })
    return { status, body: body as unknown as Reply & { detail?: string } }
  }
  const open = async (good: Reply['good'], who: Who = 'guanli') => {
    const accounts = good.map(({ where: _where, doubt: _doubt, ...one }) => one)
    const { status, body } = await all.as(who, 'POST /api/account-sheet/opening', { accounts })
    return { status, body: body as unknown as { slips: { account: string; password: string }[]; bad: Reply['bad'] } }
  }
  return { ...all, check, open }
}

const housing = '市住房城乡建设局'

test('nothing is opened until the trial has been looked at; then each gets a slip that opens the door', async () => {
  const { check, open, store, signIn } = await sheets()
  const { body } = await check([
    ['xin.zhujian', '示例新人甲', '经办', housing],
    ['xin.shencha', '示例新人乙', '审核', '东昌府区住房城乡建设局'],
    ['xin.fenban', '示例新人丙', '分办', null],
  ])
  expect([body.good.map(({ row, where }) => [row, where]), body.bad]).toEqual([
    [
      [2, housing],
      [3, '东昌府区住房城乡建设局'],
      [4, '全市'],
    ],
    [],
  ])
  expect(await store.get('staff-xin.zhujian')).toBeUndefined()
  const opened = await open(body.good)
  expect(opened.body.slips.map(({ account }) => account)).toEqual(['xin.zhujian', 'xin.shencha', 'xin.fenban'])
  expect((await signIn('xin.fenban', opened.body.slips[2]!.password)).status).toBe(200)
})

test('every bad row is named with its number and its reason, and the good ones beside it are still offered', async () => {
  const { check } = await sheets()
  const { body } = await check([
    ['xin.a', '示例新人甲', '经办', housing],
    ['xin.a', '示例新人乙', '经办', housing],
    ['新人', '示例新人丙', '经办', housing],
    ['xin.d', '=1+1', '经办', housing],
    ['xin.e', '示例新人戊', '局长', housing],
    ['xin.f', '示例新人己', '经办', '市没有这个局'],
    ['xin.g', '示例新人庚', '经办', null],
    ['renshe', '示例新人辛', '经办', housing],
    ['', '示例新人壬', '经办', housing],
  ])
  expect(body.good.map(({ row }) => row)).toEqual([2])
  expect(body.bad.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
    expect.stringMatching(/^3 账号 xin.a 和第 2 行的一样/),
    expect.stringMatching(/^4 账号“新人”要由小写字母/),
    expect.stringMatching(/^5 姓名像一个公式/),
    expect.stringMatching(/^6 “做什么”写 经办、审核/),
    expect.stringMatching(/^7 没有叫“市没有这个局”的单位/),
    expect.stringMatching(/^8 经办和审核账号要写明责任单位/),
    expect.stringMatching(/^9 账号 renshe 已经有了/),
    expect.stringMatching(/^10 没有写账号/),
  ])
})

test('the same sheet sent again opens nobody a second time, and says who is there', async () => {
  const { check, open } = await sheets()
  const rows = [['xin.a', '示例新人甲', '经办', housing]]
  const { body } = await check(rows)
  await open(body.good)
  expect((await check(rows)).body).toMatchObject({
    good: [],
    bad: [{ row: 2, reason: expect.stringContaining('已经有了') }],
  })
  expect((await open(body.good)).body).toMatchObject({ slips: [], bad: [{ row: 2, reason: '账号刚刚已经开了' }] })
})

test('a person of the same name at the same unit is pointed out, and may be another', async () => {
  const { check } = await sheets()
  const { body } = await check([['xin.a', '示例经办·住建', '经办', housing]])
  expect(body.good).toMatchObject([{ row: 2, doubt: '同一个地方已经有同名的账号' }])
})

test('the administrator of a county opens in the county alone, by a sheet too, whatever the page sends', async () => {
  const { check, open } = await sheets()
  const rows = [
    ['xin.a', '示例新人甲', '经办', '东昌府区住房城乡建设局'],
    ['xin.b', '示例新人乙', '经办', housing],
  ]
  const { body } = await check(rows, 'qu.guanli')
  expect([body.good.map(({ row }) => row), body.bad]).toEqual([[2], [{ row: 3, reason: '这个岗位不归你管' }]])
  const whole = await check(rows)
  expect((await open(whole.body.good, 'qu.guanli')).body.bad).toEqual([
    { row: 3, reason: expect.stringContaining('不归你管') },
  ])
})

test('a clerk is seated at a place by its full name; where two places bear the name the code is asked for', async () => {
  const { check } = await sheets()
  const { body } = await check([
    ['xin.a', '示例新人甲', '村居经办', '东昌府区沙镇镇王化村'],
    ['xin.b', '示例新人乙', '村居经办', '371502101277'],
    ['xin.c', '示例新人丙', '村居经办', '没有这个村'],
    ['xin.d', '示例新人丁', '管理员', '阳谷县'],
  ])
  expect(body.good.map(({ row, where }) => [row, where])).toEqual([
    [2, '东昌府区沙镇镇王化村'],
    [3, '东昌府区沙镇镇王化村'],
    [5, '阳谷县'],
  ])
  expect(body.bad).toEqual([{ row: 4, reason: '没有叫“没有这个村”的单位或地方' }])
})

test('headings may stand in any order; without one of them, or with 5,001 rows, the sheet is refused whole', async () => {
  const { check } = await sheets()
  const moved = await check([['经办', 'xin.a', housing, '示例新人甲']], 'guanli', [
    '做什么',
    '账号',
    '单位或地方',
    '姓名',
  ])
  expect(moved.body.good).toHaveLength(1)
  const missing = await check([['xin.a']], 'guanli', ['账号'])
  expect([missing.status, missing.body.detail]).toEqual([422, expect.stringContaining('“姓名”这一列')])
  const many = Array.from({ length: 5_001 }, (_one, nth) => [`xin.${nth}`, '示例新人', '经办', housing])
  const refused = await check(many)
  expect([refused.status, refused.body.detail]).toEqual([413, expect.stringContaining('最多 5000 行')])
  expect((await check(many.slice(1))).body.good).toHaveLength(5_000)
})

test.each([
  ['no workbook', Buffer.from('账号,姓名').toString('base64')],
  ['a workbook that is broken', Buffer.from('PK\u0003\u0004 nothing').toString('base64')],
])('%s is refused with a word on what to do', async (_what, content) => {
  const { as } = await sheets()
  const { status, body } = await as('guanli', 'POST /api/account-sheet', { content })
  expect([status, body.detail]).toEqual([422, expect.stringContaining('下载模板')])
})

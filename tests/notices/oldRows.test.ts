import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '@shared/notices/notice'
import { noticeDiffersIn } from '@shared/notices/replay'
import { notices } from '../../functions/notices/store'
import { land, noticeOffice, village } from './office'

/** Rows as the edition wrote them in which drafting was handing in, 示例 all of them: of every status and the seeds. */
const rows = readFileSync(join(__dirname, 'fixtures/beforeActs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { row: Omit<Notice, 'status'> & { status: string } }).row)

async function oldFolder() {
  const office = noticeOffice('2026-11-06T02:00:00.000Z')
  for (const row of rows) await office.house.store(notices).create(row as Notice)
  const titled = (words: string) => rows.find(({ content }) => content.title.includes(words))!.id
  return { ...office, titled }
}

describe('a data folder of the edition before', () => {
  test('opens whole: what waited for approval waits for it, and the rest stands where it stood', async () => {
    const { kept } = await oldFolder()
    for (const { id, status } of rows) expect((await kept(id)).status).toBe(status === 'draft' ? 'submitted' : status)
  })

  test('shows its notices as before: drafts at the desk, issues to everybody, what was withdrawn with its reason', async () => {
    const { drafts, list, read, titled } = await oldFolder()
    expect((await drafts()).notices.map(({ status }) => status).sort()).toEqual(['returned', 'submitted', 'submitted'])
    expect((await list(village)).length).toBeGreaterThan(1)
    expect((await read(titled('撤回的'))).body.notice.withdrawn?.reason).toContain('更正后再发')
  })

  test('goes on by the acts of today: given back, changed, corrected, withdrawn', async () => {
    const { approve, sendBack, revise, correct, withdraw, read, kept, titled } = await oldFolder()
    // Law makes it a step of a matter, and it says of none.
    const nameless = await approve(titled('等审核的'))
    expect([nameless.status, nameless.body.detail]).toEqual([400, expect.stringContaining('《土地管理法》第四十七条')])
    expect((await sendBack(titled('等审核的'))).status).toBe(200)
    expect((await sendBack(titled('改好再交的'))).status).toBe(200)
    const again = { title: '【示例】退回的征地补偿安置公告', from: '2026-11-07', until: '2026-12-31' }
    expect((await revise(titled('退回的'), again)).body.notice.status).toBe('submitted')
    const food = {
      field: '养老服务',
      title: '【示例】长者食堂告知改期',
      text: '示例正文：改到下个月再开。',
      until: '2026-12-31',
    }
    const { id } = (await correct(titled('长者食堂'), food)).body.notice
    expect((await approve(id)).status).toBe(200)
    expect((await read(titled('长者食堂'))).body.notice.replacedBy?.id).toBe(id)
    expect((await withdraw(titled('示例】征收土地公告'))).status).toBe(200)
    expect((await kept(titled('示例】征收土地公告'))).status).toBe('withdrawn')
  })

  test('whoever wrote a word of it before may not approve it now', async () => {
    const { approve, titled } = await oldFolder()
    expect((await approve(titled('改好再交的'), { ...land.lead, id: land.other.id })).status).toBe(403)
  })

  test('is found in order: what its histories do not tell is not held against them', async () => {
    const { kept } = await oldFolder()
    for (const { id } of rows) expect(noticeDiffersIn(await kept(id))).toBeUndefined()
  })
})

describe('a notice follows from its history', () => {
  test('every one written by the acts of today is told anew whole', async () => {
    const { draft, sendBack, revise, approve, correct, withdraw, kept } = noticeOffice()
    const { id } = (await draft()).body.notice
    await sendBack(id)
    await revise(id)
    await approve(id)
    const second = (await correct(id, { text: '示例正文：登记地点改到镇政府二楼，其余不变。' })).body.notice.id
    await approve(second)
    await withdraw(second)
    for (const one of [id, second]) expect(noticeDiffersIn(await kept(one))).toBeUndefined()
  })

  test.each<[string, (one: Notice) => Notice]>([
    ['状态', (one) => ({ ...one, status: 'withdrawn' })],
    [
      '发布稿',
      (one) => ({ ...one, issue: { ...one.issue!, content: { ...one.issue!.content, until: '2027-01-01' } } }),
    ],
    ['被哪一份更正', (one) => ({ ...one, replacedBy: undefined })],
    ['起草人', (one) => ({ ...one, draftedBy: { id: 'somebody', name: '示例别人' } })],
  ])('%s that was changed by hand is named', async (what, change) => {
    const { draft, approve, correct, kept } = noticeOffice()
    const { id } = (await draft()).body.notice
    await approve(id)
    await approve((await correct(id, { text: '示例正文：登记地点改到镇政府二楼，其余不变。' })).body.notice.id)
    expect(noticeDiffersIn(change(await kept(id)))).toBe(what)
  })
})

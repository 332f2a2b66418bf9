import { createHash } from 'node:crypto'
import type { Caller } from '@shared/people/caller'
import { keepUpload } from '../../functions/inquiries/uploads/attachments'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { feedNotices } from '../../functions/notices/feeds/feedNotices'
import { sweepUnused } from '../../functions/notices/tidying/sweepUnused'
import { setAsideItems } from '../../functions/platform/store/setAsideBook'
import { bytesDoor } from '../inquiries/acts/bytesDoor'
import { more } from '../inquiries/people'
import { land, noticeOffice, village } from './office'

const table = Buffer.from('示例：补偿标准表的内容')
const other = Buffer.from('示例：改过的补偿标准表')
const officeLead = {
  id: 'office-lead',
  role: 'lead',
  name: '示例审核·市府办',
  department: 'government-office',
} as const

const desk = () => {
  const there = noticeOffice()
  const door = bytesDoor(noticeEndpoints(there.house))
  const upload = (bytes = table, caller: Caller = land.officer) =>
    keepUpload(bytes.toString('base64'), caller, there.house, async () => 'pdf')
  const named = async (bytes = table, caller: Caller = land.officer) => [
    { file: await upload(bytes, caller), name: '补偿标准表' },
  ]
  return {
    ...there,
    upload,
    named,
    open: (id: string, file: string, caller?: Caller) => door(caller, `/api/notices/${id}/files/${file}`),
    openDraft: (id: string, file: string, caller?: Caller) => door(caller, `/api/notices/${id}/draft-files/${file}`),
    night: async (at: string) => {
      there.house.clock.set(at)
      return sweepUnused(there.house)
    },
  }
}
type Desk = ReturnType<typeof desk>
const issued = async (there: Desk) => {
  const { id } = (await there.draft({ attachments: await there.named() })).body.notice
  await there.approve(id)
  const { notice } = (await there.read(id)).body
  return { id, file: notice.attachments![0]!.file! }
}

test('an issue carries its files with name, size and digest, and anybody opens them', async () => {
  const there = desk()
  const { id, file } = await issued(there)
  const { notice } = (await there.read(id)).body
  const sha256 = createHash('sha256').update(table).digest('hex')
  expect(notice.attachments).toEqual([{ name: '补偿标准表.pdf', size: table.byteLength, sha256, file }])
  const opened = await there.open(id, file)
  expect(opened.status).toBe(200)
  expect(Buffer.from(await opened.arrayBuffer()).equals(table)).toBe(true)
  expect(decodeURIComponent(opened.headers.get('content-disposition') ?? '')).toContain('补偿标准表.pdf')
})

test('size and digest are what the city finds, whatever is sent', async () => {
  const there = desk()
  const [one] = await there.named()
  const lie = { ...one!, size: 1, sha256: 'a'.repeat(64) }
  const { notice } = (await there.draft({ attachments: [lie] })).body
  expect(notice.content.attachments).toEqual([
    { ...one, size: table.byteLength, sha256: createHash('sha256').update(table).digest('hex') },
  ])
})

test('the file of a draft opens for its department and whoever may approve it, and for nobody else', async () => {
  const there = desk()
  const { id, content } = (await there.sketch({ attachments: await there.named() })).body.notice
  const { file } = content.attachments![0]!
  const doors = async (caller?: Caller) => (await there.openDraft(id, file, caller)).status
  expect(await doors(land.officer)).toBe(200)
  expect(await doors(land.other)).toBe(200)
  expect(await doors(land.lead)).toBe(200)
  // The government office is asked once it is handed in.
  expect(await doors(officeLead)).toBe(403)
  await there.submit(id)
  expect(await doors(officeLead)).toBe(200)
  for (const stranger of [more.ecology, more.lampsLead, more.editor]) expect(await doors(stranger)).toBe(403)
  for (const stranger of [more.citizen, more.dispatcher, more.supervisor]) expect(await doors(stranger)).toBe(403)
  expect(await doors(undefined)).toBe(401)
  expect((await there.open(id, file)).status).toBe(404)
  expect((await there.open(id, file, land.officer)).status).toBe(404)
})

test('what was withdrawn opens to the public no longer; its name and digest stay, and its department still reads it', async () => {
  const there = desk()
  const { id, file } = await issued(there)
  await there.withdraw(id)
  expect((await there.open(id, file)).status).toBe(404)
  const { notice } = (await there.read(id)).body
  expect(notice.attachments).toEqual([expect.not.objectContaining({ file: expect.anything() })])
  expect(notice.attachments![0]!.name).toBe('补偿标准表.pdf')
  expect((await there.openDraft(id, file, land.officer)).status).toBe(200)
})

test('a correction keeps the files of what it corrects, or puts others in their place', async () => {
  const there = desk()
  const { id, file } = await issued(there)
  const kept = (await there.kept(id)).content.attachments!
  const attachments = [...kept, { file: await there.upload(other, land.other), name: '更正说明' }]
  const made = (await there.correct(id, { attachments }, land.other)).body.notice
  await there.approve(made.id)
  const { notice } = (await there.read(made.id)).body
  expect(notice.attachments!.map(({ name }) => name)).toEqual(['补偿标准表.pdf', '更正说明.pdf'])
  expect((await there.open(made.id, file)).status).toBe(200)
  expect((await there.open(id, file)).status).toBe(404)
})

test('the words of an issue and its files stay as they were approved', async () => {
  const there = desk()
  const { id, file } = await issued(there)
  expect((await there.revise(id, { attachments: [] })).status).toBe(409)
  expect((await there.open(id, file)).status).toBe(200)
})

test('nobody names what a colleague has uploaded, what was never uploaded, or one file twice', async () => {
  const there = desk()
  const attachments = await there.named(table, land.other)
  expect((await there.sketch({ attachments })).status).toBe(404)
  expect((await there.sketch({ attachments: [{ file: 'no-such-file.pdf', name: '没有的' }] })).status).toBe(400)
  const [one] = await there.named()
  const twice = await there.sketch({ attachments: [one, one] })
  expect(twice.body.detail).toContain('同一个附件加了两次')
  expect(await there.house.bucket.list('notices/files/')).toEqual([])
})

test('a file of one notice is not opened through another', async () => {
  const there = desk()
  const { file } = await issued(there)
  const { id } = (await there.draft({ title: '【示例】另一份公告', text: '示例正文：另一件事，和补偿没有关系。' })).body
    .notice
  await there.approve(id)
  expect((await there.open(id, file)).status).toBe(404)
})

test('feeds say that there are files', async () => {
  const there = desk()
  await issued(there)
  const notices = await there.list(village)
  const list = async () => ({ area: { code: village, name: '王化村' }, notices, asOf: '2026-11-23T02:00:00.000Z' })
  for (const file of ['notices.json', 'notices.rss', 'notices.ics'] as const) {
    const received = { params: { file }, query: { area: village }, body: undefined }
    const told = await feedNotices(received, { list, site: 'https://example.invalid', today: '2026-11-23' })
    expect(told.text.replace(/\r\n /g, '')).toContain('附件：补偿标准表.pdf')
  }
})

describe('files and drawings that no notice names', () => {
  test('go on the second night, and what a draft or an issue names stays', async () => {
    const there = desk()
    const { id, file } = await issued(there)
    const drafted = (
      await there.sketch({
        title: '【示例】另一份公告',
        text: '示例正文：另一件事，和补偿没有关系。',
        attachments: await there.named(other),
      })
    ).body.notice
    await there.withdraw(id)
    const lying = () => there.house.bucket.list('notices/files/')
    expect(await lying()).toHaveLength(2)
    expect(await there.night('2026-11-24T19:00:00.000Z')).toBe(0)
    await there.drop(drafted.id)
    expect(await there.night('2026-11-25T19:00:00.000Z')).toBe(0)
    expect(await lying()).toHaveLength(2)
    expect(await there.night('2026-11-25T23:00:00.000Z')).toBe(0)
    expect(await there.night('2026-11-26T19:00:00.000Z')).toBe(1)
    expect(await lying()).toEqual([`notices/files/${file}`])
    expect((await there.openDraft(id, file, land.officer)).status).toBe(200)
  })

  test('stay while a notice cannot be read: it may name any of them', async () => {
    const there = desk()
    const { id } = (await there.sketch({ attachments: await there.named() })).body.notice
    await there.drop(id)
    await there.night('2026-11-24T19:00:00.000Z')
    const [at, forgetAt] = ['2026-11-24T19:00:00.000Z', '2026-11-26T19:00:00.000Z']
    const aside = { id: 'aside:notices:one', version: 0, table: 'stage-notices', since: at, seenAt: at, forgetAt }
    await there.house.store(setAsideItems).create(aside)
    expect(await there.night('2026-11-25T19:00:00.000Z')).toBe(0)
    expect(await there.night('2026-11-27T19:00:00.000Z')).toBe(1)
  })

  test('stay where somebody named them before the second night', async () => {
    const there = desk()
    const [one] = await there.named()
    const { id } = (await there.sketch({ attachments: [one] })).body.notice
    const { content } = await there.kept(id)
    await there.revise(id, { attachments: [] })
    await there.night('2026-11-24T19:00:00.000Z')
    await there.house.clock.set('2026-11-25T10:00:00.000Z')
    const attachments = [{ file: await there.upload(), name: content.attachments![0]!.name }]
    const revised = await there.revise(id, { attachments, from: '2026-11-26', until: '2026-12-25' })
    expect(revised.status).toBe(200)
    expect(await there.night('2026-11-25T19:00:00.000Z')).toBe(0)
    expect(await there.house.bucket.list('notices/files/')).toHaveLength(1)
  })
})

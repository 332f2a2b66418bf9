import type { previewNotice } from '@shared/notices/contract'
import type { Caller } from '@shared/people/caller'
import { example } from '../../support/door'
import { chainOffice } from '../chainOffice'
import { planUp } from '../outcome/planUp'
import { land, noticeOffice } from '../office'

const previewing =
  ({ ask }: Pick<ReturnType<typeof noticeOffice>, 'ask'>) =>
  (id: string, caller: Caller = land.lead) =>
    ask<typeof previewNotice>(caller, 'GET /api/notices/{id}/preview', { params: { id } })

test('whoever approves sees word for word what residents read once it is issued on the same day', async () => {
  const office = noticeOffice()
  const { id } = (await office.draft()).body.notice
  const before = (await previewing(office)(id)).body
  await office.approve(id)
  const after = (await office.read(id)).body
  expect(before.notice.title).toBe('【示例】王化村征地补偿安置公告')
  expect(before).toEqual(after)
})

test('a step of a matter is shown with the card of the matter, as it will stand with it', async () => {
  const office = chainOffice()
  const { id } = (await office.openMatter()).body.matter
  const pre = (await office.stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body.notice.id
  const { chain, notice } = (await previewing(office)(pre)).body
  expect(chain?.steps[0]).toMatchObject({ standing: 'now', notice: { id: pre } })
  // Law wants it on boards: the period has not begun as long as it hangs nowhere.
  expect(notice.unproven).toBeDefined()
})

test('a notice on what became of opinions is shown with them', async () => {
  const office = await planUp()
  office.over()
  const { id } = (await office.outcome()).body.notice
  expect((await previewing(office)(id)).body.notice.outcome).toMatchObject({ paper: 3 })
})

test('nobody else sees it, and nothing is kept of it: it is not public', async () => {
  const office = noticeOffice()
  const { id } = (await office.draft()).body.notice
  const edition = (await office.kept(id)).version
  const preview = previewing(office)
  expect((await preview(id, land.officer)).status).toBe(200)
  expect((await preview(id, example.housing)).status).toBe(403)
  expect((await preview(id, example.citizen)).status).toBe(403)
  expect((await preview('no-such-notice')).status).toBe(404)
  expect((await office.read(id)).status).toBe(404)
  expect((await office.kept(id)).version).toBe(edition)
})

test('what is issued is read on its own page; what cannot go up any more says why', async () => {
  const office = noticeOffice()
  const { id } = (await office.draft()).body.notice
  const preview = previewing(office)
  await office.approve(id)
  expect((await preview(id)).body.detail).toBe('这份公告已经不是草稿，请看公告全文')
  const plain = {
    field: '养老服务',
    kind: 'other',
    title: '【示例】食堂开饭通知',
    text: '示例正文：本周开饭，欢迎来。',
  }
  const other = (await office.draft({ ...plain, chain: undefined })).body.notice.id
  office.house.clock.set('2027-03-01T02:00:00.000Z')
  expect((await preview(other)).body.detail).toContain('公示的最后一天已经过去')
})

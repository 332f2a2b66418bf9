import { office } from '../office'
import { more } from '../people'

test('a colleague’s draft is not wiped out by whoever began before it lay there; once theirs is known, it may be', async () => {
  const { opened, ask } = office()
  const { id, version } = await opened()
  const lay = (text: string, over: string) =>
    ask(more.housing, 'POST /api/inquiries/{id}/draft', { params: { id }, body: { text, over, version } })
  const first = await lay('供热站今晚到你家排气。', '')
  const { at } = (first.body as unknown as { inquiry: { draft: { at: string } } }).inquiry.draft
  expect(await lay('请打供热公司的电话。', '')).toMatchObject({
    status: 409,
    body: { detail: '示例经办·住建已经存了另一份答复稿，你写的留在这台设备上' },
  })
  expect(await lay('供热站今晚到你家排气。', '')).toMatchObject({ status: 200 })
  expect(await lay('供热站明天到你家排气。', at)).toMatchObject({
    status: 200,
    body: { inquiry: { draft: { text: '供热站明天到你家排气。' } } },
  })
})

import { office } from '../office'
import { more } from '../people'

const reason = '示例：今天办完'

test('whoever was overtaken is told who was faster and with what, before hearing that it is not the moment', async () => {
  const { opened, ask } = office()
  const { id, version } = await opened()
  const supervise = () =>
    ask(more.supervisor, 'POST /api/inquiries/{id}/supervision', { params: { id }, body: { reason, version } })
  expect(await supervise()).toMatchObject({ status: 200 })
  expect(await supervise()).toMatchObject({
    status: 409,
    body: { detail: expect.stringMatching(/已经：督办。请看过最新情况再操作$/) as string },
  })
})

test('whoever has seen the latest is told why it is not the moment', async () => {
  const { opened, step } = office()
  const { id } = await opened()
  await step(more.supervisor, id, 'supervision', { reason })
  expect(await step(more.supervisor, id, 'supervision', { reason })).toMatchObject({
    status: 409,
    body: { detail: '已经在督办' },
  })
})

test('whose it is not learns nothing of what happened meanwhile', async () => {
  const { opened, ask, step } = office()
  const { id, version } = await opened()
  await step(more.supervisor, id, 'supervision', { reason })
  expect(
    await ask(more.ecology, 'POST /api/inquiries/{id}/claim', { params: { id }, body: { version } }),
  ).toMatchObject({ status: 403, body: { detail: '这件事不归你查看或办理' } })
})

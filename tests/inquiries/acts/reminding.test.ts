import { office } from '../office'
import { more } from '../people'

test('whoever works at the desk sees in the list that the asker has reminded, until it is answered', async () => {
  const { opened, step, queue, reply } = office()
  const { id } = await opened()
  const line = async (show: string) => (await queue(more.housing, show)).body.inquiries[0]
  expect(await line('open')).toMatchObject({ id, reminders: 0 })
  await step(more.citizen, id, 'reminder')
  expect(await line('open')).toMatchObject({ id, reminders: 1 })
  await reply(id)
  expect(await line('replied')).toMatchObject({ id, reminders: 0 })
})

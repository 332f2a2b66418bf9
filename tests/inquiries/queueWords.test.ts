import type * as contract from '@shared/inquiries/contract'
import { office } from './office'
import { more } from './people'

const story =
  '示例：我家住老小区，今年冬天暖气一直不热，屋里只有十四度，老人孩子都感冒了，打了供热公司好几次电话，都说再等等，一个星期过去也没有人上门看。顺便问一句，三号楼的电梯坏了半个月，谁来修？'

test('an officer finds a case by a word far down in what was written, and reads the words around it', async () => {
  const { ask, opened } = office()
  const { id } = await opened({ text: story })
  await opened({ text: '示例：家里的暖气不热，请派人来看看' })
  const look = async (words: string) =>
    (await ask<typeof contract.readQueue>(more.housing, 'GET /api/inquiries/queue', { query: { words } })).body
  const { inquiries, counts } = await look('电梯')
  expect(inquiries.map((one) => one.id)).toEqual([id])
  expect(inquiries[0]?.excerpt).toMatch(/^….*三号楼的电梯坏了半个月/)
  expect(counts.open).toBe(2)
  expect((await look(id.toLowerCase())).inquiries).toHaveLength(1)
  expect((await look('没有人写过的话')).inquiries).toEqual([])
})

import type { findSimilarReplies } from '@shared/answers/contractReplies'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { writeKnownReplies } from '../../../functions/platform/bucket/knownReplies'
import { door, example } from '../../support/door'
import { testHouse } from '../../support/house'

const lamp = {
  question: '示例村口的灯杆歪了一直没人扶正',
  reply: '示例：已派人扶正。',
  department: '市城市管理局',
  publishedAt: '2026-11-20T02:00:00Z',
  basis: [],
}
const others = ['孩子六岁能上学吗', '医保断缴三个月怎么补', '老房子加装电梯谁出钱'].map((question) => ({
  ...lamp,
  question,
  reply: '示例：另一个答复。',
}))

async function similarTo(question: string) {
  const house = testHouse()
  await writeKnownReplies(house.bucket, [...others, lamp])
  const ask = door(answerEndpoints(house))
  const sent = { body: { question } }
  return (await ask<typeof findSimilarReplies>(example.housing, 'POST /api/answers/replies', sent)).body.replies
}

test('whoever writes a reply finds what was answered before to a question like this one, however many were published', async () => {
  const { basis: _basis, ...shown } = lamp
  expect(await similarTo('村口灯杆歪了没人扶正怎么办')).toEqual([shown])
})

test('what was never asked before finds nothing', async () => {
  expect(await similarTo('公积金贷款利率是多少')).toEqual([])
})

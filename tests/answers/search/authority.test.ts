import { authorityAnywhere, authorityHere, isLocal } from '@shared/answers/documents/authority'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { indexBytes, openIndex } from '@shared/answers/search/indexFile'
import { search } from '@shared/answers/search/retrieve'

const words = '养犬应当办理登记，每年办理一次。'
const documents = [
  { title: '动物防疫法', level: 'national' },
  { title: '山东省动物防疫条例', level: 'province' },
  { title: '聊城市养犬管理办法', level: 'city' },
  { title: '济南市养犬管理规定', level: 'unknown' },
] as const
const index = openIndex(
  indexBytes(
    buildIndex(
      documents.map(({ title }) => ({
        id: title,
        title: '养犬',
        provisions: [{ id: '第一条', heading: '', text: words }],
      })),
    ),
  ),
)
const found = (question: string) => {
  const factor = isLocal(question) ? authorityHere : authorityAnywhere
  const authority = Float32Array.from(documents, factor)
  return search(index, question, { limit: 4, authority }).map(({ policyId }) => policyId)
}

test('of rules that say the same, the law goes first, and another place’s last', () => {
  const order = found('养犬要办理登记吗')
  expect(order.slice(0, 2)).toEqual(['动物防疫法', '山东省动物防疫条例'])
  expect(order.at(-1)).toBe('济南市养犬管理规定')
})

test.each(['聊城养犬要办理登记吗', '我市养犬办理登记', '東昌府区养犬登记'.replace('東', '东'), '我们省养犬登记'])(
  '「%s」 asks about this place: the city’s own rule goes first, then the province’s',
  (question) => {
    expect(found(question)).toEqual(['聊城市养犬管理办法', '山东省动物防疫条例', '动物防疫法', '济南市养犬管理规定'])
  },
)

test.each(['城市市容和环境卫生管理条例', '上市公司监督管理条例', '农贸市场管理办法', '证券市场禁入规定'])(
  '%s is named for no place',
  (title) => {
    expect(authorityAnywhere({ title, level: 'unknown' })).toBeGreaterThanOrEqual(1)
  },
)

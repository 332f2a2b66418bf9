import type { Script } from './asked'
import type { People } from './filled'

const questions = [
  '暖气不热找谁',
  '路灯不亮找谁修',
  '怎么办理居住证',
  '工资被拖欠怎么办',
  '生育津贴怎么领',
  '公交卡丢了怎么办',
]
const some = <T>(from: readonly T[], nth: number): T => from[(nth * 7_919) % from.length]!

/** The readings that many make at once, each by itself. */
export const oneKind = (people: People): Record<string, Script> => ({
  公开台账: () => ({ method: 'GET', path: '/api/ledger' }),
  待办页: (nth) => ({
    method: 'GET',
    path: '/api/inquiries/queue?show=open',
    token: some(people.officers, nth).token,
  }),
  接口文档: (nth) => ({ method: 'GET', path: '/api/openapi.json', token: some(people.citizens, nth).token }),
})

/** A city at work: most ask, some submit, look at their case, work on a queue, read the ledger. */
export function mixed(people: People): Script {
  const owners = new Map(people.citizens.map(({ id, token }) => [id, token]))
  const own = people.cases.filter(({ citizen }) => owners.has(citizen))
  return (nth) => {
    const turn = nth % 20
    const { token } = some(people.citizens, nth)
    if (turn < 8)
      return { kind: '提问', method: 'POST', path: '/api/answers', token, body: { question: some(questions, nth) } }
    if (turn < 10) {
      const text = `示例 ${nth}：第 ${nth % 97} 号楼东边的路灯不亮，第 ${nth % 31} 天了，请派人来修`
      const body = { kind: 'complaint', text, department: 'housing', key: `load-${Date.now()}-${nth}`, different: true }
      return { kind: '提交', method: 'POST', path: '/api/inquiries', token, body }
    }
    if (turn < 14) {
      const one = some(own, nth)
      return {
        kind: '看自己的办件',
        method: 'GET',
        path: `/api/inquiries/${one.id}`,
        token: owners.get(one.citizen) ?? '',
      }
    }
    if (turn < 17)
      return {
        kind: '待办页',
        method: 'GET',
        path: '/api/inquiries/queue?show=open',
        token: some(people.officers, nth).token,
      }
    return { kind: '公开台账', method: 'GET', path: '/api/ledger' }
  }
}

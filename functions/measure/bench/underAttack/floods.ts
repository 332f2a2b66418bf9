import { gzipSync } from 'node:zlib'
import { type Attack, type Blow, json, nonsense, scattered } from './attack'

const phoneOf = (nth: number) => String(13_900_000_000 + nth)
const as = (token: string | undefined, hit: Blow): Blow => ({
  ...hit,
  headers: { ...hit.headers, authorization: `Bearer ${token}` },
})
const some = <T>(from: readonly T[], nth: number): T | undefined => from[nth % from.length]
const complaint = (nth: number) => ({
  kind: 'complaint',
  text: `示例 ${nth}：${nonsense(400, nth)}`,
  department: 'housing',
  key: `attack-${nth}`,
  different: true,
})

/** Very many whole requests: each costs the system more than it costs whoever sends it. */
export const floods: Attack[] = [
  {
    name: '同一地址不停提问',
    hits: (nth) => ({ path: '/api/answers', ...json({ question: nonsense(400, nth) }), from: '203.0.113.9' }),
  },
  {
    name: '很多地址一起提问',
    hits: (nth) => ({ path: '/api/answers', ...json({ question: nonsense(400, nth) }), from: scattered(nth) }),
  },
  {
    name: '很多地址一起试算诉求',
    hits: (nth) => ({ path: '/api/inquiries/proposal', ...json({ text: nonsense(1_900, nth) }), from: scattered(nth) }),
  },
  {
    name: '很多地址一起搜政策',
    hits: (nth) => ({
      path: `/api/policies?search=${encodeURIComponent(nonsense(38, nth))}`,
      from: scattered(nth),
    }),
  },
  {
    name: '很多地址试密码',
    hits: (nth) => ({
      path: '/api/people/sessions/staff',
      ...json({ account: nth % 2 ? 'fenban' : `nobody-${nth}`, password: `示例密码${nth}` }),
      from: scattered(nth),
    }),
  },
  {
    name: '很多地址要验证码',
    hits: (nth) => ({ path: '/api/people/codes', ...json({ phone: phoneOf(nth) }), from: scattered(nth) }),
  },
  {
    name: '很多地址猜查询编号',
    hits: (nth) => ({
      path: `/api/inquiries/progress/AB${10 + (nth % 80)}-CD${10 + (nth % 70)}`,
      from: scattered(nth),
    }),
  },
  { name: '不停读接口文档', hits: () => ({ path: '/api/openapi.json' }) },
  { name: '不停读公开台账', hits: () => ({ path: '/api/ledger', headers: { 'accept-encoding': 'gzip' } }) },
  {
    name: '一个人不停提交',
    hits: (nth, { citizens }) => as(citizens[0]?.token, { path: '/api/inquiries', ...json(complaint(nth)) }),
  },
  {
    name: '五百个账号一起提交',
    hits: (nth, { citizens }) =>
      as(some(citizens, nth)?.token, { path: '/api/inquiries', ...json(complaint(nth)), from: scattered(nth) }),
  },
  {
    name: '很多地址评价解答',
    hits: (nth) => ({
      path: '/api/answers/judgements',
      ...json({ question: nonsense(60, nth), verdict: 'unresolved' }),
      from: scattered(nth),
    }),
  },
  {
    name: '一个账号不停翻待办页',
    hits: (_nth, { officers }) => as(officers[0]?.token, { path: '/api/inquiries/queue?show=open' }),
  },
  {
    name: '伪造的会话',
    hits: (nth) =>
      as(`eyJhbGciOiJFZERTQSIsImtpZCI6ImxvY2FsLTEifQ.${'e30'.repeat(200)}.${nth}`, { path: '/api/people/me' }),
  },
  {
    name: '压缩过的正文',
    hits: () => {
      const { headers } = json({})
      const body = gzipSync(Buffer.alloc(20_000_000, 32))
      return { path: '/api/answers', method: 'POST', headers: { ...headers, 'content-encoding': 'gzip' }, body }
    },
  },
  {
    name: '上千个查询参数',
    hits: (nth) => ({ path: `/api/policies?${'search=示例&'.repeat(10).repeat(60)}n=${nth}`.replaceAll('示例', 'ab') }),
  },
  {
    name: '没有的方法和地址',
    hits: (nth) => ({
      method: some(['HEAD', 'OPTIONS', 'PATCH', 'TRACE'], nth) ?? 'HEAD',
      path: `/api/${'x/'.repeat(900)}`,
    }),
  },
  {
    name: '上千段的范围请求',
    hits: () => ({ path: '/', headers: { range: `bytes=${'0-,'.repeat(1_500)}0-` } }),
  },
  {
    name: '太大的正文',
    hits: (nth) => ({ path: '/api/answers', ...json(`{"question":"${'x'.repeat(3_000_000)}"}`), from: scattered(nth) }),
  },
]

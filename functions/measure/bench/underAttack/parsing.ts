import { type Attack, json, scattered } from './attack'

const list = (many: number, made: (at: number) => string) =>
  Array.from({ length: many }, (_none, at) => made(at)).join()
const asked = (body: string, nth: number) => ({ path: '/api/answers', ...json(body), from: scattered(nth) })
const headed = (headers: Record<string, string>) => ({ path: '/api/answers/common', headers })

/** What costs little to send and much to take apart. */
export const parsing: readonly Attack[] = [
  {
    name: '层层嵌套的 JSON',
    hits: (nth) => asked(`{"question":${'['.repeat(60_000)}${nth}`, nth),
  },
  {
    name: '上万个字段的 JSON',
    hits: (nth) => asked(`{${list(9_000, (at) => `"k${at}":1`)},"__proto__":{"a":${nth}}}`, nth),
  },
  {
    name: '同名字段的 JSON',
    hits: (nth) => asked(`{${list(12_000, (at) => `"question":${at}`)}}`, nth),
  },
  {
    name: '十万位的数的 JSON',
    hits: (nth) => asked(`{"question":${'9'.repeat(120_000)}e${nth}}`, nth),
  },
  {
    name: '几万个数的 JSON',
    hits: (nth) => asked(`{"question":[${'1,'.repeat(60_000)}${nth}]}`, nth),
  },
  {
    name: '全是转义的 JSON',
    hits: (nth) => asked(`{"question":"${'\\u4f60\\"'.repeat(14_000)}${nth}"}`, nth),
  },
  {
    name: '上千个请求头',
    hits: (nth) => headed(Object.fromEntries(Array.from({ length: 900 }, (_none, at) => [`x-${at}`, `${nth}`]))),
  },
  {
    name: '上千个 Cookie',
    hits: (nth) => headed({ cookie: `${'a=b; '.repeat(2_500)}n=${nth}` }),
  },
  {
    name: '一万字的查询参数',
    hits: (nth) => ({ path: `/api/policies?search=${'%E8%B7%AF'.repeat(1_300)}${nth}` }),
  },
]

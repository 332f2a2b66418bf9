import { staffAccount } from '../../../functions/people/addStaff'
import { hashOf } from '../../../functions/people/signIn/password'
import { accounts, staffId } from '../../../functions/platform/identity/account'
import { type Overrides, testHouse } from '../../support/house'
import { door } from '../door'

export const unit = { id: 'human-resources', name: '市人力资源社会保障局' }
export const other = { id: 'housing', name: '市住房城乡建设局' }
export const inCounty = { id: 'housing@371502', name: '东昌府区住房城乡建设局' }
export const county = { id: '371502', name: '东昌府区' }
export const neighbour = { id: '371521', name: '阳谷县' }
const own = 'liushu-hebian-2026'

/** Who works in this city, with the administrators of the city, a county, its neighbour, and a unit. */
const people = [
  { account: 'guanli', role: 'administrator', name: '示例管理员' },
  { account: 'guanli.two', role: 'administrator', name: '示例管理员·二' },
  { account: 'qu.guanli', role: 'administrator', name: '示例管理员·东昌府区', area: county },
  { account: 'xian.guanli', role: 'administrator', name: '示例管理员·阳谷县', area: neighbour },
  { account: 'renshe.guanli', role: 'administrator', name: '示例管理员·人社', department: unit },
  { account: 'renshe', role: 'officer', name: '示例经办·人社', department: unit },
  { account: 'renshe.two', role: 'officer', name: '示例经办·人社二', department: unit },
  { account: 'zhujian', role: 'officer', name: '示例经办·住建', department: other },
  { account: 'qu.zhujian', role: 'lead', name: '示例审核·东昌府区住建', department: inCounty },
  {
    account: 'wanghua',
    role: 'clerk',
    name: '示例经办·王化村',
    area: { id: '371502101277', name: '东昌府区沙镇镇王化村' },
  },
  { account: 'ducha', role: 'supervisor', name: '示例督查' },
] as const
export type Who = (typeof people)[number]['account']
export const everyAccount = people.map(({ account }) => account)

/** A city at work: everybody has a password of their own, and signs in when asked to. */
export async function office(overrides: Overrides = {}) {
  const house = testHouse(overrides)
  const store = house.store(accounts)
  const hash = await hashOf(own)
  for (const one of people) {
    const made = staffAccount(one, hash, house.now())
    await store.create({ ...made, password: { hash, initial: false, failures: 0 } })
  }
  const call = door(house)
  const signIn = async (account: string, password = own) =>
    call('POST /api/people/sessions/staff', { body: { account, password } })
  const tokens = new Map<string, string>()
  /** As one of them; the session is kept. */
  const as = async (who: Who, route: string, body?: object) => {
    const token = tokens.get(who) ?? String((await signIn(who)).body.token)
    tokens.set(who, token)
    return call(route, { token, ...(body ? { body } : {}) })
  }
  const kept = async (account: string) => (await store.get(staffId(account)))!
  return { house, store, call, signIn, as, kept }
}

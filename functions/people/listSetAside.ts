import type { Replied } from '@shared/operation'
import type { listSetAside as contract } from '@shared/people/contract'
import { type SetAsideItem, setAsideKey, toldFor } from '../platform/store/setAsideBook'
import type { Store, TableName } from '../platform/store/store'

/** What the rows of a table are, in the words of those who work here. */
const names: Record<TableName, string> = {
  inquiries: '办件和它的附件、正文',
  concerns: '舆情和监测线索',
  promises: '承诺',
  notices: '公告、解读和对答案的评价',
  surveys: '问卷和答卷',
  people: '账号、登录、单位和放假安排',
  messages: '消息、台账和每日存证',
  limits: '次数限制',
}

/** At most so many are counted; whoever has that many has them all to mend anyway. */
const most = 1_000

/** 读不出来的记录: what was come across within the last days, by what it is. */
export async function listSetAside(
  items: Pick<Store<SetAsideItem>, 'page'>,
  now: Date,
): Promise<Replied<typeof contract>> {
  const from = new Date(now.getTime() - toldFor).toISOString()
  const { items: found } = await items.page({ index: 'third', key: setAsideKey, from, newestFirst: true, limit: most })
  const things = new Map<string, { name: string; count: number; since: string }>()
  for (const { table, since } of found) {
    const name = nameOf(table)
    const one = things.get(name) ?? { name, count: 0, since }
    things.set(name, { name, count: one.count + 1, since: since < one.since ? since : one.since })
  }
  return { things: [...things.values()].sort((a, b) => b.count - a.count) }
}

/** Tables of the cloud carry the name of their stage before their own. */
const nameOf = (table: string): string =>
  Object.entries(names).find(([one]) => table === one || table.endsWith(`-${one}`))?.[1] ?? '其他记录'

import { Problem } from '@shared/problem'
import { inquiries } from '../inquiries/store'
import { texts } from '../inquiries/texts'
import { holidayRecords } from '../holidays/store'
import { protectionRecords } from '../protection/store'
import { registeredUnits } from '../departments/register/store'
import { dailyRoots } from '../ledger/store'
import { type Verified, verifyLedger, type DifferingPart } from '../ledger/roots/verifyLedger'
import { dataFolder } from './bucketHere'
import type { UnreadableRow } from '../platform/store/setAside'
import { accounts } from '../platform/identity/account'
import { tablesHere } from '../local/database/tablesHere'
import { lookupSecretHere } from '../local/keptSecrets'
import { type MarkOf, markedBy } from '../platform/store/rowFault'
import { replayRows, type ToldAnew } from './rows/replayRows'
import { unreadableRows } from './rows/unreadableRows'
import { ended } from './ended'

const usage = `用法：npm run verify [-- --data 数据目录]
  不写目录就检查 DATA_DIR（默认 .data），系统运行时和停止时都可以；
  检查云端的表：先登录 AWS，用 TABLE_PREFIX 指明是哪一套`

/** npm run verify: every case's chain and history, the history of everything else that keeps one, and every day's root. Exit code 0 when all holds, 1 when not, 2 when it could not look. */
async function main(words: readonly string[]): Promise<number> {
  const [option, folder, ...rest] = words
  if (rest.length > 0 || (option !== undefined && (option !== '--data' || !folder)))
    throw new Problem('bad-input', usage)
  const here = folder ?? dataFolder()
  const tables = await tablesHere(here)
  try {
    const found = await verifyLedger({
      inquiries: tables.store(inquiries),
      texts: tables.store(texts),
      accounts: tables.store(accounts),
      register: tables.store(registeredUnits),
      protection: tables.store(protectionRecords),
      holidays: tables.store(holidayRecords),
      roots: tables.store(dailyRoots),
      now: new Date(),
    })
    const others = await replayRows(tables)
    const unreadable = await unreadableRows(tables)
    console.log(told(found, others))
    if (unreadable.length > 0) console.log(named(unreadable, await marksHere(here)))
    const faults = found.broken ?? found.differs ?? found.wrongRoot ?? others.find(({ differs }) => differs)
    return faults || unreadable.length > 0 ? 1 : 0
  } finally {
    await tables.close()
  }
}

function told(found: Verified, others: readonly ToldAnew[]): string {
  const { cases, events, roots, erased = 0 } = found
  const looked = [
    `检查了 ${cases} 件办件、${events} 条记录、${roots} 天的每日存证`,
    ...(erased > 0 ? [`${erased} 件办件按期限或应本人要求删除过个人内容（删除记在它的记录里）`] : []),
    ...others.map(({ count, counter, thing }) => `${count} ${counter}${thing}`),
  ].join('、')
  const wrong = [...whatIsWrong(found), ...others.flatMap(({ thing, differs }) => differing(thing, differs))]
  return [looked, ...(wrong.length > 0 ? wrong.map((one) => `对不上：${one}`) : ['全部一致'])].join('\n')
}

const differing = (thing: string, differs: { id: string; what: string } | undefined): string[] =>
  differs ? [`${thing} ${differs.id} 的${differs.what}与按它的记录推出来的不一致`] : []

function whatIsWrong({ broken, differs, wrongRoot }: Verified): string[] {
  if (broken) return [`办件 ${broken.id} ${wrong(broken.where)}`]
  if (differs) return differing('办件', differs)
  return wrongRoot ? [`${wrongRoot.date} 的每日存证${wrongRoot.why}`] : []
}

/** What the log calls the rows; nothing where the secret is not at hand. */
const marksHere = (folder: string): Promise<MarkOf> => lookupSecretHere(folder).then(markedBy, () => () => undefined)

/** The first ones by table and key and what the log calls them, and how many there are. */
function named(unreadable: readonly UnreadableRow[], markOf: MarkOf): string {
  const inLog = (mark: string | undefined) => (mark ? `，日志里叫 ${mark}` : '')
  const lines = unreadable
    .slice(0, 100)
    .map(({ table, key, why }) => `  表 ${table}，键 ${key}${inLog(markOf(table, key))}：${why}`)
  return `读不出来的记录 ${unreadable.length} 条，各列表、待办、台账和消息都跳过它们：\n${lines.join('\n')}`
}

function wrong(where: DifferingPart): string {
  if (where === 'all') return '的记录已经读不出来'
  if (where === 'erased') return '的个人内容按记录已经删除，现在又有了，或者没有删除的记录却不见了'
  if (where === 'question') return '的诉求内容或提交时间与提交时不一致'
  return where === 'brief' ? '在台账里的摘要与它的记录不一致' : `第 ${where} 条记录与当初写下的不一致`
}

ended(main(process.argv.slice(2)), '检查没有完成')

import { Problem } from '@shared/problem'
import { inOwnFolder } from './inquiries/onDisk'
import type { Consumed } from './inquiries/meter'
import { type CountiesFound, countiesFound } from './notices/counties'
import { type CountedAtTables, countedOn } from './notices/counted'
import { type FannedOut, fannedOut } from './notices/fannedOut'
import { matched } from './notices/matching'
import { priceOf, prices } from './notices/price'
import { barred, shown } from './table'

const parts = ['all', 'matching', 'counties', 'counted', 'fanOut'] as const
const targets = { perSecond: 3_000, aboveIdleMb: 200 }
/** Of a thousand who asked to be told, so many are reached by SMS alone, in the price. */
const bySms = 0.05

/**
 * npm run bench -- notices [--part all|matching|counties|counted|fanOut] [--followers 100000] [--kills 0] [--seed 1]
 * [--places 100000] [--outlines file --datum gcj02|wgs84]: drawn notices beside Turf; random places put into counties; what
 * publishing and telling cost at the tables; and the very system of npm start telling so many followers, killed so many
 * times while it does. Ends with an error when anybody was skipped or told twice, or put into another county.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const part = parts.find((one) => one === (options.part ?? 'all'))
  if (!part) throw new Problem('bad-input', `没有这一部分：${options.part}`)
  const asked = (one: string) => part === 'all' || part === one
  const [followers, kills, seed, places] = [
    whole(options, 'followers', 100_000),
    whole(options, 'kills', 0),
    whole(options, 'seed', 1),
    whole(options, 'places', 100_000),
  ]
  const matching = asked('matching') ? await matched(options, progress) : undefined
  const counties = asked('counties') ? await countiesFound(places, options) : undefined
  if (asked('counties')) console.log(`\n${countiesSaid(counties)}`)
  const counted = asked('counted')
    ? await inOwnFolder((folder) => countedOn(folder, Math.min(followers, 10_000)))
    : undefined
  if (counted) console.log(`\n${countedSaid(counted)}`)
  const fanOut = asked('fanOut')
    ? await inOwnFolder((folder) => fannedOut(folder, { followers, kills, seed }, progress))
    : undefined
  if (fanOut) console.log(`\n${fanOutSaid(fanOut)}\n`)
  if ((fanOut && fanOut.skipped + fanOut.twice > 0) || counties?.different) process.exitCode = 1
  return { matching, counties, counted, fanOut }
}

function countiesSaid(found: CountiesFound | undefined): string {
  if (!found)
    return '点到县：没有县界可比，先 npm run import:outlines，或者写明 --outlines 县界.geojson --datum gcj02|wgs84'
  const { places, outlines, outside, different, ms, turfMs } = found
  return `点到县：${places} 个随机的点，${outlines} 个县（市、区）的轮廓，${outside} 个在市外；${shown(ms, 0)} 毫秒，逐个用 Turf ${shown(turfMs, 0)} 毫秒；不一样的 ${different} 个`
}

function countedSaid(counted: CountedAtTables): string {
  const { followers, villages, publish, setsOut, each, reading } = counted
  const row = (what: string, { reads, writes, readUnits, writeUnits }: Consumed, digits: number) => [
    what,
    ...[reads, writes, readUnits, writeUnits].map((one) => shown(one, digits)),
  ]
  const price = priceOf(counted, targets.perSecond, bySms)
  return `${barred(
    ['表的读写', '读请求', '写请求', '读单位', '写单位'],
    [
      row(`发布给全部 ${villages} 个村和社区（${shown(publish.ms, 0)} 毫秒）`, publish, 0),
      row('一次待发消息的清理，出发', setsOut, 0),
      row(`每个收到的人（${followers} 人平均）`, each, 3),
      row('一个人打开公告列表', reading, 0),
    ],
  )}
一百万条：表 ${shown(price.tables, 0)} 元，函数 ${shown(price.computing, 2)} 元，微信 0 元，其中 ${bySms * 100}% 走短信 ${shown(price.sms, 0)} 元（每百万读 ${prices.readMillion} 元、写 ${prices.writeMillion} 元，短信 ${prices.sms} 元，以账单为准）`
}

function fanOutSaid(one: FannedOut): string {
  const { perSecond, idleMb, mostMb, cpuMsEach, besidesMsEach } = one
  const missed = [
    ...(one.kills === 0 && perSecond < targets.perSecond ? [`每秒 ${targets.perSecond} 人`] : []),
    ...(mostMb - idleMb > targets.aboveIdleMb ? [`内存多 ${targets.aboveIdleMb} MB 以内`] : []),
  ]
  return `告知 ${one.followers} 个关注的人，kill -9 ${one.kills} 次：${shown(one.seconds, 1)} 秒，每秒 ${shown(perSecond, 0)} 人${cpuMsEach ? `，每人处理器 ${shown(cpuMsEach, 2)} 毫秒（替身和看着它的进程另外 ${shown(besidesMsEach ?? 0, 2)} 毫秒）` : ''}；内存 空闲 ${idleMb} MB、最多 ${mostMb} MB
微信 ${one.byWechat} 人，短信 ${one.bySms} 人，当面告知 ${one.inPerson} 人；漏掉 ${one.skipped}，收到两次（不论哪种方式）${one.twice}；被杀时正在发、说不准的 ${one.unsure}，不再发，列给村居问一声
${missed.length > 0 ? `没有达到：${missed.join('、')}` : '指标都达到'}`
}

function whole(options: Record<string, string>, name: string, otherwise: number): number {
  const word = options[name] ?? String(otherwise)
  if (!/^\d{1,7}$/.test(word)) throw new Problem('bad-input', `--${name} 应当是数字，这里读不懂：${word}`)
  return Number(word)
}
